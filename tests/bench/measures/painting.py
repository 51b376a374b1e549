"""From the start of the program to the unlock window on the screen, and what it holds in memory by then."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

from tests import vaults
from tests.bench.rows import Row, middle

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "making the vault that is shown"
STARTS = 7


def _start(folder: Path) -> tuple[float, float]:
    began = time.monotonic()
    command = [sys.executable, "-m", "tests.bench.measures.painted", "--vault", str(folder)]
    said = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    return float(said[0]) - began, float(said[1])


def measure(folder: Path) -> list[Row]:
    vaults.make(folder / "vault").desk.close()
    starts = [_start(folder / "vault") for _ in range(STARTS)][1:]  # the first one warms the files
    seconds, memory = (middle([one[n] for one in starts]) for n in (0, 1))
    return [
        Row(what="start to unlock window, warm", value=seconds, unit=" s", ceiling=0.3),
        Row(what="memory of the unlock window", value=memory, unit=" MB"),
    ]
