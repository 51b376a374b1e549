"""List what each organisation says of itself: our own first, and those that never said anything too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import profiles
from app.records.profiles import ProfileCard
from app.reports.profile import Profile

if TYPE_CHECKING:
    from app.desk import Desk

__all__ = ["Profile", "ProfileCard", "list_profiles"]


def list_profiles(desk: Desk) -> tuple[ProfileCard, ...]:
    with desk.read("look") as session:
        return profiles.all_profiles(session)
