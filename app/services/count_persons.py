"""Count persons by what they were made to do: several kinds may be true of one person, and blank is never no."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.i18n import QT_TRANSLATE_NOOP
from app.records.origins import Origins
from app.reports.table import Gap, Row, Table
from db.codes.lists import code_list
from db.heads import Heads
from db.missing import REASONS, reason_of
from db.models import Case, Intake

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from db.types import Answer

TITLE: Final = QT_TRANSLATE_NOOP("Reports", "Persons by form of exploitation")
SEVERAL: Final = QT_TRANSLATE_NOOP("Reports", "Two or more of these")
BLANK: Final = QT_TRANSLATE_NOOP("Reports", "Left blank")
NOT_SHARED: Final = QT_TRANSLATE_NOOP("Reports", "Not shared with us")
OVERLAP: Final = QT_TRANSLATE_NOOP(
    "Reports", "People may appear in more than one row; the total of people is {total}. Rows do not add up to it."
)
DEFINITIONS: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Each organisation counts by its own definition of trafficking; figures of different ones do not compare.",
)
NOT_EVERYONE: Final = QT_TRANSLATE_NOOP(
    "Reports", "These are people who were met and recorded. They say nothing about how many there are."
)
SHARES: Final = QT_TRANSLATE_NOOP("Reports", "Shares are of those with an answer; who has none is shown by reason.")
INSIDE: Final = QT_TRANSLATE_NOOP("Reports", "Small numbers are not hidden here: do not pass this table on.")
DEMONSTRATION: Final = QT_TRANSLATE_NOOP("Reports", "Demonstration: made from published figures, no living person.")


def by_exploitation(desk: Desk) -> Table:
    """Everyone with a case that stands, each counted once however many cases she has."""
    with desk.read("count") as session:
        told = _told(session)
    codes = {person: found for person, found in told.items() if isinstance(found, frozenset)}
    counts = Counter(code for found in codes.values() for code in found)
    several = sum(len(found) > 1 for found in codes.values())
    kinds = code_list("exploitation_type")
    known = [code.code for code in kinds]
    order = [*known, *sorted(set(counts) - set(known))]
    rows = [Row(kinds.label(code), counts[code], len(codes)) for code in order if counts[code]]
    caveats = (OVERLAP, SHARES, DEFINITIONS, NOT_EVERYONE, INSIDE)
    return Table(
        title=TITLE,
        unit="persons",
        total=len(told),
        answered=len(codes),
        rows=(*rows, Row(SEVERAL, several, len(codes))),
        gaps=_gaps(found for found in told.values() if isinstance(found, str)),
        overlaps=True,
        caveats=(*caveats, DEMONSTRATION) if desk.demonstration else caveats,
    )


def _told(session: Session) -> dict[bytes, frozenset[str] | str]:
    """For each person all the kinds that any intake names, or else why there is none."""
    standing = select(Case.id, Case.subject).where(Case.voided.is_(None), Case.erased.is_(False))
    cases = {case: subject for case, subject in session.execute(standing)}  # noqa: C416 - rows are not pairs to mypy
    origins = Origins(session)
    found: dict[bytes, frozenset[str] | str] = {}
    rows = session.execute(
        select(Intake.case, Intake.exploitation_types, Intake.st).where(Intake.erased.is_(False)).order_by(Intake.id)
    )
    for case, answer, st in rows:
        subject = cases.get(case)
        if subject is not None:
            found[subject] = _both(found.get(subject), _said(answer, st, origins))
    return {subject: found.get(subject, NOT_SHARED) for subject in cases.values()}


def _said(answer: Answer, st: bytes, origins: Origins) -> frozenset[str] | str:
    if isinstance(answer, list):
        return frozenset(str(code) for code in answer)
    reason = reason_of(answer)
    if reason is not None:
        return reason
    first = Heads.decode(st).first
    return BLANK if first is None or origins.is_ours(first[1]) else NOT_SHARED


def _both(one: frozenset[str] | str | None, other: frozenset[str] | str) -> frozenset[str] | str:
    """What two intakes of one person say together; the later reason, where neither says more."""
    if isinstance(one, frozenset):
        return one | other if isinstance(other, frozenset) else one
    return other


def _gaps(reasons: Iterable[str]) -> tuple[Gap, ...]:
    counts: Mapping[str, int] = Counter(reasons)
    words = code_list("missing_reason")
    order = [*REASONS, *sorted(set(counts) - {*REASONS, BLANK, NOT_SHARED}), BLANK, NOT_SHARED]
    return tuple(Gap(words.label(reason), counts[reason]) for reason in order if counts.get(reason))
