"""The verb by which a built program tries itself: the demonstration with a few rows, a backup, a restore."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.cli import saying
from app.cli.verb import Call, Verb
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.desk import Desk

_ROWS: Final = 12
_WELL: Final = QT_TRANSLATE_NOOP("CommandLine", "all is well")


class SelfTestFailed(Exception):
    """A step gave an answer that it must not give."""

    code = "cli.self_test"

    def __init__(self, step: str) -> None:
        super().__init__(self.code)
        self.facts = {"step": step}


def _run(call: Call) -> Any:
    say = (lambda _: None) if call.args.json else saying.out
    with tempfile.TemporaryDirectory(prefix="havenbook-") as folder:
        from app.cli.demo_steps import Rehearsal
        from app.keyring.calibration import FLOOR

        play = Rehearsal(Path(folder), call.progress, say, limit=_ROWS, cost=FLOOR, language=call.language)
        result = _try(play)
    say(call.said("CommandLine", _WELL))
    return result if call.args.json else ""


def _try(play: Any) -> dict[str, Any]:
    from app.cli import demo_steps
    from app.services.back_up_vault import back_up
    from app.services.check_vault import check
    from app.services.restore_vault import restore

    shelter, coordinator = demo_steps.make_vaults(play)
    try:
        partner, _ = demo_steps.exchange_cards(play, shelter, coordinator)
        shelter, people = demo_steps.record_intakes(play, shelter)
        sent = demo_steps.send(play, shelter, coordinator, partner)
        _must("every person arrives", sent.export.people == people and sent.receipt.lines == sent.export.lines)
        counted = demo_steps.count_exploitation(coordinator).figures[0]
        _must("every person is counted", counted.whole.total.n == people)
        with play.timed(QT_TRANSLATE_NOOP("CommandLine", "backup, and its restoring")):
            made = back_up(coordinator, play.stick, play.progress)
            again = restore(made.path, play.folder / "restored", demo_steps.COORDINATOR, play.passphrase, play.progress)
            found = check(again)
            _leave(again)
            _must("the restored vault is whole", found.whole and found.chain_whole and made.people == people)
    finally:
        _leave(shelter)
        _leave(coordinator)
    return {"people": people, "seconds": play.seconds}


def _leave(desk: Desk) -> None:
    """Close, and forget what this machine would remember of a vault that is about to go."""
    desk.close()
    desk.store.continuity.path.unlink(missing_ok=True)


def _must(step: str, holds: bool) -> None:
    if not holds:
        raise SelfTestFailed(step)


VERB = Verb(
    "self-test", QT_TRANSLATE_NOOP("CommandLine", "try the whole program in a folder of its own"), _run, at_desk=False
)
