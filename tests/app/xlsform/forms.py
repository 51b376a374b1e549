"""Small XLSForms for tests, written as Markdown tables; read, built, and answered."""

from __future__ import annotations

from datetime import date

from app.forms.rows import ROW
from app.xlsform import reading
from app.xlsform.build import Wish, build

TODAY = date(2026, 11, 26)
NAMES = ("type", "name", "label", "relevant", "constraint", "constraint_message", "required", "calculation",
         "choice_filter", "default", "appearance", "hint", "parameters", "read_only", "repeat_count")  # fmt: skip

CHILDREN = (
    {"type": "text", "name": "who"},
    {"type": "integer", "name": "age", "constraint": ". >= 0 and . < 120", "constraint_message": "Not that old"},
    {"type": "select_one yn", "name": "has_children", "default": "no"},
    {"type": "begin repeat", "name": "kid", "label": "Child", "relevant": "${has_children} = 'yes'"},
    {"type": "text", "name": "kname", "required": "yes"},
    {"type": "integer", "name": "kage", "relevant": "${kname} != ''"},
    {"type": "begin repeat", "name": "visit", "label": "Visit"},
    {"type": "date", "name": "day"},
    {"type": "end repeat"},
    {"type": "end repeat"},
    {"type": "calculate", "name": "years", "calculation": "sum(${kage})"},
    {"type": "note", "name": "told", "label": "Children together ${years} years"},
    {"type": "begin group", "name": "place", "label": "Place", "relevant": "${age} >= 18"},
    {"type": "select_one province", "name": "province"},
    {"type": "select_one town", "name": "town", "choice_filter": "province = ${province}"},
    {"type": "end group"},
)
CHOICES = (
    ("yn", "yes", "Yes", ""), ("yn", "no", "No", ""),
    ("province", "a", "Alpha", ""), ("province", "b", "Beta", ""),
    ("town", "a1", "Alpha One", "a"), ("town", "b1", "Beta One", "b"),
)  # fmt: skip


def unnumbered(said):
    """An answer as it was typed: a row that is kept has a name of its own beside."""
    if isinstance(said, list):
        return [unnumbered(each) for each in said]
    return {name: unnumbered(part) for name, part in said.items() if name != ROW} if isinstance(said, dict) else said


def markdown(rows, choices=CHOICES, settings="| | small | v1 | Small form |", also=()) -> bytes:
    names = [*NAMES, *also]
    lines = ["| survey |", "| | " + " | ".join(names) + " |"]
    for row in rows:
        told = {**row, "label": row.get("label", row.get("name", ""))} if "end" not in row["type"] else row
        lines.append("| | " + " | ".join(str(told.get(name, "")).replace("|", "\\|") for name in names) + " |")
    lines += ["| choices |", "| | list_name | name | label | province |"]
    lines += [f"| | {' | '.join(choice)} |" for choice in choices]
    lines += ["| settings |", "| | form_id | version | form_title |", settings]
    return "\n".join(lines).encode()


def read(*rows, **more):
    return reading.read(markdown(rows, **more), ".md", "small")


def form(*rows, language="", travels=None, today=TODAY, **more):
    found = read(*rows, **more)
    assert found.is_sound, [each.say(lambda _context, words: words) for each in found.remarks]
    return build(found.model, found.rules, Wish(found.name, language, today, travels or {}))


def said(found, weight="refused"):
    """(row, column, name, words) of the remarks of one weight."""
    return [
        (each.row, each.column, each.name, each.say(lambda _context, words: words))
        for each in found.remarks
        if each.weight == weight
    ]
