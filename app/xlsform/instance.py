"""The answers as the XML that rules look at: one element a question, one a row, blanks where nothing was said."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any

from app.forms.partial_date import span
from app.xlsform.bounds import MOST_ELEMENTS
from app.xlsform.parser import TooMuchWork
from db.missing import is_value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.xlsform.model import Model, Option

Place = tuple[str, tuple[int, ...]]
"""A path, and in which rows: counted from nought, outermost first."""


class Instance:
    """`at` finds the element of each place. Rows that hold nothing yet are rows all the same."""

    def __init__(self, model: Model, names: Mapping[str, str], answers: Mapping[str, Any]) -> None:
        self._model, self._names = model, names
        self.root = ET.Element(model.root)
        self.at: dict[Place, ET.Element] = {}
        self._tree = _tree_of(model)
        self._grow(self.root, (f"/{model.root}", ()), answers)

    def _grow(self, parent: ET.Element, place: Place, answers: Mapping[str, Any]) -> None:
        path, rows = place
        for name in self._tree.get(path, ()):
            here = f"{path}/{name}"
            if here in self._model.repeats:
                told = answers.get(self._names[here])
                for at, row in enumerate(told if isinstance(told, list) else ()):
                    self._add(parent, name, (here, (*rows, at)), row if isinstance(row, dict) else {})
            else:
                self._add(parent, name, (here, rows), answers)

    def _add(self, parent: ET.Element, name: str, place: Place, answers: Mapping[str, Any]) -> None:
        if len(self.at) >= MOST_ELEMENTS:
            raise TooMuchWork
        element = ET.SubElement(parent, name)
        self.at[place] = element
        if place[0] in self._tree:
            self._grow(element, place, answers)
        else:
            is_day = self._model.bind(place[0]).type == "date"
            element.text = said(answers.get(self._names.get(place[0], "")), is_day=is_day)

    def add_lists(self, shelves: Mapping[str, tuple[Option, ...]]) -> None:
        """What `instance('…')` finds."""
        lists = ET.SubElement(self.root, "__lists__")
        for name, options in shelves.items():
            root = ET.SubElement(ET.SubElement(lists, "list", id=name), "root")
            for option in options:
                item = ET.SubElement(root, "item")
                label = next(iter(option.label.values()), ())
                for tag, words in {"name": option.value, "label": "".join(label[::2]), **option.also}.items():
                    ET.SubElement(item, tag).text = words


def said(answer: Any, *, is_day: bool) -> str:
    """A reason why there is no answer is no answer: to a rule it is a blank, never a no."""
    if not is_value(answer):
        return ""
    if isinstance(answer, list):
        return " ".join(str(code) for code in answer)
    if isinstance(answer, dict):
        return "file" if "hash" in answer else ""
    return _first_day(str(answer)) if is_day else str(answer)


def _first_day(text: str) -> str:
    """A month, a year or an age stands for the first day that it can mean: rules reckon with days."""
    try:
        return span(text).low.isoformat()
    except ValueError:
        return text


def _tree_of(model: Model) -> dict[str, tuple[str, ...]]:
    """The names below each path, in the order of the form."""
    found: dict[str, dict[str, None]] = {}
    for leaf in model.leaves:
        parts = leaf.split("/")
        for depth in range(2, len(parts)):
            found.setdefault("/".join(parts[:depth]), {})[parts[depth]] = None
    return {path: tuple(names) for path, names in found.items()}
