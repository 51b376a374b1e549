"""Dates, numbers and sizes as people write them, in the language of the program."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QObject, Qt

from ui import calendars

_DAY = "d MMM yyyy"
_MONTH = "MMMM yyyy"
_DATE = re.compile(r"\d{1,4}(-\d{1,2}){0,2}", re.ASCII)
_AGE = re.compile(r"\d{1,3}", re.ASCII)
_COLON = re.compile(r"\{0\}\s?[:\u17d6]")
"""Khmer has a colon of its own."""
_UNSEEN = " \u200b\u200e\u200f"


def number(value: int) -> str:
    return QLocale().toString(value)


def size(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def date(iso: str) -> str:
    """A day (`2026-11-22`), a month (`2026-11`), a year, or `age:34@2026-11-22`; anything else comes back as it is.

    In another calendar than the Gregorian one, both are said.
    """
    if iso.startswith("age:"):
        return _age(iso)
    local, same = calendars.words(iso[:10]), gregorian(iso)
    return QCoreApplication.translate("Say", "{0} ({1})").format(whole(local, QLocale()), same) if local else same


def gregorian(iso: str) -> str:
    """The same in the Gregorian calendar alone, as it is kept."""
    if not _DATE.fullmatch(iso[:10]):
        return iso
    parts = iso[:10].split("-")
    locale = QLocale()
    if len(parts) == 1:
        return whole(locale.toString(QDate(int(parts[0]), 1, 1), "yyyy"), locale)
    day = QDate(int(parts[0]), int(parts[1]), int(parts[2]) if len(parts) == 3 else 1)
    if not day.isValid():
        return iso
    return whole(locale.toString(day, _DAY if len(parts) == 3 else _MONTH), locale)


def whole(day: str, locale: QLocale) -> str:
    """A date that stays together: behind a Latin name its number would be drawn on the name's side of the month."""
    return f"\u200f{day}" if locale.textDirection() == Qt.LayoutDirection.RightToLeft else day


def _age(iso: str) -> str:
    age, _, on = iso.removeprefix("age:").partition("@")
    if not _AGE.fullmatch(age):
        return iso
    if not on:
        return Counted().years(int(age))
    return Counted().years_on(int(age)).format(date(on))


def moment(iso: str, *, with_time: bool = True) -> str:
    """A UTC time (`2026-11-22T01:45:09Z`) on this computer's clock."""
    try:
        at = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    locale = QLocale()
    day = date(local.date().toString("yyyy-MM-dd"))
    if not with_time:
        return day
    return QCoreApplication.translate("Say", "{0}, {1}").format(day, locale.toString(local.time(), "HH:mm"))


def listed(parts: Iterable[str]) -> str:
    """One after the other, with the comma of the language between."""
    return QCoreApplication.translate("Answers", ", ").join(parts)


def in_turn(parts: Iterable[str]) -> str:
    """The same for things that may have commas in themselves."""
    return QCoreApplication.translate("Answers", "; ").join(parts)


def headed(pattern: str, name: str, *said: object) -> str:
    """A name and what stands behind it, by a pattern that begins with `{0}:`; a question has a mark of its own."""
    if name.rstrip(_UNSEEN).endswith(("?", "\u061f")):
        pattern = _COLON.sub("{0}", pattern, count=1)
    return pattern.format(name, *said)


def seconds(value: float) -> str:
    """How long something took, for people: tenths under ten seconds, then whole seconds, then minutes."""
    if value < 60:
        shown = QLocale().toString(value, "f", 1 if value < 10 else 0)
        return QCoreApplication.translate("Say", "{0} s").format(shown)
    return Counted().minutes(round(value / 60))


class Counted(QObject):
    """Words with a number in them: pyside6-lupdate knows a plural only from `self.tr`, never from `translate`."""

    def minutes(self, count: int) -> str:
        return self.tr("%n minute(s)", "", count)

    def years(self, count: int) -> str:
        return self.tr("about %n year(s) old", "", count)

    def years_on(self, count: int) -> str:
        return self.tr("about %n year(s) old on {0}", "", count)
