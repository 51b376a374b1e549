"""Every indicator, one a file; the specification they follow is named in docs/figures.md."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.reports.measure import Indicator


@cache
def indicators() -> Mapping[str, Indicator]:
    """By code, in the order of their codes."""
    names = sorted(each.name for each in iter_modules(__path__))
    found = [import_module(f"{__name__}.{name}").INDICATOR for name in names]
    return {each.code: each for each in found}
