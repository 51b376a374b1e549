"""What own questionnaires say in the names of HTCDS, told where the records of a case have no answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from app.standards import layout, loss

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.standards.layout import Column
    from app.standards.sources import Spot

    Lose = Callable[[str], None]
    """Called with why something was lost."""

_DATE: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_YES: Final = frozenset({"true", "yes", "1"})
_NO: Final = frozenset({"false", "no", "0"})
_OLDEST: Final = 120


def of(spot: Spot, column: Column) -> tuple[str, ...]:
    """The answers beside a whole case; no record of it has any, nor has a table of another standard."""
    if spot.kind or len(spot.cases) != 1:
        return ()
    wanted, here = layout.plain(column.column), spot.cases[0].beside
    found = (answer for name, said in here.items() if layout.plain(name) == wanted for answer in said)
    return tuple(text for answer in found for text in _texts(answer))


def without_column(spot: Spot, columns: tuple[Column, ...]) -> Iterator[str]:
    """The names of fields beside a case for which the table has no column."""
    if spot.kind or len(spot.cases) != 1:
        return
    known = {layout.plain(each.column) for each in columns}
    yield from sorted(name for name in spot.cases[0].beside if layout.plain(name) not in known)


def told(column: Column, said: tuple[str, ...], lose: Lose) -> str:
    """One cell; what is no answer in the words of the standard is left out and counted."""
    read = [_READ.get(column.kind, _as_it_is)(column, text) for text in said]
    for clear in read:
        if not clear:  # which word it was is not said: it may be any words at all
            lose(loss.NO_DAY if column.kind in _DAYS else loss.NO_CODE)
    found = list(dict.fromkeys(filter(None, read)))
    if column.kind in _SEVERAL:
        return ";".join(found)
    if len(found) > 1:
        lose(loss.SEVERAL)
    return found[0] if found else ""


def differ(column: Column, ours: str, theirs: str) -> bool:
    """Whether both answer, and not alike; a day that is told less exactly is the same day."""
    if not ours or not theirs:
        return False
    if column.kind in _SEVERAL:
        return set(ours.split(";")) != set(theirs.split(";"))
    if column.kind in _DAYS:
        return not (ours.startswith(theirs) or theirs.startswith(ours))
    return " ".join(ours.split()).casefold() != " ".join(theirs.split()).casefold()


def _texts(answer: Any) -> Iterator[str]:
    """Several choices are several answers; a reason why there is none is no answer."""
    if isinstance(answer, list):
        for each in answer:
            yield from _texts(each)
    elif isinstance(answer, str | int) and not isinstance(answer, bool) and str(answer).strip():
        yield str(answer).strip()


def _as_it_is(_column: Column, text: str) -> str:
    return text


def _code(column: Column, text: str) -> str:
    return text if text in {each.to for each in layout.codes_of("htcds", column.codes).values()} else ""


def _country(_column: Column, text: str) -> str:
    """By its two letters, or by the name that the published template has for it."""
    if text.upper() in layout.alpha3("countries"):
        return text.upper()
    names = {name.casefold(): code for code, name in layout.template_countries().items()}
    return names.get(text.casefold(), "")


def _language(_column: Column, text: str) -> str:
    known = layout.alpha3("languages")
    return known.get(text.lower(), text.lower() if text.lower() in known.values() else "")


def _day(_column: Column, text: str) -> str:
    day = text.partition("T")[0]
    return day if _DATE.fullmatch(day) else ""


def _number(_column: Column, text: str) -> str:
    return text if text.isascii() and text.isdigit() and int(text) <= _OLDEST else ""


def _consent(_column: Column, text: str) -> str:
    return "TRUE" if text.casefold() in _YES else "FALSE" if text.casefold() in _NO else ""


_SEVERAL: Final = frozenset({"codes", "countries"})
_DAYS: Final = frozenset({"day", "whole_day"})
_READ: Final[dict[str, Callable[[Column, str], str]]] = {
    "code": _code, "codes": _code, "first": _code, "country": _country, "countries": _country, "language": _language,
    "day": _day, "whole_day": _day, "least": _number, "consent": _consent,
}  # fmt: skip
