"""Answers of a questionnaire by the paths of their questions, `kid[r01…]/age` within a row, and back again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.forms.field import Repeat
from app.forms.rows import ROW, is_row, new_row, order, row_of
from db.missing import is_blank

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.forms.field import Field
    from app.forms.form import Form
    from db.types import Answer

_MOST_ROWS: Final = 1_000
"""A group of questions has no more rows than this, whatever came from elsewhere."""


def field_at(form: Form, path: str) -> Field | None:
    """The question that a path names; None where this form does not ask it."""
    known: dict[str, Field] = {field.name: field for field in form.fields}
    found: Field | None = None
    for step in path.split("/"):
        found = known.get(step.partition("[")[0])
        known = {part.name: part for part in found.parts} if isinstance(found, Repeat) else {}
    return found


def spread(fields: Iterable[Field], answers: Mapping[str, Any], before: str = "") -> dict[str, Answer]:
    """Every answer by the path of its question; a row that has no identity yet, or that of another, gets one."""
    found: dict[str, Answer] = {}
    for field in fields:
        said = answers.get(field.name)
        if is_blank(said):
            continue
        if isinstance(field, Repeat) and isinstance(said, list):
            taken: set[str] = set()
            for place, row in enumerate(said):
                name = row_of(row)
                if not name or name in taken:
                    name = new_row(place)
                taken.add(name)
                found |= spread(field.parts, row, f"{before}{field.name}[{name}]/")
        else:
            found[f"{before}{field.name}"] = said
    return found


def gathered(fields: Iterable[Field], said: Mapping[str, Answer], before: str = "") -> dict[str, Any]:
    """The other way round: the answers of a form, its groups as lists of rows, each with its identity."""
    found: dict[str, Any] = {}
    for field in fields:
        path = f"{before}{field.name}"
        if isinstance(field, Repeat):
            rows = [
                {ROW: name, **gathered(field.parts, said, f"{path}[{name}]/")} for name in rows_at(path, said)
            ]  # fmt: skip
            if rows:
                found[field.name] = rows
        elif path in said and said[path] is not None:
            found[field.name] = said[path]
    return found


def rows_at(path: str, said: Mapping[str, Answer]) -> list[str]:
    """The rows of a group in which anything is answered, in the order in which they were made."""
    start = f"{path}["
    named = {other[len(start) :].partition("]")[0] for other, told in said.items() if told is not None
             and other.startswith(start)}  # fmt: skip
    return sorted((name for name in named if is_row(name)), key=order)[:_MOST_ROWS]


def in_order(path: str) -> list[tuple[str, tuple[int, int, str]]]:
    """To sort paths by: the rows of a group stand in the order in which they were made."""
    named = [step.partition("[") for step in path.split("/")]
    return [(name, order(number.rstrip("]"))) for name, _, number in named]


__all__ = ["field_at", "gathered", "in_order", "rows_at", "spread"]
