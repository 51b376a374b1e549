"""From the words of a command line to a verb, an answer and an exit code; docs/command-line.md lists the codes."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from app import logs, settings
from app.cli import (
    case_verbs,
    dataset_verbs,
    demo,
    exchange_verbs,
    profile_verbs,
    report_verbs,
    saying,
    self_test,
    table_verbs,
    trust_verbs,
    twin_verbs,
    vault_verbs,
)
from app.cli.asking import Ask
from app.cli.verb import Call, Verb
from app.progress import Cancelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.cli.verb import Draw

VERBS: Final[tuple[Verb, ...]] = (
    *vault_verbs.VERBS,
    *trust_verbs.VERBS,
    *case_verbs.VERBS,
    *report_verbs.VERBS,
    *table_verbs.VERBS,
    *exchange_verbs.VERBS,
    *dataset_verbs.VERBS,
    *twin_verbs.VERBS,
    *profile_verbs.VERBS,
    demo.VERB,
    self_test.VERB,
)

DONE, FAULT, USAGE, REFUSED, LOCKED_OUT, NOT_IN_ROLE, DRIVE, BUNDLE, STOPPED = 0, 1, 2, 3, 4, 5, 6, 7, 130
_BY_CODE: Final = (
    ("cli.", USAGE),
    ("vault.wrong_passphrase", LOCKED_OUT),
    ("vault.too_many_tries", LOCKED_OUT),
    ("recovery.", LOCKED_OUT),
    ("role.", NOT_IN_ROLE),
    ("drive.", DRIVE),
    ("bundle.", BUNDLE),
    ("card.", BUNDLE),
    ("sync.nothing_to_send", REFUSED),
    ("sync.", BUNDLE),
    ("work.cancelled", STOPPED),
)


def main(argv: Sequence[str] | None = None, *, draw: Draw | None = None) -> int:
    """`draw` makes a PDF of figures, where there is something that can."""
    parser = _parser()
    args = parser.parse_args(argv)
    verb = next(verb for verb in VERBS if verb.name == args.verb)
    try:
        result = _run(verb, args, draw)
    except KeyboardInterrupt:
        return _refuse(args, Cancelled())
    except argparse.ArgumentError as error:
        parser.error(str(error))
    except Exception as error:  # noqa: BLE001 - every error becomes words and a code here
        return _refuse(args, error)
    said = {"ok": True, "verb": verb.name, "result": saying.plain(result)}
    saying.out(saying.as_json(said) if args.json else saying.as_text(result))
    return DONE


def _run(verb: Verb, args: argparse.Namespace, draw: Draw | None) -> Any:
    call = Call(args, Ask(args.passphrase_fd), saying.progress_on(sys.stderr, quiet=args.json), draw)
    try:
        if verb.at_desk:
            _unlock(call)
        return verb.run(call)
    finally:
        call.close()


def _unlock(call: Call) -> None:
    from app.errors import alarm_words
    from app.services.unlock_vault import unlock_vault

    name = call.ask.name(call.args.name, "Your name")
    desk = call.sit_down(unlock_vault(_vault(call.args), name, call.ask.secret("Passphrase"), call.progress))
    for alarm in desk.alarms:
        words = alarm_words(alarm)
        sys.stderr.write(f"{words.title}. {words.what} {words.next_step}\n")


def _vault(args: argparse.Namespace) -> str:
    return args.vault or settings.load().last_vault or "."


def _refuse(args: argparse.Namespace, error: Exception | Cancelled) -> int:
    """The sentence goes to the error stream, or as JSON to the standard output; a fault of ours is only logged."""
    from app.errors import known, words

    if not known(error):
        logs.crash(error)
    said = words(error)
    code = str(getattr(error, "code", "fault")) if known(error) else "fault"
    if args.json:
        facts = getattr(error, "facts", {}) if known(error) else {}
        parts = {"title": said.title, "what": said.what, "next_step": said.next_step, "facts": facts}
        saying.out(saying.as_json({"ok": False, "verb": args.verb, "code": code, **parts}))
    else:
        sys.stderr.write(f"{said.title}. {said.what} {said.next_step}\n")
    return exit_code(code)


def exit_code(code: str) -> int:
    if code == "fault":
        return FAULT
    return next((found for start, found in _BY_CODE if code.startswith(start)), REFUSED)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="havenbook",
        description="Case records for shelters, offline. Without a verb the window opens.",
        epilog="Passphrases are asked for, or read from a file descriptor; never from an argument or the environment.",
    )
    with suppress(Exception):
        from importlib.metadata import version

        parser.add_argument("--version", action="version", version=f"havenbook {version('havenbook')}")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help="one JSON object on the standard output")
    common.add_argument("--passphrase-fd", type=int, metavar="N", help="read secrets from this descriptor, one a line")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb in VERBS:
        _add(verbs, verb, common)
    return parser


def _add(verbs: Any, verb: Verb, common: argparse.ArgumentParser) -> None:
    added = verbs.add_parser(verb.name, help=verb.says, description=verb.says, parents=[common])
    if verb.at_desk or verb.name == "recover":
        added.add_argument("--vault", default="", help="the vault's folder; the one last opened, or here, if left out")
        added.add_argument("--name", help="your name in this vault; asked for if left out")
    for argument in verb.arguments:
        added.add_argument(*argument.flags, **argument.options)
