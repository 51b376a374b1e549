"""What is due, in words: what it is about, by when, how late."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QObject

from app import task_words
from ui import say
from ui.translate import marked

if TYPE_CHECKING:
    from app.services.today import Entry


_PAST_IS_NOT_LATE: Final = frozenset(
    {"approve", "expires", "hearing", "planned", "keep", "not_taken", "was_taken", "not_asked"}
)
_MOST: Final = 120
"""Letters of a reason that stand in an entry; the whole is on the page of the case."""


def about(entry: Entry) -> str:
    """The second line of an entry."""
    if entry.why == "task":
        others = "" if entry.mine or not entry.who else marked(entry.who, "Cases")
        urgent = QCoreApplication.translate("Today", "Urgent") if entry.urgent else ""
        return " · ".join(part for part in (urgent, task(entry), others) if part)
    if entry.kind == "transfer":
        return _offer(entry)
    if entry.kind == "case_request":
        return _request(entry)
    told = "" if entry.why == "keep" else entry.words or marked(entry.label, "Codes")
    named = _named(entry)
    if entry.kind == "red_flag":
        return told or named
    return say.headed("{0}: {1}", named, told) if told and named else told or named


def place_of(entry: Entry) -> str:
    """Its case; what is to be decided is asked there at once."""
    return f"{entry.case}:erase" if entry.why == "keep" else entry.case


def task(entry: Entry) -> str:
    """What is to be done: as it was typed, or in the language of the program where the app worded it."""
    return task_words.said(entry.words, lambda text: marked(text, "Cases"))


def _offer(entry: Entry) -> str:
    """What a case that changes houses asks of this one."""
    said = {
        "offered": QCoreApplication.translate("Today", "This case is offered to you: take it over, or say no"),
        "waiting": QCoreApplication.translate("Today", "Offered to {house}: no answer yet"),
        "taken": QCoreApplication.translate("Today", "{house} took it over: close the case"),
        "declined": QCoreApplication.translate("Today", "{house} did not take it over"),
    }.get(entry.why, QCoreApplication.translate("Today", "Hand over to {house}"))
    return said.format(house=entry.words)


def _request(entry: Entry) -> str:
    """Asking a colleague to take a case, as it concerns this worker."""
    said = {
        "asked": QCoreApplication.translate("Today", "Asked of you by {asker}: will you take this case?"),
        "asking": QCoreApplication.translate("Today", "Your request waits: {colleague} has not answered"),
        "between": QCoreApplication.translate("Today", "{asker} asked {colleague} to take it: no answer yet"),
        "not_taken": QCoreApplication.translate("Today", "{colleague} did not take it: {why}"),
        "was_taken": QCoreApplication.translate("Today", "{colleague} took it"),
        "not_asked": QCoreApplication.translate("Today", "You are not asked to take it any more"),
        "no_object": QCoreApplication.translate("Today", "{colleague} was asked to take it: nothing is left to answer"),
    }
    if entry.late:
        said["asking"] = QCoreApplication.translate("Today", "The day has passed: {colleague} has not answered you")
    words = " ".join(entry.words.split())
    why = words if len(words) <= _MOST else f"{words[:_MOST].rstrip()}…"
    return said[entry.why].format(asker=words, why=why, colleague=entry.who)


def _named(entry: Entry) -> str:
    late = {
        "expires": QCoreApplication.translate("Today", "Permission has run out"),
        "hearing": QCoreApplication.translate("Today", "Legal date has passed: what came of it?"),
        "planned": QCoreApplication.translate("Today", "Planned, did it take place?"),
    }
    by_why = {
        "expires": QCoreApplication.translate("Today", "Permission runs out"),
        "of_age": QCoreApplication.translate("Today", "Now an adult, ask again"),
        "disputed": QCoreApplication.translate("Today", "Permission in dispute"),
        "unseen": QCoreApplication.translate("Today", "Permission waits until someone here has looked at it"),
        "keep": QCoreApplication.translate("Today", "Kept long enough: erase it, or keep it longer"),
        "no_answer": QCoreApplication.translate("Today", "Referred, no answer yet"),
    }
    by_kind = {
        "assessment_risk": QCoreApplication.translate("Today", "Risk assessment"),
        "support_plan": QCoreApplication.translate("Today", "Support plan"),
        "consent": QCoreApplication.translate("Today", "Permission"),
        "red_flag": QCoreApplication.translate("Today", "Red flag"),
        "follow_up": QCoreApplication.translate("Today", "Get in touch"),
        "closure": QCoreApplication.translate("Today", "Closing the case"),
        "legal_action": QCoreApplication.translate("Today", "Legal date"),
        "service": QCoreApplication.translate("Today", "Planned"),
    }
    by_day = late if entry.late else {}
    return by_day.get(entry.why) or by_why.get(entry.why) or by_kind.get(entry.kind, "")


def when(entry: Entry) -> str:
    """Near days by name: a person counts in today and tomorrow, not in dates."""
    if not entry.day:
        none_needed = entry.why in {"of_age", "disputed", "unseen", "no_object"}
        return "" if none_needed else QCoreApplication.translate("Today", "No day set")
    if entry.why in {"offered", "waiting", "of_age", "keep", "no_answer"}:
        return QCoreApplication.translate("Today", "since {day}").format(day=say.date(entry.day))
    day = QDate.fromString(entry.day[:10], "yyyy-MM-dd")
    ahead = QDate.currentDate().daysTo(day) if day.isValid() else 99
    if ahead == 0:
        return QCoreApplication.translate("Today", "Today")
    if ahead == 1:
        return QCoreApplication.translate("Today", "Tomorrow")
    if -30 <= ahead < 0 and entry.why not in _PAST_IS_NOT_LATE:
        return Counted().late(-ahead)
    return say.date(entry.day)


def ink(entry: Entry) -> str:
    return (
        "danger" if entry.late else "warn" if when(entry) == QCoreApplication.translate("Today", "Today") else "muted"
    )


class Counted(QObject):
    """Words with a number in them."""

    def late(self, days: int) -> str:
        return self.tr("%Ln day(s) late", "", days)

    def more(self, count: int) -> str:
        return self.tr("and %Ln more", "", count)
