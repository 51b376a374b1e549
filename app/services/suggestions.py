"""What may be offered while somebody types a text that was written here before: rooms, beds, workers, organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from app.records import workers
from app.records.definitions import read_definitions
from app.records.rooms import all_rooms
from db.models import Consent, Determination, Organisation, Referral

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import InstrumentedAttribute, Session

    from app.desk import Desk

MOST: Final = 200


def suggest(desk: Desk, what: str, *, within: str = "") -> tuple[str, ...]:
    """`what` is rooms, beds, workers, organisations or definitions; else nothing.

    `within` narrows it where it is known: beds of one room, laws of one definition.
    """
    offer = _OFFERS.get(what)
    if offer is None:
        return ()
    with desk.read("look") as session:
        return tuple(dict.fromkeys(text for text in offer(session, within) if text))[:MOST]


def _rooms(session: Session, within: str) -> Iterable[str]:
    del within
    return [each.name for each in all_rooms(session) if not each.retired_on]


def _beds(session: Session, within: str) -> Iterable[str]:
    in_use = [each for each in all_rooms(session) if not each.retired_on]
    named = [each for each in in_use if each.means(within)]
    return [bed for each in named or in_use for bed in each.beds]


def _workers(session: Session, within: str) -> Iterable[str]:
    del within
    return [each.name for each in workers.present(session)]


def _organisations(session: Session, within: str) -> Iterable[str]:
    """Those we exchange with, then those consents and referrals were about, the most frequent first."""
    del within
    partners = list(session.scalars(select(Organisation.name).where(~Organisation.ours).order_by(Organisation.name)))
    return [*partners, *_written(session, Consent.recipient), *_written(session, Referral.referred_to)]


def _definitions(session: Session, within: str) -> Iterable[str]:
    """The laws by which the house says it decides, then what earlier decisions rest on."""
    house = [each.law for each in read_definitions(session) if within in ("", each.definition)]
    return [*house, *_written(session, Determination.definition_version)]


def _written(session: Session, column: InstrumentedAttribute[object]) -> Iterable[str]:
    """Every text of one column, read from its index alone."""
    often: ColumnElement[int] = func.count()
    asked = select(column).where(column.is_not(None)).group_by(column).order_by(often.desc(), column).limit(MOST)
    return [text for text in session.scalars(asked) if isinstance(text, str)]


_OFFERS: Final[dict[str, Callable[[Session, str], Iterable[str]]]] = {
    "rooms": _rooms,
    "beds": _beds,
    "workers": _workers,
    "organisations": _organisations,
    "definitions": _definitions,
}
