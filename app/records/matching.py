"""Which questions of an own questionnaire are the same as ours, as the house said: in force, before, and kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.forms.catalogue import field_of
from app.records.errors import RecordError
from app.records.partners import moment
from app.tables import same_as
from app.tables.same_as import SameAs
from db.models import OwnForm, QuestionMatch, Worker

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from app.forms.field import Field


class MatchRefused(RecordError):
    """A question that cannot be the same as that one of ours; `words` says why, for the context SameAs."""

    code = "own_form.no_match"

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of a question once: the same as one of ours, or local. `at` in UTC; `worker` is a name."""

    question: str
    match: SameAs | None
    at: str
    worker: str


def in_force(session: Session, form: str, version: str) -> dict[str, SameAs]:
    """By the key of the question. What names a field that this Havenbook no longer asks is local."""
    found: dict[str, SameAs] = {}
    for row in session.scalars(_rows(form, version)):
        match = _told(row)
        found.pop(row.question, None)
        if match is not None:
            found[row.question] = match
    return found


def all_said(session: Session, form: str, version: str) -> tuple[Said, ...]:
    """Everything that was ever said of this version, the newest first."""
    names = {each.id: each.name for each in session.scalars(select(Worker))}
    rows = session.scalars(_rows(form, version)).all()
    return tuple(
        Said(row.question, _told(row), moment(row.kept), names.get(row.by_worker, "")) for row in reversed(rows)
    )


def decided(session: Session, form: str, version: str) -> frozenset[str]:
    """The questions of which something was ever said: also that one is local is said by somebody."""
    return frozenset(row.question for row in session.scalars(_rows(form, version)))


def of_version_before(session: Session, kept: OwnForm) -> dict[str, SameAs]:
    """What was said of the version that was accepted last before this one: proposed again, and no more."""
    asked = select(OwnForm.version).where(OwnForm.name == kept.name, OwnForm.version != kept.version)
    for version in session.scalars(asked.order_by(OwnForm.accepted.desc())):
        found = in_force(session, kept.name, version)
        if found:
            return found
    return {}


def is_any(session: Session) -> bool:
    """Whether anything was ever said in this vault: most have nothing to look for."""
    return session.scalars(select(QuestionMatch.id).where(QuestionMatch.kind > "").limit(1)).first() is not None


def must_fit(questions: Mapping[str, Field | None], told: Mapping[str, SameAs | None]) -> None:
    """MatchRefused where a question is none of the form's, or cannot be what is said; `told` is all that will hold."""
    taken: set[tuple[str, str]] = set()
    for key, match in told.items():
        if match is None:
            continue
        theirs, wanted = questions.get(key), same_as.ours().get((match.kind, match.field))
        why = same_as.is_local(theirs, in_rows="/" in key)
        if why or theirs is None or wanted is None:
            raise MatchRefused(why or same_as.OTHER_KIND)
        if same_as.misfit(theirs, wanted):
            raise MatchRefused(same_as.misfit(theirs, wanted))
        if same_as.wrong_code(theirs, wanted, match.codes):
            raise MatchRefused(same_as.STRANGE_CODE)
        if (match.kind, match.field) in taken:
            raise MatchRefused(same_as.TAKEN)
        taken.add((match.kind, match.field))


def keep(session: Session, kept: OwnForm, told: Mapping[str, SameAs | None], how: tuple[bytes, datetime]) -> int:
    """One line for each question of which something else is said than before; how many. `how`: the worker, and when.

    That a question is local is said as well, once somebody chose it: nobody takes a proposal for it unasked then.
    """
    before, said = in_force(session, kept.name, kept.version), decided(session, kept.name, kept.version)
    changed = {key: match for key, match in told.items() if before.get(key) != match or key not in said}
    for key, match in changed.items():
        session.add(QuestionMatch(
            form=kept.name, version=kept.version, question=key, by_worker=how[0], kept=how[1],
            kind=match.kind if match is not None else "", field=match.field if match is not None else "",
            codes=dict(match.codes) if match is not None else {},
        ))  # fmt: skip
    session.flush()
    return len(changed)


def _rows(form: str, version: str) -> Select[QuestionMatch]:
    asked = select(QuestionMatch).where(QuestionMatch.form == form, QuestionMatch.version == version)
    return asked.order_by(QuestionMatch.id)


def _told(row: QuestionMatch) -> SameAs | None:
    known = bool(row.kind) and field_of(row.kind, row.field) is not None
    return SameAs(row.kind, row.field, dict(row.codes or {})) if known else None
