"""How a figure is said: by which words, with which numbers, and what its notes tell of who was counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.reports.labels import Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How numbers, shares and days are written."""

    number: Callable[[int], str] = str
    percent: Callable[[float], str] = "{:.1%}".format
    day: Callable[[str], str] = str


PLAIN: Final = Style()


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """How it is said: by which words and numbers. `repeat` writes the gaps of a group on each of its lines, as a file
    wants it; `consented` and `demonstration` are what the notes say of who was counted. `language`: of the names.
    `purpose`: what the report is made for, in the words of whoever put it together.
    """

    names: Names
    style: Style = PLAIN
    repeat: bool = False
    consented: bool = False
    demonstration: bool = False
    protected: bool = False
    language: str = "en"
    purpose: str = ""
