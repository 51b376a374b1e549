"""Profiles of organisations in this vault: kept, read back, and taken from a partner's bundle."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.i18n import QT_TRANSLATE_NOOP
from app.records.errors import NoSuchRecord
from app.records.partners import moment
from app.reports.profile import Profile, ProfileWrong, kept, read, written
from db.models import Organisation
from db.models.profile import Profile as Row

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from app.records.ground_said import GroundSaid

OURS: Final = "ours"
BUNDLE: Final = "bundle"
HAND: Final = "hand"
DEFINITION: Final = QT_TRANSLATE_NOOP("Reports", "An organisation began to decide by another definition")


@dataclass(frozen=True, slots=True)
class ProfileCard:
    """`house` is the word figures have for the organisation, empty for ours; `profile` is None where it never said.

    `ground` is what it says it stands on, where that was looked up and it ever said so.
    """

    house: str
    organisation: str
    profile: Profile | None
    source: str = ""
    kept: str = ""
    ground: GroundSaid | None = None


def all_profiles(session: Session) -> tuple[ProfileCard, ...]:
    """Ours first, then by name."""
    rows = {row.organisation: row for row in session.scalars(select(Row).order_by(Row.kept, Row.id))}
    houses = sorted(session.scalars(select(Organisation)), key=lambda each: (not each.ours, each.name.casefold()))
    return tuple(_card(each, rows.get(each.id)) for each in houses)


def breaks(cards: Iterable[ProfileCard]) -> tuple[tuple[str, str, str], ...]:
    """Which organisation, and the days on which by its own word what it counts changed."""
    found = []
    for house, profile in ((each.house, each.profile) for each in cards if each.profile is not None):
        found += [(house, each.on, each.words) for each in profile.happenings]
        found += [(house, each.valid_from, DEFINITION) for each in profile.meanings if each.valid_from]
    return tuple(found)


def lost(cards: Iterable[ProfileCard]) -> dict[str, str]:
    """By list, how many words of all organisations had no match in the standard; a fact for a caveat."""
    found: Counter[str] = Counter()
    for each in cards:
        found.update(each.profile.lost() if each.profile is not None else {})
    return {f"lost:{codes}": str(many) for codes, many in found.items()}


def own(session: Session) -> Organisation:
    return session.scalars(select(Organisation).where(Organisation.ours)).one()


def organisation_of(session: Session, house: str) -> Organisation:
    """By the word that figures have for it; ours is the empty word. Raises NoSuchRecord."""
    if not house:
        return own(session)
    try:
        found = session.get(Organisation, bytes.fromhex(house))
    except ValueError:
        found = None
    if found is None:
        raise NoSuchRecord
    return found


def keep(session: Session, organisation: bytes, profile: Profile, how: tuple[str, datetime]) -> None:
    """As the one in force; the same words again are not kept twice."""
    source, at = how
    told = written(profile)
    before = session.scalars(
        select(Row).where(Row.organisation == organisation).order_by(Row.kept.desc(), Row.id.desc()).limit(1)
    ).one_or_none()
    if before is None or before.told != told:
        session.add(Row(organisation=organisation, told=told, source=source, kept=at))
        session.flush()


def to_send(session: Session) -> str:
    """Our own as it travels; empty where nobody wrote one."""
    row = session.scalars(
        select(Row).where(Row.organisation == own(session).id).order_by(Row.kept.desc(), Row.id.desc()).limit(1)
    ).one_or_none()
    return row.told if row is not None else ""


def take_in(session: Session, organisation: bytes, told: str, at: datetime) -> None:
    """What came with a bundle; what cannot be read is left aside, for the records in the bundle matter more."""
    if not told:
        return
    try:
        profile = read(told)
    except ProfileWrong:
        return
    keep(session, organisation, profile, (BUNDLE, at))


def _card(organisation: Organisation, row: Row | None) -> ProfileCard:
    house = "" if organisation.ours else organisation.id.hex()
    if row is None:
        return ProfileCard(house, organisation.name, None)
    return ProfileCard(house, organisation.name, kept(row.told), row.source, moment(row.kept))
