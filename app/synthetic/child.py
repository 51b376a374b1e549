"""What the child does: reads numbers from its input, lets pac-synth make rows like them, writes those, and ends."""

from __future__ import annotations

import os
import sys
from typing import Any, Final

from app.hardening import harden
from app.synthetic.frame import MOST, Answer, Ask, ask_in, framed

VERB: Final = "make-synthetic-rows"
"""The hidden verb of the one command: it reads a pipe, and is of no use to a person."""
_THREADS: Final = 2
_CPU_SECONDS: Final = 3600
_MEMORY: Final = 4 << 30
_PR_SET_PDEATHSIG: Final = 1
_SIGKILL: Final = 9


def main() -> int:
    """Nothing but the answer comes out, whatever a library may print; a fault says nothing but that it was one."""
    out = _only_output()
    try:
        harden()
        _bounded()
        told = framed(made(ask_in(sys.stdin.buffer.read(MOST + 1))))
    except Exception:  # noqa: BLE001 - its words could hold what was asked; the parent says what has to be said
        return 1
    at = 0
    while at < len(told):
        at += os.write(out, told[at : at + (1 << 20)])
    return 0


def made(ask: Ask) -> Answer:
    import pacsynth

    pacsynth.set_number_of_threads(_THREADS)
    headings = [str(at) for at in range(ask.width)]
    table = [headings, *([str(cell) if cell else "" for cell in row] for row in ask.rows)]
    build = pacsynth.DpAggregateSeededParametersBuilder()
    settings = build.reporting_length(ask.length).epsilon(ask.epsilon).use_synthetic_counts(True).build()
    maker = pacsynth.DpAggregateSeededSynthesizer(settings)
    maker.fit(pacsynth.Dataset(table))
    told: list[list[str]] = maker.sample(maker.get_dp_number_of_records())
    return Answer(_numbers(told, ask.width), _peak())


def _numbers(told: list[list[str]], width: int) -> list[list[int]]:
    """In the order in which the columns came, whatever order they went through."""
    places = [int(heading) for heading in told[0]]
    rows = []
    for cells in told[1:]:
        row = [0] * width
        for place, cell in zip(places, cells, strict=True):
            row[place] = int(cell or 0)
        rows.append(row)
    return rows


def _only_output() -> int:
    """The pipe, under a number that no library knows; what is printed goes nowhere."""
    out = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(out, os.O_BINARY)
    return out


def _bounded() -> None:
    """Never longer than its parent, nor for ever, nor with all of the machine's memory."""
    if os.name != "nt":
        import resource

        for what, most in ((resource.RLIMIT_CPU, _CPU_SECONDS), (resource.RLIMIT_AS, _MEMORY)):
            _, hard = resource.getrlimit(what)
            resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)


def _peak() -> int:
    if os.name == "nt":
        return 0
    resource: Any = __import__("resource")
    most = int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    return most // 1024 if sys.platform == "darwin" else most
