"""The verbs for the same person twice: pairs looked for and listed, and matching without names."""

from __future__ import annotations

from typing import Any

from app.cli.partners import find_partner
from app.cli.verb import Call, Verb, arg
from app.i18n import QT_TRANSLATE_NOOP


def _pairs(call: Call) -> Any:
    from app.services.find_twins import find_twins
    from app.services.list_twins import list_twins

    found = find_twins(call.desk, call.progress)
    if call.args.count:
        return found
    cards = list_twins(call.desk).cards
    return tuple(
        {
            "one": each.one.code, "two": each.two.code, "houses": [each.one.organisation, each.two.organisation],
            "score": each.score, "agree": list(each.agree), "differ": list(each.differ),
        }
        for each in cards
    )  # fmt: skip


def _words(call: Call) -> Any:
    from app.services import keyed_secret

    if call.args.suggest:
        return keyed_secret.suggest_secret()
    partner = find_partner(call.desk, call.args.partner)
    if call.args.drop:
        keyed_secret.drop_secret(call.desk, partner)
    else:
        keyed_secret.keep_secret(call.desk, partner, call.ask.secret(QT_TRANSLATE_NOOP("CommandLine", "Words")))
    return keyed_secret.has_secret(call.desk, partner)


def _encode(call: Call) -> Any:
    from app.services.export_keyed import export_keyed

    return export_keyed(
        call.desk, find_partner(call.desk, call.args.partner), call.args.run, call.args.to, call.progress
    )


def _match(call: Call) -> Any:
    from app.services.match_keyed import match_keyed

    return match_keyed(call.desk, call.args.file, call.progress)


_PARTNER = arg("partner", help=QT_TRANSLATE_NOOP("CommandLine", "its organisation's name, or the start of its id"))

VERBS = (
    Verb(
        "pairs",
        QT_TRANSLATE_NOOP("CommandLine", "look for records that may be of one person, and list them by code"),
        _pairs,
        (arg("--count", action="store_true", help=QT_TRANSLATE_NOOP("CommandLine", "only say how many")),),
    ),
    Verb(
        "keyed-words",
        QT_TRANSLATE_NOOP("CommandLine", "keep the words that shelters agreed on for matching without names"),
        _words,
        (
            _PARTNER,
            arg(
                "--suggest",
                action="store_true",
                help=QT_TRANSLATE_NOOP("CommandLine", "choose words, and keep nothing"),
            ),
            arg("--drop", action="store_true", help=QT_TRANSLATE_NOOP("CommandLine", "switch it off again")),
        ),
    ),
    Verb(
        "keyed-export",
        QT_TRANSLATE_NOOP("CommandLine", "make the encodings of a run for a coordinator"),
        _encode,
        (
            _PARTNER,
            arg("--run", required=True, help=QT_TRANSLATE_NOOP("CommandLine", "what the run is called")),
            arg("--to", required=True, help=QT_TRANSLATE_NOOP("CommandLine", "a folder, as a rule on a stick")),
        ),
    ),
    Verb(
        "keyed-match",
        QT_TRANSLATE_NOOP("CommandLine", "compare the encodings that shelters brought"),
        _match,
        (
            arg(
                "file",
                nargs="+",
                help=QT_TRANSLATE_NOOP("CommandLine", "the files of encodings, one from each shelter"),
            ),
        ),
    ),
)
