"""What figures stand on in this vault: fresh columns, who may be counted, and which houses there are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.i18n import QT_TRANSLATE_NOOP
from app.records import trainings
from app.records.footing import purposes, same_people, twin_facts
from app.records.profiles import all_profiles, breaks, lost
from app.records.readable import Readable
from app.reports.ledger import Ledger
from app.reports.make import Ground
from app.reports.permitted import permitted
from app.sync.unseen import not_believed
from db.facts import Facts, freshen, renew, waiting
from db.models import Organisation, Room

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.progress import Progress
    from app.reports.coded import Chosen
    from app.reports.make import Wish

DOING = QT_TRANSLATE_NOOP("Progress", "Reading what changed since the last figures")


GUARDED: Final = frozenset({"IND37"})
"""Figures that count what may be for the supervisor only: incidents about staff are among them."""


def permit(desk: Desk, wishes: Iterable[Wish]) -> None:
    """Raises Refused where a figure tells of what this worker may not see."""
    if any(wish.indicator in GUARDED for wish in wishes):
        desk.gate("see_guarded")


def ledger(session: Session, houses: Collection[str] | None, today: str, progress: Progress) -> Ledger:
    """Brings the columns up to date first, which needs a unit of work that writes. Raises Cancelled."""
    renew(session)
    total = waiting(session)
    freshen(session, lambda done: progress.step(done, max(total, done), DOING))
    rooms = session.scalars(select(Room)).all()
    beds = [(room.opened_on, room.retired_on, len(room.beds or ())) for room in rooms]
    facts = Facts.of(session)
    book = Ledger(Readable(facts), houses=houses, same=same_people(session, facts), beds=beds, today=today)
    book.doubtful = partial(_doubtful, session, facts)
    if houses is None or "" in houses:
        book.staff = partial(trainings.staff, session)
    return book


def ground(session: Session, book: Ledger, as_of: str, *, consented: bool) -> Ground:
    """`consented`: only people whose permission for statistics is live on the day."""
    may = with_permission(book, as_of) if consented else None
    cards = all_profiles(session)
    return Ground(
        as_of=as_of,
        allowed=may,
        erased=book.gone("person"),
        facts={**twin_facts(session, book.joined), **lost(cards)},
        breaks=breaks(cards),
        not_asked={each.house: each.profile.not_asked for each in cards if each.profile is not None},
        meanings={each.house: each.profile.meanings for each in cards if each.profile is not None},
        since={each.house: each.profile.reports_since for each in cards if each.profile is not None},
        purposes=purposes(),
    )


def house_names(session: Session) -> dict[str, str]:
    """By the word that the columns have for it; our own is the empty word."""
    rows = session.scalars(select(Organisation)).all()
    return {"" if each.ours else each.id.hex(): each.name for each in rows}


def with_permission(book: Ledger, day: str) -> Chosen:
    """The people (slots) who may be in figures that leave the house, judged as in IND39."""
    return permitted(book, day)


def _doubtful(session: Session, facts: Facts) -> Mapping[int, bool]:
    """The slots of the consents that nothing may rest on here, whatever they say, and whether they are in dispute."""
    found = not_believed(session)
    return {slot: found[record] for record, slot in facts.slots("consent", found).items()}
