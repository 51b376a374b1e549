"""The frozen program tries itself before it ships: a vault, a bundle there and back, every page in every language."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEventLoop, QTimer, QtMsgType, qInstallMessageHandler

from app.progress import Progress
from ui.pages import PAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from ui.window import Window

PLACES: Final = tuple(key for key in PAGES if key not in {"file", "sheet"})  # these two need a record of their own
WHAT: Final = {"case": "{0}", "record": "new:incident:{0}", "sheets": "{0}", "print": "summary:{0}"}
LOOKS: Final = (("en", "light"), ("ar", "light"), ("km", "dark"), ("xx", "dark"))
SIZE: Final = (1024, 600)
_ROWS: Final = 2
_PATIENCE: Final = 60
_FEWEST_COLOURS: Final = 8
# What the screenless platform says of itself, and fonts of other scripts that are tried in turn.
_HARMLESS: Final = ("propagateSizeHints", "OpenType support missing", "does not support")


class RehearsalFailed(Exception):
    """A step did not come to what it must."""


@dataclass(slots=True)
class Ears:
    """Hears every exception in a slot and every warning of Qt: none of them may pass unseen."""

    heard: list[str] = field(default_factory=list)

    def listen(self) -> None:
        sys.excepthook = self.on_exception
        qInstallMessageHandler(self.on_message)

    def on_exception(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        from app import logs

        self.heard.append(logs.crash(error))

    def on_message(self, kind: QtMsgType, _context: Any, text: str) -> None:
        grave = kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}
        if grave and not any(words in text for words in _HARMLESS):
            self.heard.append(text)


def main(_argv: Sequence[str] | None = None) -> int:
    """0 when all is well; a short report on the standard output either way."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    before_hook, ears, began = sys.excepthook, Ears(), time.monotonic()
    ears.listen()
    try:
        with tempfile.TemporaryDirectory(prefix="havenbook-") as folder:
            pages = rehearse(Path(folder))
        _try_files(ears)
    except RehearsalFailed as failed:
        pages = 0
        ears.heard.append(str(failed))
    except Exception as error:  # noqa: BLE001 - whatever it is, the report says so and the exit code too
        pages = 0
        ears.on_exception(type(error), error, None)
    finally:
        sys.excepthook = before_hook
        qInstallMessageHandler(None)
    for fault in ears.heard:
        _say(f"fault: {fault}")
    well = not ears.heard
    seconds = time.monotonic() - began
    _say(f"{pages} pages in {len(LOOKS)} languages, {seconds:.1f} s: {'all is well' if well else 'not well'}")
    return 0 if well else 1


def _try_files(ears: Ears) -> None:
    from ui.rehearsal_files import faults

    ears.heard += faults()


def rehearse(folder: Path) -> int:
    """How many pages were shown."""
    from app.cli import demo_steps

    play = demo_steps.Rehearsal(folder, Progress(), lambda _line: None, limit=_ROWS, cost=demo_steps.QUICKEST)
    shelter, coordinator = demo_steps.make_vaults(play)
    try:
        partner, _ours = demo_steps.exchange_cards(play, shelter, coordinator)
        shelter, people = demo_steps.record_intakes(play, shelter)
        sent = demo_steps.send(play, shelter, coordinator, partner)
        _must(sent.export.people == people, "every person arrives")
    finally:
        _leave(shelter)
        coordinator.close()
    return _show_pages(play.vault("coordinator"), demo_steps.COORDINATOR, play.passphrase)


def _show_pages(vault: Path, name: str, passphrase: str) -> int:
    from app.settings import Settings
    from ui import main as start
    from ui.window import Window

    app = start.make_app()
    window = Window(app, Settings(language="en", appearance="light"))
    window.keep_settings = False
    try:
        window.resize(*SIZE)
        window.knock(str(vault))
        window.show()
        _unlock(window, name, passphrase)
        return sum(_show_in(window, language, look) for language, look in LOOKS)
    finally:
        _put_away(window)


def _unlock(window: Window, name: str, passphrase: str) -> None:
    from ui.lock.unlock_page import UnlockPage

    door = window.centralWidget()
    _must(isinstance(door, UnlockPage), "a vault leads to the unlock page")
    if isinstance(door, UnlockPage):
        door.name.setText(name)
        door.passphrase.setText(passphrase)
        door.open.click()
    _wait(lambda: window.shell is not None, "the vault opens by name and passphrase")


def _show_in(window: Window, language: str, look: str) -> int:
    before = window.shell
    wanted = replace(window.settings, language=language, appearance=look)
    if wanted != window.settings:
        window.set_settings(wanted)
        _wait(lambda: window.shell is not before, f"the window is built anew in {language}")
    case = _first_case(window)
    for place in PLACES:
        _show(window, place, WHAT[place].format(case) if place in WHAT else None)
    return len(PLACES)


def _show(window: Window, place: str, what: str | None) -> None:
    shell = window.shell
    if shell is None:
        raise RehearsalFailed("there is no shell")
    shell.go(place, what)
    _wait(lambda: not window.jobs.busy and not window.drafts_jobs.busy, f"the page {place} has what it shows")
    image = window.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    _must(len(colours) >= _FEWEST_COLOURS, f"the page {place} shows something")


def _first_case(window: Window) -> str:
    from app.services.list_cases import CaseQuery, cards, find

    desk = window.desk
    found: list[Any] = []

    def work(_progress: Progress) -> None:
        if desk is not None:
            found.extend(cards(desk, find(desk, CaseQuery())[:1]))

    window.jobs.run(window, work, done=lambda _nothing: None)
    _wait(lambda: bool(found), "the list of cases holds the person who was recorded")
    return str(found[0].case)


def _put_away(window: Window) -> None:
    """As a lock would, but this process goes on."""
    desk = window.desk
    if desk is not None:
        window.jobs.run(window, lambda _progress: _leave(desk), done=lambda _nothing: None)
    for jobs in (window.jobs, window.drafts_jobs):
        jobs.drain(_PATIENCE)
        jobs.close()
    window.desk = None
    window.close()


def _leave(desk: Any) -> None:
    """Close, and forget what this machine would remember of a vault that is about to go."""
    desk.close()
    desk.store.continuity.path.unlink(missing_ok=True)


def _wait(truth: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + _PATIENCE
    while not truth():
        _must(time.monotonic() < end, what)
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()


def _must(holds: bool, what: str) -> None:
    if not holds:
        raise RehearsalFailed(what)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
