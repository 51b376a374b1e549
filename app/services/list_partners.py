"""List the partners: who is trusted, since when, under which agreement, and when bundles last went and came."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.records import partner_ground, partners
from app.records.local import today
from app.records.partners import AgreementCard, PartnerCard

if TYPE_CHECKING:
    from app.desk import Desk

__all__ = ["AgreementCard", "PartnerCard", "list_partners"]


def list_partners(desk: Desk) -> tuple[PartnerCard, ...]:
    with desk.read("look") as session:
        said = partner_ground.said(session, today(desk))
        cards = partners.all_partners(session)
        return tuple(each if each.own else replace(each, ground=said.get(each.house)) for each in cards)
