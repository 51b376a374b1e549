"""The same person twice: an import of ten thousand people against a vault of a million, searched for pairs."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.services.find_twins import find_twins
from app.services.unlock_vault import unlock_vault
from db.journal import ReceivedAuthor
from db.rows import load_rows
from db.search.raw import raw_of
from tests import vaults
from tests.bench import kept, million
from tests.bench.names import Names
from tests.bench.people import NAMED, ident, identity
from tests.bench.rows import Row, peak_memory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from tests.bench.names import Called
    from tests.bench.people import Record

TITLE = "the same person twice"
NEW: Final = 10_000
AGAIN: Final = 2_000
"""So many of the new ones are here already, written a little otherwise."""
LATE: Final = 500
"""The number of the house that joins."""


def measure(folder: Path) -> list[Row]:
    """In a copy, since the new ones stay in it."""
    vault = folder / "vault"
    shutil.copytree(kept.of_a_coordinator(folder), vault)
    desk = unlock_vault(vault, "Amina", vaults.PASSPHRASE)
    with desk.store.read() as session:
        here = raw_of(session).execute("SELECT count(*) FROM person").fetchone()[0]
    true = _take_in(desk, here)
    desk.close()
    command = [sys.executable, "-m", "tests.bench.measures.twins", str(vault)]
    told = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.splitlines()[-1])
    desk = unlock_vault(vault, "Amina", vaults.PASSPHRASE)
    with desk.read("find_twins") as session:
        pairs = {(one, two) for one, two in raw_of(session).execute("SELECT one, two FROM twin_pair")}
    desk.close()
    what = f"pairs of {NEW:,} new among {here:,}"
    return [
        Row(what=what, value=told["took"], unit=" s", ceiling=60, note=told["note"]),
        Row(what=f"{what}, processor time alone", value=told["worked"], unit=" s"),
        Row(what="memory of a program that searched so", value=told["peak"], unit=" MiB", ceiling=500),
        Row(what="of those who are twice, found", value=100 * len(true & pairs) / AGAIN, unit=" %"),
    ]


def _take_in(desk: Desk, here: int) -> set[tuple[bytes, ...]]:
    """The new ones as an import of another house brings them; who of them is whom."""
    chance, names, true, told = random.Random(9), Names(random.Random(8)), set(), []
    million.houses(desk, [LATE])
    with desk.store.write(ReceivedAuthor()) as session:
        for number in range(here, here + NEW):
            called, about = names.person(), {"gender": "Feminine", "citizenships": [chance.choice(("KH", "VN", "MM"))]}
            if number < here + AGAIN:
                before = chance.randrange(here)
                true.add((ident(before), ident(number)))
                called, about = names.otherwise(_name(session, before)), _about(session, before)
            told += _new(number, about, called)
        million.Scribe().put(session, ((LATE, each) for each in told))
    return true


def _new(number: int, about: dict[str, Any], called: Called) -> Iterator[Record]:
    person = ident(number)
    yield "person", about, person, person
    yield identity(number, called)
    yield "case", {"person": person.hex(), "case_status": "Active"}, ident(number, 2), person


def _name(session: Session, number: int) -> Called:
    record = ident(number, NAMED)
    told = load_rows(session, "identity", [record])[record].values
    return told["given_names"], told["family_names"], told["date_of_birth"]


def _about(session: Session, number: int) -> dict[str, Any]:
    """What a search compares beside the name."""
    record = ident(number)
    told = load_rows(session, "person", [record])[record].values
    return {name: told[name] for name in ("gender", "citizenships") if name in told}


def _search(folder: Path) -> dict[str, Any]:
    """In a process of its own, which holds none of the people that the bench made up."""
    desk = unlock_vault(folder, "Amina", vaults.PASSPHRASE)
    began, worked = time.perf_counter(), time.process_time()
    found = find_twins(desk)
    took, worked = time.perf_counter() - began, time.process_time() - worked
    desk.close()
    note = f"{found.compared:,} compared, {found.pairs:,} pairs, {found.crowded:,} with a crowded block"
    return {"took": took, "worked": worked, "peak": peak_memory(), "note": note}


if __name__ == "__main__":
    print(json.dumps(_search(Path(sys.argv[1]))))
