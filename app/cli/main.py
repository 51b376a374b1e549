"""From the words of a command line to a verb, an answer and an exit code; docs/command-line.md lists the codes."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from functools import partial
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
from app.cli.asking import PASSPHRASE, YOUR_NAME, Ask
from app.cli.verb import Call, Verb
from app.i18n import QT_TRANSLATE_NOOP
from app.progress import Cancelled
from app.tongue import SPOKEN, chosen, speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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

_ABOUT: Final = QT_TRANSLATE_NOOP("CommandLine", "Case records for shelters, offline. Without a verb the window opens.")
_SECRETS: Final = QT_TRANSLATE_NOOP(
    "CommandLine",
    "Passphrases are asked for, or read from a file descriptor; never from an argument or the environment.",
)
_JSON: Final = QT_TRANSLATE_NOOP("CommandLine", "one JSON object on the standard output")
_LANGUAGE: Final = QT_TRANSLATE_NOOP("CommandLine", "of what is said and written; left out, that of the window")
_DESCRIPTOR: Final = QT_TRANSLATE_NOOP("CommandLine", "read secrets from this descriptor, one a line")
_FOLDER: Final = QT_TRANSLATE_NOOP("CommandLine", "the vault's folder; the one last opened, or here, if left out")
_NAME: Final = QT_TRANSLATE_NOOP("CommandLine", "your name in this vault; asked for if left out")

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
    words = list(sys.argv[1:] if argv is None else argv)
    said = speaker(chosen(_asked_language(words)))
    parser = _parser(lambda text: said("CommandLine", text).replace("%", "%%"))
    args = parser.parse_args(words)
    args.language, args.wanted_language = chosen(args.language), args.language
    verb = next(verb for verb in VERBS if verb.name == args.verb)
    try:
        result = _run(verb, args, draw)
    except KeyboardInterrupt:
        return _refuse(args, Cancelled())
    except argparse.ArgumentError as error:
        parser.error(str(error))
    except Exception as error:  # noqa: BLE001 - every error becomes words and a code here
        return _refuse(args, error)
    told = {"ok": True, "verb": verb.name, "result": saying.plain(result)}
    saying.out(saying.as_json(told) if args.json else saying.as_text(result))
    return DONE


def _run(verb: Verb, args: argparse.Namespace, draw: Draw | None) -> Any:
    said = speaker(args.language)
    progress = saying.progress_on(sys.stderr, quiet=args.json, said=said)
    call = Call(args, Ask(args.passphrase_fd, said), progress, draw, args.language)
    try:
        if verb.at_desk:
            _unlock(call)
        return verb.run(call)
    finally:
        call.close()


def _unlock(call: Call) -> None:
    from app.errors import alarm_words
    from app.services.unlock_vault import unlock_vault

    name = call.ask.name(call.args.name, YOUR_NAME)
    desk = call.sit_down(unlock_vault(_vault(call.args), name, call.ask.secret(PASSPHRASE), call.progress))
    for alarm in desk.alarms:
        words = alarm_words(alarm, partial(call.said, ""))
        sys.stderr.write(saying.sentences(words))


def _vault(args: argparse.Namespace) -> str:
    return args.vault or settings.load().last_vault or "."


def _refuse(args: argparse.Namespace, error: Exception | Cancelled) -> int:
    """The sentence goes to the error stream, or as JSON to the standard output; a fault of ours is only logged."""
    from app.errors import known, words

    if not known(error):
        logs.crash(error)
    said = words(error, partial(speaker(args.language), ""))
    code = str(getattr(error, "code", "fault")) if known(error) else "fault"
    if args.json:
        facts = getattr(error, "facts", {}) if known(error) else {}
        parts = {"title": said.title, "what": said.what, "next_step": said.next_step, "facts": facts}
        saying.out(saying.as_json({"ok": False, "verb": args.verb, "code": code, **parts}))
    else:
        sys.stderr.write(saying.sentences(said))
    return exit_code(code)


def exit_code(code: str) -> int:
    if code == "fault":
        return FAULT
    return next((found for start, found in _BY_CODE if code.startswith(start)), REFUSED)


def _asked_language(words: Sequence[str]) -> str:
    """Before the words are taken apart, since help is given in it too."""
    early = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    early.add_argument("--language", default="")
    with suppress(argparse.ArgumentError):
        return str(early.parse_known_args(words)[0].language)
    return ""


def _parser(say: Callable[[str], str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="havenbook", description=say(_ABOUT), epilog=say(_SECRETS))
    with suppress(Exception):
        from importlib.metadata import version

        parser.add_argument("--version", action="version", version=f"havenbook {version('havenbook')}")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help=say(_JSON))
    common.add_argument("--language", default="", choices=SPOKEN, help=say(_LANGUAGE))
    common.add_argument("--passphrase-fd", type=int, metavar="N", help=say(_DESCRIPTOR))
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb in VERBS:
        _add(verbs, verb, common, say)
    return parser


def _add(verbs: Any, verb: Verb, common: argparse.ArgumentParser, say: Callable[[str], str]) -> None:
    added = verbs.add_parser(verb.name, help=say(verb.says), description=say(verb.says), parents=[common])
    if verb.at_desk or verb.name == "recover":
        added.add_argument("--vault", default="", help=say(_FOLDER))
        added.add_argument("--name", help=say(_NAME))
    for argument in verb.arguments:
        helped = {"help": say(argument.options["help"])} if "help" in argument.options else {}
        added.add_argument(*argument.flags, **argument.options | helped)
