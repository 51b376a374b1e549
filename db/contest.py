"""What a record shows where several lines disagree: the latest stamp, until a person settles it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from db.columns import fields_of
from db.disputes import keep_disputes
from db.lines import pack
from db.received import line_at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from db.base import Kept
    from db.heads import Heads, Stamp


class Contest(NamedTuple):
    """One field with several heads."""

    value: Any
    contested: bool
    since: int


def judge(session: Session, field: str, heads: list[Stamp], own: Mapping[Stamp, Any]) -> Contest:
    """`own` has the value of a head that is not in the journal yet."""
    uuid_of = session.info["store"].replicas.uuid_of
    values = {}
    for stamp in heads:
        if stamp in own:
            values[stamp] = own[stamp]
        else:
            line = line_at(session, stamp[1], stamp[2])
            if line is not None and line.body and field in line.body:
                values[stamp] = line.body[field][0]
    latest = max(values, key=lambda stamp: (stamp[0], uuid_of[stamp[1]], stamp[2]))
    distinct = {pack(value) for value in values.values()}
    return Contest(values[latest], len(distinct) > 1, latest[0])


def settle_contests(session: Session, record: Kept, heads: Heads, own: dict[str, tuple[Stamp, Any]]) -> None:
    """Bring the record's shown values, its count of disputes and the table of disputes in step with its heads."""
    fields, since = fields_of(type(record)), {}
    for name, stamps in heads.over.items():
        if len(stamps) < 2:
            continue
        mine = own.get(name)
        found = judge(session, name, stamps, {mine[0]: mine[1]} if mine else {})
        if found.contested:
            since[name] = found.since
        if name in fields:
            setattr(record, name, fields[name].from_line(found.value))
    record.ndis = len(since)
    keep_disputes(session, record.kind, record.id, record.subject, since)
