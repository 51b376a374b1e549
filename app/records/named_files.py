"""A record names only files that lie in this vault about the same person; what came by bundle is not asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms import field as kinds
from app.forms.findings import Finding
from app.i18n import QT_TRANSLATE_NOOP
from app.records import files
from app.records.errors import NoSuchRecord
from app.records.file_errors import FileNotHere

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy.orm import Session

    from app.forms.field import Field
    from db.types import Answer

NOT_HERE: Final = QT_TRANSLATE_NOOP(
    "Findings", "This file is not in the vault any more. Take it out, and choose it once more."
)
CODE: Final = "file.not_in_vault"


def judge(
    session: Session, subject: bytes, fields: Iterable[Field], answers: Mapping[str, Answer]
) -> Iterator[Finding]:
    """One finding a question, those inside a list of rows included."""
    for field in fields:
        if any(not _is_here(session, subject, name) for name in _named(field, answers.get(field.name))):
            yield Finding(field.name, CODE, NOT_HERE)


def fresh(before: Mapping[str, Answer], answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """What a correction says anew: an answer that stands as it stood names nothing new."""
    return {name: said for name, said in answers.items() if said != before.get(name)}


def _named(field: Field, answer: Answer) -> Iterator[str]:
    if isinstance(field, kinds.File) and isinstance(answer, dict) and "hash" in answer:
        yield str(answer["hash"])
    elif isinstance(field, kinds.Repeat) and isinstance(answer, list):
        for row in answer:
            for part in field.parts:
                yield from _named(part, row.get(part.name) if isinstance(row, dict) else None)


def _is_here(session: Session, subject: bytes, name: str) -> bool:
    try:
        files.find(session, subject, name)
    except (FileNotHere, NoSuchRecord):
        return False
    return True
