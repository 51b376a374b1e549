"""The verbs for bundles: out, in, receipts, what is in a file, what was set aside."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.cli.partners import find_partner
from app.cli.verb import Call, Verb, arg
from app.i18n import QT_TRANSLATE_NOOP


def _export(call: Call) -> Any:
    partner = find_partner(call.desk, call.args.partner)
    if call.args.preview:
        from app.services.preview_export import preview

        return preview(call.desk, partner)
    from app.services.export_bundle import export

    return export(call.desk, partner, call.args.to, call.progress)


def _import(call: Call) -> Any:
    if call.args.preview:
        from app.services.preview_import import preview

        return preview(call.desk, call.args.file)
    from app.services.import_bundle import import_bundle

    receipt_to = call.args.receipt_to or Path(call.args.file).parent
    return import_bundle(call.desk, call.args.file, receipt_to, call.progress)


def _receipt(call: Call) -> Any:
    from app.services.take_receipt import take

    return take(call.desk, call.args.file)


def _inspect(call: Call) -> Any:
    from app.services.inspect_bundle import inspect

    return inspect(call.desk, call.args.file)


def _exchanges(call: Call) -> Any:
    from app.services.list_exchanges import list_exchanges

    return list_exchanges(call.desk)


def _disputes(call: Call) -> Any:
    from app.services.list_disputes import list_disputes

    return list_disputes(call.desk)


def _settle(call: Call) -> Any:
    from app.services.settle_dispute import settle

    return settle(call.desk, call.args.dispute, call.args.choice - 1, call.args.why)


def _quarantine(call: Call) -> Any:
    from app.services.list_quarantine import list_quarantine

    return list_quarantine(call.desk)


def _retry(call: Call) -> Any:
    from app.services.list_quarantine import list_quarantine
    from app.services.retry_quarantined import retry

    return retry(call.desk, tuple(card.id for card in list_quarantine(call.desk)))


_BUNDLE = arg("file", help=QT_TRANSLATE_NOOP("CommandLine", "the bundle"))
_RECEIPT = arg("file", help=QT_TRANSLATE_NOOP("CommandLine", "the receipt"))
_PREVIEW = arg("--preview", action="store_true", help=QT_TRANSLATE_NOOP("CommandLine", "only say what would happen"))

VERBS = (
    Verb(
        "export",
        QT_TRANSLATE_NOOP("CommandLine", "write a bundle for a partner"),
        _export,
        (
            arg("partner", help=QT_TRANSLATE_NOOP("CommandLine", "its organisation's name, or the start of its id")),
            arg("--to", required=True, help=QT_TRANSLATE_NOOP("CommandLine", "a folder, as a rule on a stick")),
            _PREVIEW,
        ),
    ),
    Verb(
        "import",
        QT_TRANSLATE_NOOP("CommandLine", "take in a bundle, and write a receipt"),
        _import,
        (
            _BUNDLE,
            arg("--receipt-to", help=QT_TRANSLATE_NOOP("CommandLine", "a folder; beside the bundle if left out")),
            _PREVIEW,
        ),
    ),
    Verb("receipt", QT_TRANSLATE_NOOP("CommandLine", "take a receipt home"), _receipt, (_RECEIPT,)),
    Verb("inspect", QT_TRANSLATE_NOOP("CommandLine", "what a bundle says of itself"), _inspect, (_BUNDLE,)),
    Verb("exchanges", QT_TRANSLATE_NOOP("CommandLine", "bundles and receipts, out and in"), _exchanges),
    Verb("disputes", QT_TRANSLATE_NOOP("CommandLine", "values that differ between two devices"), _disputes),
    Verb(
        "settle",
        QT_TRANSLATE_NOOP("CommandLine", "choose a value of a dispute"),
        _settle,
        (
            arg("dispute", help=QT_TRANSLATE_NOOP("CommandLine", "its id, as disputes lists it")),
            arg("choice", type=int, help=QT_TRANSLATE_NOOP("CommandLine", "1 is the first value shown")),
            arg("--why", required=True, help=QT_TRANSLATE_NOOP("CommandLine", "the reason, kept with the choice")),
        ),
    ),
    Verb("quarantine", QT_TRANSLATE_NOOP("CommandLine", "lines that were set aside, with their reasons"), _quarantine),
    Verb("retry", QT_TRANSLATE_NOOP("CommandLine", "try the lines set aside once more"), _retry),
)
