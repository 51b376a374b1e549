"""What is due on a day: each kind asked through its own index, only as far as a first page can show."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import Text, and_, cast, exists, or_, select
from sqlalchemy.orm import aliased

from app.records import ages
from app.records.begun import perhaps_begun_here
from app.records.believed import stopped
from app.records.governing import governing
from app.records.origins import Origins
from db.heads import Heads
from db.models import (
    KINDS,
    AssessmentRisk,
    Case,
    Closure,
    Consent,
    Dispute,
    FollowUp,
    LegalAction,
    RedFlag,
    SupportPlan,
    Transfer,
    Unseen,
)

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session

MOST: Final = 500
AT_ONCE: Final = 500
AHEAD: Final = timedelta(days=7)
EXPIRES_AHEAD: Final = timedelta(days=30)
ENDED_BEFORE: Final = timedelta(days=90)
_OVER: Final = ("Closed", "ClosedReferred")
DECIDED: Final = ("granted", "refused", "conviction", "acquittal", "settled", "withdrawn")
"""The states of a legal step in which it is over."""
_SAID_YES: Final = ("given_spoken", "given_signed")
_GIVEN: Final = (*_SAID_YES, "not_possible_emergency")
_GUARDIANS: Final = ("guardian_with_child", "guardian_alone")

_RESTING: Final = frozenset({"expires", "of_age", "unseen"})
"""Said of a permission that would be in force."""
_DAYLESS: Final = frozenset({"disputed", "unseen"})


class Due(NamedTuple):
    """`why`: task, review, hearing, expires, of_age, disputed, unseen, look_again, follow_up, approve, keep,
    no_answer, planned.

    `day` is a date as text, or empty for none. `of_age`: a guardian said yes; the person is an adult since that day and
    is to be asked anew. `disputed`: two houses say different things, and nothing goes out on it until it is settled.
    `hearing`: a day in court or at an office; one that has passed is told while the case is open and nobody wrote down
    what came of it. `keep`: the record was kept as long as was said. `unseen`: nothing goes out on it
    before somebody here has looked.
    """

    kind: str
    record: bytes
    subject: bytes
    day: str
    why: str


def reviews(session: Session, day: date) -> list[Due]:
    """What should be looked at again within a week, and permissions that no longer hold as they stand; oldest first."""
    until = (day + AHEAD).isoformat()
    newest = _newest(AssessmentRisk.review_on, until)
    plans = standing(SupportPlan, SupportPlan.review_on).where(
        SupportPlan.ended_on.is_(None), SupportPlan.review_on <= until
    )
    flags = standing(RedFlag, RedFlag.look_again_on).where(
        RedFlag.resolved_on.is_(None), RedFlag.look_again_on <= until
    )
    found = ours(session, newest.order_by(AssessmentRisk.review_on), ("assessment_risk", "review"))
    found += ours(session, plans.order_by(SupportPlan.review_on), ("support_plan", "review"))
    found += ours(session, flags.order_by(RedFlag.look_again_on), ("red_flag", "look_again"))
    found += _hearings(session, day)
    return sorted(found + _consents(session, day), key=lambda due: (due.day, due.kind, due.record))


def follow_ups(session: Session, day: date) -> list[Due]:
    """Contact that was promised for after the end of a case, and not tried yet."""
    asked = standing(FollowUp, FollowUp.planned_on).where(
        FollowUp.done_on.is_(None),
        FollowUp.planned_on <= (day + AHEAD).isoformat(),
        # the form asks whether the person was reached as soon as it is planned: a reason is then all there is to say
        or_(FollowUp.reached.is_(None), cast(FollowUp.reached, Text).startswith("{")),
    )
    return ours(session, asked.order_by(FollowUp.planned_on), ("follow_up", "follow_up"))


def approvals(session: Session) -> list[Due]:
    """What no supervisor has read yet, the newest first."""
    newest = standing(AssessmentRisk, AssessmentRisk.assessed_on).where(
        AssessmentRisk.approved_by.is_(None), _open(AssessmentRisk.subject), ~_newer()
    )
    plans = standing(SupportPlan, SupportPlan.agreed_on).where(
        SupportPlan.approved_by.is_(None), SupportPlan.ended_on.is_(None)
    )
    closures = standing(Closure, Closure.closed_on).where(Closure.approved_by.is_(None))
    offers = standing(Transfer, Transfer.asked_on).where(Transfer.approved_by.is_(None))
    found = ours(session, closures.order_by(Closure.id.desc()), ("closure", "approve"))
    found += ours(session, offers.order_by(Transfer.id.desc()), ("transfer", "approve"))
    found += ours(session, newest.order_by(AssessmentRisk.id.desc()), ("assessment_risk", "approve"))
    found += ours(session, plans.order_by(SupportPlan.id.desc()), ("support_plan", "approve"))
    return sorted(found, key=lambda due: due.record, reverse=True)


def kept_long(session: Session, day: date) -> list[Due]:
    """People without an open case, all of whose closures say that the record need not be kept any longer."""
    later = aliased(Closure)
    longer = exists().where(
        later.subject == Closure.subject,
        later.voided.is_(None),
        or_(later.keep_until > day.isoformat(), later.keep_until.is_(None)),
    )
    asked = standing(Closure, Closure.keep_until).where(
        Closure.keep_until <= day.isoformat(), Closure.approved_by.is_not(None), ~going_on(Closure.subject), ~longer
    )
    found = ours(session, asked.order_by(Closure.keep_until.desc(), Closure.id), ("closure", "keep"))
    return list({due.subject: due for due in found}.values())


def safety_plans(session: Session) -> list[bool | None]:
    """For each person with an open case whose newest assessment says the risk is high: a plan, none, or a reason."""
    asked = standing(AssessmentRisk, AssessmentRisk.safety_plan).where(
        AssessmentRisk.overall_risk == "high", _open(AssessmentRisk.subject), ~_newer(),
        perhaps_begun_here(session, AssessmentRisk),
    )  # fmt: skip
    origins = Origins(session)
    rows = session.execute(asked).all()
    plans = [plan for _, _, st, plan in rows if is_ours(origins, st)]
    return [True if isinstance(plan, str) and plan.strip() else None if plan is not None else False for plan in plans]


def _hearings(session: Session, day: date) -> list[Due]:
    asked = standing(LegalAction, LegalAction.next_date_on).where(
        LegalAction.next_date_on <= (day + AHEAD).isoformat(),
        or_(LegalAction.state.is_(None), LegalAction.state.not_in(DECIDED)),
        or_(LegalAction.next_date_on >= day.isoformat(), _open(LegalAction.subject)),
    )
    return ours(session, asked.order_by(LegalAction.next_date_on), ("legal_action", "hearing"))


def _consents(session: Session, day: date) -> list[Due]:
    """Of a permission that was asked for again only the newer sheet counts; what is not in force does not end."""
    known = or_(Consent.consent_status.is_(None), Consent.consent_status != "refused")
    again = standing(Consent, Consent.review_on).where(
        Consent.withdrawn_on.is_(None), Consent.review_on <= (day + AHEAD).isoformat(), known, _open(Consent.subject)
    )
    ends = standing(Consent, Consent.valid_until).where(
        Consent.withdrawn_on.is_(None),
        Consent.valid_until >= (day - ENDED_BEFORE).isoformat(),
        Consent.valid_until <= (day + EXPIRES_AHEAD).isoformat(),
        Consent.consent_status.in_(_GIVEN),
        _open(Consent.subject),
    )
    found = ours(session, again.order_by(Consent.review_on), ("consent", "review"))
    found += ours(session, ends.order_by(Consent.valid_until), ("consent", "expires"))
    found += _of_age(session, day) + _disputed(session) + _unseen(session)
    governs = governing(session, {due.subject for due in found})
    found = [due for due in found if due.record in governs]
    halted = stopped(session, [(due.record, due.subject) for due in found if due.why in _RESTING], day)
    return [due for due in found if due.why not in _RESTING or (due.record in halted) == (due.why == "unseen")]


def _of_age(session: Session, day: date) -> list[Due]:
    """Who they are is asked before how old: an age is in no index, and few permissions are a guardian's."""
    by_guardian = standing(Consent, Consent.given_by).where(
        Consent.withdrawn_on.is_(None),
        Consent.given_by.in_(_GUARDIANS),
        Consent.consent_status.in_(_SAID_YES),
        _open(Consent.subject),
    )
    found = ours(session, by_guardian, ("consent", "of_age"), most=None)
    grown = ages.grown(session, {due.subject for due in found}, day)
    old_enough = [due._replace(day=grown[due.subject]) for due in found if due.subject in grown]
    return sorted(old_enough, key=lambda due: due.day)[: MOST + 1]


def _disputed(session: Session) -> list[Due]:
    """Of closed cases too: what may still go out does not end with a case."""
    at_odds = select(Dispute.record).where(Dispute.kind == Consent.kind)
    return ours(session, standing(Consent, Consent.given_on).where(Consent.id.in_(at_odds)), ("consent", "disputed"))


def _unseen(session: Session) -> list[Due]:
    """All of those that wait for a look, and some that would allow nothing anyway."""
    waits = Consent.subject.in_(select(Unseen.subject))
    return ours(session, standing(Consent, Consent.given_on).where(waits), ("consent", "unseen"))


def _newest(day: Any, until: str) -> Select[Any]:
    return standing(AssessmentRisk, day).where(day <= until, _open(AssessmentRisk.subject), ~_newer())


def _newer() -> ColumnElement[bool]:
    """Another assessment of the same person came after this one."""
    other = aliased(AssessmentRisk)
    later = or_(
        other.assessed_on > AssessmentRisk.assessed_on,
        (other.assessed_on == AssessmentRisk.assessed_on) & (other.id > AssessmentRisk.id),
    )
    return exists().where(
        other.subject == AssessmentRisk.subject,
        other.assessed_on >= AssessmentRisk.assessed_on,
        other.voided.is_(None),
        later,
    )


def _open(subject: Any) -> ColumnElement[bool]:
    """The person has a case that goes on; a status we do not know is not taken for closed."""
    column: ColumnElement[bool] = subject.in_(select(Case.subject).where(Case.voided.is_(None), _is_going()))
    return column


def going_on(subject: Any) -> ColumnElement[bool]:
    """The same, asked of a few people one by one."""
    return exists().where(Case.subject == subject, Case.voided.is_(None), _is_going())


def _is_going() -> ColumnElement[bool]:
    status, (one, other) = Case.case_status, _OVER
    return or_(status.is_(None), status < one, and_(status > one, status < other), status > other)


def standing(kept: Any, day: Any) -> Select[Any]:
    return select(kept.id, kept.subject, kept.st, day).where(kept.voided.is_(None), ~kept.erased)


def ours(session: Session, asked: Select[Any], what: tuple[str, str], *, most: int | None = MOST + 1) -> list[Due]:
    """What another house told us of is for that house to do, and takes no place among the first few of ours."""
    kind, why = what
    origins = Origins(session)
    asked = asked.where(perhaps_begun_here(session, KINDS[kind]))
    with session.execute(asked, execution_options={"yield_per": AT_ONCE}) as rows:
        own = (row for row in rows if is_ours(origins, row[2]))
        return [
            Due(kind, record, subject, day if isinstance(day, str) and why not in _DAYLESS else "", why)
            for record, subject, _, day in islice(own, most)
        ]


def is_ours(origins: Origins, st: bytes) -> bool:
    """Whether this house began the record whose heads these are."""
    return origins.is_ours((Heads.decode(st).first or (0, 0, 0))[1])
