"""Exchanges of whole numbers keep every equation and stay where there is room; small houses are released by them."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from app.progress import Cancelled
from app.reports import circuits, protection
from app.reports.circuits import Circuits
from app.reports.linked import Linked, Rule
from app.reports.make import Ground, make
from app.reports.protection import TooManyNumbers, protect
from app.reports.releases import printable
from app.reports.templates import templates
from tests.app.reports.exact import bounds
from tests.app.reports.test_protection import Dimension, laid
from tests.app.reports.worlds_of_people import ledger

DAYS = {"first": "2026-04-01", "last": "2026-06-30"}


def counted(template, people):
    book = ledger(1, people, orderly=True)
    wishes = [replace(wish, **DAYS) for wish in templates()[template].report.wishes]
    return [make(book, wish, Ground(as_of="2026-07-20")) for wish in wishes]


def random_sums(seed):
    """Cells from which others are added up, some of them fixed; how far each may go down and up."""
    random = Random(seed)
    cells = 14
    terms = [
        [(cell, random.choice((-1, 1))) for cell in random.sample(range(cells), random.choice((2, 3, 4)))]
        for _ in range(7)
    ]
    room = [[random.choice((0, 1, 3, 40)) for _ in range(cells)] for _ in range(2)]
    return terms, room


@pytest.mark.parametrize("seed", range(40))
def test_every_move_keeps_the_sums_and_its_room(seed):
    terms, (down, up) = random_sums(seed)
    found = Circuits(terms, [low + high for low, high in zip(down, up, strict=True)])
    for cell in range(len(up)):
        for sign in (-1, 1):
            move = found.lead((cell, sign, 10), (down, up), [0] * len(up))
            if move is not None:
                assert sign * move[cell] >= 1
                assert all(sum(factor * move.get(one, 0) for one, factor in told) == 0 for told in terms)
                assert all(-down[one] <= step <= up[one] for one, step in move.items())


def halves(seed):
    """Sums in which one cell counts twice, where few may move: hardly any exchange is of whole numbers."""
    random = Random(seed)
    terms = [[(cell, random.choice((-1, 1))) for cell in random.sample(range(24), random.choice((3, 4, 5)))]
             for _ in range(10)]  # fmt: skip
    down, up = ([0 if random.random() < 0.6 else 1 for _ in range(24)] for _ in range(2))
    found = Circuits([[*told, told[0]] for told in terms], [low + high for low, high in zip(down, up, strict=True)])
    return found, (down, up)


def turns(found, monkeypatch):
    told, step = [], found._step
    monkeypatch.setattr(found, "_step", lambda *asked: told.append(asked) or step(*asked))
    return told


@pytest.mark.parametrize(("seed", "cell", "sign"), [(1, 1, -1), (1, 23, 1), (5, 20, 1)])
def test_a_search_that_stands_still_ends_long_before_its_last_turn(seed, cell, sign, monkeypatch):
    found, room = halves(seed)
    told = turns(found, monkeypatch)
    assert found.lead((cell, sign, 10), room, [0] * 24) is None
    assert 20 < len(told) < 60


def test_but_not_at_the_first_turns_without_an_exchange(monkeypatch):
    found, room = halves(2)
    for cell, sign in ((cell, sign) for cell in range(15) for sign in (-1, 1)):
        found.lead((cell, sign, 10), room, [0] * 24)
    told = turns(found, monkeypatch)
    assert found.lead((15, -1, 10), room, [0] * 24) == {9: -1, 15: -1}
    assert len(told) > 2


def test_it_leads_as_far_as_the_exact_solver_says():
    linked = laid(
        (Dimension("a", ("x", "y", "z")), Dimension("b", ("p", "q"))), {("x", "p"): 4, ("y", "q"): 5, ("z", "p"): 30}
    )
    hidden = {key for key, cell in linked.cells.items() if cell.role == "number"}
    names = list(linked.cells)
    terms = [[(names.index(key), sign) for key, sign in each.terms()] for each in linked.relations]
    rule = Rule(11)
    known = [rule.known(linked.cells[key], hidden=True) for key in names]
    down = [linked.cells[key].n - low for key, (low, _) in zip(names, known, strict=True)]
    found = Circuits(terms, [1] * len(names))
    for at, key in enumerate(names):
        move = found.lead((at, -1, 1000), (down, [1 << 40] * len(names)), [0] * len(names))
        assert linked.cells[key].n + (move or {}).get(at, 0) == bounds(linked, rule, hidden, key)[0]


@pytest.mark.parametrize(
    ("template", "rule"),
    [
        ("us_case_counts", Rule(11)),
        ("us_case_counts", Rule(11, step=12)),
        ("national_mechanism", Rule(11, step=12)),
    ],
)
def test_the_reports_of_a_small_house_are_released(template, rule):
    """Sixty people: a search of single steps refused them whole, hidden or rounded; one whose table is never solved
    anew refuses the last, which takes thousands of exchanges.
    """
    made = printable(counted(template, 60), rule)
    assert 0 < len(made.hidden) < made.numbers / (2 if rule.step else 1)


def test_a_table_that_is_no_longer_true_is_solved_anew_from_the_same_side():
    terms, (down, up) = random_sums(3)
    found = Circuits(terms, [low + high for low, high in zip(down, up, strict=True)])
    for cell in range(14):
        found.lead((cell, 1, 10), (down, up), [0] * 14)
    seen = dict(zip(found._in, found._table.tolist(), strict=True))
    found._table += 0.01
    found._turns = circuits._FRESH + 1
    found.lead((0, 1, 0), (down, up), [0] * 14)
    assert {cell: pytest.approx(told) for cell, told in seen.items()} == dict(
        zip(found._in, found._table.tolist(), strict=True)
    )


def test_it_tells_how_far_it_is_and_stops_when_it_is_told_to():
    told = []

    def heed(at, of):
        told.append((at, of))
        if len(told) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        printable(counted("us_case_counts", 60), Rule(11), heed=heed)
    assert [at for at, _ in told] == [0, 1, 2]
    assert all(of > 3 for _, of in told)


def test_more_than_is_looked_through_is_refused_before_it_is_searched(monkeypatch):
    monkeypatch.setattr(protection, "MOST_CELLS", 3)
    linked = Linked()
    for number in range(4):
        linked.put(str(number), 20)
    with pytest.raises(TooManyNumbers):
        protect(linked, Rule(11))
