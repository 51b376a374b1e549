"""Reports and tables of a million people, each as a whole service with its sentences; and their coordinator's desk."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.reports.indicators import indicators
from app.reports.tally import MOST_DIMENSIONS
from app.reports.templates import templates
from app.services import list_cases, today
from app.services.data_quality import look
from app.services.desk_overview import overview
from app.services.make_figure import Wish, make_figure
from app.services.make_report import make_report
from app.services.unlock_vault import unlock_vault
from tests import vaults
from tests.bench import kept
from tests.bench.rows import Row, peak_memory

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desk import Desk
    from app.reports.report import Report

TITLE: Final = "Reports over a million people"
STANDARD: Final = 2.0
SPLIT: Final = 5.0
NEAR: Final = 0.8


def measure(work: Path) -> list[Row]:
    folder = kept.of_a_coordinator(work)
    first = _first_rows(folder)
    desk = unlock_vault(folder, "Amina", vaults.PASSPHRASE)
    reports = _reports(desk)
    split, three = _split(desk), _three(desk)
    forms = _took(desk, Wish(indicator="IND11", dimensions=("gender", "age_band", "citizenships")))
    quality = _least(lambda: look(desk), times=1)
    rows = [
        _slowest("the slowest of all figures split one way", split, STANDARD),
        *(_slowest(f"the slowest report that comes with Havenbook, {whom}", of, STANDARD) for whom, of in reports),
        _slowest("the slowest of all figures split three ways, by chance", three, SPLIT),
        Row(what="forms of exploitation, split three ways", value=forms, unit=" s", ceiling=SPLIT),
        Row(what="quality of everybody", value=quality, unit=" s"),
        Row(what="the desk with forty partners", value=_least(lambda: overview(desk)) * 1000, unit=" ms"),
        *_opened(desk),
    ]
    desk.close()
    return [*first, *rows]


def _first_rows(folder: Path) -> list[Row]:
    """Each report that comes with Havenbook as the first thing of a process of its own, its file not in memory."""
    found: dict[str, dict[str, float]] = {}
    for code, each in templates().items():
        for consented in (False, True) if _narrows(each.report) else (False,):
            _forget(folder)
            command = [sys.executable, "-m", "tests.bench.measures.counting", str(folder), code, str(int(consented))]
            told = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.splitlines()[-1]
            found[f"{code}{' of those with permission' if consented else ''}"] = json.loads(told)
    worked = {name: told["worked"] for name, told in found.items()}
    slowest = _slowest("the slowest report asked for first after unlocking", worked, STANDARD)
    name = max(worked, key=lambda each: worked[each])
    note = f"{slowest.note}; {found[name]['took']:.2f} s by the clock"
    peak = max(told["peak"] for told in found.values())
    return [replace(slowest, note=note), Row(what="memory of a program that counted so", value=peak, unit=" MiB")]


def _forget(folder: Path) -> None:
    """As after the computer was switched on: nothing of the vault's file is in the memory of the system."""
    for path in folder.iterdir():
        file = os.open(path, os.O_RDONLY)
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(file)


def _first(folder: Path, code: str, *, consented: bool) -> dict[str, Any]:
    desk = unlock_vault(folder, "Amina", vaults.PASSPHRASE)
    report = replace(templates()[code].report, consented=consented)
    began, worked = time.perf_counter(), time.process_time()
    make_report(desk, report)
    took, worked = time.perf_counter() - began, time.process_time() - worked
    desk.close()
    return {"took": took, "worked": worked, "peak": peak_memory()}


def _opened(desk: Desk) -> list[Row]:
    """What a coordinator looks at first, after unlocking and once more."""
    found = []
    for what, ask in (("the list of cases opens", _list), ("every card of the first screen", _cards)):
        began = time.perf_counter()
        ask(desk)
        once = time.perf_counter() - began
        again = _least(partial(ask, desk))
        found.append(Row(what=f"{what}, of a million", value=again * 1000, unit=" ms", note=f"{once:.2f} s at first"))
    return found


def _list(desk: Desk) -> None:
    list_cases.cards(desk, list_cases.find(desk, list_cases.CaseQuery())[:60])


def _cards(desk: Desk) -> None:
    for card in (today.tasks, today.reviews, today.follow_ups, today.approvals, today.tonight, today.offers):
        card(desk)


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


def _reports(desk: Desk) -> list[tuple[str, dict[str, float]]]:
    """Of each the whole, of everybody and of those alone whose permission for statistics is live."""
    found = []
    for whom, consented in (("of everybody", False), ("of those with permission", True)):
        reports = {code: replace(each.report, consented=consented) for code, each in templates().items()}
        narrow = {code: each for code, each in reports.items() if not consented or _narrows(each)}
        found.append((whom, {code: _least(partial(make_report, desk, each)) for code, each in narrow.items()}))
    return found


def _narrows(report: Report) -> bool:
    """Free beds belong to nobody: a report with them is of everybody or not at all."""
    return all(indicators()[wish.indicator].narrows for wish in report.wishes)


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


if __name__ == "__main__":
    print(json.dumps(_first(Path(sys.argv[1]), sys.argv[2], consented=sys.argv[3] == "1")))
