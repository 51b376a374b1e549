"""List the partners: who is trusted, since when, under which agreement, and when bundles last went and came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import partners
from app.records.partners import AgreementCard, PartnerCard

if TYPE_CHECKING:
    from app.desk import Desk

__all__ = ["AgreementCard", "PartnerCard", "list_partners"]


def list_partners(desk: Desk) -> tuple[PartnerCard, ...]:
    with desk.read("look") as session:
        return partners.all_partners(session)
