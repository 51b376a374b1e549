"""The verbs that make, open, keep and give back a vault."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from app.cli.asking import NEW_PASSPHRASE, PASSPHRASE, YOUR_NAME
from app.cli.verb import Call, Verb, arg, number
from app.i18n import QT_TRANSLATE_NOOP
from app.roles import ROLES


def _new(call: Call) -> Any:
    from app.services.create_vault import NewVault, create_vault
    from app.services.recovery_sheet import sheet_text

    args = call.args
    name = call.ask.name(args.name, YOUR_NAME)
    new = NewVault(
        folder=args.folder,
        organisation=args.organisation,
        site=args.site,
        kind=args.kind,
        worker_name=name,
        passphrase=call.ask.new_secret(NEW_PASSPHRASE),
        demonstration=args.demonstration,
        post_quantum=not args.x25519,
    )
    created = create_vault(new, call.progress)
    call.sit_down(created.desk)
    sheet = sheet_text(created.recovery_code, args.organisation, f"{datetime.now(UTC):%Y-%m-%d}")
    return {"folder": str(args.folder), "worker": created.desk.worker, "recovery_sheet": "\n" + sheet}


def _suggest(_call: Call) -> Any:
    from app.services.suggest_passphrase import suggest

    return {"passphrase": suggest()}


def _recover(call: Call) -> Any:
    from app.services.recover_vault import recover_vault

    name = call.ask.name(call.args.name, YOUR_NAME)
    code = call.ask.secret(QT_TRANSLATE_NOOP("CommandLine", "Recovery code"))
    passphrase = call.ask.new_secret(NEW_PASSPHRASE)
    desk = call.sit_down(recover_vault(call.args.vault, code, name, passphrase, call.progress))
    return {"worker": desk.worker}


def _change_passphrase(call: Call) -> Any:
    from app.services.change_passphrase import change_passphrase

    old = call.ask.secret(QT_TRANSLATE_NOOP("CommandLine", "Passphrase, once more"))
    change_passphrase(call.desk, old, call.ask.new_secret(NEW_PASSPHRASE))
    return {"worker": call.desk.worker}


def _renew_sheet(call: Call) -> Any:
    from app.services.recovery_sheet import renew_sheet, sheet_text

    code = renew_sheet(call.desk)
    return {"recovery_sheet": "\n" + sheet_text(code, call.desk.organisation.name, f"{datetime.now(UTC):%Y-%m-%d}")}


def _workers(call: Call) -> Any:
    from app.services.list_workers import list_workers

    return list_workers(call.desk)


def _add_worker(call: Call) -> Any:
    from app.services.add_worker import add_worker

    passphrase = call.ask.new_secret(
        QT_TRANSLATE_NOOP("CommandLine", "Passphrase of {worker}"), worker=call.args.worker
    )
    return add_worker(call.desk, call.args.worker, call.args.role, passphrase)


def _worker_left(call: Call) -> Any:
    from app.services.worker_left import worker_left

    return worker_left(call.desk, _of_code(call), call.args.on)


def _let_in_again(call: Call) -> Any:
    from app.services.worker_left import let_in_again

    passphrase = call.ask.new_secret(QT_TRANSLATE_NOOP("CommandLine", "Passphrase of {worker}"), worker=call.args.code)
    return let_in_again(call.desk, _of_code(call), passphrase)


def _of_code(call: Call) -> str:
    """The id behind a worker's code, also of one who left; the code itself where nobody has it, which is refused."""
    from app.services.list_workers import list_workers
    from app.services.worker_left import former

    cards = (*list_workers(call.desk), *(card for card, _ in former(call.desk)))
    return next((card.id for card in cards if card.code == call.args.code), call.args.code)


def _backup(call: Call) -> Any:
    from app.services.back_up_vault import back_up

    return back_up(call.desk, call.args.to, call.progress)


def _restore(call: Call) -> Any:
    from app.services.restore_vault import restore

    name = call.ask.name(call.args.name, YOUR_NAME)
    desk = call.sit_down(restore(call.args.file, call.args.folder, name, call.ask.secret(PASSPHRASE), call.progress))
    return {"folder": str(call.args.folder), "worker": desk.worker}


def _repair(call: Call) -> Any:
    from app.services.repair_slots import repair_slots

    return {"slots": repair_slots(call.desk)}


def _access(call: Call) -> Any:
    from app.services.review_access import review

    return review(call.desk, call.args.limit)


def _check(call: Call) -> Any:
    from app.services.check_vault import check

    return check(call.desk)


_NAME = arg("--name", help=QT_TRANSLATE_NOOP("CommandLine", "your name in this vault; asked for if left out"))
_CODE = arg("code", help=QT_TRANSLATE_NOOP("CommandLine", "the worker's code, as workers lists it"))

VERBS = (
    Verb(
        "new",
        QT_TRANSLATE_NOOP("CommandLine", "make a vault, and print its recovery sheet"),
        _new,
        (
            arg("folder", help=QT_TRANSLATE_NOOP("CommandLine", "a new or empty folder")),
            arg(
                "--organisation",
                required=True,
                help=QT_TRANSLATE_NOOP("CommandLine", "its name, as partners will read it"),
            ),
            arg(
                "--site",
                required=True,
                help=QT_TRANSLATE_NOOP("CommandLine", "two to eight letters or digits that begin each case number"),
            ),
            arg(
                "--kind",
                choices=("shelter", "coordinator"),
                default="shelter",
                help=QT_TRANSLATE_NOOP("CommandLine", "what the organisation is; a shelter, if left out"),
            ),
            arg(
                "--demonstration",
                action="store_true",
                help=QT_TRANSLATE_NOOP("CommandLine", "practise: never trusts or is trusted by a real vault"),
            ),
            arg(
                "--x25519",
                action="store_true",
                help=QT_TRANSLATE_NOOP(
                    "CommandLine", "keys that an older `age` can read, in place of post-quantum ones"
                ),
            ),
            _NAME,
        ),
        at_desk=False,
    ),
    Verb("suggest", QT_TRANSLATE_NOOP("CommandLine", "six words nobody could guess"), _suggest, at_desk=False),
    Verb(
        "recover",
        QT_TRANSLATE_NOOP("CommandLine", "open with the printed recovery code, and set a new passphrase"),
        _recover,
        at_desk=False,
    ),
    Verb("change-passphrase", QT_TRANSLATE_NOOP("CommandLine", "change your own passphrase"), _change_passphrase),
    Verb(
        "renew-sheet",
        QT_TRANSLATE_NOOP("CommandLine", "a new recovery sheet; the old one opens nothing any more"),
        _renew_sheet,
    ),
    Verb("workers", QT_TRANSLATE_NOOP("CommandLine", "who works at this vault"), _workers),
    Verb(
        "add-worker",
        QT_TRANSLATE_NOOP("CommandLine", "a further worker, who types a passphrase"),
        _add_worker,
        (
            arg("worker", help=QT_TRANSLATE_NOOP("CommandLine", "the new worker's name")),
            arg(
                "--role",
                choices=ROLES,
                default="worker",
                help=QT_TRANSLATE_NOOP("CommandLine", "what they may do; a worker, if left out"),
            ),
        ),
    ),
    Verb(
        "worker-left",
        QT_TRANSLATE_NOOP("CommandLine", "write down that a worker left; she cannot unlock any more"),
        _worker_left,
        (
            _CODE,
            arg(
                "--on", required=True, metavar="DAY", help=QT_TRANSLATE_NOOP("CommandLine", "her last day, 2026-05-31")
            ),
        ),
    ),
    Verb(
        "let-in-again",
        QT_TRANSLATE_NOOP("CommandLine", "a worker who left is back, and types a new passphrase"),
        _let_in_again,
        (_CODE,),
    ),
    Verb(
        "backup",
        QT_TRANSLATE_NOOP("CommandLine", "the whole vault in one sealed file"),
        _backup,
        (
            arg(
                "--to",
                required=True,
                help=QT_TRANSLATE_NOOP("CommandLine", "the folder to write it in, as a rule on a stick"),
            ),
        ),
    ),
    Verb(
        "restore",
        QT_TRANSLATE_NOOP("CommandLine", "a vault out of a backup, in a new folder"),
        _restore,
        (
            arg("file", help=QT_TRANSLATE_NOOP("CommandLine", "the backup")),
            arg("folder", help=QT_TRANSLATE_NOOP("CommandLine", "a new or empty folder")),
            _NAME,
        ),
        at_desk=False,
    ),
    Verb("repair", QT_TRANSLATE_NOOP("CommandLine", "put an altered key file right again"), _repair),
    Verb(
        "access",
        QT_TRANSLATE_NOOP("CommandLine", "who looked at, changed, sent what"),
        _access,
        (
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
        "check",
        QT_TRANSLATE_NOOP("CommandLine", "read every page of the vault and follow the chain of what was done"),
        _check,
    ),
)
