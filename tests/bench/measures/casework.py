"""Case work in the largest vault: list, pages, search, a case, a save, each in its own words and with its own mark."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final

from app.services import today
from app.services.add_record import NewRecord, add_record
from app.services.find_cases import CaseFilter, CaseSearch, find_cases
from app.services.list_cases import CaseQuery, cards, find
from app.services.show_case import show
from app.services.unlock_vault import unlock_vault
from db.search import bare_query
from db.search.raw import raw_of
from tests import vaults
from tests.bench import kept, large
from tests.bench.rows import WALKED, Row, middle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.desk import Desk

TITLE = "case work among two million lines"
PAGE: Final = 60
WALKS: Final = 2
UNSEEN: Final = frozenset({"the door", "the lock"})
"""Before the window is there, and behind its curtain, where it waits for the last words to be kept."""
TIMES: Final = 200
NOTE: Final = {"noted_on": "2026-11-01", "note_kind": "talk", "text": "slept well", "supervisor_only": "no"}


def measure(folder: Path) -> list[Row]:
    vault = kept.of_a_shelter(folder)
    walks = [_walked(vault) for _ in range(WALKS)]
    desk = unlock_vault(vault, "Amina", vaults.PASSPHRASE)
    with desk.store.read() as session:
        lines = raw_of(session).execute("SELECT count(*) FROM change").fetchone()[0]
    rows = [*_lists(desk), *_searches(desk), *_cases(desk)]
    desk.close()
    return [*rows, *_stood_still(walks), *_held(walks, lines)]


def _walked(vault: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.measures.watched", str(vault)]
    said = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    told = [line.removeprefix(WALKED) for line in said.splitlines() if line.startswith(WALKED)]
    found: dict[str, Any] = json.loads(told[-1])
    return found


def _stood_still(walks: list[dict[str, Any]]) -> list[Row]:
    """Of each thing done the least of the walks: other work on the machine only adds to it."""
    rows = []
    for told, by in (("processor", "by the processor of its thread"), ("clock", "by the clock")):
        least = {doing: min(walk[told][doing] for walk in walks) for doing in walks[0][told] if doing not in UNSEEN}
        doing = max(least, key=lambda each: least[each])
        rows.append(
            Row(
                what=f"longest the window stood still, {by}",
                value=least[doing],
                unit=" ms",
                ceiling=50,
                note=f"at: {doing}",
            )
        )
    return rows


def _held(walks: list[dict[str, Any]], lines: int) -> list[Row]:
    day, whole, used = (min(walk[told] for walk in walks) for told in ("day", "memory", "used"))
    return [
        Row(what="processor time of such a walk", value=used, unit=" s"),
        Row(what="memory of the window in a day's work", value=day, unit=" MiB", ceiling=250, note=f"{lines:,} lines"),
        Row(what="memory after every page, figures and quality of all, three looks", value=whole, unit=" MiB"),
    ]


def _lists(desk: Desk) -> list[Row]:
    lids = find(desk, CaseQuery())
    chance = random.Random(2)
    spots = [chance.randrange(len(lids) - PAGE) for _ in range(TIMES)]
    opened = [_timed(lambda: cards(desk, find(desk, CaseQuery())[:PAGE])) for _ in range(9)]
    pages = [_timed(lambda at=at: cards(desk, lids[at : at + PAGE])) for at in spots]
    return [
        Row(what="the list of cases opens", value=middle(opened), unit=" ms", ceiling=100, note=f"{len(lids):,} cases"),
        Row(what="a page of it, at any depth", value=middle(pages), unit=" ms", ceiling=10, note=_p99(pages)),
        Row(what="the first screen", value=middle([_timed(lambda: _today(desk)) for _ in range(5)]), unit=" ms"),
    ]


def _today(desk: Desk) -> None:
    """Every card of it, one after the other."""
    for card in (today.tasks, today.reviews, today.follow_ups, today.approvals, today.tonight, today.safety_plans):
        card(desk)


def _searches(desk: Desk) -> list[Row]:
    chance = random.Random(3)
    exact = [f"{chance.choice(large.FAMILY)} {chance.randrange(large.PEOPLE)}" for _ in range(TIMES)]
    fuzzy = [_misspelt(chance, chance.choice(large.GIVEN)) for _ in range(TIMES)]
    found = [_timed(lambda text=text: find(desk, CaseQuery(text=text))) for text in exact]
    bare = [_timed(lambda text=text: bare_query(desk.store, text)) for text in exact]
    near = [_timed(lambda text=text: find_cases(desk, CaseSearch(text))) for text in fuzzy]
    noted = [_timed(lambda text=text: find_cases(desk, CaseSearch(text))) for text in exact[: TIMES // 2]]
    asked = CaseSearch(filter=CaseFilter(statuses=("Active",), nationalities=("KH",), risks=("high",)))
    filtered = [_timed(lambda: find_cases(desk, asked)) for _ in range(9)]
    ratio = middle(found) / max(middle(bare), 0.001)
    return [
        Row(what="a search / a bare query of the index", value=ratio, unit="×", note=f"{middle(bare):.2f} ms bare"),
        Row(what="exact search, 99 of 100", value=_worst(found), unit=" ms", ceiling=50, note=_half(found)),
        Row(
            what="a search in names and notes, 99 of 100",
            value=_worst(noted),
            unit=" ms",
            ceiling=100,
            note=_half(noted),
        ),
        Row(what="a filter of three parts", value=middle(filtered), unit=" ms", ceiling=200),
        Row(what="misspelt search, 99 of 100", value=_worst(near), unit=" ms", ceiling=200, note=_half(near)),
    ]


def _cases(desk: Desk) -> list[Row]:
    chance = random.Random(4)
    lids = find(desk, CaseQuery())
    chosen = cards(desk, [lids[chance.randrange(len(lids))] for _ in range(TIMES)])
    show(desk, chosen[0].case)  # once, so that nothing is imported while it is measured
    looked = [_timed(lambda card=card: show(desk, card.case)) for card in chosen]
    saved = [
        _timed(lambda card=card: add_record(desk, NewRecord("case_note", card.case, token_hex(16), NOTE)))
        for card in chosen
    ]
    return [
        Row(what="a case page", value=_worst(looked), unit=" ms", ceiling=100, note=_half(looked)),
        Row(what="a record saved", value=_worst(saved), unit=" ms", ceiling=50, note=_half(saved)),
    ]


def _misspelt(chance: random.Random, name: str) -> str:
    """One letter of it twice, or two of them changed about."""
    at = chance.randrange(len(name))
    return (
        name[:at] + name[at] + name[at:]
        if chance.random() < 0.5
        else name[: at - 1] + name[at - 1 : at + 1][::-1] + name[at + 1 :]
    )


def _timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _worst(values: Sequence[float]) -> float:
    """The one that 99 of 100 keep within."""
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.99))]


def _p99(values: Sequence[float]) -> str:
    return f"99 of 100 within {_worst(values):.1f} ms"


def _half(values: list[float]) -> str:
    return f"half within {middle(values):.1f} ms"
