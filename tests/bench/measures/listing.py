"""A hundred thousand cases: from the passphrase to the first page, and the pages after it."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from itertools import islice
from typing import TYPE_CHECKING

from app.services.list_cases import CaseQuery, cards, find
from app.services.unlock_vault import unlock_vault
from db.heads import Heads
from db.journal import ReceivedAuthor
from db.rows import Row as Kept
from db.rows import store_folded
from db.types import new_id
from tests import vaults
from tests.bench.rows import Row, middle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.desk import Desk

TITLE = "making and listing 100,000 cases"
CASES = 100_000
AT_ONCE = 2_000
PAGE = 100
NAMES = ("Amina", "Rosa", "Linh", "Grace", "Maria", "Fatou", "Nadia", "Ana", "Chipo", "Mei", "ស្រីមុំ", "สมหญิง")


def _people(count: int) -> Iterator[tuple[Kept, Kept, Kept]]:
    chance = random.Random(1)
    for number in range(count):
        person, stamp = new_id(), (number << 16, 1, number + 1)
        name = {"given_names": chance.choice(NAMES), "family_names": f"{chance.choice(NAMES)} {number}"}
        case = {
            "person": person.hex(),
            "number": f"SUN-K7-26-{number:06}",
            "case_status": chance.choice(("open", "closed")),
        }
        yield (
            Kept(person, person, {"code": f"{number:08}"}, Heads(first=stamp)),
            Kept(new_id(), person, {"person": person.hex(), **name}, Heads(first=stamp)),
            Kept(new_id(), person, case, Heads(first=stamp)),
        )


def _fill(desk: Desk) -> None:
    people = _people(CASES)
    while some := list(islice(people, AT_ONCE)):
        with desk.store.write(ReceivedAuthor()) as session:
            for kind, rows in zip(("person", "identity", "case"), zip(*some, strict=True), strict=True):
                store_folded(session, kind, rows)


def _page(desk: Desk, lids: Sequence[int], at: int) -> float:
    began = time.perf_counter()
    cards(desk, lids[at : at + PAGE])
    return time.perf_counter() - began


def _found(desk: Desk, text: str = "") -> float:
    """Finding, and the first page of what was found."""
    began = time.perf_counter()
    cards(desk, find(desk, CaseQuery(text=text))[:PAGE])
    return time.perf_counter() - began


def measure(folder: Path) -> list[Row]:
    desk = vaults.make(folder / "vault").desk
    _fill(desk)
    desk.close()
    command = [sys.executable, "-m", "tests.bench.measures.unlocking", str(folder / "vault")]
    said = [subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.split() for _ in range(3)]
    ready, imports, key, memory = (middle([float(one[n]) for one in said]) for n in range(4))
    desk = unlock_vault(folder / "vault", "Amina", vaults.PASSPHRASE)
    lids = find(desk, CaseQuery())
    chance = random.Random(2)
    first = middle([_found(desk) for _ in range(9)])
    deep = middle([_page(desk, lids, chance.randrange(CASES - PAGE)) for _ in range(30)])
    search = middle([_found(desk, f"{name} 99") for name in NAMES])
    desk.close()
    note = f"without the {key * 1000:.0f} ms of Argon2id, with {imports * 1000:.0f} ms of imports"
    return [
        Row(what="unlock to list", value=ready, unit=" s", ceiling=1.5, note=note),
        Row(
            what="memory of a program that did so",
            value=memory,
            unit=" MB",
            note="64 MB of it for Argon2id, given back",
        ),
        Row(what="first page of 100,000 cases", value=first * 1000, unit=" ms", ceiling=100),
        Row(what="a page anywhere in them", value=deep * 1000, unit=" ms", ceiling=100),
        Row(what="search among them, first page", value=search * 1000, unit=" ms"),
    ]
