"""How many records of an organisation lost detail, because what was told had no match in a standard list."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.forms.catalogue import field_of
from app.records.quality_ground import asked_with_other
from app.reports.told import codes_in
from db.codes.lists import code_list
from db.facts import Facts
from db.folding import fold
from db.models import KINDS

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.reports.ledger import Ledger


def by_list(book: Ledger) -> Counter[str]:
    """Records that say "other", by the list their question is answered from."""
    found: Counter[str] = Counter()
    for kind, name in asked_with_other():
        codes = _codes(kind, name)
        found[codes] += len(_slots(book, kind, name, codes))
    return found


def by_word(session: Session, book: Ledger) -> Counter[tuple[str, str]]:
    """The same by list and by what was written beside "other", folded by `folded`; only what came along is counted."""
    facts, found = Facts.of(session), Counter[tuple[str, str]]()
    for kind, name in asked_with_other():
        codes, column = _codes(kind, name), getattr(KINDS[kind], f"{name}_other", None)
        slots = _slots(book, kind, name, codes)
        if not slots or column is None:
            continue
        kept = KINDS[kind]
        rows = session.execute(select(kept.id, column).where(column.is_not(None), ~kept.erased))
        told = {record: text for record, text in rows if isinstance(text, str)}
        for record, slot in facts.slots(kind, told.keys()).items():
            if slot in slots:
                found[codes, folded(told[record])] += 1
    return found


def folded(word: str) -> str:
    return " ".join(fold(word).split())


def _codes(kind: str, name: str) -> str:
    return str(getattr(field_of(kind, name), "codes", ""))


def _slots(book: Ledger, kind: str, name: str, codes: str) -> frozenset[int]:
    other = code_list(codes).other
    said = book.words(kind, name)
    chose = {word: other in codes_in(word) for word in set(said)}
    return frozenset(slot for slot in book.standing(kind) if chose[said[slot]])
