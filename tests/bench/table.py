"""The table that make bench prints and docs/performance.md keeps."""

from __future__ import annotations

import os
import platform
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.bench.run import Outcome

WORDS = {True: "kept", False: "MISSED", None: ""}
HEAD = ("what", "measured", "mark", "")


def lines(outcomes: list[Outcome]) -> list[tuple[str, str, str, str]]:
    """Ratios first, since they hold on any machine; then times and rates; then memory."""
    rows = [row for outcome in outcomes for row in outcome.rows]
    rows.sort(key=lambda row: row.unit not in ("", "×"))
    told = [(row.what, row.said, row.mark, " ".join(filter(None, (WORDS[row.kept], row.note)))) for row in rows]
    memory = [(f"peak memory: {o.title}", f"{o.peak:.0f} MB", "", "") for o in outcomes if o.peak]
    failed = [(o.title, "could not be measured", "", o.fault) for o in outcomes if o.fault]
    return told + memory + failed


def text(outcomes: list[Outcome]) -> str:
    table = [HEAD, *lines(outcomes)]
    widths = [max(len(line[n]) for line in table) for n in range(3)]
    return "\n".join("  ".join((*(line[n].ljust(widths[n]) for n in range(3)), line[3])).rstrip() for line in table)


def markdown(outcomes: list[Outcome]) -> str:
    rule = ("---",) * len(HEAD)
    rows = ([cell.replace("|", "\\|") for cell in line] for line in (HEAD, rule, *lines(outcomes)))
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def machine() -> str:
    """The machine as far as a figure needs it; nothing that names it."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    python = ".".join(map(str, sys.version_info[:3]))
    return f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.machine()}, Python {python}"
