"""The overview of a coordinator: for each partner what came, what is missing, what waits, and what is agreed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from app.records import disputed
from app.records.local import today
from app.records.origins import Origins
from app.records.partners import TRUSTED, moment
from app.roles import may
from app.sync.reasons import LET_GO
from db.models import Agreement, BundleLog, Device, Erased, Organisation, Quarantined, Stream
from db.search import twins

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from app.desk import Desk

ENDS_SOON: Final = timedelta(days=60)
USUAL: Final = 31


@dataclass(frozen=True, slots=True)
class Came:
    """The last bundle of a partner; `at` is empty where none came yet. `silent`: for how many days nothing has come."""

    at: str = ""
    number: int = 0
    people: int = 0
    lines: int = 0
    silent: int = 0


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """`house` is the organisation's id, as figures name it. `gaps`: numbers that never came by themselves.

    `receipts`: issued since the one that its last bundle was built on. `rhythm` 0: not agreed. `late`: nothing came
    for longer than agreed, or than a month. `trusted`: some device of it is; from no other can anything come, and what
    came before still counts. `ends_on` is empty without an agreement; `ending` within sixty days; else nothing ends.
    """

    house: str
    organisation: str
    kind: str
    came: Came
    gaps: int
    receipts: int
    rhythm: int
    trusted: bool
    late: bool
    ends_on: str
    ending: bool
    ended: bool
    disputes: int
    aside: int
    erasures: int

    @property
    def waits(self) -> int:
        return self.disputes + self.aside + self.erasures


@dataclass(frozen=True, slots=True)
class Overview:
    """`pairs` of records may be one person; 0 for those who may not decide it."""

    partners: tuple[PartnerRow, ...]
    pairs: int


@dataclass(frozen=True, slots=True)
class _Read:
    """By organisation, whatever number of devices it has; disputes by the one that began the person's record."""

    came: Mapping[bytes, Came]
    gaps: Counter[bytes]
    receipts: Counter[bytes]
    agreed: Mapping[bytes, tuple[str, int]]
    disputes: Counter[str]
    aside: Counter[bytes]
    erasures: Counter[str]


def overview(desk: Desk) -> Overview:
    """As many statements for one partner as for forty; nothing is asked of each person."""
    with desk.read("look") as session:
        houses = session.execute(
            select(Organisation.id, Organisation.name, Organisation.kind, Organisation.id.in_(_trusted()))
            .where(~Organisation.ours)
            .order_by(Organisation.name)
        )
        guarded = may(desk.worker.role, "see_guarded")
        read = _read(session, desk.store.clock.now(), sees_guarded=guarded)
        rows = [_row(house, read, today(desk)) for house in houses]
        pairs = twins.undecided(session) if may(desk.worker.role, "decide_twins") else 0
        rows.sort(key=_pressing)
        return Overview(tuple(rows), pairs)


def _trusted() -> Select[Any]:
    return select(Device.organisation).where(Device.standing == TRUSTED)


def _pressing(row: PartnerRow) -> tuple[bool, bool, int, str]:
    return not row.late, not (row.ending or row.ended), -row.waits, row.organisation.casefold()


def _row(house: Any, read: _Read, day: date) -> PartnerRow:
    org, name, kind, trusted = house
    came, (ends_on, rhythm) = read.came.get(org, Came()), read.agreed.get(org, ("", 0))
    ended = bool(trusted) and ends_on < day.isoformat()
    return PartnerRow(
        house=org.hex(),
        organisation=name,
        kind=kind,
        came=came,
        gaps=read.gaps[org],
        receipts=read.receipts[org],
        rhythm=rhythm,
        trusted=bool(trusted),
        late=bool(trusted) and (not came.at or came.silent > (rhythm or USUAL)),
        ends_on=ends_on,
        ending=bool(ends_on) and not ended and ends_on <= (day + ENDS_SOON).isoformat(),
        ended=ended,
        disputes=read.disputes[org.hex()],
        aside=read.aside[org],
        erasures=read.erasures[org.hex()],
    )


def _read(session: Session, now: datetime, *, sees_guarded: bool) -> _Read:
    origins = Origins(session)
    last = _last_bundles(session)
    return _Read(
        came={org: _came(row, now) for org, row in last.items()},
        gaps=_gaps(session),
        receipts=_receipts(session, last),
        agreed=_agreed(session),
        disputes=Counter(origins.began(each.st) for each in disputed.open_ones(session, sees_guarded=sees_guarded)),
        aside=_aside(session),
        erasures=_erasures(session, origins),
    )


def _by_house(*columns: Any) -> Select[Any]:
    return select(Device.organisation, *columns).select_from(Device)


def _aside(session: Session) -> Counter[bytes]:
    asked = _by_house(func.count(Quarantined.id)).join(Quarantined, Quarantined.partner == Device.id)
    asked = asked.where(Quarantined.reason != LET_GO).group_by(Device.organisation)
    return Counter({house: many for house, many in session.execute(asked)})  # noqa: C416 - rows are not pairs to mypy


def _last_bundles(session: Session) -> dict[bytes, BundleLog]:
    newest = (
        _by_house(func.max(BundleLog.id).label("newest"))
        .join(BundleLog, BundleLog.partner == Device.id)
        .where(BundleLog.way == "in", BundleLog.what == "changes", BundleLog.state == "imported")
        .group_by(Device.organisation)
        .subquery()
    )
    rows = session.execute(select(newest.c.organisation, BundleLog).join(BundleLog, BundleLog.id == newest.c.newest))
    return {house: row for house, row in rows}  # noqa: C416 - rows are not pairs to mypy


def _came(row: BundleLog, now: datetime) -> Came:
    return Came(moment(row.at), row.number or 0, row.people, row.lines, max((now - row.at).days, 0))


def _gaps(session: Session) -> Counter[bytes]:
    """What they held came with a later bundle; that a file was lost on the way is still worth knowing."""
    found: Counter[bytes] = Counter()
    asked = _by_house(Stream.number, Stream.facts).join(Stream, Stream.partner == Device.id).where(Stream.way == "in")
    for org, number, facts in session.execute(asked):
        taken = sum(hi - lo + 1 for lo, hi in (facts or {}).get("taken", ()))
        found[org] += max(number - taken, 0)
    return found


def _receipts(session: Session, last: Mapping[bytes, BundleLog]) -> Counter[bytes]:
    asked = (
        _by_house(BundleLog.id, BundleLog.hash)
        .join(BundleLog, BundleLog.partner == Device.id)
        .where(BundleLog.way == "out", BundleLog.what == "receipt", BundleLog.state == "written")
        .order_by(BundleLog.id)
    )
    found: Counter[bytes] = Counter()
    for org, _, name in session.execute(asked):
        found[org] = 0 if org in last and name == last[org].relied else found[org] + 1
    return found


def _agreed(session: Session) -> dict[bytes, tuple[str, int]]:
    """The one that holds longest, where an organisation has several devices."""
    asked = _by_house(Agreement.ends_on, Agreement.rhythm_days).join(Agreement, Agreement.partner == Device.id)
    standing = asked.where(Agreement.ended.is_(None), Device.standing == TRUSTED)
    rows = session.execute(standing.order_by(Agreement.ends_on))
    return {org: (ends_on, rhythm or 0) for org, ends_on, rhythm in rows}


def _erasures(session: Session, origins: Origins) -> Counter[str]:
    asked = select(Erased.rep, func.count()).where(~Erased.confirmed).group_by(Erased.rep)
    found: Counter[str] = Counter()
    for rep, many in session.execute(asked):
        found[origins.house(rep)] += many
    return found
