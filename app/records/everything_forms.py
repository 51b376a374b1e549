"""What goes with everything that a vault holds: each question of own questionnaires, local or the same as ours."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.forms.field import Choice, Choices
from app.records import matching, own_forms
from app.records.errors import OwnFormMissing
from app.records.everything_words import as_csv
from app.records.sheet_paths import field_at
from db.models import OwnForm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from app.tables.same_as import SameAs

_HEADINGS = ("form", "version", "question", "what it asks", "choice", "its words", "same as", "our code")
LOCAL = "local"


def questions(session: Session) -> bytes:
    """One line a question and one a choice: `same as` is the column of ours, or `local`; a reason is told as JSON."""
    rows = session.scalars(select(OwnForm).order_by(OwnForm.name, OwnForm.accepted))
    return as_csv(_HEADINGS, [line for kept in rows for line in _of_form(session, kept)])


def _of_form(session: Session, kept: OwnForm) -> Iterator[tuple[str, ...]]:
    """Nothing where this Havenbook can no longer read the file: it goes out as it is, in house/own_form.jsonl."""
    found = own_forms.read(kept.data, kept.file_kind, kept.title)
    matches = matching.in_force(session, kept.name, kept.version)
    try:
        form = own_forms.to_read(kept, "en")
    except OwnFormMissing:
        return
    for key, words in found.keys:
        match = matches.get(key)
        where = f"{match.kind}.{match.field}" if match is not None else LOCAL
        yield kept.name, kept.version, key, words, "", "", where, ""
        asked = field_at(form, key)
        for code in asked.options if isinstance(asked, Choice | Choices) else ():
            yield kept.name, kept.version, key, "", code.code, code.label, where, _code(match, code.code)


def _code(match: SameAs | None, code: str) -> str:
    said = match.codes.get(code) if match is not None else None
    return LOCAL if said is None else said if isinstance(said, str) else json.dumps(said)
