"""What a person may choose for a figure: by what to split it, and where to narrow it, with the answers there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.reports.indicators import indicators
from app.reports.splits import SPLITS, band_names
from db.codes.lists import code_list, versions

if TYPE_CHECKING:
    from app.reports.splits import Split

ALLOWED_FILTERS: Final = frozenset(name for name, each in SPLITS.items() if each.owner in {"person", "case"})
"""Answers of the person or the case: every figure can be narrowed by them."""


def dimensions_of(indicator: str) -> tuple[Split, ...]:
    """Those of the specification, and those of every figure that fit this one."""
    return tuple(map(SPLITS.__getitem__, indicators()[indicator].splits))


def known_filter(indicator: str, name: str) -> bool:
    """An answer of the counted record itself narrows only figures that may be split by it."""
    split, asked = SPLITS.get(name), indicators()[indicator]
    if split is None or split.owner in {"date", "house"} or not asked.narrows:
        return False
    return name in ALLOWED_FILTERS or name in asked.dimensions


def filters_of(indicator: str) -> tuple[Split, ...]:
    """Those whose answers can be listed."""
    return tuple(
        each
        for name, each in SPLITS.items()
        if known_filter(indicator, name) and (each.codes == "country" or codes_of(each))
    )


def codes_of(split: Split) -> tuple[str, ...]:
    """In the order of their list; countries are not listed here."""
    if split.name in {"age_band", "age_at_exploitation"}:
        return band_names()
    return tuple(code.code for code in code_list(split.codes)) if split.codes in versions() else ()
