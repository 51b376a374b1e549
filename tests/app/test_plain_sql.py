"""Every standard figure against plain SQL over the same tables: the numbers that make bench compares of a million."""

from __future__ import annotations

import pytest

from app.records.local import today
from app.reports.indicators import indicators
from app.services.make_figure import Wish, make_figure
from db.search.raw import raw_of
from tests import vaults
from tests.bench import million
from tests.bench.plain import LEFT_OUT, PLAIN, counted

PEOPLE = 600


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.copy_of(tmp_path_factory.mktemp("plain") / "desk", kind="coordinator").desk
    million.fill(made, PEOPLE)
    yield made
    made.close()


def test_every_figure_has_its_query_or_a_reason_why_none():
    assert set(PLAIN) | LEFT_OUT == set(indicators())
    assert not set(PLAIN) & LEFT_OUT


@pytest.mark.parametrize("figure", PLAIN)
def test_a_figure_is_what_sql_counts(desk, figure):
    with desk.store.read() as session:
        rows = raw_of(session).execute(PLAIN[figure].sql, {"today": today(desk).isoformat()}).fetchall()
    whole = make_figure(desk, Wish(indicator=figure)).figure.whole
    assert whole.total.n
    assert counted(figure, rows) == whole
