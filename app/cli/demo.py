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

from app.bundle.drive import failures_named
from app.cli import saying
from app.cli.tables import as_lines
from app.cli.verb import Call, Verb, arg
from app.i18n import QT_TRANSLATE_NOOP
from app.tongue import speaker

if TYPE_CHECKING:
    from app.cli.demo_steps import Rehearsal, Sent

_NOTE: Final = "README.txt"
_MARK: Final = "havenbook-demonstration"
"""By this line, in any language, an earlier demonstration is known."""
_EARLIER: Final = "A demonstration of Havenbook: nobody in"
"""How it began before it was marked."""
_SOURCE: Final = (
    "  National Referral Mechanism and Duty to Notify statistics, UK, October to December 2023, Home Office.\n"
    "  Contains public sector information licensed under the Open Government Licence v3.0."
)
"""In the words of those who published it."""
_NOBODY: Final = QT_TRANSLATE_NOOP("CommandLine", "A demonstration of Havenbook: nobody in it is a living person.")
_ROWS_OF: Final = QT_TRANSLATE_NOOP("CommandLine", "The intakes are rows of published statistics:")
_IN_SHELTER: Final = QT_TRANSLATE_NOOP("CommandLine", "a shelter's vault: open it as {first} or {second}")
_IN_HUB: Final = QT_TRANSLATE_NOOP("CommandLine", "a coordinator's vault: open it as {coordinator}")
_ON_STICK: Final = QT_TRANSLATE_NOOP(
    "CommandLine", "the folder that plays the USB stick: two cards, a bundle, a receipt"
)
_PASSPHRASE: Final = QT_TRANSLATE_NOOP(
    "CommandLine", "The passphrase of all three, written down here only because it protects nothing: {passphrase}"
)
_TITLE: Final = QT_TRANSLATE_NOOP("CommandLine", "Havenbook's demonstration: published figures, no living person.")
_IN_ALL: Final = QT_TRANSLATE_NOOP("CommandLine", "in all")
_TO_SEE: Final = QT_TRANSLATE_NOOP("CommandLine", "To see it:")
_OPEN_WITH: Final = QT_TRANSLATE_NOOP("CommandLine", "Open it as {coordinator} with:  {passphrase}")
_SHOWN: Final = QT_TRANSLATE_NOOP("CommandLine", "The window opens. Unlock it as {coordinator} with:  {passphrase}")
_WENT: Final = QT_TRANSLATE_NOOP(
    "CommandLine",
    "{people} people recorded by two workers. Bundle {number} carried {carried} people in {lines} lines, {size} MB.",
)
_CAME: Final = QT_TRANSLATE_NOOP(
    "CommandLine",
    "New at the coordinator: {new} records, {disputed} in dispute, {aside} set aside. The receipt says that {lines}"
    " lines arrived.",
)


class DemoFolderTaken(Exception):
    """The folder holds something that is not an earlier demonstration."""

    code = "cli.demo_folder"

    def __init__(self, folder: Path) -> None:
        super().__init__(self.code)
        self.facts = {"folder": str(folder)}


def _run(call: Call) -> Any:
    from app.cli import demo_steps

    folder = Path(call.args.folder).absolute()
    _clear(folder)
    say = (lambda _: None) if call.args.json else saying.out
    play = demo_steps.Rehearsal(folder, call.progress, say, language=call.language)
    say(play.said(_TITLE))
    try:
        result = _play(play)
    except KeyboardInterrupt:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    command = _command(play.vault("coordinator"))
    say("")
    play.tell(_IN_ALL, play.seconds["all"])
    shown = call.args.show and _has_display()
    opened = play.said(_SHOWN if shown else _OPEN_WITH, coordinator=demo_steps.COORDINATOR, passphrase=play.passphrase)
    say("" if shown else f"\n{play.said(_TO_SEE)}  {shlex.join(command)}\n{opened}")
    if shown:
        say(f"\n{opened}")
        subprocess.run(command, check=False)
    return {**result, "command": command} if call.args.json else ""


def _play(play: Rehearsal) -> dict[str, Any]:
    from app.cli import demo_steps

    started = time.perf_counter()
    # First of all: by the note the next demonstration knows what it may replace.
    (play.folder / _NOTE).write_text(_note(play), "utf-8")
    shelter, coordinator = demo_steps.make_vaults(play)
    try:
        partner, _ = demo_steps.exchange_cards(play, shelter, coordinator)
        shelter, people = demo_steps.record_intakes(play, shelter)
        sent = demo_steps.send(play, shelter, coordinator, partner)
        with play.timed(QT_TRANSLATE_NOOP("CommandLine", "table counted from the coordinator's vault")):
            table = demo_steps.count_exploitation(coordinator)
    finally:
        shelter.close()
        coordinator.close()
    play.seconds["all"] = round(time.perf_counter() - started, 2)
    play.say(_what_went(play, people, sent))
    play.say(as_lines(table, speaker(play.language), play.language))
    return {"people": people, "seconds": play.seconds, "sent": sent, "figure": table.figures[0]}


def _note(play: Rehearsal) -> str:
    from app.cli import demo_steps

    first, second = demo_steps.SHELTER_WORKERS
    places = {
        "shelter/": play.said(_IN_SHELTER, first=first, second=second),
        "coordinator/": play.said(_IN_HUB, coordinator=demo_steps.COORDINATOR),
        "stick/": play.said(_ON_STICK),
    }
    listed = "\n".join(f"  {place:14} {words}" for place, words in places.items())
    opens = play.said(_PASSPHRASE, passphrase=play.passphrase)
    return "\n\n".join([play.said(_NOBODY), f"{play.said(_ROWS_OF)}\n\n{_SOURCE}", listed, opens, f"{_MARK}\n"])


def _what_went(play: Rehearsal, people: int, sent: Sent) -> str:
    out = sent.export
    went = play.said(
        _WENT, people=f"{people:,}", number=out.number, carried=f"{out.people:,}", lines=f"{out.lines:,}",
        size=f"{out.size / 1e6:.1f}",
    )  # fmt: skip
    came = play.said(
        _CAME, new=f"{sent.imported.new:,}", disputed=sent.imported.disputed, aside=sent.imported.set_aside,
        lines=f"{sent.receipt.lines:,}",
    )  # fmt: skip
    return f"\n{went}\n{came}\n"


def _clear(folder: Path) -> None:
    """Only what an earlier demonstration left is taken away."""
    if folder.exists() and not folder.is_dir():
        raise DemoFolderTaken(folder)
    with failures_named():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not any(folder.iterdir()):
        return
    note = folder / _NOTE
    said = note.read_text("utf-8", "replace") if note.is_file() else ""
    if _MARK not in said.splitlines() and not said.startswith(_EARLIER):
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
