"""The verbs that make, open, keep and give back a vault."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from app.cli.verb import Call, Verb, arg
from app.roles import ROLES


def _new(call: Call) -> Any:
    from app.services.create_vault import NewVault, create_vault
    from app.services.recovery_sheet import sheet_text

    args = call.args
    name = call.ask.name(args.name, "Your name")
    new = NewVault(
        folder=args.folder,
        organisation=args.organisation,
        site=args.site,
        kind=args.kind,
        worker_name=name,
        passphrase=call.ask.new_secret("New passphrase"),
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

    name = call.ask.name(call.args.name, "Your name")
    code = call.ask.secret("Recovery code")
    passphrase = call.ask.new_secret("New passphrase")
    desk = call.sit_down(recover_vault(call.args.vault, code, name, passphrase, call.progress))
    return {"worker": desk.worker}


def _change_passphrase(call: Call) -> Any:
    from app.services.change_passphrase import change_passphrase

    old = call.ask.secret("Passphrase, once more")
    change_passphrase(call.desk, old, call.ask.new_secret("New passphrase"))
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

    passphrase = call.ask.new_secret(f"Passphrase of {call.args.worker}")
    return add_worker(call.desk, call.args.worker, call.args.role, passphrase)


def _backup(call: Call) -> Any:
    from app.services.back_up_vault import back_up

    return back_up(call.desk, call.args.to, call.progress)


def _restore(call: Call) -> Any:
    from app.services.restore_vault import restore

    name = call.ask.name(call.args.name, "Your name")
    desk = call.sit_down(restore(call.args.file, call.args.folder, name, call.ask.secret("Passphrase"), call.progress))
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


_NAME = arg("--name", help="your name in this vault; asked for if left out")

VERBS = (
    Verb(
        "new",
        "make a vault, and print its recovery sheet",
        _new,
        (
            arg("folder", help="a new or empty folder"),
            arg("--organisation", required=True),
            arg("--site", required=True, help="two to eight letters or digits that begin each case number"),
            arg("--kind", choices=("shelter", "coordinator"), default="shelter"),
            arg("--demonstration", action="store_true", help="practise: never trusts or is trusted by a real vault"),
            arg(
                "--x25519", action="store_true", help="keys that an older `age` can read, in place of post-quantum ones"
            ),
            _NAME,
        ),
        at_desk=False,
    ),
    Verb("suggest", "six words nobody could guess", _suggest, at_desk=False),
    Verb("recover", "open with the printed recovery code, and set a new passphrase", _recover, at_desk=False),
    Verb("change-passphrase", "change your own passphrase", _change_passphrase),
    Verb("renew-sheet", "a new recovery sheet; the old one opens nothing any more", _renew_sheet),
    Verb("workers", "who works at this vault", _workers),
    Verb(
        "add-worker",
        "a further worker, who types a passphrase",
        _add_worker,
        (arg("worker", help="the new worker's name"), arg("--role", choices=ROLES, default="worker")),
    ),
    Verb("backup", "the whole vault in one sealed file", _backup, (arg("--to", required=True, help="a folder"),)),
    Verb(
        "restore",
        "a vault out of a backup, in a new folder",
        _restore,
        (arg("file"), arg("folder", help="a new or empty folder"), _NAME),
        at_desk=False,
    ),
    Verb("repair", "put an altered key file right again", _repair),
    Verb("access", "who looked at, changed, sent what", _access, (arg("--limit", type=int, default=100),)),
    Verb("check", "read every page of the vault and follow the chain of what was done", _check),
)
