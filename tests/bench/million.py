"""A coordinator's vault of a million people from forty houses: filled through the doors of an import."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from app.records.twin_search import read_some
from db import facts
from db.heads import Heads
from db.journal import ReceivedAuthor
from db.lines import PUT, Line
from db.models import Device, Organisation, Replica
from db.received import append_received
from db.rows import Row, store_folded
from db.search import twins
from db.search.raw import raw_of
from db.session import NOBODY
from tests.bench.people import PARTNERS, People

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from db.lines import Body
    from tests.bench.people import Record

PEOPLE: Final = 1_000_000
AT_ONCE: Final = 20_000
FIRST_REPLICA: Final = 1_000
PAGES_KIB: Final = 1 << 21


def fill(desk: Desk, people: int = PEOPLE) -> int:
    """Lines and records through the doors that an import goes through, and all that is made of them; how many lines.

    Everybody was compared with everybody once: of that only the pairs are not there.
    """
    houses(desk, range(PARTNERS))
    scribe, made, lines = Scribe(), People(), 0
    for at in range(0, people, AT_ONCE):
        with desk.store.write(ReceivedAuthor()) as session:
            _make_room(session)
            numbers = range(at, min(at + AT_ONCE, people))
            lines += scribe.put(
                session, ((number % PARTNERS, each) for number in numbers for each in made.records(number))
            )
        with desk.store.write(ReceivedAuthor()) as session:
            facts.freshen(session)
    take_in(desk)
    return lines


def take_in(desk: Desk) -> None:
    """Columns and gists of whatever changed; nothing where nothing did."""
    with desk.store.write(NOBODY) as session:
        _make_room(session)
        facts.freshen(session)
    with desk.store.read() as session:
        unread = twins.is_unread(session)
    if unread:
        _compare(desk)


def _make_room(session: Session) -> None:
    """While it is filled its indexes stay in memory: else most of the time each page of them is ciphered again."""
    raw_of(session).execute(f"PRAGMA cache_size=-{PAGES_KIB}")


def _compare(desk: Desk) -> None:
    at: int | None = 0
    while at is not None:
        with desk.store.write(NOBODY) as session:
            _make_room(session)
            at = read_some(session, at, lambda: None)
    with desk.store.write(NOBODY) as session:
        raw_of(session).execute("UPDATE twin_gist SET looked = 1")
        twins.all_read(session)


class Scribe:
    """Numbers the lines of each house as its only replica would have."""

    def __init__(self) -> None:
        self._written: dict[int, int] = {}
        self._moment = 1_700_000_000_000

    def put(self, session: Session, told: Iterable[tuple[int, Record]]) -> int:
        """Each with the house it is from; how many lines."""
        rows: dict[str, list[Row]] = {}
        lines = []
        for house, (kind, values, record, person) in told:
            stamp = self._stamp(house)
            rows.setdefault(kind, []).append(Row(record, person, values, Heads(first=stamp)))
            body: Body = {name: (value, []) for name, value in values.items()}
            moment, replica, number = stamp
            lines.append(
                Line(replica, number, moment, kind, record, person, PUT, bytes(8), 2, bytes(16), body, None, bytes(16))
            )
        append_received(session, lines)
        for kind, some in rows.items():
            store_folded(session, kind, some)
        return len(lines)

    def _stamp(self, house: int) -> tuple[int, int, int]:
        self._moment += 1
        number = self._written[house] = self._written.get(house, 0) + 1
        return self._moment << 16, FIRST_REPLICA + house, number


def houses(desk: Desk, numbers: Iterable[int]) -> None:
    """Partners that are trusted, each with a device."""
    now = datetime.now(UTC)
    with desk.store.write(NOBODY) as session:
        for number in numbers:
            house, device, replica = (number.to_bytes(8, "big") + bytes([kind] * 8) for kind in (1, 2, 3))
            session.add(Organisation(id=house, name=f"House {number}", kind="shelter", site=f"H{number:02}"))
            session.add(Replica(id=FIRST_REPLICA + number, uuid=replica, org=house.hex(), first_seen=now))
            session.flush()
            session.add(
                Device(
                    id=device, organisation=house, standing="trusted", label="laptop", replica=replica,
                    sign_public=f"key {number}", recipient=f"recipient {number}", digits=f"{number:040}", since=now,
                )
            )  # fmt: skip
