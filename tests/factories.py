"""Small true things that tests are made of: a clock one can turn, an author, a person with a case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db import vault as vaults
from db.models import Case, Person
from db.session import LocalAuthor

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.orm import Session

RAW_KEY = bytes(range(32))
WORKER = b"worker-1"
AUTHOR = LocalAuthor(worker=WORKER)


class Wall:
    """A wall clock that stands still until it is told otherwise."""

    def __init__(self, ms: int = 1_795_000_000_000) -> None:
        self.ms = ms

    def __call__(self) -> int:
        return self.ms

    def forward(self, *, ms: int = 0, seconds: int = 0, days: float = 0) -> None:
        self.ms += ms + seconds * 1000 + int(days * 86_400_000)


def add_person(session: Session, **answers: Any) -> Person:
    person = Person(**{"code": "BCDF-GHJK", "gender": "female", **answers})
    session.add(person)
    return person


def add_case(session: Session, person: Person, **answers: Any) -> Case:
    case = Case(**{"subject": person.id, "person": person.id, "case_status": "open", **answers})
    session.add(case)
    return case


def dump(folder: Path) -> list[str]:
    """Every statement that would rebuild the vault: its logical content."""
    raw = vaults.connect(folder / vaults.FILE, vaults.Key(RAW_KEY))
    try:
        tables = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        schema = raw.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
        return [repr(schema), *(repr((t, raw.execute(f'SELECT * FROM "{t}"').fetchall())) for t in tables)]
    finally:
        raw.close()
