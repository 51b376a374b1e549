"""The coordinator's desk and the quality page: every partner a row, everything one step from the work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.services.open_notes import open_notes
from db.models import Intake, QualityNote
from tests.flows.steps import bring_home, carry, intake, kept, one
from tests.ui.looking import unnamed
from ui.desk.desk_page import DeskPage
from ui.quality.quality_page import QualityPage
from ui.today.today_page import TodayPage
from ui.widgets.line_button import LineButton


@pytest.fixture
def sent(desks):
    intake(desks.shelter, age_at_intake=95)
    carry(desks)


def lines(page):
    return {each.title: each for each in page.findChildren(LineButton) if each.isVisible()}


def test_every_partner_and_what_it_asks(coordinator, sent, qtbot):
    page = coordinator.show(DeskPage)
    assert page.table.model().index(0, 0).data() == "Sunflower"
    said = lines(page)
    assert {"Received", "Agreement", "Quality"} <= said.keys()
    assert "1 person(s)" in said["Received"].accessibleName()
    with qtbot.waitSignal(page.place_wanted) as wanted:
        qtbot.keyClick(said["Quality"], Qt.Key.Key_Space)
    assert wanted.args == ["quality", page.rows[0].house]
    with qtbot.waitSignal(page.page_wanted) as wanted:
        qtbot.keyClick(said["Agreement"], Qt.Key.Key_Space)
    assert wanted.args == ["partners"]
    assert unnamed(page) == []


def test_nobody_yet(coordinator, desks, qtbot):
    from app.services.stop_trusting import stop

    stop(desks.coordinator, desks.back, "they closed")
    page = coordinator.show(DeskPage)
    assert page.stack.currentIndex() == 1


def test_what_is_picked_is_asked_and_answered_at_home(coordinator, shelter, desks, sent, qtbot, monkeypatch):
    page = coordinator.show(QualityPage)
    page.open(page.seen.cards[0].house)
    page.tabs.setCurrentIndex(1)
    assert [each.code for each in page.cards] == ["age_far"]
    page.found.selectRow(0)
    assert page.send.isVisible()
    page.send.click()
    coordinator.settle()
    assert len(kept(desks.coordinator, QualityNote)) == 1
    qtbot.waitUntil(lambda: [each.state for each in page.cards] == ["open"], timeout=10_000)
    assert unnamed(page) == []
    bring_home(desks)
    today = shelter.show(TodayPage)
    shelter.settle()
    (line,) = [each for each in today.parts["notes"].findChildren(LineButton) if not each.isHidden()]
    with qtbot.waitSignal(today.place_wanted) as wanted:
        line.click()
    assert wanted.args == ["record", f"correct:intake:{one(desks.shelter, Intake).id.hex()}:age_at_intake"]
    monkeypatch.setattr("ui.notices.ask_reason", lambda *_args: "her papers say so")
    today.notes.answer(open_notes(desks.shelter)[0])
    shelter.settle()
    assert one(desks.shelter, QualityNote).reply == "right"


def test_own_numbers_are_kind(shelter, desks, qtbot):
    intake(desks.shelter, age_at_intake=95)
    page = shelter.show(QualityPage)
    assert "could still be asked" in page.own.text()
    assert "worth a second look" in page.own.text()
    assert not page.send.isVisible()
