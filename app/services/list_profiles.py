"""List what each organisation says of itself and of its law: our own first, and those that never said anything too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.records import partner_ground, profiles
from app.records.ground_said import GroundSaid
from app.records.local import today
from app.records.profiles import ProfileCard
from app.reports.profile import Profile

if TYPE_CHECKING:
    from app.desk import Desk

__all__ = ["GroundSaid", "Profile", "ProfileCard", "list_profiles"]


def list_profiles(desk: Desk) -> tuple[ProfileCard, ...]:
    with desk.read("look") as session:
        said = partner_ground.said(session, today(desk))
        return tuple(replace(each, ground=said.get(each.house)) for each in profiles.all_profiles(session))
