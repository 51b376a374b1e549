"""A real vault that is brought random histories ends where the pile does, and where the slow oracle says."""

from __future__ import annotations

import json
import random
import shutil
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.sync.forking import roots_of
from app.sync.incoming import Cover, Incoming
from app.sync.parties import Party
from db.intervals import Intervals, add_interval
from db.models import Change, Dispute, Quarantined
from db.received import lines_of
from db.rows import load_rows
from db.session import ReceivedAuthor, open_store
from db.vault import open_vault
from tests.convergence.oracle import state_of
from tests.convergence.pile import Pile
from tests.factories import RAW_KEY

if TYPE_CHECKING:
    from pathlib import Path

    from db.session import Store

ORG, OURS = b"o" * 16, b"h" * 16
PARTY = Party(b"d" * 16, ORG, "Everybody", "shelter", b"p" * 16, "age1")
RECORDS = [
    (bytes([subject]) * 15 + bytes([record]), bytes([subject]) * 16) for subject, record in ((1, 1), (1, 2), (2, 1))
]
FIELDS = ["case_status", "intake_kind", "opened_on", "only_newer_apps_know"]
VALUES: list[Any] = [None, "x", "y", ["a", "b"], {"missing": "declined"}]


def deliveries(seed: int) -> tuple[Pile, list[tuple[dict[int, bytes], list[bytes]]]]:
    """What three laptops handed out over a while, some of it twice, some filtered, some told in two ways."""
    rng = random.Random(seed)
    piles = [Pile(name, 1_700_000_000_000, seed) for name in "abc"]
    out = []
    for _ in range(rng.randint(8, 30)):
        pile, other = rng.sample(piles, 2)
        deed = rng.random()
        if deed < 0.42:
            pile.write(*rng.choice(RECORDS), {rng.choice(FIELDS): rng.choice(VALUES) for _ in range(rng.randint(1, 3))})
        elif deed < 0.43:
            pile.erase(rng.choice(RECORDS)[1])
        elif deed < 0.5:
            saved = pile.snapshot()
            for told in (1, 2):  # the same numbers told in two ways, and both are handed out
                for _ in range(told):
                    pile.write(*rng.choice(RECORDS), {rng.choice(FIELDS): rng.choice(VALUES)})
                out.append(pile.give(pile.everything(), frozenset(rng.sample(FIELDS, rng.randint(0, 1)))))
                if told == 1:
                    pile.restore(saved)
        elif deed < 0.7:
            pile.now_ms += rng.randint(-100_000, 100_000)
        else:
            some = [key for key in pile.everything() if rng.random() < 0.7]
            rng.shuffle(some)
            given = pile.give(some, frozenset(rng.sample(FIELDS, rng.randint(0, 2))))
            out.append(given)
            other.take(*given)
    out += [pile.give(pile.everything(), frozenset()) for pile in piles if rng.random() < 0.8]
    rng.shuffle(out)
    out = [(replicas, [raw for raw in raws if not _own_future(raw)]) for replicas, raws in out]
    return Pile("reader", 1_700_000_000_000, seed), out


def _own_future(raw: bytes) -> bool:
    """A copy that heard its own later lines: a real vault refuses to, and others set such a line aside."""
    line = json.loads(raw)
    bases = [base for _, told in (line["body"] or {}).values() for base in told]
    return any(rep == line["rep"] and seq >= line["seq"] for rep, seq in bases)


def bring(store: Store, replicas: dict[int, bytes], raws: list[bytes]) -> None:
    cover = Cover(number=1, replicas=tuple(replicas[number] for number in range(1, len(replicas) + 1)))
    with store.write(ReceivedAuthor()) as session:
        incoming = Incoming(session, PARTY, OURS, cover)
        for at in range(0, len(raws), 3):
            incoming.take(raws[at : at + 3])
        incoming.finish(len(raws))


def state(store: Store) -> dict[str, Any]:
    found: dict[str, Any] = {}
    uuid_of = store.uuid_of
    with store.read() as session:
        for row in load_rows(session, "case", [record for record, _ in RECORDS]).values():
            values = {line.record: None for line in lines_of(session, row.id)} and _values(session, row)
            fields = {}
            for name, value in values.items():
                heads = row.heads.of(name, value is None)
                if heads:
                    fields[name] = (value, sorted((hlc, uuid_of[rep].hex(), seq) for hlc, rep, seq in heads))
            contested = {one.field for one in session.query(Dispute).filter_by(record=row.id)}
            assert row.ndis == len(contested)
            found[row.id.hex()] = ({}, set()) if row.erased else (fields, contested)
        assert session.query(Quarantined).count() == 0
        branches = roots_of(session)
        held: dict[int, list[tuple[int, int]]] = {}
        for rep, seq in session.query(Change.rep, Change.seq).order_by(Change.rep, Change.seq):
            add_interval(held.setdefault(rep, []), seq, seq)
        assert {rep: had for rep, had in Intervals(session).all().items() if had} == held
        assert all(branches[rep] != rep for rep in branches)
    return found


def _values(session: Any, row: Any) -> dict[str, Any]:
    """With the blank ones, which the row does not name."""
    names = {name for line in lines_of(session, row.id) for name in line.body or ()}
    return {name: row.values.get(name) for name in names}


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
def test_a_vault_is_what_its_lines_say(seed: int, laid_vault: Path, tmp_path_factory: Any) -> None:
    folder = tmp_path_factory.mktemp("one")
    shutil.copytree(laid_vault, folder / "vault")
    vault = open_vault(folder / "vault", RAW_KEY)
    try:
        store = open_store(vault, folder / "state")
        pile, all_given = deliveries(seed)
        for replicas, raws in all_given:
            pile.take(replicas, raws)
            bring(store, replicas, raws)
        expected = {record: told for record, told in state_of(pile).items() if told[0] or _erased(pile, record)}
        got = {record: told for record, told in state(store).items() if told[0] or _erased(pile, record)}
        known = {record: told for record, told in expected.items() if record in got or told[0]}
        assert got == known
    finally:
        vault.close()
        shutil.rmtree(folder)


def _erased(pile: Pile, record: str) -> bool:
    return bytes.fromhex(record)[:1] * 16 in pile.erased
