"""The words of db/codes/note_kind.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Talk with the person"),
    QT_TRANSLATE_NOOP("Codes", "Talk with the person."),
    QT_TRANSLATE_NOOP("Codes", "Contact with others"),
    QT_TRANSLATE_NOOP("Codes", "Contact with others."),
    QT_TRANSLATE_NOOP("Codes", "Case meeting"),
    QT_TRANSLATE_NOOP("Codes", "Case meeting."),
    QT_TRANSLATE_NOOP("Codes", "Seen in the house"),
    QT_TRANSLATE_NOOP("Codes", "Seen in the house."),
    QT_TRANSLATE_NOOP("Codes", "Decision"),
    QT_TRANSLATE_NOOP("Codes", "Decision."),
    QT_TRANSLATE_NOOP("Codes", "Shift handover"),
    QT_TRANSLATE_NOOP("Codes", "Shift handover."),
)
