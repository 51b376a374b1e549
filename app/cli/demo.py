"""The verb that shows everything: a shelter and a coordinator exchange what published figures allow."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.cli import saying
from app.cli.tables import as_lines
from app.cli.verb import Call, Verb, arg
from app.i18n import QT_TRANSLATE_NOOP, english

if TYPE_CHECKING:
    from app.cli.demo_steps import Rehearsal, Sent

_NOTE: Final = "README.txt"
_WORDS: Final = """A demonstration of Havenbook: nobody in it is a living person.

The intakes are rows of published statistics: National Referral Mechanism and Duty to Notify statistics, UK, October to
December 2023, Home Office. Contains public sector information licensed under the Open Government Licence v3.0.

  shelter/       a shelter's vault: open it as {first} or {second}
  coordinator/   a coordinator's vault: open it as {coordinator}
  stick/         the folder that plays the USB stick: two cards, a bundle, a receipt

The passphrase of all three, written down here only because it protects nothing: {passphrase}
"""


class DemoFolderTaken(Exception):
    """The folder holds something that is not an earlier demonstration."""

    code = "cli.demo_folder"

    def __init__(self, folder: Path) -> None:
        super().__init__(self.code)
        self.facts = {"folder": str(folder)}


def _run(call: Call) -> Any:
    from app.cli.demo_steps import Rehearsal

    folder = Path(call.args.folder).absolute()
    _clear(folder)
    say = (lambda _: None) if call.args.json else saying.out
    play = Rehearsal(folder, call.progress, say)
    say("Havenbook's demonstration: published figures, no living person.")
    result = _play(play)
    command = _command(play.vault("coordinator"))
    say(f"\n{play.seconds['all']:7.2f} s  in all")
    shown = call.args.show and _has_display()
    say("" if shown else f"\nTo see it:  {shlex.join(command)}\nOpen it as Chanda with:  {play.passphrase}")
    if shown:
        say(f"\nThe window opens. Unlock it as Chanda with:  {play.passphrase}")
        subprocess.run(command, check=False)
    return {**result, "command": command} if call.args.json else ""


def _play(play: Rehearsal) -> dict[str, Any]:
    from app.cli import demo_steps

    started = time.perf_counter()
    shelter, coordinator = demo_steps.make_vaults(play)
    try:
        (play.folder / _NOTE).write_text(
            _WORDS.format(
                first=demo_steps.SHELTER_WORKERS[0],
                second=demo_steps.SHELTER_WORKERS[1],
                coordinator=demo_steps.COORDINATOR,
                passphrase=play.passphrase,
            ),
            "utf-8",
        )
        partner, _ = demo_steps.exchange_cards(play, shelter, coordinator)
        shelter, people = demo_steps.record_intakes(play, shelter)
        sent = demo_steps.send(play, shelter, coordinator, partner)
        with play.timed("table counted from the coordinator's vault"):
            table = demo_steps.count_exploitation(coordinator)
    finally:
        shelter.close()
        coordinator.close()
    play.seconds["all"] = round(time.perf_counter() - started, 2)
    play.say(_what_went(people, sent))
    play.say(as_lines(table, english, "en"))
    return {"people": people, "seconds": play.seconds, "sent": sent, "figure": table.figures[0]}


def _what_went(people: int, sent: Sent) -> str:
    out = sent.export
    return (
        f"\n{people:,} people recorded by two workers. Bundle {out.number} carried {out.people:,} people in "
        f"{out.lines:,} lines, {out.size / 1e6:.1f} MB.\nNew at the coordinator: {sent.imported.new:,} records, "
        f"{sent.imported.disputed} in dispute, {sent.imported.set_aside} set aside. "
        f"The receipt says that {sent.receipt.lines:,} lines arrived.\n"
    )


def _clear(folder: Path) -> None:
    """Only what an earlier demonstration left is taken away."""
    if not folder.exists() or not any(folder.iterdir()):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return
    note = folder / _NOTE
    if not note.is_file() or not note.read_text("utf-8", "replace").startswith(_WORDS[:40]):
        raise DemoFolderTaken(folder)
    shutil.rmtree(folder)
    folder.mkdir(mode=0o700)


def _command(vault: Path) -> list[str]:
    """What opens the window on this vault, from the frozen program and from source."""
    beside = Path(sys.executable).with_name("havenbook")
    if getattr(sys, "frozen", False):
        return [sys.executable, "--vault", str(vault)]
    return [*([str(beside)] if beside.is_file() else [sys.executable, "-m", "ui"]), "--vault", str(vault)]


def _has_display() -> bool:
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


VERB = Verb(
    "demo",
    QT_TRANSLATE_NOOP("CommandLine", "a shelter and a coordinator exchange 4,141 published records"),
    _run,
    (
        arg(
            "--folder",
            default=".demo",
            help=QT_TRANSLATE_NOOP("CommandLine", "where it plays; an earlier demonstration there is replaced"),
        ),
        arg(
            "--show",
            action="store_true",
            help=QT_TRANSLATE_NOOP("CommandLine", "open the coordinator's window at the end"),
        ),
    ),
    at_desk=False,
)
