"""A short mark of the numbers of a figure: equal numbers have an equal mark, so two reports can be told apart."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from app.reports.bare import Bare

_LONG: Final = 12


def mark(bare: Bare) -> str:
    """Never goes beside hidden numbers: whoever tries all small ones would find those that fit."""
    asked = [bare.indicator, bare.unit, bare.first, bare.last, sorted(bare.filters)]
    split = [each.name for each in bare.dimensions]
    told = msgspec.to_builtins([bare.whole, *bare.groups])
    text = json.dumps([asked, split, told], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:_LONG]
