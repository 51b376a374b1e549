"""Organisations' own questionnaires as this vault keeps them: found by name and version, and read into Form objects."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.forms.catalogue import FORMS
from app.records.errors import OwnFormMissing
from app.standards.layout import plain
from db.models import OwnForm

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.xlsform.own_form import OwnForm as Form
    from app.xlsform.reading import Reading
    from db.types import Travels

_SAID: Final[dict[Travels, Travels]] = {
    "never": "never",
    "statistics": "with_coded_consent",
    "with_coded_consent": "with_coded_consent",
    "with_identity_consent": "with_identity_consent",
}


@lru_cache(maxsize=16)
def read(data: bytes, kind: str, stem: str) -> Reading:
    """What a file holds; the same file is read once. The reader of XPath comes into memory with the first file."""
    from app.xlsform import reading

    return reading.read(data, kind, stem)


def find(session: Session, name: str, version: str) -> OwnForm:
    """OwnFormMissing where this vault never accepted it."""
    found = session.get(OwnForm, (name, version))
    if found is None:
        raise OwnFormMissing
    return found


def newest(session: Session, name: str) -> OwnForm:
    """The version that is filled now: the last one accepted that was not retired."""
    found = session.scalars(
        select(OwnForm).where(OwnForm.name == name, OwnForm.retired.is_(None)).order_by(OwnForm.accepted.desc())
    ).first()
    if found is None:
        raise OwnFormMissing
    return found


def open_form(kept: OwnForm, language: str, today: date) -> Form:
    """As a Form in that language of the program; OwnFormMissing where this Havenbook can no longer read the file."""
    found = read(kept.data, kept.file_kind, kept.title)
    travels: dict[str, Travels] = dict(kept.travels or {})
    return _built(found, kept.name, language, today, travels)


def to_read(kept: OwnForm, language: str) -> Form:
    """For its words alone: it is read once and lent to every look, so nobody may ask it about answers."""
    return _to_read((kept.data, kept.file_kind, kept.title), kept.name, language, tuple((kept.travels or {}).items()))


@lru_cache(maxsize=16)
def _to_read(file: tuple[bytes, str, str], name: str, language: str, travels: tuple[tuple[str, Travels], ...]) -> Form:
    found = read(*file)
    return _built(found, name, language, date.min, dict(travels))


def _built(found: Reading, name: str, language: str, today: date, travels: dict[str, Travels]) -> Form:
    from app.xlsform.build import Wish, build

    if found.model is None:
        raise OwnFormMissing
    return build(found.model, found.rules, Wish(name, spoken(found.model.languages, language), today, travels))


def day_of(text: str, otherwise: date) -> date:
    """What a form works out from today, it works out for the day on which its sheet was filled."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return otherwise


def spoken(languages: tuple[str, ...], wanted: str) -> str:
    """Which of the form's languages is that of the program: `Khmer (km)` for km; otherwise its first."""
    for each in languages:
        code = each.rpartition("(")[2].rstrip(")").strip().lower() if "(" in each else each.strip().lower()
        if code.replace("_", "-").split("-")[0] == wanted.lower().split("-")[0]:
            return each
    return languages[0] if languages else ""


def suggested(keys: tuple[tuple[str, str], ...]) -> dict[str, Travels]:
    """How far each answer would travel: never, but for names of HTCDS, which go as far as our own field does."""
    ours = _by_htcds()
    found: dict[str, Travels] = {}
    for key, _ in keys:
        name = plain(key.rpartition("/")[2])
        found[key] = ours.get(name, "with_identity_consent" if name.startswith("prs_") else "never")
    return found


@lru_cache(maxsize=1)
def _by_htcds() -> dict[str, Travels]:
    found: dict[str, Travels] = {}
    for form in FORMS.values():
        for field in form.fields:
            for name in field.htcds:
                found.setdefault(plain(name), _SAID[field.column_travels])
    return found
