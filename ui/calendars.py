"""The calendar in which days are shown and typed: Gregorian, Thai Buddhist, Persian, Islamic; what is kept is ISO."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCalendar, QDate, QLocale

GREGORIAN, BUDDHIST, PERSIAN, ISLAMIC = "", "buddhist", "persian", "islamic"
UNKNOWN: Final = "?"
_BUDDHIST_YEARS: Final = 543
_ISO: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_KEPT: Final = re.compile(r"(buddhist|persian|islamic):([^-]*)-([^-]*)-(.*)")
_SYSTEMS: Final = {PERSIAN: QCalendar.System.Jalali, ISLAMIC: QCalendar.System.IslamicCivil}
_YEARS: Final = {BUDDHIST: range(2400, 2800), PERSIAN: range(1200, 1600), ISLAMIC: range(1250, 1650)}
_MIDDLE: Final = 15
_ANY_YEAR: Final = 1400
"""Names of months are the same in every year."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Year, month (two digits) and day as they are typed; each may be empty or half typed."""

    year: str
    month: str
    day: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """A Buddhist year differs only in its number, so a year that cannot be one is taken as Gregorian."""

    code: str

    @property
    def is_gregorian(self) -> bool:
        return self.code == GREGORIAN

    @property
    def system(self) -> QCalendar:
        return QCalendar(_SYSTEMS.get(self.code, QCalendar.System.Gregorian))

    def for_partial(self) -> Calendar:
        """Where a month or a year alone may be said: a lunar month is no month of ours, so those stay Gregorian."""
        return Calendar(GREGORIAN) if self.code == ISLAMIC else self

    def month_name(self, month: int, *, short: bool = False) -> str:
        form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
        return self.system.standaloneMonthName(QLocale(), month, _ANY_YEAR, form)

    def has_year(self, year: str) -> bool:
        return year.isdecimal() and int(year) in _YEARS.get(self.code, range(1, 10_000))

    def kept(self, typed: Parts, *, partial: bool) -> str:
        """What is written down: ISO where it is a date, and else what was typed, so that nothing half typed is lost."""
        if self.is_gregorian:
            return _text(typed, partial=partial)
        if self.code == BUDDHIST:
            return _text(Parts(self._western(typed.year), typed.month, typed.day), partial=partial)
        found = self._day_of(typed) if typed.day or not partial else self._span_of(typed)
        return found or f"{self.code}:{'-'.join(part or UNKNOWN for part in (typed.year, typed.month, typed.day))}"

    def shown(self, kept: str) -> Parts:
        """The other way round; what is no date comes back as it was typed."""
        half = _KEPT.fullmatch(kept)
        if half:
            return Parts(*("" if part == UNKNOWN else part for part in half.groups()[1:]))
        found = _ISO.fullmatch(kept)
        if self.code in _SYSTEMS and found:
            return self._local(found[1], found[2] or "", found[3] or "")
        year, month, day = ("" if part == UNKNOWN else part for part in [*kept.split("-"), "", ""][:3])
        local = str(int(year) + _BUDDHIST_YEARS) if self.code == BUDDHIST and _is_year(year) else year
        return Parts(local, month, day)

    def _western(self, year: str) -> str:
        return f"{int(year) - _BUDDHIST_YEARS:04d}" if self.has_year(year) else year

    def _day_of(self, typed: Parts) -> str:
        if not self.has_year(typed.year) or not typed.month or not typed.day.isdecimal():
            return ""
        day = self.system.dateFromParts(int(typed.year), int(typed.month), int(typed.day))
        return day.toString("yyyy-MM-dd") if day.isValid() else ""

    def _span_of(self, typed: Parts) -> str:
        """The month, or the year, in which most of it lies."""
        if not self.has_year(typed.year):
            return ""
        middle = self.system.dateFromParts(int(typed.year), int(typed.month or 6), _MIDDLE)
        return middle.toString("yyyy-MM" if typed.month else "yyyy")

    def _local(self, year: str, month: str, day: str) -> Parts:
        known = QDate(int(year), int(month or 7), int(day or _MIDDLE))
        if not known.isValid():
            return Parts(year, month, day)
        told = self.system.partsFromDate(known)
        return Parts(str(told.year), f"{told.month:02d}" if month else "", str(told.day) if day else "")


def _is_year(year: str) -> bool:
    return len(year) == 4 and year.isdecimal()


def _text(typed: Parts, *, partial: bool) -> str:
    day = typed.day.zfill(2) if typed.day else ""
    if partial and not day:
        return typed.year if not typed.month else f"{typed.year or UNKNOWN}-{typed.month}"
    return "-".join(part or UNKNOWN for part in (typed.year, typed.month, day))


@dataclass(slots=True)
class _Chosen:
    calendar: Calendar


# As the look, it belongs to the one program on this screen.
_chosen = _Chosen(Calendar(GREGORIAN))


def use(code: str) -> None:
    """For all that is built and written from now on."""
    _chosen.calendar = Calendar(code)


def current() -> Calendar:
    return _chosen.calendar


def words(iso: str) -> str:
    """A day, month or year in the chosen calendar alone; empty where that is the Gregorian one, or it is no date."""
    calendar = current() if len(iso) >= len("2026-11-22") else current().for_partial()
    if calendar.is_gregorian or not _ISO.fullmatch(iso):
        return ""
    parts = calendar.shown(iso)
    month = calendar.month_name(int(parts.month), short=bool(parts.day)) if parts.month else ""
    return " ".join(part for part in (own_digits(parts.day.lstrip("0")), month, own_digits(parts.year)) if part)


def own_digits(text: str) -> str:
    """In the digits of the language that is on."""
    zero = QLocale().zeroDigit()
    return "".join(chr(ord(zero) + int(sign)) if sign.isascii() and sign.isdigit() else sign for sign in text)
