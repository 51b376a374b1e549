"""From the words of a command line to a verb, an answer and an exit code; docs/command-line.md lists the codes."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from app import logs, settings
from app.cli import (
    case_verbs,
    dataset_verbs,
    demo,
    exchange_verbs,
    file_verbs,
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
from app.cli.parser import take_apart
from app.cli.verb import Call, Verb
from app.progress import Cancelled
from app.tongue import speaker

if TYPE_CHECKING:
    import argparse
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
    *file_verbs.VERBS,
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
    args = take_apart(sys.argv[1:] if argv is None else argv, VERBS)
    verb = next(verb for verb in VERBS if verb.name == args.verb)
    try:
        result = _run(verb, args, draw)
    except KeyboardInterrupt:
        return _refuse(args, Cancelled())
    except Exception as error:  # noqa: BLE001 - every error becomes words and a code here
        return _refuse(args, error)
    told = {"ok": True, "verb": verb.name, "result": saying.plain(result)}
    try:
        saying.out(saying.as_json(told) if args.json else saying.as_text(result))
    except saying.AnswerNotTaken as error:
        return _refuse(args, error, json=False)
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


def _refuse(args: argparse.Namespace, error: Exception | Cancelled, *, json: bool = True) -> int:
    """The sentence goes to the error stream, or as JSON to the standard output; a fault of ours is only logged."""
    from app.errors import known, words

    if not known(error):
        logs.crash(error)
    said = words(error, partial(speaker(args.language), ""))
    code = str(getattr(error, "code", "fault")) if known(error) else "fault"
    if args.json and json:
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
