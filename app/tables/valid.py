"""What a cell of a column of a standard may say when it comes back; an empty one says nothing, which is right."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from app.forms.catalogue import field_of
from app.forms.places import is_country, is_language
from app.standards import layout, saying

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.standards.layout import Column, Layout

_SHAPES: Final = {
    "day": re.compile(r"\d{4}(-\d\d(-\d\d)?)?"),
    "whole_day": re.compile(r"\d{4}-\d\d-\d\d"),
    "year": re.compile(r"\d{4}"),
    "month": re.compile(r"\d{4}(-\d\d)?"),
    "number": re.compile(r"\d+"),
    "least": re.compile(r"\d+"),
    "flag": re.compile("1"),
    "consent": re.compile("TRUE", re.IGNORECASE),
}
_SEVERAL: Final = frozenset({"codes", "plain", "countries"})
BETWEEN: Final = ";"


def may_say(table: Layout, column: Column, text: str) -> bool:
    """Of several answers in one cell each is looked at."""
    told = text.split(BETWEEN) if column.kind in _SEVERAL else [text]
    return all(_one(table, column, each) for each in told)


def _one(table: Layout, column: Column, text: str) -> bool:
    if column.kind in _SHAPES:
        return bool(_SHAPES[column.kind].fullmatch(text))
    known = _KNOWN.get(column.kind)
    if known is not None:
        return known(text)
    words = _words(table.standard, table.rows, column)
    return words is None or text in words


@cache
def _words(standard: str, rows: str, column: Column) -> frozenset[str] | None:
    """None where anything may be said."""
    if column.kind in ("code", "codes", "first", "each"):
        return frozenset(each.to for each in layout.codes_of(standard, column.codes).values() if each.to)
    if column.kind in ("age_band", "months_band"):
        return saying.bands(column.kind)
    if column.kind == "plain":
        return own_codes(rows if column.record == "this" else column.record, column.questions)
    return None


def own_codes(record: str, questions: tuple[str, ...]) -> frozenset[str] | None:
    """The codes of our own questions, as a column of that kind names them; None where a question has no list."""
    kinds = [part.partition(":")[0].partition("/")[0] for part in record.replace("|", BETWEEN).split(BETWEEN)]
    found: set[str] = set()
    for kind in kinds:
        for name in questions:
            options = getattr(field_of(kind, name), "options", None)
            if options is not None:
                found |= {code.code for code in options}
    return frozenset(found) or None


def _alpha3(kind: str) -> Callable[[str], bool]:
    return lambda text: text in layout.alpha3(kind).values()


_KNOWN: Final[dict[str, Callable[[str], bool]]] = {
    "countries": is_country,
    "country": is_country,
    "country3": _alpha3("countries"),
    "language": lambda text: text in layout.alpha3("languages").values() or is_language(text),
}
