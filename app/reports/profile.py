"""What an organisation says of itself: its definition of trafficking, help, intake rules, and what it does not ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Final, NamedTuple

import msgspec

from app.reports.period import span_of
from db.codes.lists import code_list, versions

LONGEST: Final = 4000
MOST: Final = 64 * 1024
ELEMENTS: Final = ("act", "means", "purpose")


class ProfileWrong(Exception):
    """Nothing was kept; each kind below says what to put right."""

    code: ClassVar[str] = "profile.wrong"

    def __init__(self, what: str = "") -> None:
        super().__init__(self.code)
        self.facts = {"what": what[:80]}


class LawMissing(ProfileWrong):
    code: ClassVar[str] = "profile.no_law"


class DayWrong(ProfileWrong):
    code: ClassVar[str] = "profile.wrong_day"


class DaysTurned(ProfileWrong):
    code: ClassVar[str] = "profile.days_turned"


class CodeUnknown(ProfileWrong):
    code: ClassVar[str] = "profile.unknown_code"


class TooLong(ProfileWrong):
    code: ClassVar[str] = "profile.too_long"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """One definition in force from a day to another (empty: open). `under_18`: means are not needed for a child."""

    definition: str
    law: str
    text: str = ""
    elements: tuple[str, ...] = ELEMENTS
    under_18: bool = True
    valid_from: str = ""
    valid_to: str = ""


class Read(NamedTuple):
    """What two definitions must share to be one: code, law, the elements that must be there, no means for a child."""

    definition: str
    law: str
    elements: tuple[str, ...]
    under_18: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """Something that breaks a series: a house opened, money began or ended, a form changed. In own words."""

    on: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """A word of their own list and the standard code it was mapped to."""

    codes: str
    word: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """`services` are codes of service_type; `not_asked` are questions as kind.field; days may be a year or month."""

    meanings: tuple[Meaning, ...] = ()
    services: tuple[str, ...] = ()
    takes_in: str = ""
    catchment: str = ""
    reports_since: str = ""
    not_asked: tuple[str, ...] = ()
    happenings: tuple[Happening, ...] = ()
    mapped: tuple[Mapped, ...] = ()

    def in_force(self, first: str, last: str) -> tuple[Meaning, ...]:
        """Those that were on any day from one to another."""
        return tuple(
            each
            for each in self.meanings
            if each.valid_from <= last and (not each.valid_to or first[: len(each.valid_to)] <= each.valid_to)
        )

    def meaning_on(self, day: str) -> frozenset[Read]:
        """The definitions in force then, each with its law as it is written and what it takes."""
        return frozenset(
            Read(each.definition, " ".join(each.law.casefold().split()), tuple(sorted(each.elements)), each.under_18)
            for each in self.in_force(day, day)
        )

    def turns(self) -> frozenset[str]:
        """The days on which what is in force may change: the first of each definition, and the day after its last."""
        begin = {span[0] for each in self.meanings if (span := span_of(each.valid_from)) is not None}
        end = {_next(span[1]) for each in self.meanings if (span := span_of(each.valid_to)) is not None}
        return frozenset(begin | end)

    def lost(self) -> dict[str, int]:
        """By list, how many of their words had no match and became other."""
        found: dict[str, int] = {}
        for each in self.mapped:
            if each.code == code_list(each.codes).other:
                found[each.codes] = found.get(each.codes, 0) + 1
        return found


def checked(profile: Profile) -> Profile:
    """The same; raises ProfileWrong for a code, a day or a length that nobody can read."""
    for meaning in profile.meanings:
        _known("definition", meaning.definition)
        if not meaning.law.strip():
            raise LawMissing
        if not set(meaning.elements) <= set(ELEMENTS):
            raise CodeUnknown(", ".join(meaning.elements))
    for code in profile.services:
        _known("service_type", code)
    for each in profile.mapped:
        _known(each.codes, each.code)
    _check_days(profile)
    texts = (*(each.text for each in profile.meanings), profile.takes_in, profile.catchment)
    if any(len(text) > LONGEST for text in texts) or len(written(profile).encode()) > MOST:
        raise TooLong
    return profile


def _check_days(profile: Profile) -> None:
    days = [day for each in profile.meanings for day in (each.valid_from, each.valid_to)]
    for day in (*days, profile.reports_since):
        if day and span_of(day) is None:
            raise DayWrong(day)
    for each in profile.happenings:
        if span_of(each.on) is None:
            raise DayWrong(each.on or each.words)
    for meaning in profile.meanings:
        first, last = span_of(meaning.valid_from), span_of(meaning.valid_to)
        if first is not None and last is not None and first[0] > last[1]:
            raise DaysTurned(f"{meaning.valid_from} – {meaning.valid_to}")


def written(profile: Profile) -> str:
    return msgspec.json.encode(profile, order="sorted").decode()


def read(text: str) -> Profile:
    """Raises ProfileWrong."""
    return checked(kept(text))


def kept(text: str) -> Profile:
    """One that was checked when it was written down. Raises ProfileWrong."""
    try:
        return msgspec.json.decode(text, type=Profile)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise ProfileWrong from None


def _next(day: str) -> str:
    try:
        return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    except OverflowError:
        return day


def _known(codes: str, code: str) -> None:
    if codes not in versions() or code not in code_list(codes):
        raise CodeUnknown(code)
