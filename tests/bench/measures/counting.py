"""Figures of a million people in forty-one houses, each as a whole service with its sentences, and in bare SQL."""

from __future__ import annotations

import os
import random
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.reports.indicators import indicators
from app.reports.tally import MOST_DIMENSIONS
from app.reports.templates import templates
from app.services.desk_overview import overview
from app.services.make_figure import Wish, make_figure
from app.services.make_report import make_report
from app.services.unlock_vault import unlock_vault
from db import facts
from db.journal import ReceivedAuthor
from db.search.raw import raw_of
from tests import vaults
from tests.bench import million
from tests.bench.rows import Row

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desk import Desk

TITLE: Final = "Figures over a million people"
KEEP: Final = "HAVENBOOK_BENCH_VAULT"
"""A folder in which the filled vault is kept for the next run, since filling it takes ten minutes; remove it after."""
STANDARD: Final = 2.0
SPLIT: Final = 5.0
NEAR: Final = 0.8
SAME: Final = (
    'SELECT i.exploitation_types, count(DISTINCT c.subject) FROM case_file c JOIN intake i ON i."case" = c.id'
    " WHERE c.voided IS NULL AND c.erased = 0 GROUP BY i.exploitation_types"
)


def measure(work: Path) -> list[Row]:
    kept = Path(os.environ[KEEP]) if KEEP in os.environ else None
    desk, rows = _opened(kept or work / "vault")
    seconds = {code: _took(desk, Wish(indicator=code)) for code in indicators()}
    split, three, templated = _split(desk), _three(desk), _templates(desk)
    forms = _took(desk, Wish(indicator="IND11", dimensions=("gender", "age_band", "citizenships")))
    with desk.store.read() as session:
        bare = _least(lambda: raw_of(session).execute(SAME).fetchall())
    desk_took = _least(lambda: overview(desk))
    desk.close()
    return [
        _slowest("the slowest of all figures, with its sentences", seconds, STANDARD),
        Row(what="the figure in the middle", value=sorted(seconds.values())[len(seconds) // 2], unit=" s"),
        _slowest("the slowest of all figures split one way", split, STANDARD),
        _slowest("a figure of a report that comes with Havenbook, of the slowest report", templated, STANDARD),
        _slowest("the slowest of all figures split three ways, by chance", three, SPLIT),
        Row(what="forms of exploitation, split three ways", value=forms, unit=" s", ceiling=SPLIT),
        Row(what="forms of exploitation / the same in bare SQL", value=seconds["IND11"] / bare, unit="×",
            note=f"{seconds['IND11']:.2f} s against {bare:.2f} s"),
        Row(what="the desk with forty partners", value=desk_took * 1000, unit=" ms"),
        *rows,
    ]  # fmt: skip


def _slowest(what: str, seconds: dict[str, float], most: float) -> Row:
    slowest = max(seconds, key=lambda name: seconds[name])
    over = sorted(name for name, took in seconds.items() if took > most)
    note = f"{slowest}; {len(over)} of {len(seconds)} over the mark{': ' if over else ''}{', '.join(over)}"
    return Row(what=what, value=seconds[slowest], unit=" s", ceiling=most, note=note)


def _split(desk: Desk) -> dict[str, float]:
    """Each figure by each dimension but by organisation, of which each is counted for itself first."""
    asked = [(code, (name,)) for code, each in indicators().items() for name in each.splits if name != "house"]
    return _each(desk, asked, STANDARD)


def _three(desk: Desk) -> dict[str, float]:
    """Each figure that has as many, by three dimensions that chance chose, always the same."""
    chance, asked = random.Random(3), []
    for code, each in indicators().items():
        names = [name for name in each.splits if name != "house"]
        if len(names) >= MOST_DIMENSIONS:
            asked.append((code, tuple(chance.sample(names, MOST_DIMENSIONS))))
    return _each(desk, asked, SPLIT)


def _each(desk: Desk, asked: list[tuple[str, tuple[str, ...]]], most: float) -> dict[str, float]:
    """Measured once, and a second time only what is near its mark: there are hundreds."""
    found = {}
    for code, names in asked:
        wish = Wish(indicator=code, dimensions=names)
        once = _least(partial(make_figure, desk, wish), times=1)
        found[f"{code} by {', '.join(names)}"] = once if once < NEAR * most else min(once, _took(desk, wish))
    return found


def _templates(desk: Desk) -> dict[str, float]:
    """Of each of these reports the whole, by the number of its figures."""
    return {
        code: _least(partial(make_report, desk, each.report)) / len(each.report.wishes)
        for code, each in templates().items()
    }


def _opened(folder: Path) -> tuple[Desk, list[Row]]:
    if folder.exists():
        return unlock_vault(folder, "Amina", vaults.PASSPHRASE), []
    desk = vaults.make(folder).desk
    million.fill(desk)
    began = time.process_time()
    with desk.store.write(ReceivedAuthor()) as session:
        facts.mark_all(raw_of(session))
        many = facts.freshen(session)
    took = time.process_time() - began
    return desk, [Row(what="all columns made anew", value=took, unit=" s", note=f"{many:,} records, once")]


def _took(desk: Desk, wish: Wish) -> float:
    return _least(lambda: make_figure(desk, wish))


def _least(work: Callable[[], object], times: int = 2) -> float:
    """Processor time, the less of two: other work on the machine only adds to it."""
    taken = []
    for _ in range(times):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return min(taken)
