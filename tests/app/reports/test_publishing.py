"""What a release says of its figures, and what it leaves out."""

from __future__ import annotations

import json
from dataclasses import replace

from app.reports.linked import Rule
from app.reports.make import Ground, Wish, make
from app.reports.publishing import Imprint, body
from app.reports.releases import printable
from tests.app.reports.ledgers import Written

SERIES = "A house opened"


def test_neither_the_houses_nor_the_day_of_anybodys_intake():
    made = Written()
    for house in ("", "lotus"):
        made.arrive("2026-05", org=house)
    ground = Ground(as_of="2026-11-27")
    figure = make(made.ledger(), Wish(indicator="IND02", dimensions=("month",)), ground)
    assert figure.houses == ("", "lotus")
    broken = replace(figure, breaks=(("2026-05-10", SERIES), ("2026-05-12", SERIES)))
    said = {"title": "T", "purpose": "A law on shelters", "organisation": "O", "as_of": "2026-11-27"}
    imprint = Imprint(**said, rule=Rule(threshold=11), definitions=())
    (told,) = json.loads(body(imprint, [broken], {}))["figures"]
    assert told["breaks"] == [["2026-05", SERIES]]
    assert "houses" not in told
    assert not {"caveats", "undated", "erased", "unshared"} & told.keys()


def told_of(*houses):
    """The sentences below a released figure of people from these houses, and its total."""
    made = Written()
    for house in houses:
        made.arrive("2026-05", told="ForcedLabour", org=house)
    figure = make(made.ledger(), Wish(indicator="IND11"), Ground(as_of="2026-11-27"))
    (shown,) = printable([figure], Rule(threshold=11)).figures
    return {each.assumption for each in shown.caveats}, shown.whole.total.n


def test_the_sentences_do_not_say_that_a_hidden_total_is_of_several():
    one, two = told_of("lotus"), told_of("lotus", "river")
    assert one == two
    assert {"A01", "A02", "A11"} <= one[0]


def test_of_a_total_that_is_printed_they_say_it_where_it_is_so():
    one, two = told_of(*["lotus"] * 40), told_of(*["lotus"] * 20, *["river"] * 20)
    assert (one[1], two[1]) == (40, 40)
    assert two[0] - one[0] == {"A01", "A02", "A11"}


def series_of(*houses):
    """A released series of people from these houses of which lotus began the first and river a month later."""
    made = Written()
    for house in houses:
        made.arrive("2026-05" if house == "river" else "2026-04", org=house)
    figure = make(made.ledger(), Wish(indicator="IND02", dimensions=("month",)), Ground(as_of="2026-11-27"))
    assert bool(figure.breaks) == (len(set(houses)) > 1)
    (shown,) = printable([figure], Rule(threshold=11)).figures
    return shown


def test_a_break_does_not_say_that_somebody_is_in_a_hidden_total():
    one, two = series_of("lotus"), series_of("lotus", "river")
    assert (one.breaks, one.caveats) == (two.breaks, two.caveats)
    assert two.whole.total.n is None


def test_of_a_total_that_is_printed_the_breaks_stand():
    shown = series_of(*["lotus"] * 20, *["river"] * 20)
    assert (shown.whole.total.n, [day for day, _ in shown.breaks]) == (40, ["2026-05"])
