"""numpy, which comes into memory with the first column that is counted: most windows never count."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import numpy as np
else:

    class _Later:
        def __getattr__(self, name: str) -> Any:
            return getattr(import_module("numpy"), name)

    np = _Later()

Numbers: TypeAlias = "np.ndarray[Any, np.dtype[np.int64]]"
Marks: TypeAlias = "np.ndarray[Any, np.dtype[np.bool_]]"
"""Slots and owners are counted from 0, and -1 is none: it reads the last place, so tables have one more for it."""

__all__ = ["Marks", "Numbers", "np"]
