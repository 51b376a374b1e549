"""A profile as a small file that another desk can read: whose it is, and what it says; nothing about any person."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

import msgspec

from app.reports.profile import MOST, Profile, checked

if TYPE_CHECKING:
    from typing import Any

VERSION: Final = 1
BIGGEST: Final = 2 * MOST
LONGEST_NAME: Final = 200


class NotAProfile(Exception):
    """The file cannot be read, or says something else."""

    code: ClassVar[str] = "profile.not_one"

    def __init__(self) -> None:
        super().__init__(self.code)
        self.facts: dict[str, str] = {}


class ProfileTooNew(Exception):
    code: ClassVar[str] = "profile.too_new"

    def __init__(self, version: int) -> None:
        super().__init__(self.code)
        self.facts = {"version": str(version)}


@dataclass(frozen=True, slots=True)
class ProfileFile:
    """`organisation` is the name that stands in the file: nobody has signed it."""

    organisation: str
    profile: Profile


class _Kept(msgspec.Struct, forbid_unknown_fields=True):
    havenbook_profile: int
    organisation: str
    profile: Profile


def as_json(organisation: str, profile: Profile) -> bytes:
    """Without a space too many: whatever may be kept can be read back too."""
    return msgspec.json.encode(_Kept(VERSION, organisation, profile), order="sorted") + b"\n"


def from_json(data: bytes) -> ProfileFile:
    """Raises NotAProfile, ProfileTooNew, ProfileWrong: each says what to do."""
    if len(data) > BIGGEST:
        raise NotAProfile
    try:
        told: Any = msgspec.json.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise NotAProfile from None
    version = told.get("havenbook_profile") if isinstance(told, dict) else None
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise NotAProfile
    if version > VERSION:
        raise ProfileTooNew(version)
    try:
        kept = msgspec.convert(told, _Kept)
    except (msgspec.MsgspecError, ValueError):
        raise NotAProfile from None
    return ProfileFile(_seen(kept.organisation), checked(kept.profile))


def _seen(name: str) -> str:
    """Only what a reader sees of it: nothing that turns the writing round or hides."""
    seen = "".join(each for each in name if each.isspace() or unicodedata.category(each) not in ("Cc", "Cf"))
    return " ".join(seen.split())[:LONGEST_NAME]


def as_draft(profile: Profile) -> dict[str, Any]:
    """A profile that is being written, right or not, for the drafts of this computer."""
    told: dict[str, Any] = msgspec.to_builtins(profile)
    return told


def from_draft(told: object) -> Profile | None:
    """What `as_draft` kept; None for what another Havenbook wrote."""
    try:
        return msgspec.convert(told, Profile)
    except msgspec.ValidationError:
        return None
