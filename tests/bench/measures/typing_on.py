"""Keys pressed in the window while the vault's own thread records two thousand people: how long each one waits."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.cli import demo_steps
from app.keyring.calibration import FLOOR
from app.progress import Progress
from app.services.import_intakes import import_csv
from tests.bench.rows import Row, middle
from ui import main
from ui.jobs import Jobs

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "typing while people are recorded"
EVERY_MS = 20


def measure(folder: Path) -> list[Row]:
    app = main.make_app()
    play = demo_steps.Rehearsal(folder, Progress(), lambda _: None, cost=FLOOR)
    shelter, coordinator = demo_steps.make_vaults(play)
    coordinator.close()
    tables, mapping = demo_steps._halves(play), demo_steps._shipped(play, demo_steps.MAPPING)
    field, jobs, waits = QLineEdit(), Jobs(), []
    field.show()
    due = [time.perf_counter()]

    def press() -> None:
        """A key is late by as much as the window was busy when it was due."""
        QTest.keyClick(field, Qt.Key.Key_A)
        waits.append(time.perf_counter() - due[0])
        due[0] = time.perf_counter() + EVERY_MS / 1000
        timer.start(EVERY_MS)

    timer = QTimer(app, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(press)
    timer.start(0)
    work = jobs.run(field, lambda p: import_csv(shelter, tables[0], mapping, p), done=print, failed=print)
    work.ended.connect(app.quit)
    app.exec()
    jobs.close()
    shelter.close()
    late = sorted(wait * 1000 for wait in waits[5:])
    note = f"half of {len(late)} keys within {middle(late):.1f} ms; a person notices about 100"
    return [Row(what="the latest key while the vault works", value=late[-1], unit=" ms", ceiling=100, note=note)]
