"""The frozen program tries itself before it ships: a vault, a bundle there and back, every page in every language."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.progress import Progress
from ui import reading
from ui.pages import PAGES
from ui.rehearsal_ears import Ears

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.cli.demo_steps import Rehearsal
    from ui.shell import Shell
    from ui.window import Window

PLACES: Final = tuple(key for key in PAGES if key not in {"file", "sheet"})  # these two need a record of their own
WHAT: Final = {
    "case": ("{0}",),
    "record": ("new:incident:{0}",),
    "sheets": ("{0}",),
    "print": ("summary:{0}", "blank:intake"),
    "due": ("all", "overdue"),
    "share": ("", "disputes", "aside", "erasures"),
    "intake": ("",),
}
LOOKS: Final = (("en", "light"), ("ar", "light"), ("km", "dark"), ("xx", "dark"))
SIZE: Final = (1024, 600)
_ROWS: Final = 2
_PATIENCE: Final = 60
_HOPELESS: Final = 5
_FEWEST_COLOURS: Final = 8
_SOON: Final = 2_000  # milliseconds
"""What a page does by itself within that time belongs to how it opens."""


class RehearsalFailed(Exception):
    """A step did not come to what it must."""


def main(_argv: Sequence[str] | None = None) -> int:
    """0 when all is well; a short report on the standard output either way."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    ears, began, pages = Ears(), time.monotonic(), 0
    with ears:
        try:
            with tempfile.TemporaryDirectory(prefix="havenbook-") as folder:
                pages = rehearse(Path(folder), ears)
            _read_the_rest(ears)
            _try_files(ears)
        except RehearsalFailed as failed:
            ears.hear(str(failed))
        except Exception as error:  # noqa: BLE001 - whatever it is, the report says so and the exit code too
            ears.hear_error(error)
    for fault in ears.heard:
        _say(f"fault: {fault}")
    well = not ears.heard
    seconds = time.monotonic() - began
    _say(f"{pages} pages in {len(LOOKS)} languages, {seconds:.1f} s: {'all is well' if well else 'not well'}")
    return 0 if well else 1


def _read_the_rest(ears: Ears) -> None:
    """What a page asks for on a click is read with it, and there nobody hears that it is not to be had."""
    for name in sorted({each for names in reading.OF_PAGES.values() for each in names}):
        try:
            import_module(f"app.services.{name}")
        except Exception as error:  # noqa: BLE001 - the next one is tried too
            ears.hear_error(error)


def _try_files(ears: Ears) -> None:
    from ui.rehearsal_files import faults

    ears.heard += faults()


def rehearse(folder: Path, ears: Ears) -> int:
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
    return _show_pages(play, ears)


def _show_pages(play: Rehearsal, ears: Ears) -> int:
    from app.cli import demo_steps
    from app.settings import Settings
    from ui import main as start
    from ui.window import Window

    app = start.make_app()
    window = Window(app, Settings(language="en", appearance="light"))
    window.keep_settings = False
    ears.watch(window)
    try:
        window.resize(*SIZE)
        window.knock(str(play.vault("coordinator")))
        window.show()
        _unlock(window, demo_steps.COORDINATOR, play.passphrase)
        return sum(_show_in(window, ears, language, look) for language, look in LOOKS)
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


def _show_in(window: Window, ears: Ears, language: str, look: str) -> int:
    before = window.shell
    wanted = replace(window.settings, language=language, appearance=look)
    if wanted != window.settings:
        window.set_settings(wanted)
        _wait(
            lambda: window.shell is not before and not window.new_look.busy, f"the window is built anew in {language}"
        )
    case = _first_case(window)
    for place in PLACES:
        first, *others = tuple(what.format(case) for what in WHAT.get(place, ())) or (None,)
        _try(window, ears, place, first)
        if (language, look) == LOOKS[0]:
            for what in (*others, *_panels(window, place)):
                _try(window, ears, place, what)
    return len(PLACES)


def _panels(window: Window, place: str) -> tuple[str, ...]:
    """The names of what is made on a page when somebody comes to it."""
    return tuple(getattr(_there(window).pages.get(place), "panels", ())) if place == "preferences" else ()


def _try(window: Window, ears: Ears, place: str, what: str | None) -> None:
    """One that does not come is told, and the next one is tried."""
    try:
        _show(window, ears, place, what)
    except RehearsalFailed as failed:
        ears.hear(str(failed))
    except Exception as error:  # noqa: BLE001 - a page that stands opens its parts right here
        ears.hear_error(error)


def _there(window: Window) -> Shell:
    if window.shell is None:
        raise RehearsalFailed("there is no shell")
    return window.shell


def _show(window: Window, ears: Ears, place: str, what: str | None) -> None:
    _there(window).go(place, what)
    for _again in range(2):  # an answer may lead to another question
        _wait(lambda: _stands(window, place), f"the page {place} stands and has what it shows", ears)
    image = window.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    _must(len(colours) >= _FEWEST_COLOURS, f"the page {place} shows something")


def _stands(window: Window, place: str) -> bool:
    """Its code is read, it is made, dressed and in front, has its answers, and does nothing more by itself."""
    shell = _there(window)
    page = shell.pages.get(place)
    if page is None or shell.stack.currentWidget() is not page or shell.opening.busy or window.new_look.busy:
        return False
    if window.jobs.busy or window.drafts_jobs.busy:
        return False
    return not any(each.isSingleShot() and each.isActive() and each.interval() <= _SOON for each in _timers(page))


def _timers(page: QWidget) -> Iterator[QTimer]:
    """Our own only, by the names they have: those of Qt, once asked for, would be held longer than they live."""
    for part in (page, *page.findChildren(QWidget)):
        for held in list(vars(part).values()):
            inside = vars(held).values() if isinstance(held, QObject) and not isinstance(held, QWidget) else ()
            yield from (each for each in (held, *inside) if isinstance(each, QTimer) and isValid(each))


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


def _wait(truth: Callable[[], bool], what: str, ears: Ears | None = None) -> None:
    """Where a fault was heard already, what waits for it may never come: not as long."""
    begun = time.monotonic()
    while not truth():
        patience = _HOPELESS if ears is not None and ears.heard else _PATIENCE
        _must(time.monotonic() < begun + patience, what)
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
