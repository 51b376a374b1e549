"""Figures over a million people: from fresh columns, and against the same question in bare SQL."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, Final

from app.services.make_figure import Wish, make_figure
from db import facts
from db.heads import Heads
from db.journal import ReceivedAuthor
from db.rows import Row as Record
from db.rows import store_folded
from db.search.raw import raw_of
from tests import vaults
from tests.bench.rows import Row, Watch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.desk import Desk

TITLE: Final = "Figures over a million people"
PEOPLE: Final = 1_000_000
RETURNED: Final = 0.3
AT_ONCE: Final = 5_000
KINDS: Final = ("ForcedLabour", "SexualExploitation", "Servitude", "ForcedCriminality", "OrganRemoval")
LANDS: Final = tuple(one + other for one in "ABCDEFGHIJ" for other in "KLMNO")
GENDERS: Final = ("Feminine", "Masculine", "TransgenderFeminine", {"missing": "declined"}, None)
STANDARD: Final = ("IND01", "IND02", "IND04", "IND06", "IND07", "IND11", "IND12", "IND15", "IND21", "IND33", "IND38")
SAME: Final = (
    'SELECT i.exploitation_types, count(DISTINCT c.subject) FROM case_file c JOIN intake i ON i."case" = c.id'
    " WHERE c.voided IS NULL AND c.erased = 0 GROUP BY i.exploitation_types"
)


def measure(work: Path) -> list[Row]:
    desk = vaults.make(work / "vault").desk
    watch = Watch()
    _fill(desk)
    with watch.stretch("columns"), desk.store.write(ReceivedAuthor()) as session:
        facts.mark_all(raw_of(session))
        many = facts.freshen(session)
    slowest, which = 0.0, ""
    for code in STANDARD:
        with watch.stretch(code):
            made = make_figure(desk, Wish(indicator=code)).figure
        if watch.seconds[code] > slowest:
            slowest, which = watch.seconds[code], made.title
    three = Wish(indicator="IND11", dimensions=("gender", "age_band", "citizenships"))
    with watch.stretch("three ways"):
        split = make_figure(desk, three).figure
    with desk.store.read() as session, watch.stretch("bare"):
        raw_of(session).execute(SAME).fetchall()
    desk.close()
    seconds = watch.seconds
    return [
        Row(what="slowest standard figure", value=slowest, unit=" s", ceiling=2, note=which),
        Row(what="forms of exploitation", value=seconds["IND11"], unit=" s", ceiling=2),
        Row(
            what="split three ways",
            value=seconds["three ways"],
            unit=" s",
            ceiling=5,
            note=f"{len(split.groups)} groups",
        ),
        Row(what="forms of exploitation / the same in bare SQL", value=seconds["IND11"] / seconds["bare"], unit="x"),
        Row(what="all columns made anew", value=seconds["columns"], unit=" s", note=f"{many:,} records, once"),
    ]


def _fill(desk: Desk) -> None:
    chance = random.Random(11)
    for at in range(0, PEOPLE, AT_ONCE):
        rows: dict[str, list[Record]] = {}
        for number in range(at, min(at + AT_ONCE, PEOPLE)):
            for kind, values, record, person in _person(chance, number):
                heads = Heads(first=(1_700_000_000_000 + number << 16, 1, number + 1))
                rows.setdefault(kind, []).append(Record(record, person, values, heads))
        with desk.store.write(ReceivedAuthor()) as session:
            for kind, some in rows.items():
                store_folded(session, kind, some)


def _person(chance: random.Random, number: int) -> Iterator[tuple[str, dict[str, Any], bytes, bytes]]:
    person = _id(number, 0)
    land = [chance.choice(LANDS)]
    yield "person", {"gender": chance.choice(GENDERS), "citizenships": land}, person, person
    for turn in range(1 + (chance.random() < RETURNED)):
        case = _id(number, 1 + turn)
        own = {"case": case.hex()}
        yield "case", {"person": person.hex(), "case_status": "Active", "intake_kind": "new"}, case, person
        month = f"202{chance.randrange(0, 7)}-{chance.randrange(1, 13):02}"
        told = {
            "intake_date_month": month,
            "age_at_intake": chance.randrange(5, 60),
            "exploitation_types": chance.sample(KINDS, chance.randrange(0, 3)) or {"missing": "not_asked"},
            "means_of_control": {"DebtBondage": chance.choice(("yes", "no")), "PhysicalAbuse": "no"},
        }
        yield "intake", {**own, **told}, _id(number, 3 + turn), person
        if chance.random() < RETURNED:
            closed = {"closed_on_month": f"2026-{chance.randrange(1, 13):02}", "reason": "goals_reached"}
            yield "closure", {**own, **closed}, _id(number, 5 + turn), person


def _id(number: int, which: int) -> bytes:
    return number.to_bytes(8, "big") + which.to_bytes(8, "big")
