"""The verb for what organisations say of themselves: listed, saved as a file, read from one and kept when asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.cli.partners import UnclearPartner
from app.cli.verb import Call, Verb, arg
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.desk import Desk


def _profile(call: Call) -> Any:
    from app.services.list_profiles import list_profiles
    from app.services.share_profile import from_file, to_file
    from app.services.write_profile import write_profile

    args, desk = call.args, call.desk
    if args.read and args.keep and not args.of:
        raise WhoseProfile
    house = _house(desk, args.of)
    if args.read:
        found = from_file(desk, args.read)
        if args.keep:
            write_profile(desk, found.profile, house)
        return found
    if args.save:
        to_file(desk, args.save, house)
    return tuple(each for each in list_profiles(desk) if not args.of or each.house == house)


class WhoseProfile(Exception):
    """A profile is to be kept, and nobody said whose it is."""

    code = "cli.whose_profile"

    def __init__(self) -> None:
        super().__init__(self.code)


def _house(desk: Desk, typed: str) -> str:
    """Ours where nobody is named; otherwise the one organisation whose name is typed, or whose id begins so."""
    from app.services.list_profiles import list_profiles

    if not typed:
        return ""
    wanted = typed.casefold()
    found = [
        each.house
        for each in list_profiles(desk)
        if each.organisation.casefold() == wanted or (each.house and each.house.startswith(wanted))
    ]
    if len(found) != 1:
        raise UnclearPartner(typed, len(found))
    return found[0]


VERBS = (
    Verb(
        "profile",
        QT_TRANSLATE_NOOP("CommandLine", "what organisations say of themselves: list it, save it as a file, read one"),
        _profile,
        (
            arg(
                "--of",
                default="",
                help=QT_TRANSLATE_NOOP(
                    "CommandLine", "an organisation's name, or the start of its id; ours if left out"
                ),
            ),
            arg("--save", metavar="FILE", help=QT_TRANSLATE_NOOP("CommandLine", "write it to this file")),
            arg(
                "--read",
                metavar="FILE",
                help=QT_TRANSLATE_NOOP("CommandLine", "show what this file says; nothing is kept"),
            ),
            arg(
                "--keep",
                action="store_true",
                help=QT_TRANSLATE_NOOP("CommandLine", "with --read: keep it for the organisation named with --of"),
            ),
        ),
    ),
)
