"""What left the house about one person, to whom and how far it got, and what the next bundle will say to each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from sqlalchemy import func, select

from app.records.partners import moment
from app.sync.consented import ASKED, NOTHING, Scope, scope_of, sheets_of
from app.sync.errors import NotTrusted
from app.sync.house import HOUSE
from app.sync.parties import party_of, rules_for
from db.codes.lists import code_list
from db.models import (
    Acknowledged,
    AuditRow,
    Blob,
    BundleLog,
    Case,
    Consent,
    Device,
    Disclosure,
    Erased,
    Organisation,
    Referral,
)  # fmt: skip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from app.sync.parties import Party

Next = Literal["goes", "stops", "asks_erase", "erased_there", "told", "unreachable", "nothing"]
_LEVELS: Final = (NOTHING, "statistics", "coded", "identity")


@dataclass(frozen=True, slots=True)
class Receiver:
    """One device of a partner. `level` and `kept_back` are labels for the context Codes; no level: nothing left.

    `confirmed` when a receipt said that the last of it arrived. `unsure`: a bundle was begun and not finished.
    `next`: what its next bundle does: goes (`after` is the level), stops, asks_erase, told (it was asked, and confirmed
    that it heard), erased_there, nothing; or unreachable, since we no longer exchange bundles.
    """

    organisation: str
    device: str
    level: str
    kept_back: tuple[str, ...]
    number: int
    on: str
    confirmed: bool
    unsure: bool
    next: Next
    after: str


@dataclass(frozen=True, slots=True)
class Account:
    """`copies` and `prints` left this house as plain files or paper, `referrals` by letter or in person: no bundle
    calls those back. `cases` and `files` are what this house keeps. `laptops` are the labels of the other ones that
    were enrolled here: they hear of an erasure only through a coordinator that was given the person. `handed` are files
    with data that held this person; `whole` were files with all records of the house, since the person is in it.
    """

    receivers: tuple[Receiver, ...]
    referrals: tuple[str, ...]
    copies: int
    prints: int
    cases: int
    files: int
    laptops: tuple[str, ...] = ()
    handed: int = 0
    whole: int = 0

    @property
    def left(self) -> bool:
        """Whether anything left this house."""
        plain = self.copies or self.prints or self.referrals or self.handed or self.whole
        return bool(plain or any(each.level for each in self.receivers))


def account(session: Session, subject: bytes, today: str, withdrawn: dict[str, Any] | None = None) -> Account:
    """As it stands, or as it would be once `withdrawn` were the latest sheet about its purpose and receiver."""
    sheets = [*sheets_of(session, subject).get(subject, ()), *([withdrawn] if withdrawn else [])]
    names = select(Referral.referred_to).where(Referral.subject == subject, Referral.voided.is_(None))
    told = {name for name in session.scalars(names) if isinstance(name, str)}
    return Account(
        receivers=tuple(_receivers(session, subject, today, sheets)),
        referrals=tuple(sorted(told)),
        copies=_count(session, AuditRow, AuditRow.subject == subject, AuditRow.verb == "save_copy"),
        prints=_count(session, AuditRow, AuditRow.subject == subject, AuditRow.verb.startswith("print_")),
        cases=_count(session, Case, Case.subject == subject, ~Case.erased),
        files=_count(session, Blob, Blob.subject == subject, Blob.hash.is_not(None)),
        laptops=tuple(session.scalars(select(Device.label).where(Device.standing == HOUSE).order_by(Device.label))),
        handed=_count(session, AuditRow, AuditRow.subject == subject, AuditRow.verb.startswith("hand_out")),
        whole=_whole(session, subject),
    )


def as_withdrawn(consent: Consent, on: str, wish: str) -> dict[str, Any]:
    """The sheet as it would be read once it was taken back."""
    told = {name: getattr(consent, name) for name in ASKED}
    sheet = {name: answer for name, answer in told.items() if answer is not None}
    return {**sheet, "withdrawn_on": on, "withdrawal_wish": wish}


def _whole(session: Session, subject: bytes) -> int:
    """A file with everything names nobody in the log: each one since the first that was written down of this person."""
    first = session.scalar(select(func.min(AuditRow.n)).where(AuditRow.subject == subject))
    told = AuditRow.verb.startswith("export_everything")
    return _count(session, AuditRow, told, AuditRow.n > first) if first is not None else 0


def _count(session: Session, table: Any, *where: Any) -> int:
    return session.scalar(select(func.count()).select_from(table).where(*where)) or 0


def _receivers(session: Session, subject: bytes, today: str, sheets: list[dict[str, Any]]) -> Iterator[Receiver]:
    """Everyone who was given her, then those to whom something would go."""
    given = {row.partner: row for row in session.scalars(select(Disclosure).where(Disclosure.subject == subject))}
    known = session.execute(
        select(Device, Organisation.name)
        .join(Organisation, Organisation.id == Device.organisation)
        .where(~Organisation.ours)
        .order_by(Organisation.name, Device.since)
    )
    for device, name in known:
        disclosed = given.get(device.id)
        party = _reached(session, device.id)
        scope = Scope(NOTHING)
        if party is not None:
            scope = scope_of(sheets, rules_for(session, party, today))
        if disclosed is None and not scope.level:
            continue
        coming = _next(session, subject, (disclosed, party, scope))
        yield _receiver(session, (name, device), disclosed, (coming, scope))


def _reached(session: Session, device: bytes) -> Party | None:
    try:
        return party_of(session, device)
    except NotTrusted:
        return None


def _next(session: Session, subject: bytes, held: tuple[Disclosure | None, Party | None, Scope]) -> Next:
    disclosed, party, scope = held
    gone = session.get(Erased, subject)
    if party is None:
        return "unreachable"
    if gone is not None:
        heard = select(Acknowledged.hi).where(
            Acknowledged.partner == party.replica, Acknowledged.rep == gone.rep,
            Acknowledged.lo <= gone.seq, Acknowledged.hi >= gone.seq,
        )  # fmt: skip
        return "erased_there" if session.execute(heard).first() else "asks_erase"
    if scope.level:
        return "goes"
    if disclosed is None:
        return "nothing"
    if scope.erase:
        return "told" if not disclosed.scope and disclosed.acked else "asks_erase"
    return "stops"


def _receiver(
    session: Session, who: tuple[str, Device], disclosed: Disclosure | None, then: tuple[Next, Scope]
) -> Receiver:
    level, *groups = disclosed.scope.split("-") if disclosed is not None else ("",)
    log = None
    if disclosed is not None:
        log = session.scalars(
            select(BundleLog)
            .where(BundleLog.way == "out", BundleLog.what == "changes", BundleLog.partner == who[1].id,
                   BundleLog.number == disclosed.bundle)
            .order_by(BundleLog.id.desc())
        ).first()  # fmt: skip
    known = code_list("field_group")
    return Receiver(
        organisation=who[0],
        device=who[1].label,
        level=_label(level) if disclosed is not None and level else "",
        kept_back=tuple(known.label(group) for group in groups),
        number=disclosed.bundle if disclosed is not None else 0,
        on=moment(log.at) if log is not None else "",
        confirmed=disclosed is not None and disclosed.acked,
        unsure=log is not None and log.state == "reserved",
        next=then[0],
        after=_label(then[1].level) if then[0] == "goes" else "",
    )


def _label(level: str) -> str:
    return code_list("share_level").label(level) if level in _LEVELS[1:] else level
