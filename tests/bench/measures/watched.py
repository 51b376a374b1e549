"""A walk through the whole window over the largest vault, from passphrase to lock, with a watchdog beside it."""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.forms.catalogue import CASEWORK
from app.settings import Settings
from tests import vaults
from tests.bench.rows import WALKED, peak_memory
from tests.bench.watchdog import Watchdog
from ui import main, warm_up
from ui.in_turns import InTurns
from ui.lock import restart
from ui.pages import PAGES
from ui.theme import theme
from ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from ui.shell import Shell

DAILY: Final = ("today", "cases", "house", "intake")
OF_A_CASE: Final = ("case", "sheets")
SHOWN: Final = {"due": ("all", "overdue"), "share": ("", "disputes", "aside", "erasures"), "intake": ("",)}
AWAY_MS: Final = 10**9
"""No program stands in front of the walk; where there is no screen Qt may think so, and what is hidden costs little."""
LOOKS: Final = (
    {"language": "km"},
    {"appearance": "dark"},
    {"language": "ar"},
    {"language": "en", "appearance": "light"},
)


class Walk:
    """Every page of `ui.pages` is opened once, those of the day twice; what is done carries a name for the table."""

    def __init__(self, window: Window, dog: Watchdog) -> None:
        self.window, self.dog = window, dog
        self.case, self.warm = "", False

    @property
    def shell(self) -> Shell:
        if self.window.shell is None:
            raise RuntimeError("nobody has unlocked")
        return self.window.shell

    def idle(self) -> bool:
        """Nothing is on its way from the vault or the drafts."""
        window = self.window
        coming = window.shell is not None and window.shell.opening.busy
        return not (coming or window.jobs.busy or window.drafts_jobs.busy or window.new_look.busy)

    def do(self, doing: str, act: Callable[[], object], until: Callable[[], bool] | None = None) -> None:
        self.dog.during(doing, act, until or self.idle)
        if self.window.shell is not None and not self.shell.isVisible():
            raise RuntimeError(f"the window was hidden at: {doing}")

    def go(self, turn: str, key: str, what: str | None = None) -> None:
        told = "" if what is None or what == self.case else what.replace(self.case, "")
        self.do(f"{turn}{key} {told}".strip(), lambda: self.shell.go(key, what))

    def unlock(self, folder: str) -> None:
        window = self.window
        self.do("the door", lambda: (window.knock(folder), window.show()))
        door: Any = window.centralWidget()
        self.do("warming up", lambda: InTurns(self._warming(), window), lambda: self.warm)
        door.name.setText("Amina")
        door.passphrase.setText(vaults.PASSPHRASE)
        self.do("unlocking", door.open.click, lambda: window.shell is not None and self.idle())
        self.do("made ahead", lambda: None, lambda: self.shell.ahead.ready)
        self.case = window.jobs._thread.submit(self._some_case).result()

    def _warming(self) -> Iterator[None]:
        yield from warm_up.everything(theme.language()).turns()
        self.warm = True

    def day(self, turn: str) -> None:
        for key in DAILY:
            self.go(turn, key, "" if key == "intake" else None)
        self.go(turn, "cases")
        page: Any = self.shell._page("cases")
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home):
            self.do(f"{turn}scrolling", lambda key=key: QTest.keyClick(page.table, key))
        self.type(page.search, f"{turn}searching", "sokha 99")
        self.do(f"{turn}searching", page.search.clear)
        self.go(turn, "case", self.case)
        tabs: Any = self.shell._page("case").tabs  # type: ignore[attr-defined]
        for at in range(tabs.count()):
            self.do(f"{turn}tab {at}", lambda at=at: tabs.setCurrentIndex(at))

    def forms(self) -> None:
        """Each form of the work on a case, the way back from it, and a few letters that become a draft."""
        for form in CASEWORK:
            self.go("form ", "record", f"new:{getattr(form, 'name', form)}:{self.case}")
            self.go("back from ", "case", self.case)
        self.go("", "record", f"new:case_note:{self.case}")
        self.type(self.shell.focusWidget(), "typing", "12")
        self.do("a draft is kept", lambda: None, self._draft_kept)
        self.go("", "intake", "")
        page: Any = self.shell._page("intake")
        self.do(
            "the questions of an intake", lambda: page.go_to_step(1), lambda: not page.questions._building.isActive()
        )

    def places(self) -> None:
        for key in PAGES:
            told = SHOWN.get(key, (self.case,) if key in OF_A_CASE else (None,))
            if key == "print":
                told = (f"summary:{self.case}", "blank:intake")
            for what in told:
                self.go("first ", key, what)
        preferences: Any = self.shell._page("preferences")
        for panel in list(preferences.panels):
            self.go("first ", "preferences", panel)

    def looks(self) -> None:
        """Another language or look, with a case or an intake open and with nothing but the list."""
        for key, what in (("cases", None), ("case", self.case), ("intake", "")):
            for look in LOOKS:
                self.go("", key, what)
                wished = replace(self.window.settings, **look)
                before = self.shell
                self.do(
                    f"another look of the {key}",
                    lambda wished=wished: self.window.set_settings(wished),
                    lambda before=before: self.shell is not before and self.idle(),
                )

    def type(self, where: QWidget | None, doing: str, text: str) -> None:
        for letter in text if where is not None else "":
            self.do(doing, lambda letter=letter: QTest.keyClicks(where, letter))

    def _draft_kept(self) -> bool:
        page: Any = self.shell._page("record")
        return bool(page.keeper.stored) or not page.keeper.holds

    def _some_case(self) -> str:
        from app.services.list_cases import CaseQuery, cards, find

        lids = find(self.window.desk, CaseQuery())  # type: ignore[arg-type]
        return cards(self.window.desk, [lids[len(lids) // 2]])[0].case  # type: ignore[arg-type]


def make_window() -> Window:
    app = main.make_app()
    restart.end = lambda: None  # type: ignore[assignment]
    restart.start_fresh = lambda *_given, **_named: None
    window = Window(app, Settings(language="en", appearance="light"))
    window.keep_settings = False
    window._curtains._timer.setInterval(AWAY_MS)
    return window


def watch(folder: str) -> None:
    window = make_window()
    dog, began = Watchdog(), time.process_time()
    walk = Walk(window, dog)
    walk.unlock(folder)
    for turn in ("first ", ""):
        walk.day(turn)
    walk.forms()
    day = peak_memory()
    walk.places()
    from tests.bench.errands import Errands  # reads code that a day's work does not need: its memory is told before

    Errands(walk, Path(folder).parent).run()
    walk.looks()
    used = time.process_time() - began
    dog.during("the lock", window.lock)
    if "-v" in sys.argv:
        for doing, each in sorted(dog.processor.items(), key=lambda pair: -pair[1]):
            print(f"{each:8.1f} ms {dog.clock[doing]:8.1f} ms by the clock  {doing}", file=sys.stderr)
    told = {"clock": dog.clock, "processor": dog.processor, "used": used, "day": day, "memory": peak_memory()}
    print(WALKED + json.dumps(told), flush=True)
    os._exit(0)


if __name__ == "__main__":
    watch(sys.argv[1])
