"""The verbs for records: intakes in, cases listed and shown."""

from __future__ import annotations

import json
import sys
from typing import Any

from app import chosen_file
from app.cli.verb import Call, Verb, arg, number
from app.i18n import QT_TRANSLATE_NOOP

_PAGE = 500
_MOST = 64 << 20


class BadAnswers(Exception):
    """Not an intake as JSON."""

    code = "cli.bad_answers"


class TableAndMapping(Exception):
    """One of the two is named without the other."""

    code = "cli.table_and_mapping"

    def __init__(self) -> None:
        super().__init__(self.code)


def _intake(call: Call) -> Any:
    args = call.args
    if bool(args.from_csv) is not bool(args.mapping):
        raise TableAndMapping
    if args.from_csv:
        from app.services.import_intakes import import_csv

        return import_csv(call.desk, args.from_csv, args.mapping, call.progress)
    from app.services.record_intake import Intake, record_intake

    consents, answers = _sheets(args.answers)
    return record_intake(call.desk, Intake(consents, answers))


def _sheets(source: str) -> tuple[tuple[dict[str, Any], ...], dict[str, Any]]:
    """The answer sheets of one intake, from a file or the standard input; their judging is the service's business."""
    try:
        sheet = json.loads(sys.stdin.read() if source == "-" else chosen_file.read(source, _MOST))
        consents, answers = sheet["consents"], sheet["answers"]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        raise BadAnswers from None
    if (
        not isinstance(answers, dict)
        or not isinstance(consents, list)
        or not all(isinstance(c, dict) for c in consents)
    ):
        raise BadAnswers
    return tuple(consents), answers


class NoStatus(Exception):
    """No case can have this status."""

    code = "cli.no_status"

    def __init__(self, typed: str, known: tuple[str, ...]) -> None:
        super().__init__(self.code)
        self.facts = {"typed": typed, "known": ", ".join(known)}


def _list(call: Call) -> Any:
    from app.services.list_cases import CaseQuery, cards, find, statuses

    args = call.args
    known = tuple(code for code, _ in statuses())
    if args.status and args.status not in known:
        raise NoStatus(args.status, known)
    found = find(call.desk, CaseQuery(text=args.text, status=args.status, voided=args.voided))
    wanted = list(found)[: args.limit]
    return [card for start in range(0, len(wanted), _PAGE) for card in cards(call.desk, wanted[start : start + _PAGE])]


def _show(call: Call) -> Any:
    from app.services.show_case import show

    return show(call.desk, call.args.case)


VERBS = (
    Verb(
        "intake",
        QT_TRANSLATE_NOOP(
            "CommandLine", "record intakes: one from answers in JSON, or many from a CSV table with a mapping"
        ),
        _intake,
        (
            arg(
                "--answers",
                default="-",
                help=QT_TRANSLATE_NOOP("CommandLine", "a JSON file, or - for the standard input"),
            ),
            arg("--from-csv", help=QT_TRANSLATE_NOOP("CommandLine", "a CSV table")),
            arg("--mapping", help=QT_TRANSLATE_NOOP("CommandLine", "how its columns become answers")),
        ),
    ),
    Verb(
        "list",
        QT_TRANSLATE_NOOP("CommandLine", "cases, newest activity first"),
        _list,
        (
            arg("--text", default="", help=QT_TRANSLATE_NOOP("CommandLine", "part of a name, code or number")),
            arg(
                "--status",
                default="",
                help=QT_TRANSLATE_NOOP("CommandLine", "only these, as Active or Closed; every one, if left out"),
            ),
            arg(
                "--voided", action="store_true", help=QT_TRANSLATE_NOOP("CommandLine", "also those recorded by mistake")
            ),
            arg(
                "--limit",
                type=number,
                default=100,
                metavar="N",
                help=QT_TRANSLATE_NOOP("CommandLine", "the newest so many; 100, if left out"),
            ),
        ),
    ),
    Verb(
        "show",
        QT_TRANSLATE_NOOP("CommandLine", "one case with all that was recorded"),
        _show,
        (arg("case", help=QT_TRANSLATE_NOOP("CommandLine", "the id that list gives")),),
    ),
)
