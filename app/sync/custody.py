"""Who may write which record: local ones nobody else, all others the organisation that has the person in its care."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.sync import house, links, noted, offered, trained
from app.sync.fields import stays_in_house
from app.sync.house import believed
from app.sync.merge import NOT_FOLDED
from db.base import Base
from db.bound import blobs
from db.lines import PUT, pack
from db.models import KINDS, Organisation, Replica
from db.received import line_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

    from app.sync.parties import Party
    from db.lines import Line

CHUNK: Final = 500
_PERSON: Final = "person"


def local_only() -> frozenset[str]:
    """Workers, devices, trust, audit, the log of bundles and so on: never taken from anybody."""
    names = {mapper.class_.__name__.lower() for mapper in Base.registry.mappers}
    return frozenset((names | set(Base.metadata.tables)) - set(KINDS))


class Custody:
    """Judges the lines one sender brings.

    A person is in the care of whoever wrote about her; where a coordinator did too, it only settled disputes. Stamps
    decide nothing here unless all were coordinators: whoever may write a line may write any stamp.
    """

    def __init__(self, session: Session, sender: Party, ours: bytes, *, home: bool = False) -> None:
        """`home`: the sender may bring what our house wrote elsewhere. Without it only erasures of ours come."""
        self._session, self._sender, self._ours, self._home = session, sender, ours, home
        self._local = local_only()
        self._org_of: dict[int, bytes] = {}
        self._keeper: dict[bytes, bytes | None] = {}
        self._rank: dict[bytes, tuple[bool, int]] = {}
        self._arrived: dict[tuple[int, int], Line] = {}
        self._believed = believed(session)
        self.own: set[int] = set()
        self._coordinators = frozenset(
            session.scalars(select(Organisation.id).where(Organisation.kind == "coordinator"))
        )
        self._silent = house.silent_about(session, sender)
        self._journal: dict[int, bytes] = {}
        for alias, org, own, uuid in session.execute(
            select(Replica.id, Replica.org, Replica.ours, Replica.uuid).order_by(Replica.id)
        ):
            self._journal[alias] = uuid
            self.learn(alias, ours if own else bytes.fromhex(org) if org else b"", own=own)

    def learn(self, alias: int, org: bytes, *, own: bool = False) -> None:
        self._org_of[alias] = org
        if own:
            self.own.add(alias)

    def org_of(self, rep: int) -> bytes:
        """Whose journal this is; empty while nobody showed us."""
        return self._org_of.get(rep, b"")

    def is_stranger(self, rep: int) -> bool:
        """A journal that is said to be of our house, and that we have not enrolled, or believe no longer."""
        said_ours = self.org_of(rep) in {b"", self._ours}
        return said_ours and self._session.info["store"].uuid_of[rep] not in self._believed

    def lacks_agreement(self, line: Line) -> bool:
        """Whether it is of our own house and comes by a coordinator with whom nothing is agreed, or no longer."""
        of_ours = self.is_stranger(line.rep) or self.org_of(line.rep) == self._ours
        return of_ours and line.verb == PUT and self._sender.kind == "coordinator" and not self._home

    def learn_branches(self, root_of: Mapping[int, int]) -> None:
        """Both tellings of a forked history are whose the history was."""
        for alias, root in root_of.items():
            self._org_of.setdefault(alias, self._org_of.get(root, b""))

    def look_up(self, subjects: Iterable[bytes]) -> None:
        """Find the keepers of many at once."""
        missing = [subject for subject in dict.fromkeys(subjects) if subject not in self._keeper]
        for at in range(0, len(missing), CHUNK):
            self._look_up(tuple(missing[at : at + CHUNK]))

    def _look_up(self, subjects: tuple[bytes, ...]) -> None:
        self._keeper.update(dict.fromkeys(subjects))
        self._note(subjects, "record")
        unknown = tuple(subject for subject in subjects if self._keeper[subject] is None)
        if unknown:
            records = [row[0] for row in self._records_of(unknown)]
            for at in range(0, len(records), CHUNK):
                self._note(tuple(records[at : at + CHUNK]), "subject")

    def _note(self, records: tuple[bytes, ...], key: str) -> None:
        """Of all who wrote about these records the one who keeps the person."""
        marks = ",".join("?" * len(records))
        rows = self._session.connection().exec_driver_sql(
            f"SELECT {key}, rep, min(hlc) FROM change WHERE record IN ({marks}) GROUP BY {key}, rep",  # noqa: S608
            blobs(records),
        )
        for subject, rep, hlc in rows:
            org = self._org_of.get(rep, b"")
            rank = (org in self._coordinators, hlc)
            if subject not in self._rank or rank < self._rank[subject]:
                self._keeper[subject], self._rank[subject] = org, rank

    def _records_of(self, subjects: tuple[bytes, ...]) -> list[tuple[bytes]]:
        """Whatever else we keep about people whose own record never came."""
        marks = ",".join(("(?)",) * len(subjects))
        tables = [kept.__tablename__ for name, kept in KINDS.items() if name != _PERSON]
        each = "SELECT id FROM {table} WHERE subject IN (SELECT subject FROM wanted)"
        union = " UNION ALL ".join(each.format(table=table) for table in tables)
        told = f"WITH wanted (subject) AS MATERIALIZED (VALUES {marks}) {union}"
        rows = self._session.connection().exec_driver_sql(told, blobs(subjects))
        return [(row[0],) for row in rows]

    def keeper(self, subject: bytes) -> bytes | None:
        if subject not in self._keeper:
            self._look_up((subject,))
        return self._keeper[subject]

    def took(self, line: Line) -> None:
        """Whoever brings the first line about a person keeps her from now on."""
        if self._keeper.get(line.subject) is None:
            self._keeper[line.subject] = self._org_of[line.rep]
        if self._sender.kind == "coordinator":
            self._arrived[line.rep, line.seq] = line

    def begin_chunk(self) -> None:
        """What was taken before stands in the journal now."""
        self._arrived.clear()

    def may_write(self, line: Line) -> bool:
        """A sender speaks for its own organisation; a coordinator also brings our other devices' lines home."""
        keeper, author, sender = self.keeper(line.subject), self._org_of.get(line.rep), self._sender
        not_for_us = line.kind == trained.KIND and self._ours not in {keeper, author, *self._coordinators}
        if line.kind in self._local or (line.verb == PUT and stays_in_house(line.kind)) or not_for_us:
            return False  # of trainings a house hears its own, and nobody else's
        if line.kind == noted.KIND and line.verb == PUT and author == sender.organisation:
            return self._may_note(line, keeper, author)
        if author == sender.organisation:
            if self._journal.get(line.rep) in self._silent:
                return False
            if line.kind == links.KIND and not links.may_link(line, author, self.keeper, self._told_by(sender)):
                return False
            return keeper in {None, author} or self._answers_us(line, keeper) or self._settles(line)
        brings = self._home or (sender.kind == "coordinator" and line.verb != PUT)
        return brings and author == self._ours and keeper in {None, self._ours}

    def _told_by(self, sender: Party) -> frozenset[bytes | None]:
        """Whose people, beside its own, a sender may link."""
        return frozenset({self._ours, None}) if sender.kind == "coordinator" else frozenset()

    def may_erase(self, subject: bytes) -> bool:
        return self.keeper(subject) in {None, self._sender.organisation}

    def _answers_us(self, line: Line, keeper: bytes | None) -> bool:
        """Whom we offered a case to says yes or no in our own record of the offer."""
        return keeper == self._ours and offered.answers(self._session, line, self._sender.name)

    def _may_note(self, line: Line, keeper: bytes | None, author: bytes) -> bool:
        """Of a coordinator a note about somebody in our care; of whoever keeps the person the answer to one."""
        begun = self.begun_by(line.record)
        if keeper == self._ours:
            return self._sender.kind == "coordinator" and begun in {None, author} and noted.begins(line)
        return keeper == author and begun in {None, self._ours} and noted.replies(line)

    def begun_by(self, note: bytes) -> bytes | None:
        """Which organisation asked us, or was asked by us: the one that wrote a note about quality first."""
        return noted.begun_by(self._session, note, lambda rep: self._org_of.get(rep, b""))

    def _settles(self, line: Line) -> bool:
        """A coordinator may choose between values that others wrote, and write nothing new."""
        if self._sender.kind != "coordinator":
            return False
        body = {name: told for name, told in (line.body or {}).items() if not name.startswith(NOT_FOLDED)}
        return line.verb == PUT and bool(body) and all(self._chooses(name, *told) for name, told in body.items())

    def _chooses(self, name: str, value: object, bases: list[tuple[int, int]]) -> bool:
        lines = [self._arrived.get((rep, seq)) or line_at(self._session, rep, seq) for rep, seq in bases]
        values = [line.body[name][0] for line in lines if line and line.body and name in line.body]
        return len(values) > 1 and pack(value) in {pack(one) for one in values}
