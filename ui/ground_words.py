"""What a house stands on, in words: country, law, duties to report, purposes and years, question by question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.forms.field import Repeat
from app.forms.ground import GROUND
from ui import answers
from ui.translate import marked
from ui.widgets.basics import Item, column, label

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from PySide6.QtWidgets import QVBoxLayout

    from app.forms.field import Field
    from ui.forms.input import Answer


def text(said: Mapping[str, Answer], names: Collection[str]) -> str:
    """The answers to some of the questions, a line each; empty where none of them was answered."""
    asked = [each for each in GROUND.fields if each.name in names and each.name in said]
    return "\n".join(line for each in asked for line in _shown(each, said[each.name]))


def lines(said: Mapping[str, Answer]) -> list[QVBoxLayout]:
    """Each question with its answer, in the order of the form."""
    found = []
    for asked in GROUND.fields:
        if asked.name in said:
            shown: list[Item] = [label(each, wrap=True) for each in _shown(asked, said[asked.name])]
            found.append(column(label(marked(asked.label, "Forms"), name="muted", wrap=True), *shown, spacing="xs"))
    return found


def _shown(asked: Field, said: Answer) -> list[str]:
    return (isinstance(asked, Repeat) and _rows(asked, said)) or [answers.shown(asked, said)]


def _rows(asked: Repeat, said: Answer) -> list[str]:
    found = []
    for each in said if isinstance(said, list) else ():
        if isinstance(each, dict):
            parts = [answers.shown(part, each[part.name]) for part in asked.parts if each.get(part.name)]
            found.append("• " + " · ".join(parts) if parts else "")
    return [each for each in found if each]
