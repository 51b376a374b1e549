"""Agree with a partner on what may go to it at most, for what, until when; the old agreement stays readable."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from app.records import partners, set_aside
from app.records.local import today
from app.records.partner_errors import PartnerStopped, TermsIncomplete
from app.records.partners import AgreementCard
from app.sync.reasons import NO_AGREEMENT
from db.codes.lists import code_list
from db.models import Agreement, Quarantined

if TYPE_CHECKING:
    from app.desk import Desk

MOST_DAYS: Final = 366
__all__ = ["AgreementCard", "Terms", "agree"]


@dataclass(frozen=True, slots=True)
class Terms:
    """`purposes` are codes of consent_purpose, `level` of share_level, `kept_back_groups` of field_group.

    `rhythm_days` says how often a bundle should come; 0 where that is not agreed.
    """

    purposes: tuple[str, ...]
    level: str
    kept_back_groups: tuple[str, ...]
    ends_on: str
    rhythm_days: int = 0


def agree(desk: Desk, partner: str, terms: Terms) -> AgreementCard:
    """Raises TermsIncomplete, PartnerStopped, NoSuchPartner. What waited for an agreement is tried again."""
    made = _write_down(desk, partner, terms)
    with desk.receive("agree") as session:
        set_aside.try_again(desk, session, Quarantined.reason == NO_AGREEMENT)
    return made


def _write_down(desk: Desk, partner: str, terms: Terms) -> AgreementCard:
    with desk.write("agree") as session:
        device = partners.find_partner(session, partner)
        if device.standing != partners.TRUSTED:
            raise PartnerStopped
        _judge(desk, terms)
        now = desk.store.clock.now()
        old = partners.agreement_of(session, device.id)
        if old is not None:
            old.ended = now
        made = Agreement(
            partner=device.id,
            purposes=list(terms.purposes),
            level=terms.level,
            kept_back_groups=list(terms.kept_back_groups),
            ends_on=terms.ends_on,
            rhythm_days=terms.rhythm_days or None,
            made=now,
            by_worker=desk.worker_id,
        )
        session.add(made)
        session.flush()
        desk.audit(session, "agree", kind="agreement", record=made.id)
        return partners.agreement_card(made)


def _judge(desk: Desk, terms: Terms) -> None:
    """Closed lists, and a day that has not passed: what nobody can read is no agreement."""
    known = (
        bool(terms.purposes)
        and all(code in code_list("consent_purpose") for code in terms.purposes)
        and terms.level in code_list("share_level")
        and all(code in code_list("field_group") for code in terms.kept_back_groups)
        and 0 <= terms.rhythm_days <= MOST_DAYS
    )
    try:
        live = date.fromisoformat(terms.ends_on) >= today(desk)
    except ValueError:
        live = False
    if not known or not live:
        raise TermsIncomplete
