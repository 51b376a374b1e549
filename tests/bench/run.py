"""Runs each measure in a process of its own, so that its memory is its own and nothing is warm from the one before."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.rows import Row, peak_memory

if TYPE_CHECKING:
    from collections.abc import Sequence

HOUSE = Path(__file__).resolve().parent.parent.parent
MEASURES = (
    "exchanging",
    "sealing",
    "saving",
    "recording",
    "typing_on",
    "listing",
    "painting",
    "casework",
    "twins",
    "counting",
    "against_sql",
)
ANSWER = "bench-answer: "


@dataclass(frozen=True, slots=True)
class Outcome:
    title: str
    rows: tuple[Row, ...] = ()
    peak: float = 0.0
    fault: str = ""


def every(names: Sequence[str]) -> list[Outcome]:
    with tempfile.TemporaryDirectory(prefix="havenbook-bench-") as work:
        return [_one(name, Path(work)) for name in names]


def _one(name: str, work: Path) -> Outcome:
    print(f"measuring: {name}", file=sys.stderr, flush=True)
    home = {key: str(work / key.lower()) for key in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
    screen = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    environment = {**os.environ, **home, **screen, "QT_LOGGING_RULES": "qt.text.font.db=false"}
    command = [sys.executable, "-m", "tests.bench.run", name, str(work)]
    done = subprocess.run(command, cwd=HOUSE, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    answers = [line.removeprefix(ANSWER) for line in done.stdout.splitlines() if line.startswith(ANSWER)]
    if done.returncode or not answers:
        return Outcome(name, fault=f"exit {done.returncode}; what it said stands above")
    answer = json.loads(answers[-1])
    return Outcome(answer["title"], tuple(Row(**row) for row in answer["rows"]), answer["peak"])


def _alone(name: str, work: Path) -> None:
    """In the child: measure, and answer with the rows and the most memory this process ever held."""
    module = import_module(f"tests.bench.measures.{name}")
    place = work / name
    place.mkdir()
    rows = module.measure(place)
    told = {"title": module.TITLE, "rows": [row.plain() for row in rows], "peak": peak_memory()}
    print(ANSWER + json.dumps(told))


if __name__ == "__main__":
    _alone(sys.argv[1], Path(sys.argv[2]))
