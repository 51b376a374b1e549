"""Change tracking: before every flush the author writes down each kept record's change as one line.

Who the author is, the unit of work says (db/session.py). Nothing is ever muted: what no author stands for is refused.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import LoaderCallableStatus, Session
from sqlalchemy.orm.attributes import flag_modified

from db.base import STRUCTURAL, Kept
from db.columns import fields_of
from db.contest import settle_contests
from db.errors import AlreadyErased, NeverDeleted, Unwritten
from db.heads import Heads
from db.lines import WHY
from db.pen import About, Pen
from db.received import append_received, line_at, lines_about, lines_in, lines_of, refill_received
from db.rows import Row, load_rows, store_folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import ORMExecuteState
    from sqlalchemy.orm.attributes import QueryableAttribute

    from db.lines import Base, Body


@dataclass(frozen=True, slots=True)
class LocalAuthor:
    """A worker at this laptop.

    `seen` says which lines the form was opened on: {record id in hex: {field: [[rep, seq], ...]}}, as `seen_in` gives
    it. Without it, or for a record not in it, the author has seen what stands now.
    """

    worker: bytes
    why: str | None = None
    seen: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class ReceivedAuthor:
    """Others, who signed their own lines: records follow those through db/rows.py, never through the ORM."""


Author = LocalAuthor | ReceivedAuthor


@dataclass(slots=True)
class Changes:
    """What a unit of work touched, so that pages know what to show anew.

    `folded`: of what was folded from lines last, whose it is and the newest stamp it stands on.
    """

    touched: set[tuple[str, bytes]] = field(default_factory=set)
    folded: dict[tuple[str, bytes], tuple[bytes, int]] = field(default_factory=dict)

    def touch(self, kind: str, record: bytes) -> None:
        self.touched.add((kind, record))
        self.folded.pop((kind, record), None)

    def fold(self, kind: str, record: bytes, subject: bytes, newest: int) -> None:
        self.touched.add((kind, record))
        self.folded[kind, record] = (subject, newest)

    def by_kind(self) -> dict[str, list[bytes]]:
        """Of each kind the records, as they lie in their tables."""
        found: dict[str, list[bytes]] = {}
        for kind, record in self.touched:
            found.setdefault(kind, []).append(record)
        for records in found.values():
            records.sort()
        return found

    def kinds(self) -> set[str]:
        return {kind for kind, _ in self.touched}


def seen_in(record: Kept) -> dict[str, list[list[int]]]:
    """The lines each field of a record comes from, as a form keeps them until it is saved."""
    heads = Heads.decode(record.st)
    standing = {name: heads.of(name, getattr(record, name) is None) for name in fields_of(type(record))}
    return {name: [[rep, seq] for _, rep, seq in stamps] for name, stamps in standing.items() if stamps}


def say_again(record: Kept, name: str) -> None:
    """Write this field down at the next flush even if its value is the same: so a dispute is settled as shown."""
    state = inspect(record)
    said = state.session.info.setdefault("said", set()) if state.session else None
    if said is None:
        raise Unwritten("say_again needs a record inside write()")
    said.add((record.id, name))
    flag_modified(record, name)


@event.listens_for(Session, "before_flush")
def write_journal(session: Session, _context: object, _instances: object) -> None:
    if any(isinstance(record, Kept) for record in session.deleted):
        raise NeverDeleted("kept records are erased, never deleted")
    wrote = False
    for record in session.new:
        if isinstance(record, Kept):
            _write_new(session, record)
            wrote = True
    for record in session.dirty:
        if isinstance(record, Kept):
            wrote = _write_change(session, record) or wrote
    if wrote:
        pen_of(session).lay_down()


def pen_of(session: Session) -> Pen:
    """The pen, in the hand of a local author; nobody else may change a kept record through the ORM."""
    pen = session.info.get("pen")
    if pen is None or not isinstance(session.info.get("author"), LocalAuthor):
        raise Unwritten("a kept record was changed where no author stands for it")
    found: Pen = pen
    return found


def _write_new(session: Session, record: Kept) -> None:
    pen, have = pen_of(session), record.__dict__
    if have.get("subject") is None:
        raise Unwritten(f"this {record.kind} does not say whose it is")
    body: Body = {
        name: (column.to_line(have[name]), [])
        for name, column in fields_of(type(record)).items()
        if have.get(name) is not None
    }
    stamp = _write(session, pen, record, body)
    record.st = Heads(first=stamp).encode()


def _write_change(session: Session, record: Kept) -> bool:
    changed = list(_changed(session, record))
    if not changed:
        return False
    pen, fields = pen_of(session), fields_of(type(record))
    heads = Heads.decode(record.st)
    seen = (session.info["author"].seen or {}).get(record.id.hex())
    body: Body = {}
    rest: dict[str, list[tuple[int, int, int]]] = {}
    for name, was_blank in changed:
        standing = heads.of(name, was_blank)
        bases: list[Base] = [(rep, seq) for _, rep, seq in standing]
        if seen is not None:
            bases = [(rep, seq) for rep, seq in seen.get(name, ())]
        body[name] = (fields[name].to_line(getattr(record, name)), bases)
        rest[name] = [head for head in standing if head[1:] not in bases]
    stamp = _write(session, pen, record, body)
    for name, others in rest.items():
        heads.over[name] = [*others, stamp]
    if record.ndis or any(rest.values()):
        settle_contests(session, record, heads, {name: (stamp, body[name][0]) for name in rest})
    record.st = heads.encode()
    return True


def _changed(session: Session, record: Kept) -> Iterator[tuple[str, bool]]:
    """(field, whether it was blank) for what differs from the stored row."""
    fields, now = fields_of(type(record)), record.__dict__
    said = session.info.get("said", ())
    for name, was in inspect(record).committed_state.items():
        if name in STRUCTURAL:
            raise Unwritten(f"{name} is written by the journal alone")
        if name not in fields:
            continue
        again = (record.id, name) in said
        before = now.get(name) if isinstance(was, LoaderCallableStatus) else was
        if again or before != now.get(name):
            yield name, before is None
        if again:
            said.discard((record.id, name))


def _write(session: Session, pen: Pen, record: Kept, body: Body) -> tuple[int, int, int]:
    if pen.is_erased(record.subject) or record.erased:
        raise AlreadyErased
    author: LocalAuthor = session.info["author"]
    if author.why is not None:
        body = {**body, WHY: (author.why, [])}
    place = pen.place()
    pen.write(place, About(record.kind, record.id, record.subject), author.worker, body)
    session.info["changes"].touch(record.kind, record.id)
    return place.hlc, place.rep, place.seq


@event.listens_for(Session, "do_orm_execute")
def refuse_bulk_writes(state: ORMExecuteState) -> None:
    """A bulk INSERT, UPDATE or DELETE would slip past the journal."""
    if not (state.is_update or state.is_delete or state.is_insert):
        return
    if any(issubclass(mapper.class_, Kept) for mapper in state.all_mappers):
        raise Unwritten("kept records are changed one by one")


@event.listens_for(Kept, "attribute_instrument", propagate=True)
def _remember_before(_class: type, _key: str, attribute: QueryableAttribute[Any]) -> None:
    """Load the old value on every set, or `before` would be a guess."""
    impl = getattr(attribute, "impl", None)
    if impl is not None and hasattr(impl, "active_history"):
        impl.active_history = True


__all__ = [
    "Author",
    "Changes",
    "LocalAuthor",
    "ReceivedAuthor",
    "Row",
    "append_received",
    "line_at",
    "lines_about",
    "lines_in",
    "lines_of",
    "load_rows",
    "refill_received",
    "say_again",
    "seen_in",
    "store_folded",
]
