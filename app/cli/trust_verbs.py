"""The verbs for cards, partners and agreements."""

from __future__ import annotations

from typing import Any

from app.cli.partners import find_partner
from app.cli.verb import Call, Verb, arg
from app.i18n import QT_TRANSLATE_NOOP


def _card(call: Call) -> Any:
    from app.services.make_card import make_card

    return make_card(call.desk, call.args.to)


def _digits(call: Call) -> Any:
    from app.services.make_card import my_digits

    return {"digits": my_digits(call.desk)}


def _trust(call: Call) -> Any:
    from app.services.read_card import read_card
    from app.services.trust_card import trust

    seen = read_card(call.desk, call.args.card, call.args.code)
    digits = call.args.digits or call.ask.name(
        None,
        QT_TRANSLATE_NOOP("CommandLine", "The forty digits that {organisation} reads to you"),
        organisation=seen.organisation,
    )
    return trust(call.desk, seen.card, digits)


def _enrol(call: Call) -> Any:
    from app.services.enrol_laptop import enrol
    from app.services.read_card import read_card

    seen = read_card(call.desk, call.args.card, call.args.code)
    digits = call.args.digits or call.ask.name(
        None, QT_TRANSLATE_NOOP("CommandLine", "The forty digits that the other laptop of this house shows")
    )
    return enrol(call.desk, seen.card, digits)


def _partners(call: Call) -> Any:
    from app.services.list_partners import list_partners

    return list_partners(call.desk)


def _stop(call: Call) -> Any:
    from app.services.stop_trusting import stop

    return stop(call.desk, find_partner(call.desk, call.args.partner), call.args.why)


def _agree(call: Call) -> Any:
    from app.services.make_agreement import Terms, agree

    args = call.args
    terms = Terms(
        purposes=tuple(args.purpose), level=args.level, kept_back_groups=tuple(args.keep_back), ends_on=args.ends
    )
    return agree(call.desk, find_partner(call.desk, args.partner), terms)


_PARTNER = arg("partner", help=QT_TRANSLATE_NOOP("CommandLine", "its organisation's name, or the start of its id"))

VERBS = (
    Verb(
        "card",
        QT_TRANSLATE_NOOP("CommandLine", "write this device's identity card"),
        _card,
        (arg("--to", required=True, help=QT_TRANSLATE_NOOP("CommandLine", "a folder")),),
    ),
    Verb("digits", QT_TRANSLATE_NOOP("CommandLine", "the forty digits to read aloud to a partner"), _digits),
    Verb(
        "trust",
        QT_TRANSLATE_NOOP("CommandLine", "trust another device by its card and the forty digits they read to you"),
        _trust,
        (
            arg("card", help=QT_TRANSLATE_NOOP("CommandLine", "the card file")),
            arg(
                "--code",
                required=True,
                help=QT_TRANSLATE_NOOP("CommandLine", "the short code they told you with the card"),
            ),
            arg("--digits", help=QT_TRANSLATE_NOOP("CommandLine", "the forty digits; asked for if left out")),
        ),
    ),
    Verb(
        "enrol",
        QT_TRANSLATE_NOOP(
            "CommandLine", "take another laptop of this house for one of ours, by its card and its forty digits"
        ),
        _enrol,
        (
            arg("card", help=QT_TRANSLATE_NOOP("CommandLine", "the card file")),
            arg(
                "--code",
                required=True,
                help=QT_TRANSLATE_NOOP("CommandLine", "the short code that was shown with the card"),
            ),
            arg("--digits", help=QT_TRANSLATE_NOOP("CommandLine", "the forty digits; asked for if left out")),
        ),
    ),
    Verb("partners", QT_TRANSLATE_NOOP("CommandLine", "the devices you trust, and what was agreed"), _partners),
    Verb(
        "stop",
        QT_TRANSLATE_NOOP("CommandLine", "stop trusting a device"),
        _stop,
        (
            _PARTNER,
            arg("--why", required=True, help=QT_TRANSLATE_NOOP("CommandLine", "the reason, kept with it; name nobody")),
        ),
    ),
    Verb(
        "agree",
        QT_TRANSLATE_NOOP("CommandLine", "what may go to a partner, for what, until when"),
        _agree,
        (
            _PARTNER,
            arg(
                "--purpose",
                action="append",
                required=True,
                help=QT_TRANSLATE_NOOP("CommandLine", "what for; may be given several times"),
            ),
            arg(
                "--level",
                choices=("statistics", "coded", "identity"),
                default="statistics",
                help=QT_TRANSLATE_NOOP("CommandLine", "how much of a record at most; statistics, if left out"),
            ),
            arg(
                "--keep-back",
                action="append",
                default=[],
                help=QT_TRANSLATE_NOOP("CommandLine", "a group of questions that never goes"),
            ),
            arg("--ends", required=True, help=QT_TRANSLATE_NOOP("CommandLine", "the day it ends, as 2027-12-31")),
        ),
    ),
)
