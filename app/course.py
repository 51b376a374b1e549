"""First steps: a short course in seven pages, each to be read and then tried in the demonstration vault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

HOURS: Final = "1"
"""As long as the whole of it takes, more or less; what is written down of somebody who finished it."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """All words are marked in the context Course. `code` is what is kept of it, and is never given to another."""

    code: str
    title: str
    text: tuple[str, ...]
    trial: str


LESSONS: Final = (
    Lesson(
        "lock",
        QT_TRANSLATE_NOOP("Course", "Safe at the desk"),
        (
            QT_TRANSLATE_NOOP(
                "Course",
                "A record that the wrong person reads can get somebody found and hurt. So the vault is locked "
                "whenever nobody sits at it: press Ctrl+L, in the middle of a word if need be. What you typed is kept.",
            ),
            QT_TRANSLATE_NOOP(
                "Course",
                "Your name and passphrase are yours alone. Nobody can reset the passphrase. Never lend it: the "
                "access log names whoever opened a record.",
            ),
        ),
        QT_TRANSLATE_NOOP(
            "Course",
            "Lock with Ctrl+L and choose “Try a demonstration vault”. Everybody in it is made up. Begin an "
            "intake there, type half a sentence, press Ctrl+L, unlock, and find your words again.",
        ),
    ),
    Lesson(
        "consent",
        QT_TRANSLATE_NOOP("Course", "Permission first"),
        (
            QT_TRANSLATE_NOOP(
                "Course",
                "Before you ask anything, say what you must report by law. It stands above the first question, "
                "as your house wrote it down. Then explain the seven points and tick only what you really said.",
            ),
            QT_TRANSLATE_NOOP(
                "Course",
                "No is a full answer, and help never depends on a yes. Each purpose of sharing is a permission "
                "of its own, and each can be taken back on any day.",
            ),
        ),
        QT_TRANSLATE_NOOP(
            "Course",
            "In the demonstration vault, begin an intake in which the person says yes to care and no to sharing.",
        ),
    ),
    Lesson(
        "missing",
        QT_TRANSLATE_NOOP("Course", "When there is no answer"),
        (
            QT_TRANSLATE_NOOP(
                "Course",
                "Ask what the person wants to say now; the rest can wait. An answer may be missing, with its "
                "reason: not asked, declined, not known to the person, does not apply.",
            ),
            QT_TRANSLATE_NOOP(
                "Course",
                "Never guess, and never write a no that nobody said: a guessed no becomes a false figure, and "
                "may become a wrong decision about a life.",
            ),
        ),
        QT_TRANSLATE_NOOP(
            "Course",
            "Finish that intake. Leave one question as not asked and one as declined, and look at how the case "
            "shows the difference.",
        ),
    ),
    Lesson(
        "case",
        QT_TRANSLATE_NOOP("Course", "The work of a case"),
        (
            QT_TRANSLATE_NOOP(
                "Course",
                "Dangers and wishes stand on top of a case, before anything else. What was done, needed and "
                "planned is written down as records: assessments, plans with goals, services, notes, tasks.",
            ),
            QT_TRANSLATE_NOOP(
                "Course",
                "Write what you saw and heard, not what you think of it. The person may ask to read all of it.",
            ),
        ),
        QT_TRANSLATE_NOOP(
            "Course",
            "Open a case, add a note and a task that is due today. Find the task on the page Today and tick it off.",
        ),
    ),
    Lesson(
        "correct",
        QT_TRANSLATE_NOOP("Course", "Putting something right"),
        (
            QT_TRANSLATE_NOOP(
                "Course",
                "A mistake is corrected with a reason, and what stood there before stays readable. A case that "
                "was recorded by mistake is made void. Nothing disappears in silence.",
            ),
            QT_TRANSLATE_NOOP(
                "Course",
                "Only erasing takes words away for good: when the person wishes it, by a supervisor, and whoever "
                "was given the record is told.",
            ),
        ),
        QT_TRANSLATE_NOOP("Course", "Correct the note that you wrote, with a reason, and look at its history."),
    ),
    Lesson(
        "share",
        QT_TRANSLATE_NOOP("Course", "What leaves the house"),
        (
            QT_TRANSLATE_NOOP(
                "Course",
                "Nothing leaves by itself. A bundle goes out on a stick, to a partner with an agreement, with "
                "what each person allowed and no more. Bring the receipt back.",
            ),
            QT_TRANSLATE_NOOP(
                "Course",
                "Paper and plain files cannot be called back. Where it can be done without a name, do it without "
                "a name. The address of the house never goes out.",
            ),
        ),
        QT_TRANSLATE_NOOP(
            "Course",
            "Print a summary of a case to the screen, without the name. Look under More, How it is used, at the "
            "figures it was counted in.",
        ),
    ),
    Lesson(
        "trouble",
        QT_TRANSLATE_NOOP("Course", "When something goes wrong"),
        (
            QT_TRANSLATE_NOOP(
                "Course",
                "A laptop is lost, a passphrase was seen, somebody asks for records with a paper in the hand: "
                "stop, give nothing out, and call your supervisor. Write down what happened while you remember it.",
            ),
            QT_TRANSLATE_NOOP(
                "Course",
                "An administrator makes a backup every week and keeps it, and the recovery sheet, in another "
                "building. With both the passphrases and the sheet lost, the records are lost.",
            ),
        ),
        QT_TRANSLATE_NOOP(
            "Course",
            "Find out who your supervisor is tonight, where the recovery sheet lies, and on which day the last "
            "backup was made: the page Today says it.",
        ),
    ),
)
CODES: Final = frozenset(lesson.code for lesson in LESSONS)
