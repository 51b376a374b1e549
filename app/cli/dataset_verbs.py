"""The verbs for data sets: hand one out, look at what it would hold, open one that was handed to this desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.cli.partners import find_partner
from app.cli.verb import Call, Verb, arg
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.services.export_dataset import Order
    from app.services.preview_dataset import Wish
    from app.services.preview_synthetic import SyntheticWish


def _hand_out(call: Call) -> Any:
    if call.args.standard == "synthetic":
        return _synthetic(call)
    from app.services.preview_dataset import Wish, preview_dataset

    args = call.args
    wish = Wish(
        partner=find_partner(call.desk, args.to_partner),
        standard=args.standard,
        form=args.format,
        purpose=args.purpose,
        names=args.names,
        since=args.since,
        until=args.until,
        hxl=args.hxl,
    )
    if args.preview:
        return preview_dataset(call.desk, wish)
    from app.services.export_dataset import export_dataset

    return export_dataset(call.desk, _order(call, wish), call.progress)


def _synthetic(call: Call) -> Any:
    from app.services.preview_synthetic import USUAL, SyntheticWish, preview_synthetic

    args = call.args
    wish = SyntheticWish(
        partner=find_partner(call.desk, args.to_partner),
        columns=tuple(name.strip() for name in args.columns.split(",") if name.strip()) or USUAL,
        form=args.format,
        purpose=args.purpose,
        since=args.since,
        until=args.until,
        threshold=args.threshold,
    )
    if args.preview:
        return preview_synthetic(call.desk, wish, call.progress)
    from app.services.export_synthetic import export_synthetic

    return export_synthetic(call.desk, _order(call, wish), call.progress)


def _order(call: Call, wish: Wish | SyntheticWish) -> Order:
    from app.services.export_dataset import Order, Seal

    args = call.args
    if not args.to:
        raise FolderUnnamed
    seal: Seal = "none" if args.plain else "own" if args.sealed_for == "own" else "partner"
    return Order(
        wish=wish, folder=args.to, seal=seal, reason=args.reason, translate=call.said,
        beside=args.beside,
    )  # fmt: skip


def _open(call: Call) -> Any:
    from app.services.open_dataset import open_dataset

    args = call.args
    return open_dataset(call.desk, args.file, args.to, args.reason, call.progress)


def _everything(call: Call) -> Any:
    from app.services.export_everything import Order, Seal, export_everything

    args = call.args
    if args.plain and (args.key or call.ask.more()):
        raise PlainAndSealed
    seal: Seal = "none" if args.plain else "key" if args.key else "passphrase"
    passphrase = (
        call.ask.new_secret(QT_TRANSLATE_NOOP("CommandLine", "A new passphrase for this file"))
        if seal == "passphrase"
        else ""
    )
    order = Order(
        folder=args.to, seal=seal, passphrase=passphrase, key=args.key, reason=args.reason, translate=call.said
    )
    return export_everything(call.desk, order, call.progress)


class PlainAndSealed(Exception):
    """All our own data is asked for both plain and sealed."""

    code = "cli.plain_and_sealed"

    def __init__(self) -> None:
        super().__init__(self.code)


class FolderUnnamed(Exception):
    """A data set is asked for, and no folder to write it to."""

    code = "cli.folder_unnamed"


_REASON = arg(
    "--reason",
    default="",
    help=QT_TRANSLATE_NOOP("CommandLine", "why the file is not sealed; goes into the access log, so name nobody"),
)

VERBS = (
    Verb(
        "dataset",
        QT_TRANSLATE_NOOP(
            "CommandLine",
            "hand out people's coded records in a standard, as far as each has agreed; sealed unless told otherwise",
        ),
        _hand_out,
        (
            arg(
                "to_partner",
                metavar="partner",
                help=QT_TRANSLATE_NOOP("CommandLine", "for whom: its organisation's name, or the start of its id"),
            ),
            arg(
                "--standard",
                default="htcds",
                choices=("htcds", "ctdc", "ics_tip", "salesforce", "synthetic"),
                help=QT_TRANSLATE_NOOP("CommandLine", "in whose terms; htcds, if left out"),
            ),
            arg(
                "--format",
                default="xlsx",
                choices=("xlsx", "csv", "json", "template", "template_single"),
                help=QT_TRANSLATE_NOOP("CommandLine", "the kind of file; xlsx, if left out"),
            ),
            arg(
                "--purpose",
                default="statistics",
                choices=("statistics", "research", "coordination", "referral"),
                help=QT_TRANSLATE_NOOP(
                    "CommandLine", "the permission each person must have given; statistics, if left out"
                ),
            ),
            arg(
                "--names",
                action="store_true",
                help=QT_TRANSLATE_NOOP("CommandLine", "names too, of those who agreed to that"),
            ),
            arg(
                "--since",
                default="",
                metavar="MONTH",
                help=QT_TRANSLATE_NOOP("CommandLine", "cases opened from this month on, as 2024-01"),
            ),
            arg(
                "--until",
                default="",
                metavar="MONTH",
                help=QT_TRANSLATE_NOOP("CommandLine", "cases opened up to this month, as 2024-12"),
            ),
            arg(
                "--hxl",
                action="store_true",
                help=QT_TRANSLATE_NOOP("CommandLine", "with a row of HXL tags under the headings"),
            ),
            arg(
                "--columns",
                default="",
                metavar="NAMES",
                help=QT_TRANSLATE_NOOP("CommandLine", "of synthetic rows, as year,gender,citizenships"),
            ),
            arg(
                "--threshold",
                type=int,
                default=11,
                help=QT_TRANSLATE_NOOP("CommandLine", "of synthetic rows: what fewer people share is left out"),
            ),
            arg(
                "--beside",
                default="",
                metavar="REASON",
                help=QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "of synthetic rows: why nobody can read them together with figures or rows that went out before",
                ),
            ),
            arg("--to", default="", help=QT_TRANSLATE_NOOP("CommandLine", "a folder, as a rule on a stick")),
            arg(
                "--sealed-for",
                default="partner",
                choices=("partner", "own"),
                help=QT_TRANSLATE_NOOP("CommandLine", "who can open it"),
            ),
            arg(
                "--plain",
                action="store_true",
                help=QT_TRANSLATE_NOOP("CommandLine", "not sealed: everybody who finds it can read it"),
            ),
            _REASON,
            arg("--preview", action="store_true", help=QT_TRANSLATE_NOOP("CommandLine", "only say what it would hold")),
        ),
    ),
    Verb(
        "export-everything",
        QT_TRANSLATE_NOOP(
            "CommandLine",
            "all that this vault holds, in open formats, for the organisation itself; sealed unless told otherwise",
        ),
        _everything,
        (
            arg("--to", required=True, help=QT_TRANSLATE_NOOP("CommandLine", "a folder, as a rule on a stick")),
            arg(
                "--key",
                default="",
                metavar="age1…",
                help=QT_TRANSLATE_NOOP("CommandLine", "seal it for this key in place of a passphrase"),
            ),
            arg(
                "--plain",
                action="store_true",
                help=QT_TRANSLATE_NOOP("CommandLine", "not sealed: everybody who finds it can read it"),
            ),
            _REASON,
        ),
    ),
    Verb(
        "open-dataset",
        QT_TRANSLATE_NOOP("CommandLine", "open a sealed data set that was handed to this desk, and write it plainly"),
        _open,
        (
            arg("file", help=QT_TRANSLATE_NOOP("CommandLine", "the sealed data set")),
            arg("--to", required=True, help=QT_TRANSLATE_NOOP("CommandLine", "a folder")),
            _REASON,
        ),
    ),
)
