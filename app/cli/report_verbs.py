"""The verbs for figures: people by form of exploitation, and any figure, template or kept report, shown or written."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.partners import find_partner
from app.cli.tables import as_lines
from app.cli.verb import Call, Verb, arg
from app.i18n import QT_TRANSLATE_NOOP, english
from app.reports.indicators import indicators
from app.reports.report import called
from app.tongue import speaker

if TYPE_CHECKING:
    from app.reports.report import Report
    from app.services.make_report import MadeReport
    from app.services.save_figures import Form, Seal


class PdfNeedsWindow(Exception):
    """Only the text engine of the window sets every script as a page."""

    code = "cli.pdf_needs_window"


class FiguresNeedFile(Exception):
    """A workbook or a PDF is asked for, and no file to write it to."""

    code = "cli.figures_need_file"


class FileIsFolder(Exception):
    """A folder stands where a file was asked for."""

    code = "cli.file_is_folder"

    def __init__(self, name: str) -> None:
        super().__init__(self.code)
        self.facts = {"name": name}


class FolderNotThere(Exception):
    """The folder of the file does not exist."""

    code = "cli.no_folder"

    def __init__(self, name: str) -> None:
        super().__init__(self.code)
        self.facts = {"name": name}


class OneForm(Exception):
    """Two forms at once, and one file."""

    code = "cli.one_form"


class SealedTwice(Exception):
    """Figures are asked for both plain and sealed for somebody."""

    code = "cli.plain_for_somebody"


class ReportUnnamed(Exception):
    """No figure, template or kept report has this name."""

    code = "cli.no_report"

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(self.code)
        self.facts = {"name": name, "known": ", ".join(f"“{each}”" for each in known)}


def _count(call: Call) -> Any:
    from app.reports.make import Wish
    from app.reports.report import Report

    return _shown(call, Report(name="IND11", wishes=(Wish(indicator="IND11"),), language=call.language))


def _report(call: Call) -> Any:
    args = call.args
    if not args.report:
        return _known(call)
    form = _form(args)
    _must_be_file(args.to)
    if form in ("xlsx", "pdf") and not args.to:
        raise FiguresNeedFile
    if form == "pdf" and call.draw is None:
        raise PdfNeedsWindow
    if args.plain and args.sealed_for != OWN:
        raise SealedTwice
    wanted = _wanted(call)
    return _saved(call, wanted, form) if args.to else _shown(call, wanted)


def _must_be_file(name: str) -> None:
    """A folder that was misspelt is no drive that was pulled out."""
    if not name:
        return
    if Path(name).is_dir():
        raise FileIsFolder(name)
    if not Path(name).absolute().parent.is_dir():
        raise FolderNotThere(name)


def _form(args: Any) -> Form:
    if sum((args.xlsx, args.pdf, args.csv)) > 1:
        raise OneForm
    return "xlsx" if args.xlsx else "pdf" if args.pdf else "csv" if args.csv else "json"


def _wanted(call: Call) -> Report:
    """What is kept under the name, with what the command line says otherwise."""
    from app.services.list_reports import NoSuchReport, named_report

    args = call.args
    try:
        found = named_report(call.desk, args.report)
    except NoSuchReport as error:
        raise ReportUnnamed(error.name, error.known) from error
    changes: dict[str, Any] = {"period": args.period} if args.period else {}
    changes |= {"consented": True} if args.consented else {}
    changes |= {"language": _language(call, found)}
    if args.by:
        by = tuple(name.strip() for name in args.by.split(",") if name.strip())
        changes["wishes"] = tuple(replace(wish, dimensions=by) for wish in found.wishes)
    return replace(found, **changes)


def _language(call: Call, found: Report) -> str:
    """What is asked for; else what a report was kept in; what nobody kept speaks as this command does.

    JSON says the same to whoever asks.
    """
    kept = called(call.args.report) == called(found.name) and found.name not in indicators()
    for_programs = call.args.json or (call.args.to and _form(call.args) == "json")
    stays = kept or for_programs
    return str(call.args.wanted_language or (found.language if stays else call.language))


def _shown(call: Call, wanted: Report) -> Any:
    """Lines for a person to look at. What another program reads is as good as a file, and takes what a file takes."""
    from app.services.make_report import make_report
    from app.services.save_figures import hand_on

    made = make_report(call.desk, wanted, call.progress)
    if call.args.json:
        return json.loads(hand_on(call.desk, made, "json", call.args.reason))
    said, language = speaker(wanted.language), wanted.language
    if getattr(call.args, "csv", False):
        saying = made.saying(said, language, repeat=True)
        return hand_on(call.desk, made, "csv", call.args.reason, saying).decode("utf-8-sig").rstrip()
    return as_lines(made, said, language)


def _saved(call: Call, wanted: Report, form: Form) -> Any:
    from app.services.make_report import make_report
    from app.services.save_figures import SaveOrder, save_figures

    args = call.args
    seal: Seal = "none" if args.plain else "own" if args.sealed_for == OWN else "partner"
    partner = find_partner(call.desk, args.sealed_for) if seal == "partner" else ""
    made = make_report(call.desk, wanted, call.progress)
    saying = made.saying(speaker(wanted.language), wanted.language, repeat=True)
    order = SaveOrder(
        form=form, path=Path(args.to), saying=saying, seal=seal, partner=partner, reason=args.reason,
        drawn=_drawn(call, made) if form == "pdf" else b"",
    )  # fmt: skip
    return save_figures(call.desk, made, order, call.progress)


def _drawn(call: Call, made: MadeReport) -> bytes:
    if call.draw is None:
        raise PdfNeedsWindow
    return call.draw(made)


def _known(call: Call) -> Any:
    """Every name that can be given, and by what each figure can be split."""
    from app.reports.inside import for_inside
    from app.reports.templates import templates
    from app.services.list_reports import list_reports

    said = english if call.args.json else call.said
    found = [
        {
            "name": code,
            "what": "figure" + _INSIDE * each.inside,
            "about": said("Reports", each.question),
            "by": ",".join(each.splits),
        }
        for code, each in indicators().items()
    ]
    found += [
        {
            "name": code,
            "what": "template" + _INSIDE * bool(for_inside(each.report.wishes)),
            "about": each.about,
            "by": "",
        }
        for code, each in templates().items()
    ]
    kept = list_reports(call.desk)
    return [
        *found,
        *({"name": each.name, "what": "kept", "about": f"due {each.due}".strip(), "by": ""} for each in kept),
    ]


OWN = "own"
_INSIDE = " for inside"
"""It is in no release."""
_REASON = arg(
    "--reason",
    default="",
    help=QT_TRANSLATE_NOOP("CommandLine", "why others may read it; goes into the access log, so name nobody"),
)

VERBS = (
    Verb(
        "count",
        QT_TRANSLATE_NOOP("CommandLine", "people by form of exploitation, with what the figures rest on"),
        _count,
        (_REASON,),
    ),
    Verb(
        "report",
        QT_TRANSLATE_NOOP("CommandLine", "any figure, template or kept report; without a name, all that there are"),
        _report,
        (
            arg(
                "report",
                nargs="?",
                default="",
                help=QT_TRANSLATE_NOOP("CommandLine", "a figure as IND11, a template, or a report kept here"),
            ),
            arg(
                "--period",
                default="",
                help=QT_TRANSLATE_NOOP(
                    "CommandLine", "2026, 2026-Q3, 2026-07, 2026-01-01..2026-06-30, last_quarter, all"
                ),
            ),
            arg(
                "--by",
                default="",
                metavar="NAMES",
                help=QT_TRANSLATE_NOOP("CommandLine", "split by, as gender,age_band; at most three"),
            ),
            arg(
                "--consented",
                action="store_true",
                help=QT_TRANSLATE_NOOP("CommandLine", "only people whose permission for statistics is in force"),
            ),
            arg("--xlsx", action="store_true", help=QT_TRANSLATE_NOOP("CommandLine", "a workbook")),
            arg("--pdf", action="store_true", help=QT_TRANSLATE_NOOP("CommandLine", "pages with charts")),
            arg("--csv", action="store_true", help=QT_TRANSLATE_NOOP("CommandLine", "a table as text")),
            arg(
                "--to",
                default="",
                metavar="FILE",
                help=QT_TRANSLATE_NOOP("CommandLine", "write it there, sealed for this desk unless told otherwise"),
            ),
            arg(
                "--sealed-for",
                default=OWN,
                metavar="PARTNER",
                help=QT_TRANSLATE_NOOP("CommandLine", "a trusted partner who can open it; own, if left out"),
            ),
            arg(
                "--plain",
                action="store_true",
                help=QT_TRANSLATE_NOOP("CommandLine", "not sealed: everybody who finds it can read it"),
            ),
            _REASON,
        ),
    ),
)
