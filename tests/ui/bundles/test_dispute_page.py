"""Two answers side by side: one that may not stand says why, and the record can be opened to put it right."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QRadioButton

from app.services.add_consent import add_consent
from app.services.withdraw_consent import Withdrawal, withdraw
from tests.app.services import casework_kit as kit
from tests.app.services.test_settle_gates import URGENT, differ
from tests.sheets import care
from ui.bundles.dispute_page import DisputeList
from ui.bundles.share_page import SharePage
from ui.widgets.banner import Banner


def differing(desk):
    saved = kit.saved_case(desk, care())
    consent = add_consent(desk, saved.person, kit.may_refer("Clinic"))
    made = kit.add(desk, saved, "referral", referred_to="Clinic", agreed="yes")
    differ(desk, made, URGENT, {"agreed": "yes"})
    withdraw(desk, Withdrawal(consent, "stop_only"))
    return made


@pytest.fixture
def page(context, do, qtbot):
    made = do(differing)
    shown = SharePage(context)
    qtbot.addWidget(shown)
    shown.open("disputes")
    shown.resize(1024, 600)
    shown.show()
    shown.enter()
    shown.made = made
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=10_000)
    qtbot.waitUntil(lambda: len(shown.findChildren(QRadioButton)) > 0, timeout=10_000)
    return shown


def test_read_again_the_same_cards_keep_what_was_picked(page, context, qtbot):
    picked = page.findChildren(QRadioButton)[0]
    picked.click()
    page.enter()
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=10_000)
    assert page.findChildren(QRadioButton)[0] is picked
    assert picked.isChecked()


def test_a_value_that_may_not_stand_says_why_and_leads_to_the_record(page, qtbot):
    boxes = page.findChild(DisputeList)
    first = next(radio for radio in boxes.findChildren(QRadioButton) if radio.text() == "Yes")
    box = first.parentWidget().parentWidget()
    while not box.findChildren(Banner):
        box = box.parentWidget()
    (banner,) = box.findChildren(Banner)
    stand = next(each for each in box.findChildren(QPushButton) if "stand" in each.text())
    first.click()
    qtbot.waitUntil(lambda: bool(banner.text), timeout=10_000)
    assert "no live permission" in banner.text
    assert not stand.isEnabled()
    wanted = []
    page.place_wanted.connect(lambda *place: wanted.append(place))
    next(each for each in banner.findChildren(QPushButton)).click()
    assert wanted == [("record", f"correct:referral:{page.made.record}:agreed")]
    other = next(radio for radio in box.findChildren(QRadioButton) if radio is not first)
    other.click()
    qtbot.waitUntil(lambda: "no live permission" not in banner.text, timeout=10_000)
    assert "Why is it sent without permission?" in banner.text
    assert "?:" not in banner.text, "a question has its own mark"
