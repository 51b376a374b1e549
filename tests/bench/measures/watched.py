"""A walk through the window over the largest vault: a watchdog says how long it ever stood still, and where."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from app.services.unlock_vault import unlock_vault
from app.settings import Settings
from tests import vaults
from tests.bench.rows import peak_memory
from ui import main, translate, warm_up
from ui.context import Context
from ui.jobs import Jobs
from ui.shell import Shell
from ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

EVERY_MS: Final = 2
SETTLE: Final = 0.4


class Watchdog(QObject):
    """Asks to be woken every two milliseconds; whatever is late was the window standing still."""

    def __init__(self) -> None:
        super().__init__()
        self.worst: dict[str, float] = {}
        self._doing, self._last = "", time.perf_counter()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=EVERY_MS)
        self._timer.timeout.connect(self._wake)
        self._timer.start()

    def during(self, doing: str, act: Callable[[], object]) -> None:
        """What the act itself takes counts as standing still too."""
        self._doing, self._last = doing, time.perf_counter()
        act()
        ends = time.perf_counter() + SETTLE
        while time.perf_counter() < ends:
            QCoreApplication.processEvents()
            time.sleep(0.0005)

    def _wake(self) -> None:
        now = time.perf_counter()
        late = (now - self._last) * 1000 - EVERY_MS
        self.worst[self._doing] = max(self.worst.get(self._doing, 0.0), late)
        self._last = now


def walk(shell: Shell, dog: Watchdog, case: str) -> None:
    """Each page is built once before it is watched: what is promised is how it feels to work, not to start."""
    from ui.cases.case_list_page import CaseListPage

    for turn in ("first ", ""):
        for key in ("today", "cases", "house", "intake"):
            dog.during(f"{turn}{key}", lambda key=key: shell.go(key, "" if key == "intake" else None))
        page = shell._page("cases")
        assert isinstance(page, CaseListPage)
        dog.during(f"{turn}list", lambda: shell.go("cases"))
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home):
            dog.during(f"{turn}scrolling", lambda key=key, table=page.table: QTest.keyClick(table, key))
        _type(dog, page.search, f"{turn}searching", "sokha 99")
        page.search.clear()
        dog.during(f"{turn}case", lambda: shell.go("case", case))
        tabs = shell._page("case").tabs  # type: ignore[attr-defined]
        for at in range(tabs.count()):
            dog.during(f"{turn}tab_{at}", lambda at=at, tabs=tabs: tabs.setCurrentIndex(at))
        dog.during(f"{turn}form", lambda: shell.go("record", f"new:case_note:{case}"))
        focus = shell.focusWidget()
        if focus is not None:
            _type(dog, focus, f"{turn}typing", "12")
        dog.during(f"{turn}back", lambda: shell.go("case", case))


def _type(dog: Watchdog, where: QWidget, doing: str, text: str) -> None:
    for letter in text:
        dog.during(doing, lambda letter=letter: QTest.keyClicks(where, letter))


def watch(folder: str) -> None:
    app = main.make_app()
    translate.use(app, "en")
    theme.apply(app)
    warm_up.start(language="en").join()  # as the window does while the passphrase is typed
    jobs, drafts_jobs = Jobs("vault"), Jobs("drafts")
    desk = jobs._thread.submit(lambda: unlock_vault(folder, "Amina", vaults.PASSPHRASE)).result()
    shell = Shell(Context(desk, jobs, drafts_jobs, Settings(language="en", appearance="light")))
    shell.resize(1366, 768)
    shell.show()
    case = jobs._thread.submit(lambda: _some_case(desk)).result()
    dog, began = Watchdog(), time.process_time()
    dog.during("first today", shell.begin)
    while not shell.ahead.ready:
        dog.during("made ahead", lambda: None)
    walk(shell, dog, case)
    used = time.process_time() - began
    ahead = dog.worst.pop("made ahead", 0.0)
    usual = {doing: late for doing, late in dog.worst.items() if not doing.startswith("first ")}
    where, late = max(usual.items(), key=lambda pair: pair[1])
    if "-v" in sys.argv:
        for doing, each in sorted(dog.worst.items(), key=lambda pair: -pair[1]):
            print(f"{each:8.1f} ms  {doing}", file=sys.stderr)
    first = max(late for doing, late in dog.worst.items() if doing.startswith("first "))
    print(f"{late:.1f} {used:.2f} {peak_memory():.0f} {first:.1f} {ahead:.1f} {where}", flush=True)
    os._exit(0)


def _some_case(desk: object) -> str:
    from app.services.list_cases import CaseQuery, cards, find

    lids = find(desk, CaseQuery())  # type: ignore[arg-type]
    return cards(desk, [lids[len(lids) // 2]])[0].case  # type: ignore[arg-type]


if __name__ == "__main__":
    watch(sys.argv[1])
