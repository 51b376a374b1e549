"""The questions behind the answers of own questionnaires: their words, to be read; opened once for one look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import own_forms, sheets
from app.records.errors import OwnFormMissing
from app.records.sheet_paths import field_at, rows_at

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.orm import Session

    from app.forms.field import Field
    from app.forms.form import Form
    from db.models import Sheet, SheetAnswer


class Questions:
    """A form that is not in this vault asks nothing: its answers are told by the paths of their questions."""

    def __init__(self, session: Session, language: str) -> None:
        self._session, self._language = session, language
        self._forms: dict[tuple[str, str], Form | None] = {}

    def form_of(self, sheet: Sheet) -> Form | None:
        on = sheets.filled_on(sheet)
        if (on.name, on.version) not in self._forms:
            self._forms[on.name, on.version] = self._read(on.name, on.version)
        return self._forms[on.name, on.version]

    def asked(self, sheet: Sheet, path: str) -> Field | None:
        form = self.form_of(sheet)
        return field_at(form, path) if form is not None else None

    def label(self, sheet: Sheet, path: str, paths: Collection[str]) -> str:
        """`paths` are those of all answers of the sheet: by them the rows are counted."""
        return label(self.form_of(sheet), path, paths)

    def _read(self, name: str, version: str) -> Form | None:
        try:
            return own_forms.to_read(own_forms.find(self._session, name, version), self._language)
        except OwnFormMissing:
            return None


def label(form: Form | None, path: str, paths: Collection[str]) -> str:
    """The words of the question, or its short name; in a row with those of the group and the number of the row."""
    steps, words = path.split("/"), []
    for depth, step in enumerate(steps, 1):
        here = "/".join(steps[:depth])
        field = field_at(form, here) if form is not None else None
        told = (field.label or field.name) if field is not None else step.partition("[")[0]
        words.append(f"{told} {_number(here, paths)}".strip())
    return " · ".join(words)


def _number(here: str, paths: Collection[str]) -> str:
    """Which of its rows, counted from one; nothing for a question that stands in no row."""
    group, bracket, name = here.rpartition("[")
    if not bracket or not here.endswith("]"):
        return ""
    rows = rows_at(group, dict.fromkeys(paths, ""))
    row = name.rstrip("]")
    return str(rows.index(row) + 1) if row in rows else ""


def path_of(kept: SheetAnswer) -> str:
    return kept.private_question or kept.question or ""
