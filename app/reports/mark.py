"""A short mark of the numbers of a figure: equal numbers have an equal mark, so two reports can be told apart."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Final

import msgspec

from app.reports.labels import DATES

if TYPE_CHECKING:
    from app.reports.bare import Bare

_LONG: Final = 12


def mark(bare: Bare) -> str:
    """An empty period counts for nothing: numbers printed before such rows were made have the mark they had.

    Never goes beside hidden numbers: whoever tries all small ones would find those that fit.
    """
    asked = [bare.indicator, bare.unit, bare.first, bare.last, sorted(bare.filters)]
    split = [each.name for each in bare.dimensions]
    by_time = not DATES.isdisjoint(split)
    there = [group for group in bare.groups if not (by_time and group.empty)]
    told = msgspec.to_builtins([bare.whole, *there])
    text = json.dumps([asked, split, told], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:_LONG]
