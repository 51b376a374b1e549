"""The verb for tables that others made: looked at, judged, brought in, listed, mended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.file_verbs import ITS_OWN
from app.cli.verb import Call, Verb, arg
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.tables.mapping import MappingFile


class TableUnnamed(Exception):
    """Neither a table nor a list was asked for."""

    code = "cli.table_unnamed"


def _import(call: Call) -> Any:
    args = call.args
    if args.list:
        from app.services.list_imports import runs

        return runs(call.desk)
    if args.rows or args.retry:
        return _waiting(call)
    if not args.table:
        raise TableUnnamed
    if args.look:
        return _look(call)
    from app.tables.errors import AllOurData
    from app.tables.source import TableWish

    try:
        wish = TableWish(args.table, _mapping(call), args.encoding)
    except AllOurData:
        return _all_our_data(call)
    if args.dry_run:
        from app.services.dry_run_table import dry_run

        return dry_run(call.desk, wish, call.progress)
    from app.services.import_table import import_table

    return import_table(call.desk, wish, call.progress)


def _all_our_data(call: Call) -> Any:
    """The passphrase is asked for only where the file has one."""
    from app.records.dataset_errors import PassphraseNeeded
    from app.services.import_everything import WholeWish, import_everything

    args = call.args
    try:
        return import_everything(call.desk, WholeWish(args.table, dry=args.dry_run), call.progress)
    except PassphraseNeeded:
        typed = call.ask.secret(ITS_OWN)
        return import_everything(call.desk, WholeWish(args.table, typed, args.dry_run), call.progress)


class NoImport(Exception):
    """No import has this number."""

    code = "cli.no_import"

    def __init__(self, number: int) -> None:
        super().__init__(self.code)
        self.facts = {"number": str(number)}


def _waiting(call: Call) -> Any:
    from app.services.list_imports import runs

    args = call.args
    wanted = args.rows or args.retry
    if wanted not in {each.run for each in runs(call.desk)}:
        raise NoImport(wanted)
    if args.rows:
        from app.services.list_imports import rows

        return rows(call.desk, args.rows)
    from app.services.retry_rows import retry

    better = _mapping(call) if args.mapping else None
    return retry(call.desk, args.retry, better, call.progress)


def _look(call: Call) -> Any:
    """What is proposed, as the mapping that may be edited and given back."""
    from app.services.preview_table import Look, Wishes, preview

    args = call.args
    found = preview(
        call.desk,
        Look(args.table, args.sheet, args.encoding, wishes=Wishes(by="name" if args.hidden_names else "label")),
    )
    if args.write_mapping:
        from app.services.keep_mapping import to_file

        to_file(call.desk, found.mapping, args.write_mapping)
    return found


def _mapping(call: Call) -> MappingFile:
    """From the file, else what the look proposes: for the templates that is known by heart."""
    args = call.args
    if args.mapping:
        from app.services.keep_mapping import from_file

        return from_file(call.desk, Path(args.mapping))
    found = _look(call)
    mapping: MappingFile = found.mapping
    return mapping


VERBS = (
    Verb(
        "import-table",
        QT_TRANSLATE_NOOP("CommandLine", "bring in a table that others made, row by row; safe to run twice"),
        _import,
        (
            arg(
                "table",
                nargs="?",
                default="",
                help=QT_TRANSLATE_NOOP(
                    "CommandLine", "XLSX, CSV, a data set of Havenbook (JSON, ZIP of CSV), or all the data of a house"
                ),
            ),
            arg(
                "--mapping",
                default="",
                help=QT_TRANSLATE_NOOP("CommandLine", "how its columns become answers; proposed where left out"),
            ),
            arg(
                "--sheet",
                default="",
                help=QT_TRANSLATE_NOOP("CommandLine", "which sheet; the first one shown where left out"),
            ),
            arg(
                "--encoding",
                default="",
                help=QT_TRANSLATE_NOOP(
                    "CommandLine", "the writing of a CSV file that is not UTF-8, as cp1252 or cp874"
                ),
            ),
            arg(
                "--look",
                action="store_true",
                help=QT_TRANSLATE_NOOP("CommandLine", "say what the table holds and how it would be read"),
            ),
            arg(
                "--write-mapping",
                default="",
                metavar="FILE",
                help=QT_TRANSLATE_NOOP("CommandLine", "with --look: write the proposed mapping there"),
            ),
            arg(
                "--hidden-names",
                action="store_true",
                help=QT_TRANSLATE_NOOP("CommandLine", "in an HTCDS template, believe the hidden names"),
            ),
            arg(
                "--dry-run",
                action="store_true",
                help=QT_TRANSLATE_NOOP("CommandLine", "judge every row, write nothing"),
            ),
            arg("--list", action="store_true", help=QT_TRANSLATE_NOOP("CommandLine", "what was brought in before")),
            arg(
                "--rows",
                type=int,
                default=0,
                metavar="RUN",
                help=QT_TRANSLATE_NOOP("CommandLine", "the rows of an import that wait"),
            ),
            arg(
                "--retry",
                type=int,
                default=0,
                metavar="RUN",
                help=QT_TRANSLATE_NOOP("CommandLine", "try its rows that were set aside again"),
            ),
        ),
    ),
)
