"""What an organisation says of itself as a file somebody asked for, and such a file looked at before it is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app import chosen_file
from app.records import asked_file, profiles
from app.records.errors import NoSuchRecord
from app.reports.profile import Profile, ProfileWrong
from app.reports.profile_file import BIGGEST, NotAProfile, ProfileFile, ProfileTooNew, as_json, from_json

if TYPE_CHECKING:
    from app.desk import Desk

__all__ = ["NotAProfile", "Profile", "ProfileFile", "ProfileTooNew", "ProfileWrong", "from_file", "to_file"]


def to_file(desk: Desk, path: Path | str, house: str = "") -> None:
    """The one in force, of ours or of `house`.

    Raises NoSuchRecord where nothing was ever said, NotAPlaceForPrints, a DriveError.
    """
    desk.gate("define")
    target = asked_file.place(desk, path)
    with desk.write("define") as session:
        organisation = profiles.organisation_of(session, house)
        found = next((each for each in profiles.all_profiles(session) if each.house == house), None)
        if found is None or found.profile is None:
            raise NoSuchRecord
        data = as_json(organisation.name, found.profile)
        desk.audit(session, "save_profile", kind="profile", record=organisation.id)
    asked_file.write(desk, target, data)


def from_file(desk: Desk, path: Path | str) -> ProfileFile:
    """Nothing is kept. Raises NotAProfile, ProfileTooNew, ProfileWrong."""
    desk.gate("define")
    file = Path(path)
    try:
        return from_json(chosen_file.read(file, BIGGEST))
    except OSError:
        raise NotAProfile from None
