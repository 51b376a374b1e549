"""Answers in dispute: every value that no other has seen past, who wrote each and when, and the settling of one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import select

from app.forms.catalogue import field_of
from app.records import derive, sheets
from app.records.errors import DisputeChanged
from app.records.origins import Origins, at
from app.records.sheet_questions import Questions, path_of
from app.records.units import stood_beside, unit_of
from db.columns import fields_of
from db.guarded import MAY_BE_GUARDED, is_guarded
from db.heads import Heads, Stamp
from db.journal import say_again
from db.models import KINDS, Case, Dispute, Person, Sheet, SheetAnswer
from db.received import line_at, lines_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.orm import Session

    from app.forms.field import Field
    from db.base import Kept
    from db.types import Answer


@dataclass(frozen=True, slots=True)
class DisputeValue:
    """`worker` is empty for another organisation's, `origin` for our own; `shows` marks what stands for now.

    `unit` is what an amount is counted in there.
    """

    answer: Answer
    worker: str
    origin: str
    at: str
    shows: bool
    unit: Answer = None


@dataclass(frozen=True, slots=True)
class DisputeCard:
    """`dispute` names these very values: when another comes in, it no longer fits, and nothing is settled unseen.

    `label` is marked in the context Forms; `asked` is the question of an own questionnaire, which no catalogue knows.
    `house`: the id of the organisation that began the person's record.
    """

    dispute: str
    case: str
    case_number: str
    kind: str
    record: str
    field: str
    label: str
    values: tuple[DisputeValue, ...]
    asked: Field | None = None
    house: str = ""


@dataclass(frozen=True, slots=True)
class OpenDispute:
    """The record, the column, and every value that no other has seen past, in the order of its card."""

    record: Kept
    field: str
    values: tuple[Any, ...]


def all_disputes(session: Session, language: str = "en", *, sees_guarded: bool) -> tuple[DisputeCard, ...]:
    """The oldest first. A month that is worked out from a disputed day is settled with the day."""
    origins, questions = Origins(session), Questions(session, language)
    found = []
    for row in open_ones(session, sees_guarded=sees_guarded):
        record = session.get(KINDS[row.kind], row.record)
        if record is not None:
            card = replace(_card(session, origins, record, row.field), house=origins.began(row.st))
            found.append(_of_sheet(session, card, record, questions) if isinstance(record, SheetAnswer) else card)
    return tuple(found)


class Open(NamedTuple):
    """An answer in dispute; `st` is of the person's record."""

    kind: str
    record: bytes
    field: str
    st: bytes | None


def open_ones(session: Session, *, sees_guarded: bool) -> list[Open]:
    """Those of all_disputes. Of what supervisors alone may see not even that it is in dispute is told to others."""
    asked = select(Dispute.kind, Dispute.record, Dispute.field, Person.st)
    asked = asked.outerjoin(Person, Person.id == Dispute.subject).order_by(Dispute.since, Dispute.id)
    rows = [Open(*row) for row in session.execute(asked)]
    open_ = {(row.record, row.field) for row in rows}
    return [
        row
        for row in rows
        if not (row.field.endswith("_month") and (row.record, row.field.removesuffix("_month")) in open_)
        and row.kind in KINDS
        and row.field in fields_of(KINDS[row.kind])
        and (sees_guarded or not _is_hidden(session, row.kind, row.record))
    ]


def how_many(session: Session, *, sees_guarded: bool) -> int:
    return len(open_ones(session, sees_guarded=sees_guarded))


def people(session: Session, subjects: Collection[bytes], *, sees_guarded: bool) -> set[bytes]:
    """Those of them about whom something is in dispute that may be told of."""
    asked = select(Dispute.kind, Dispute.record, Dispute.subject).where(Dispute.subject.in_(subjects))
    return {
        subject
        for kind, record, subject in session.execute(asked)
        if sees_guarded or not _is_hidden(session, kind, record)
    }


def _is_hidden(session: Session, kind: str, record: bytes) -> bool:
    kept = session.get(KINDS[kind], record) if kind in MAY_BE_GUARDED else None
    return kept is not None and is_guarded(kept)


def open_dispute(session: Session, dispute: str, choice: int) -> OpenDispute:
    """DisputeChanged if these are not all of the values, or none of them was chosen."""
    record, field = _find(session, dispute)
    heads = _heads(record, field)
    if dispute != _name(record, field, heads) or not 0 <= choice < len(heads):
        raise DisputeChanged
    column = fields_of(type(record))[field]
    return OpenDispute(record, field, tuple(column.from_line(_value(session, head, field)) for head in heads))


def settle(dispute: OpenDispute, choice: int) -> None:
    """Write the chosen value down as an edit that has seen them all."""
    record, field, value = dispute.record, dispute.field, dispute.values[choice]
    for name, answer in {field: value, **derive.months(record.kind, {field: value})}.items():
        say(record, name, answer)


def say(record: Kept, name: str, answer: Any) -> None:
    """Written down also where it stands already, so that nothing else stands beside it."""
    if getattr(record, name) == answer:
        say_again(record, name)
    else:
        setattr(record, name, answer)


def _of_sheet(session: Session, card: DisputeCard, kept: SheetAnswer, questions: Questions) -> DisputeCard:
    """An answer of an own questionnaire is told by its question, where the form is here, otherwise by its path."""
    path = path_of(kept)
    sheet = session.get(Sheet, kept.sheet) if kept.sheet is not None else None
    if sheet is None or sheet.subject != kept.subject or not path:
        return replace(card, label=path or card.field)
    others = sheets.answers_of(session, sheet)
    title, label = sheets.filled_on(sheet).title, questions.label(sheet, path, others)
    return replace(card, label=f"{title}: {label}" if title else label, asked=questions.asked(sheet, path))


def _find(session: Session, dispute: str) -> tuple[Kept, str]:
    kind, _, rest = dispute.partition(":")
    identity, _, rest = rest.partition(":")
    field = rest.partition(":")[0]
    try:
        record = session.get(KINDS[kind], bytes.fromhex(identity))
    except (KeyError, ValueError, TypeError):
        record = None
    if record is None or record.erased or field not in fields_of(type(record)):
        raise DisputeChanged
    return record, field


def _heads(record: Kept, field: str) -> list[Stamp]:
    """The latest first."""
    return sorted(Heads.decode(record.st).of(field, getattr(record, field) is None), reverse=True)


def _name(record: Kept, field: str, heads: list[Stamp]) -> str:
    told = blake2b(repr(sorted(heads)).encode(), digest_size=8).hexdigest()
    return f"{record.kind}:{record.id.hex()}:{field}:{told}"


def _value(session: Session, stamp: Stamp, field: str) -> Any:
    line = line_at(session, stamp[1], stamp[2])
    if line is None or line.body is None or field not in line.body:
        raise DisputeChanged
    return line.body[field][0]


def _card(session: Session, origins: Origins, record: Kept, field: str) -> DisputeCard:
    heads = _heads(record, field)
    case = session.scalars(select(Case).where(Case.subject == record.subject).order_by(Case.id)).first()
    now = fields_of(type(record))[field].to_line(getattr(record, field))
    unit, values = unit_of(record.kind, field), []
    lines = lines_of(session, record.id) if unit else []
    for stamp in heads:
        line = line_at(session, stamp[1], stamp[2])
        answer = line.body.get(field, (None,))[0] if line is not None and line.body is not None else None
        worker = origins.worker(stamp[1], line.worker) if line is not None else ""
        unseen = {head[1:] for head in heads if head != stamp}
        beside = stood_beside((each for each in lines if (each.rep, each.seq) not in unseen), unit, stamp[0])
        values.append(DisputeValue(answer, worker, origins.organisation(stamp[1]), at(stamp[0]), answer == now, beside))
    asked = field_of(record.kind, field)
    return DisputeCard(
        dispute=_name(record, field, heads),
        case=case.id.hex() if case is not None else "",
        case_number=str(case.number or "") if case is not None else "",
        kind=record.kind,
        record=record.id.hex(),
        field=field,
        label=asked.label if asked is not None else field,
        values=tuple(values),
    )
