"""The same person twice: an import of ten thousand people against a vault of a million, searched for pairs."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.services.find_twins import find_twins
from app.services.unlock_vault import unlock_vault
from db.search.raw import raw_of
from db.session import NOBODY
from db.sounding import sounds
from db.types import encode_answer, new_id
from tests import vaults
from tests.bench.rows import Row, peak_memory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.desk import Desk

TITLE = "the same person twice"
PEOPLE: Final = int(os.environ.get("HAVENBOOK_BENCH_TWINS", "1000000"))
NEW: Final = 10_000
AGAIN: Final = 2_000
"""So many of the new ones are here already, written a little otherwise."""
AT_ONCE: Final = 20_000
_SYLLABLES: Final = tuple(one + two for one in "bchdkmnprstvy" for two in ("a", "e", "i", "o", "u", "an", "in", "ong"))


def measure(folder: Path) -> list[Row]:
    desk = vaults.make(folder / "vault").desk
    told = _Told(random.Random(7))
    here = [told.person() for _ in range(PEOPLE)]
    ids = _fill(desk, here)
    began = time.perf_counter()
    _read_all(desk)
    read = time.perf_counter() - began
    chance = random.Random(9)
    twice = chance.sample(range(PEOPLE), AGAIN)
    new = _fill(desk, [*(told.otherwise(here[at]) for at in twice), *(told.person() for _ in range(NEW - AGAIN))])
    true = {tuple(sorted((ids[at], one))) for at, one in zip(twice, new, strict=False)}
    del here, ids
    desk.close()
    command = [sys.executable, "-m", "tests.bench.measures.twins", str(folder / "vault")]
    told = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.splitlines()[-1])
    desk = unlock_vault(folder / "vault", "Amina", vaults.PASSPHRASE)
    with desk.read("find_twins") as session:
        pairs = {(one, two) for one, two in raw_of(session).execute("SELECT one, two FROM twin_pair")}
    desk.close()
    what = f"pairs of {NEW:,} new among {PEOPLE:,}"
    return [
        Row(what=what, value=told["took"], unit=" s", ceiling=60, note=told["note"]),
        Row(what=f"{what}, processor time alone", value=told["worked"], unit=" s"),
        Row(what="memory of a program that searched so", value=told["peak"], unit=" MB", ceiling=500),
        Row(what="of those who are twice, found", value=100 * len(true & pairs) / AGAIN, unit=" %"),
        Row(what="gists of everybody, once", value=read, unit=" s", note=f"{PEOPLE / read:,.0f} people a second"),
    ]


def _search(folder: Path) -> dict[str, Any]:
    """In a process of its own, which holds none of the people that the bench made up."""
    desk = unlock_vault(folder, "Amina", vaults.PASSPHRASE)
    began, worked = time.perf_counter(), time.process_time()
    found = find_twins(desk)
    took, worked = time.perf_counter() - began, time.process_time() - worked
    desk.close()
    note = f"{found.compared:,} compared, {found.pairs:,} pairs, {found.crowded:,} with a crowded block"
    return {"took": took, "worked": worked, "peak": peak_memory(), "note": note}


class _Told:
    """People whose names are as unevenly common as names are: the hundredth is a hundredth as common as the first."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._given = self._names(3_000, 2)
        self._family = self._names(20_000, 3)

    def _names(self, many: int, syllables: int) -> tuple[list[str], list[float]]:
        found = {"".join(self._chance.choices(_SYLLABLES, k=syllables)).title(): None for _ in range(many)}
        return list(found), list(accumulate(1 / (rank + 10) for rank in range(len(found))))

    def _one(self, names: tuple[list[str], list[float]]) -> str:
        return self._chance.choices(names[0], cum_weights=names[1])[0]

    def person(self) -> tuple[str, str, str, str, str]:
        year = self._chance.randrange(1960, 2012)
        day = f"-{self._chance.randrange(1, 13):02}-{self._chance.randrange(1, 29):02}"
        born = f"{year}{day}" if self._chance.random() < 0.5 else str(year)
        country = self._chance.choice(("KH", "VN", "MM", "LA", "TH", "PH"))
        return self._one(self._given), self._one(self._family), born, country, "woman"

    def otherwise(self, person: tuple[str, str, str, str, str]) -> tuple[str, str, str, str, str]:
        given, family, born, country, gender = person
        at = self._chance.randrange(1, len(family))
        return given, family[:at] + family[at - 1] + family[at:], born[:4], country, gender


def _fill(desk: Desk, people: list[tuple[str, str, str, str, str]]) -> list[bytes]:
    """The rows that a search reads, as an import leaves them, without the lines behind them; who they are."""
    ids: list[bytes] = []
    for at in range(0, len(people), AT_ONCE):
        with desk.store.write(NOBODY) as session:
            raw = raw_of(session)
            rows = list(_rows(raw, people[at : at + AT_ONCE]))
            _put(raw, rows)
            ids.extend(subject for _, subject, _ in rows)
    return ids


def _rows(
    raw: Any, people: list[tuple[str, str, str, str, str]]
) -> Iterator[tuple[int, bytes, tuple[str, str, str, str, str]]]:
    last = raw.execute("SELECT coalesce(max(lid), 0) FROM case_find").fetchone()[0]
    return ((last + 1 + at, new_id(), person) for at, person in enumerate(people))


def _put(raw: Any, rows: list[tuple[int, bytes, tuple[str, str, str, str, str]]]) -> None:
    raw.executemany(
        "INSERT INTO case_find (lid, case_id, subject, changed, status, voided, folded) VALUES (?, ?, ?, 1, '', 0, '')",
        [(lid, subject, subject) for lid, subject, _ in rows],
    )
    raw.executemany(
        "INSERT INTO person (id, subject, gender, citizenships, st, erased, ndis) VALUES (?, ?, ?, ?, x'90', 0, 0)",
        [(subject, subject, encode_answer(one[4]), encode_answer([one[3]])) for _, subject, one in rows],
    )
    raw.executemany(
        "INSERT INTO identity (id, subject, given_names, family_names, date_of_birth, st, erased, ndis)"
        " VALUES (?, ?, ?, ?, ?, x'90', 0, 0)",
        [(subject, subject, *map(encode_answer, one[:3])) for _, subject, one in rows],
    )
    raw.executemany(
        "INSERT OR IGNORE INTO name_sound (key, word, lid) VALUES (?, ?, ?)",
        sorted((key, word, lid) for lid, _, one in rows for word, key in sounds(f"{one[0]} {one[1]}").items()),
    )


def _read_all(desk: Desk) -> None:
    """As after a first search: everybody has a gist, and was compared."""
    from app.records.twin_search import read_some

    at: int | None = 0
    while at is not None:
        with desk.write("find_twins") as session:
            at = read_some(session, at, lambda: None)
    with desk.store.write(NOBODY) as session:
        raw_of(session).execute("UPDATE twin_gist SET looked = 1")


if __name__ == "__main__":
    print(json.dumps(_search(Path(sys.argv[1]))))
