"""The coordinator's desk and the quality page: every partner a row, everything one step from the work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.services.desk_overview import Overview
from app.services.erase_person import erase
from app.services.list_partners import list_partners
from app.services.open_notes import open_notes
from db.models import Intake, QualityNote
from tests.flows.houses import person, written
from tests.flows.steps import bring_home, carry, intake, kept, one
from tests.ui.looking import unnamed
from ui.bundles.share_page import SharePage
from ui.desk.desk_page import DeskPage
from ui.desk.desk_page import _Row as PartnerLine
from ui.partners.partner_box import PartnerBox
from ui.partners.partners_page import PartnersPage
from ui.quality.quality_page import QualityPage, _Row
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
    with qtbot.waitSignal(page.place_wanted) as wanted:
        qtbot.keyClick(said["Agreement"], Qt.Key.Key_Space)
    assert wanted.args == ["partners", page.rows[0].house]
    assert unnamed(page) == []


def test_each_thing_that_waits_leads_to_its_own_list(coordinator, desks, qtbot):
    saved = intake(desks.shelter)
    carry(desks)
    for number in range(4):
        intake(desks.shelter, level="coded", known_as=f"other {number}")
    erase(desks.shelter, saved.person, "her wish")
    carry(desks)
    page = coordinator.show(DeskPage)
    with qtbot.waitSignal(page.place_wanted) as wanted:
        qtbot.keyClick(lines(page)["Waits for you"], Qt.Key.Key_Space)
    assert wanted.args == ["share", "erasures:Sunflower"]
    with qtbot.waitSignal(page.place_wanted) as opened:
        page.table.opened.emit(PartnerLine(0, page.rows[0], None))
    assert opened.args == wanted.args
    share = coordinator.show(SharePage)
    share.open("erasures:Sunflower")
    share.enter()
    coordinator.settle()
    assert share._stack.currentWidget() is share.erasures
    share.enter()
    assert share._stack.currentIndex() == 0, "the next time it begins at its beginning"


def test_the_agreement_of_a_partner_is_brought_into_sight(coordinator, desks, sent):
    page = coordinator.show(PartnersPage)
    page.open(list_partners(desks.coordinator)[0].house)
    page.enter()
    coordinator.settle()
    box = page.findChild(PartnerBox)
    assert box.isAncestorOf(page.window().focusWidget())


def test_offered_cases_and_what_is_to_be_approved_stand_on_the_desk(shelter, desks, qtbot):
    case = person(desks.shelter).case
    written(desks.shelter, case)
    page = shelter.show(DeskPage)
    assert lines(page)["Of our own"].accessibleName().endswith("1 record(s) wait for your approval")
    with qtbot.waitSignal(page.place_wanted) as wanted:
        qtbot.keyClick(lines(page)["Of our own"], Qt.Key.Key_Space)
    assert wanted.args == ["due", "approvals"]
    page._show_due((1, 0))
    qtbot.waitUntil(lambda: "From all partners" in lines(page))
    assert "Of our own" not in lines(page)
    with qtbot.waitSignal(page.place_wanted) as wanted:
        qtbot.keyClick(lines(page)["From all partners"], Qt.Key.Key_Space)
    assert wanted.args == ["due", "offers"]


def test_nobody_yet(coordinator, desks):
    page = coordinator.show(DeskPage)
    assert page.stack.currentIndex() == 0
    page._show(Overview((), 0))
    assert page.stack.currentIndex() == 1


def test_who_is_not_trusted_any_more_stays_in_sight_and_leads_to_the_partners(coordinator, desks, sent, qtbot):
    from app.services.stop_trusting import stop

    stop(desks.coordinator, desks.back, "the laptop was stolen")
    page = coordinator.show(DeskPage)
    said = lines(page)
    assert "1 person(s)" in said["Received"].accessibleName(), "what came counts in every figure"
    assert "No device of it is trusted" in said["Missing"].accessibleName()
    assert page.table.model().index(0, 2).data() == "Not trusted"
    with qtbot.waitSignal(page.place_wanted) as wanted:
        qtbot.keyClick(said["Missing"], Qt.Key.Key_Space)
    assert wanted.args == ["partners", page.rows[0].house]


def test_what_is_picked_is_asked_and_answered_at_home(coordinator, shelter, desks, sent, qtbot, monkeypatch):
    page = coordinator.show(QualityPage)
    page.open(page.seen.cards[0].house)
    page.tabs.setCurrentIndex(1)
    assert [each.code for each in page.cards] == ["age_far"]
    assert page.privacy.isVisible(), "beside what is complete and what is worth a second look"
    assert "said yes to statistics" in page.privacy.text()
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
    assert wanted.args == ["record", f"correct:intake:{one(desks.shelter, Intake).case.hex()}:age_at_intake"]
    monkeypatch.setattr("ui.notices.ask_reason", lambda *_args: "her papers say so")
    today.notes.answer(open_notes(desks.shelter)[0])
    shelter.settle()
    assert one(desks.shelter, QualityNote).reply == "right"
    carry(desks)
    again = coordinator.show(QualityPage)
    again.tabs.setCurrentIndex(1)
    again.found.selectRow(0)
    assert [each.state for each in again.cards] == ["right"]
    assert again.reply.text() == "The house answered: her papers say so"
    assert again.reply.isVisible()
    qtbot.waitUntil(lambda: again.found.model().index(0, 4).data() == "Right as it is: her papers say so")


def test_own_numbers_are_kind(shelter, desks, qtbot):
    intake(desks.shelter, age_at_intake=95)
    page = shelter.show(QualityPage)
    assert "could still be asked" in page.own.text()
    assert "worth a second look" in page.own.text()
    assert not page.send.isVisible()


def test_what_other_hides_is_shown_where_it_was_written_twice(coordinator, desks, monkeypatch):
    for text in ("Fishing  boats", "fishing boats", "one of a kind"):
        intake(desks.shelter, exploitation_types=["Other"], exploitation_types_other=text)
    carry(desks)
    page = coordinator.show(QualityPage)
    told = []
    monkeypatch.setattr("ui.notices.tell", lambda _over, title, text: told.append((title, text)))
    page.others.opened.emit(_Row(0, page._others[0]))
    coordinator.settle()
    assert told == [("What was the person made to do?", "2 times: Fishing  boats")]
