"""One intake saved through its service, as a worker does it: person, permission, case and answers in one unit."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from app.services.record_intake import record_intake
from tests import sheets, vaults
from tests.bench.rows import Row, middle

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "recording intakes"
INTAKES = 120
WARM = 20


def measure(folder: Path) -> list[Row]:
    desk = vaults.make(folder / "vault").desk
    took = []
    for _ in range(INTAKES):
        began = time.perf_counter()
        record_intake(desk, sheets.intake())
        took.append(time.perf_counter() - began)
    desk.close()
    later = sorted(took[WARM:])
    worst = later[len(later) * 95 // 100]
    note = f"95 of 100 within {worst * 1000:.0f} ms"
    return [Row(what="an intake saved", value=middle(later) * 1000, unit=" ms", ceiling=50, note=note)]
