"""Handing a case over on the screen: who has it stands in words on both pages, and each step is a button away."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_partners import list_partners
from app.services.make_agreement import agree
from app.services.make_card import make_card
from app.services.read_card import read_card
from app.services.show_case import Handing
from app.services.take_receipt import take
from app.services.trust_card import trust
from tests.flows.houses import LOTUS, REFERRALS, offered, permission, person, written
from tests.ui.cases.looks import in_dialog, texts
from ui.cases.case_page import CasePage
from ui.cases.handing_words import said
from ui.today.today_page import TodayPage


class Houses:
    """Two desks, each with its own thread, and a folder that plays the stick."""

    def __init__(self, at_desk, stick):
        stick.mkdir()
        self.do, self.stick = at_desk.do, stick
        self.one, self.other = at_desk(), at_desk(organisation=LOTUS, site="LOT")
        for giver, taker in ((self.one, self.other), (self.other, self.one)):
            card = self.do(giver, lambda desk: make_card(desk, stick))
            seen = self.do(taker, lambda desk, card=card: read_card(desk, card.path, card.spoken_code))
            self.do(taker, lambda desk, card=card, seen=seen: trust(desk, seen.card, card.digits))
        for house in (self.one, self.other):
            self.do(house, lambda desk: agree(desk, list_partners(desk)[0].partner, REFERRALS))

    def carry(self, giver, taker):
        out = self.do(giver, lambda desk: export(desk, list_partners(desk)[0].partner, self.stick))
        done = self.do(taker, lambda desk: import_bundle(desk, out.path, self.stick))
        self.do(giver, lambda desk: take(desk, done.receipt_path))


@pytest.fixture
def houses(at_desk, tmp_path):
    return Houses(at_desk, tmp_path / "stick")


@pytest.fixture
def page_at(qtbot):
    def open_page(context, case):
        made = CasePage(context)
        made.heard = []
        made.case_wanted.connect(lambda found: made.heard.append(("case", found)))
        made.place_wanted.connect(lambda place, what: made.heard.append((place, what)))
        made.changed.connect(made.refresh)
        qtbot.addWidget(made)
        made.resize(1024, 600)
        made.show()
        made.open(case)
        made.enter()
        qtbot.waitUntil(lambda: made.case is not None, timeout=10_000)
        return made

    return open_page


def press(qtbot, page, deed):
    """By keyboard: a step that cannot have the focus is no step for everybody."""
    made = page.handing.buttons[deed]
    assert made.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert made.text()
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Space)


def yes(dialog):
    dialog.findChildren(QPushButton)[-1].click()


def because(words):
    def act(dialog):
        dialog.findChild(QPlainTextEdit).setPlainText(words)
        yes(dialog)

    return act


def state(page, wanted):
    return lambda: page.case is not None and page.case.handing is not None and page.case.handing.state == wanted


def test_written_offered_and_called_back(houses, page_at, qtbot):
    saved = houses.do(houses.one, person)
    page = page_at(houses.one, saved.case)
    assert not page.handing.isVisible()
    page.course.hand_out()
    assert page.heard == [("record", f"new:transfer:{saved.case}")]
    houses.do(houses.one, lambda desk: written(desk, saved.case))
    page.open(saved.case)
    qtbot.waitUntil(state(page, "prepared"))
    assert "not offered yet" in page.handing.words.text()
    in_dialog(qtbot, yes)
    press(qtbot, page, "approve")
    qtbot.waitUntil(state(page, "offered"))
    assert "the case stays with you" in page.handing.words.text()
    assert page.handing.accessibleName() == page.handing.words.text()
    in_dialog(qtbot, because("they want to stay"))
    press(qtbot, page, "call_back")
    qtbot.waitUntil(state(page, "called_back"))
    assert page.handing.buttons == {}


def test_no_permission_is_said_in_words(houses, page_at, qtbot):
    saved = houses.do(houses.one, lambda desk: person(desk, permission("Moonflower")))
    houses.do(houses.one, lambda desk: written(desk, saved.case))
    page = page_at(houses.one, saved.case)
    heard = []

    def refused(dialog):
        heard.append(texts(dialog))
        dialog.reject()

    def first(dialog):
        in_dialog(qtbot, refused)
        yes(dialog)

    in_dialog(qtbot, first)
    press(qtbot, page, "approve")
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    assert "never handed over without it" in heard[0]
    assert page.case.handing.state == "prepared"


def test_taken_over_there_and_closed_here(houses, page_at, qtbot):
    saved = houses.do(houses.one, lambda desk: person(desk, given_names="Sokha"))
    houses.do(houses.one, lambda desk: offered(desk, saved.case))
    houses.carry(houses.one, houses.other)
    today = TodayPage(houses.other)
    qtbot.addWidget(today)
    today.resize(1150, 760)
    today.show()
    today.enter()
    qtbot.waitUntil(
        lambda: any("offered to you" in each.accessibleName() for each in today.parts["offers"].stops()), timeout=10_000
    )
    assert today.parts["offers"].isVisible()
    with qtbot.waitSignal(today.case_wanted) as wanted:
        today.parts["offers"].stops()[0].click()
    assert wanted.args == [saved.case]

    page = page_at(houses.other, saved.case)
    assert "Sunflower" in page.handing.words.text()
    in_dialog(qtbot, yes)
    press(qtbot, page, "accept")
    qtbot.waitUntil(lambda: bool(page.heard), timeout=10_000)
    ((_, new),) = page.heard
    own = page_at(houses.other, new)
    assert "Taken over from" in own.handing.words.text()
    assert "Sokha" in texts(own)
    press(qtbot, own, "open")
    assert own.heard == [("case", saved.case)]

    houses.carry(houses.other, houses.one)
    home = page_at(houses.one, saved.case)
    assert own.case.number in home.handing.words.text()
    in_dialog(qtbot, lambda dialog: dialog.accept())
    press(qtbot, home, "close")
    qtbot.waitUntil(lambda: bool(home.heard), timeout=10_000)
    assert home.heard == [("record", f"new:closure:{saved.case}")]


def test_said_no_with_a_reason(houses, page_at, qtbot):
    saved = houses.do(houses.one, person)
    houses.do(houses.one, lambda desk: offered(desk, saved.case))
    houses.carry(houses.one, houses.other)
    page = page_at(houses.other, saved.case)
    in_dialog(qtbot, because("no bed"))
    press(qtbot, page, "decline")
    qtbot.waitUntil(state(page, "declined"))
    assert "no bed" in page.handing.words.text()
    assert list(page.handing.buttons) == ["accept"]


def test_what_was_told_by_phone(houses, page_at, qtbot):
    saved = houses.do(houses.one, person)
    houses.do(houses.one, lambda desk: offered(desk, saved.case))
    page = page_at(houses.one, saved.case)

    def tell(dialog):
        assert not dialog.took.isChecked()
        assert not dialog.not_taken.isChecked()
        dialog.save.click()
        assert "Choose" in dialog.banner.text
        dialog.took.setChecked(True)
        dialog.save.click()
        assert "only proof" in dialog.banner.text
        dialog.findChild(QLineEdit, "").setFocus()
        dialog.who.setText("Nimol, by phone")
        dialog.save.click()

    in_dialog(qtbot, tell)
    press(qtbot, page, "heard")
    qtbot.waitUntil(state(page, "taken"))
    assert "Their own answer is not here yet" in page.handing.words.text()
    assert list(page.handing.buttons) == ["close", "heard"]


def test_a_worker_writes_it_and_cannot_make_the_offer(houses, page_at):
    saved = houses.do(houses.one, person)
    houses.do(houses.one, lambda desk: written(desk, saved.case))
    houses.one.desk.worker = replace(houses.one.desk.worker, role="worker")
    page = page_at(houses.one, saved.case)
    assert page.handing.buttons == {}
    assert "A supervisor decides" in page.handing.words.text()
    assert page.more.hand_out.isEnabled()


STATES = ("prepared", "offered", "called_back", "declined", "taken")


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize(("side", "how"), [*product(("ours", "theirs"), STATES), ("before", "taken")])
def test_every_state_has_words_and_names_the_house(side, how):
    if (side, how) == ("theirs", "prepared"):
        return  # what is not offered is not told
    told = Handing(side, how, "ab" * 16, "Moonflower", "2026-01-02", "2026-01-03", "why", "N-1", "cd" * 16,
                   heard=False, crossed=False, allowed=True, closed=False)  # fmt: skip
    plain = said(told)
    assert plain.text
    assert "Moonflower" in plain.text or side == "theirs"
    for change in ({"heard": True}, {"crossed": True}, {"allowed": False}, {"closed": True}):
        assert said(replace(told, **change)).text
    if (side, how) == ("ours", "declined"):
        assert said(replace(told, closed=True)).kind == "danger"
    if how == "taken" and side != "before":
        assert said(replace(told, crossed=True)).kind == "warn"
