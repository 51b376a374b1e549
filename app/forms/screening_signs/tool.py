"""Tool and SignGroup: one list of signs by dimension, where it comes from, and by which rule it is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from app.forms.conditions import equals
from app.forms.field import Grid
from app.forms.form import Section
from app.i18n import QT_TRANSLATE_NOOP

Element = Literal["", "means", "purpose"]
Rule = Literal["elements", "elements_child", "count"]

EACH_LINE: Final = QT_TRANSLATE_NOOP("Forms", "Each line: yes, no, or why there is no answer.")


@dataclass(frozen=True, slots=True)
class SignGroup:
    """One dimension. `codes` names its list of signs; `title` is marked in the context Forms.

    `element` is the part of the Palermo definition it speaks of; `act` that any of its signs supposes an act.
    A sign that is neither strong nor weak is a medium one.
    """

    codes: str
    title: str
    element: Element = ""
    act: bool = False
    strong: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()

    @property
    def question(self) -> str:
        """The name of the question, and of the column that keeps its answers."""
        return f"signs_{self.codes}"


@dataclass(frozen=True, slots=True)
class Tool:
    """`name` is a code of screening_tool; `title` and `source` are marked in the context Forms."""

    name: str
    title: str
    source: str
    rule: Rule
    groups: tuple[SignGroup, ...]

    def section(self) -> Section:
        """The questions: shown only where this list was chosen, each dimension with a line for every sign."""
        return Section(self.title, tuple(map(self._grid, self.groups)), help=self.source)

    def _grid(self, group: SignGroup) -> Grid:
        return Grid(
            group.question,
            group.title,
            of="screening",
            travels="statistics",
            purpose="legal",
            help=EACH_LINE,
            codes=group.codes,
            shown_if=equals("tool", self.name),
        )
