"""Counting: units by what they told, for everyone and for each group of up to three dimensions."""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import TYPE_CHECKING, Final

from app.reports.bare import Count, Gap, Group, Row
from app.reports.coded import counted
from app.reports.told import BLANK, NOT_SHARED, REASON, SLEPT, WITHOUT, YES, codes_in, is_gap, said_in
from db.missing import REASONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.reports.measure import Shape

MOST_DIMENSIONS: Final = 3
SEVERAL: Final = "@several"
"""The row that says how many named two or more."""
_ORDER: Final = (*(REASON + each for each in REASONS), BLANK, REASON + WITHOUT, NOT_SHARED)


def group(keys: tuple[str, ...], told: Mapping[str, int], shape: Shape, order: Sequence[str]) -> Group:
    """`told` says how many units told each word; `order` are the codes whose rows come first, in this order."""
    if shape == "full":
        return _full(keys, told)
    total = sum(told.values())
    if shape == "count" and NOT_SHARED in told and not total:
        nobody_knows = Count(None, "not_shared")
        return Group(keys=keys, total=nobody_knows, answered=nobody_knows, rows=(Row("", nobody_knows, None),), gaps=())
    gaps = Counter[str]()
    for word, many in told.items():
        gap = _silent(word) if shape == "said" and not is_gap(word) else word
        if is_gap(gap):
            gaps[gap] += many
    answered = total if shape == "count" else total - sum(gaps.values())
    return Group(
        keys=keys,
        total=Count(total),
        answered=Count(answered),
        rows=_rows(told, shape, order, answered),
        gaps=() if shape == "count" else _gaps(gaps),
    )


def _full(keys: tuple[str, ...], told: Mapping[str, int]) -> Group:
    beds = Count(sum(told.values()) - told.get(SLEPT, 0))
    row = Row(SLEPT, Count(told.get(SLEPT, 0)), beds)
    return Group(keys=keys, total=beds, answered=beds, rows=(row,), gaps=())


def count(columns: Sequence[Sequence[str]], weights: Sequence[str]) -> Counter[tuple[str, ...]]:
    """How many units, or as many as their weights say, have each combination of words."""
    if not weights:
        return counted(columns)
    found = Counter[tuple[str, ...]]()
    for (*words, weight), many in counted([*columns, weights]).items():
        found[tuple(words)] += int(weight) * many
    return found


def groups(many_of: Mapping[tuple[str, ...], int], shape: Shape, order: Sequence[str]) -> tuple[Group, ...]:
    """One for each combination that occurs; a unit with several codes in a dimension stands in each of them.

    The last word of each key is what was told.
    """
    parts: dict[tuple[str, ...], Counter[str]] = {}
    for (*words, word), many in many_of.items():
        for keys in product(*(codes_in(each) or (each,) for each in words)):
            parts.setdefault(keys, Counter())[word] += many
    return tuple(group(keys, parts[keys], shape, order) for keys in sorted(parts, key=_by_key))


def in_order(found: Iterable[Group]) -> tuple[Group, ...]:
    """By their keys."""
    return tuple(sorted(found, key=lambda each: _by_key(each.keys)))


def _by_key(keys: tuple[str, ...]) -> tuple[tuple[bool, str], ...]:
    """Gaps come after what was answered."""
    return tuple((is_gap(each), each) for each in keys)


def _rows(told: Mapping[str, int], shape: Shape, order: Sequence[str], answered: int) -> tuple[Row, ...]:
    if shape == "count":
        return (Row("", Count(answered), None),)
    if shape == "yes":
        return (Row(YES, Count(told.get(YES, 0)), Count(answered)),)
    if shape == "said":
        return _said(told, order)
    counts = Counter[str]()
    several = 0
    for word, many in told.items():
        codes = codes_in(word)
        several += many if len(codes) > 1 else 0
        for code in codes:
            counts[code] += many
    rows = [Row(code, Count(counts[code]), Count(answered)) for code in _ordered(counts, order)]
    return (*rows, Row(SEVERAL, Count(several), Count(answered))) if several else tuple(rows)


def _said(told: Mapping[str, int], order: Sequence[str]) -> tuple[Row, ...]:
    """Of each code only those who told yes or no of it: who was not asked is in neither number."""
    yes, asked = Counter[str](), Counter[str]()
    for word, many in told.items():
        for code, said in said_in(word):
            if not said.startswith(REASON):
                asked[code] += many
                yes[code] += many if said == YES else 0
    return tuple(Row(code, Count(yes[code]), Count(asked[code])) for code in _ordered(asked, order))


def _silent(word: str) -> str:
    """Of somebody who answered no row, whichever reason was said of one: that is no answer. Else the word itself."""
    said = {each for _, each in said_in(word)}
    if not said or not all(each.startswith(REASON) for each in said):
        return word
    return min(said, key=lambda each: (_ORDER.index(each) if each in _ORDER else len(_ORDER), each))


def _ordered(counts: Mapping[str, int], order: Sequence[str]) -> list[str]:
    """Known codes in the order of their list, others after them; a code that nobody told makes no row."""
    known = [code for code in order if code in counts]
    return [*known, *sorted(set(counts) - set(known))]


def _gaps(counts: Mapping[str, int]) -> tuple[Gap, ...]:
    order: Iterable[str] = [*_ORDER, *sorted(set(counts) - set(_ORDER))]
    return tuple(Gap(word.removeprefix(REASON), Count(counts[word])) for word in order if counts.get(word))
