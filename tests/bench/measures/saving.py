"""One changed record: with its line of the journal, against a bare save of the same row in the same kind of file."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session, registry

from db import vault
from db.guards import triggers
from db.models import Person
from db.session import LocalAuthor, open_store
from tests.bench.rows import Row, middle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.session import Store

TITLE = "saving"
PEOPLE = 2_000
SAVES = 600
AUTHOR = LocalAuthor(worker=bytes(8))
FIELDS = ("main_language", "gender", "stateless")


class Bare:
    """A row of the same table, mapped a second time: the journal does not know it."""


def _open(folder: Path) -> Store:
    return open_store(vault.create_vault(folder / "vault", os.urandom(32)), folder / "state")


def _fill(store: Store) -> list[bytes]:
    with store.write(AUTHOR) as session:
        people = [Person(code=f"{number:08}", gender="woman") for number in range(PEOPLE)]
        session.add_all(people)
        return [person.id for person in people]


def _change(record: Any, number: int) -> None:
    for name in FIELDS:
        setattr(record, name, f"value {number}")


def _with_line(store: Store, ident: bytes, number: int) -> None:
    with store.write(AUTHOR) as session:
        _change(session.get(Person, ident), number)


def _bare(store: Store, ident: bytes, number: int) -> None:
    with Session(store.vault.writer, expire_on_commit=False) as session:
        _change(session.get(Bare, ident), number)
        session.commit()


def _timed(save: Callable[[Store, bytes, int], None], store: Store, ident: bytes, number: int) -> tuple[float, float]:
    """By the clock, where the drive's own time hides everything, and by the processor alone."""
    began, worked = time.perf_counter(), time.process_time()
    save(store, ident, number)
    return time.perf_counter() - began, time.process_time() - worked


def measure(folder: Path) -> list[Row]:
    ours, floor = _open(folder / "ours"), _open(folder / "bare")
    idents, bare_idents = _fill(ours), _fill(floor)
    registry().map_imperatively(Bare, Person.__table__)
    with floor.vault.writer.begin() as connection:
        for name in triggers():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
    with_line, bare = [], []
    for number in range(SAVES):
        with_line.append(_timed(_with_line, ours, idents[number], number))
        bare.append(_timed(_bare, floor, bare_idents[number], number))
    return [_row(with_line, bare, 0), _row(with_line, bare, 1)]


def _row(with_line: list[tuple[float, float]], bare: list[tuple[float, float]], which: int) -> Row:
    line, floor = middle([one[which] for one in with_line]), middle([one[which] for one in bare])
    what = "a save with its line / a bare save" + (", processor time alone" if which else "")
    note = f"{line * 1000:.2f} ms against {floor * 1000:.2f} ms, in turns"
    return Row(what=what, value=line / floor, unit="×", ceiling=None if which else 1.4, note=note)
