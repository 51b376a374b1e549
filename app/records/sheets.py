"""A filled questionnaire in the tables: one record a sheet, one an answer, each in the column its form says."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from app.records.errors import NoSuchRecord
from app.records.sheet_paths import field_at
from db.models import Sheet, SheetAnswer
from db.types import new_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from app.forms.form import Form
    from db.models import OwnForm
    from db.types import Answer

COLUMNS: Final = ("private", "identifying", "coded")
_COLUMN: Final = {"never": "private", "with_identity_consent": "identifying"}


@dataclass(frozen=True, slots=True)
class FilledOn:
    """Which form a sheet was filled on. Empty where its sender kept that back."""

    name: str
    version: str
    title: str
    day: str


def answer_id(sheet: bytes, question: str) -> bytes:
    return blake2b(sheet + question.encode(), digest_size=16, person=b"sheet answer").digest()


def filled_on(sheet: Sheet) -> FilledOn:
    kept = sheet.private if isinstance(sheet.private, dict) else {}
    return FilledOn(
        str(kept.get("form") or sheet.form or ""),
        str(kept.get("form_version") or sheet.form_version or ""),
        str(kept.get("form_title") or sheet.form_title or ""),
        str(kept.get("filled_on") or sheet.filled_on or ""),
    )


def new_sheet(place: Mapping[str, bytes], kept: OwnForm, day: str) -> Sheet:
    """`place` says id, subject and case. Where no answer of the form travels, not even its name does."""
    about: dict[str, Any] = {
        "form": kept.name, "form_version": kept.version, "form_title": kept.title, "filled_on": day,
    }  # fmt: skip
    travels = any(each != "never" for each in (kept.travels or {}).values())
    return Sheet(**place, **(about if travels else {"private": about}))


def find(session: Session, sheet: bytes) -> Sheet:
    found = session.get(Sheet, sheet)
    if found is None or found.erased:
        raise NoSuchRecord
    return found


def answers_of(session: Session, sheet: Sheet) -> dict[str, SheetAnswer]:
    """The answers as they stand, by the path of their question; one whose question was kept back has none."""
    rows = session.scalars(
        select(SheetAnswer).where(
            SheetAnswer.sheet == sheet.id, SheetAnswer.subject == sheet.subject, SheetAnswer.erased.is_(False)
        )
    )
    return {path: each for each in rows if (path := each.private_question or each.question)}


def value_of(kept: SheetAnswer) -> Answer:
    """What stands there; the column that goes least far comes first."""
    said: Answer = getattr(kept, column_of(kept) or COLUMNS[0])
    return said


def column_of(kept: SheetAnswer) -> str | None:
    return next((column for column in COLUMNS if getattr(kept, column) is not None), None)


def put(session: Session, sheet: Sheet, form: Form, changed: Mapping[str, Answer]) -> None:
    """Set what differs, by path; None makes an answer blank. A question nobody answered yet gets its record now."""
    standing = answers_of(session, sheet)
    for path, said in changed.items():
        kept = standing.get(path)
        if kept is None and said is not None:
            session.add(_new(session, sheet, form, (path, said)))
        elif kept is not None and value_of(kept) != said:
            setattr(kept, column_of(kept) or _column(form, path), said)


def _new(session: Session, sheet: Sheet, form: Form, told: tuple[str, Answer]) -> SheetAnswer:
    """Its id is known beforehand: where somebody else sits there already, it gets another."""
    path, said = told
    own = answer_id(sheet.id, path)
    taken = session.get(SheetAnswer, own) is not None
    column = _column(form, path)
    where = "private_question" if column == "private" else "question"
    about: dict[str, Any] = {where: path, column: said, "sheet": sheet.id, "case": sheet.case}
    return SheetAnswer(id=new_id() if taken else own, subject=sheet.subject, **about)


def _column(form: Form, path: str) -> str:
    asked = field_at(form, path)
    return _COLUMN.get(asked.travels, "coded") if asked is not None else "private"
