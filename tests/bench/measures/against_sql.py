"""Every standard figure of a million people beside the same question in plain SQL: how long both take, and whether
they say the same.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from app.records.local import today
from app.reports.indicators import indicators
from app.services.make_figure import Wish, make_figure
from app.services.unlock_vault import unlock_vault
from db.search.raw import raw_of
from tests import vaults
from tests.bench import kept
from tests.bench.plain import PLAIN, counted
from tests.bench.rows import Row, middle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.desk import Desk
    from app.reports.bare import Group

TITLE: Final = "Figures beside plain SQL"
MOST: Final = 2.0
"""Seconds of any standard figure."""
TIMES: Final = 2


def measure(work: Path) -> list[Row]:
    """AssertionError where a figure and its SQL differ: then nothing of this is worth a line."""
    desk = unlock_vault(kept.of_a_coordinator(work), "Amina", vaults.PASSPHRASE)
    queries: dict[str, tuple[float, Any]] = {}
    seconds, ratios, differ = {}, [], []
    for code, indicator in indicators().items():
        seconds[code], whole = min((_timed(partial(_whole, desk, code)) for _ in range(TIMES)), key=_first)
        if code not in PLAIN:
            continue
        sql = PLAIN[code].sql
        if sql not in queries:
            queries[sql] = _timed(partial(_asked, desk, sql))
        bare, found = queries[sql]
        differ += [code] if counted(code, found) != whole else []
        note = f"{seconds[code]:.2f} s against {bare:.2f} s"
        what = f"{code}, {indicator.title} / the same in plain SQL"
        ratios.append(Row(what=what, value=seconds[code] / bare, unit="×", note=note))
    desk.close()
    if differ:
        raise AssertionError(f"other numbers than plain SQL has: {', '.join(differ)}")
    return [*_slowest(seconds), *ratios]


def _slowest(seconds: dict[str, float]) -> list[Row]:
    code = max(seconds, key=lambda each: seconds[each])
    return [
        Row(
            what="the slowest of all figures, with its sentences",
            value=seconds[code],
            unit=" s",
            ceiling=MOST,
            note=code,
        ),
        Row(what="the figure in the middle", value=middle(list(seconds.values())), unit=" s"),
    ]


def _first(timed: tuple[float, Any]) -> float:
    return timed[0]


def _whole(desk: Desk, code: str) -> Group:
    return make_figure(desk, Wish(indicator=code)).figure.whole


def _asked(desk: Desk, sql: str) -> list[tuple[Any, ...]]:
    with desk.store.read() as session:
        found: list[tuple[Any, ...]] = raw_of(session).execute(sql, {"today": today(desk).isoformat()}).fetchall()
    return found


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Processor time, to which other work on the machine only adds."""
    began = time.process_time()
    found = work()
    return time.process_time() - began, found
