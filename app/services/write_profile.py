"""Write down what an organisation says of itself: our own, which goes with every bundle, or a partner's by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import profiles
from app.reports.profile import Happening, Mapped, Meaning, Profile, ProfileWrong, checked

if TYPE_CHECKING:
    from app.desk import Desk

__all__ = ["Happening", "Mapped", "Meaning", "Profile", "ProfileWrong", "write_profile"]


def write_profile(desk: Desk, profile: Profile, house: str = "") -> None:
    """`house` is the organisation as list_profiles names it; empty for ours. Raises ProfileWrong, NoSuchRecord."""
    desk.gate("define")
    sound = checked(profile)
    with desk.write("define") as session:
        organisation = profiles.organisation_of(session, house)
        source = profiles.OURS if organisation.ours else profiles.HAND
        profiles.keep(session, organisation.id, sound, (source, desk.store.clock.now()))
        desk.audit(session, "write_profile", kind="profile", record=organisation.id)
