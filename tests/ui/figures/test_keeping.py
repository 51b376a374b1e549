"""A report is not replaced by its name before somebody says so, and that of somebody else not at all."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from app.reports.make import Wish
from app.reports.report import Report
from app.services.list_reports import ReportCard
from ui import notices
from ui.figures.report_bar import ReportBar

BOARD = Report(name="our  board", purpose="for the board", wishes=(Wish(indicator="IND02"),))


@pytest.fixture
def bar(qtbot):
    made = ReportBar(SimpleNamespace())
    qtbot.addWidget(made)
    made.kept = []
    made.keep_it = made.kept.append
    made.cards = (ReportCard("a1", "Our board", BOARD, "", may_drop=True),)
    return made


@pytest.mark.parametrize("says", [True, False])
def test_it_is_asked_before_a_name_is_taken_over(bar, monkeypatch, says):
    asked = []
    monkeypatch.setattr(notices, "confirm", lambda _parent, question: asked.append(question) or says)
    assert bar.keep_asked(BOARD) is says
    assert (bar.kept == [BOARD], len(asked), "Our board" in asked[0].text) == (says, 1, True)


def test_a_new_name_and_the_one_that_is_changed_are_kept_without_a_question(bar, monkeypatch):
    monkeypatch.setattr(notices, "confirm", lambda *_: pytest.fail("nobody needs to be asked"))
    assert bar.keep_asked(BOARD, "a1")
    bar.cards = ()
    assert bar.keep_asked(BOARD)
    assert bar.kept == [BOARD, BOARD]


def test_the_report_of_somebody_else_stays(bar, monkeypatch):
    bar.cards = (ReportCard("a1", "Our board", BOARD, "", may_drop=False),)
    told = []
    monkeypatch.setattr(notices, "tell", lambda _parent, *said: told.append(said))
    assert not bar.keep_asked(BOARD)
    assert (bar.kept, "Our board" in told[0][1]) == ([], True)
