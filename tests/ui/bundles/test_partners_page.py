"""Cards exchanged by file, forty digits typed, agreements written: nothing is trusted by clicking yes."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.records.ground_said import GroundSaid
from app.services.list_partners import list_partners
from app.services.make_card import make_card
from app.sync import journals
from app.sync.reasons import NOT_ENROLLED
from db.models import Quarantined
from tests import vaults
from ui import notices
from ui.partners.agreement_dialog import AgreementDialog
from ui.partners.partner_box import PartnerBox
from ui.partners.partners_page import PartnersPage


def words_on(page) -> str:
    return "\n".join(found.text() for found in page.findChildren(QLabel) if found.isVisibleTo(page))


@pytest.fixture
def stranger(tmp_path):
    made = vaults.make(tmp_path / "stranger", organisation="Harbour House").desk
    yield made
    made.close()


@pytest.fixture
def opened(shelter, desks, stranger):
    """The page with the stranger's card read, its digits still to be typed."""
    card = make_card(stranger, desks.stick)
    page = shelter.show(PartnersPage)
    page.add.choose(card.path)
    page.add._code.setText(card.spoken_code)
    page.add.read()
    shelter.settle()
    return page, card


def test_a_card_says_who_it_claims_to_be_and_is_not_trusted_yet(opened, desks):
    page, _ = opened
    assert "Harbour House" in words_on(page.add)
    assert not page.add._trust.isEnabled()
    assert len(list_partners(desks.shelter)) == 1


def test_digits_stay_with_the_card_they_were_read_for(opened, shelter):
    page, card = opened
    page.add._digits.setText("12345")
    page.add.choose(card.path)
    page.add.read()
    shelter.settle()
    assert page.add._digits.text() == "12345"
    seen = page.add._seen
    page.add._on_read(replace(seen, card=msgspec.structs.replace(seen.card, counter=seen.card.counter + 1)))
    assert page.add._digits.text() == "", "digits came in beside another card"


def test_forty_digits_make_a_partner(opened, shelter, desks):
    page, card = opened
    page.add._digits.setText(card.digits.replace(" ", ""))
    page.add.trust()
    shelter.settle()
    assert "Harbour House is now a partner" in words_on(page)
    assert {one.organisation for one in list_partners(desks.shelter)} == {"River coordination", "Harbour House"}


def test_a_card_of_the_own_house_enrols_a_laptop_and_makes_no_partner(shelter, desks, tmp_path, monkeypatch):
    other = vaults.make(tmp_path / "other laptop").desk
    card = make_card(other, desks.stick)
    other.close()
    page = shelter.show(PartnersPage)
    page.add.choose(card.path)
    page.add._code.setText(card.spoken_code)
    page.add.read()
    shelter.settle()
    assert "the name of your own house" in words_on(page.add)
    assert page.add._trust.accessibleName() == "Enrol this laptop"
    assert page.add._digits.accessibleName() == "The forty digits that the other laptop shows"
    page.add._digits.setText(card.digits)
    page.add.trust()
    shelter.settle()
    assert "This laptop is one of yours now" in words_on(page)
    assert "Laptop of this house" in words_on(page)
    assert [one.standing for one in list_partners(desks.shelter)] == ["trusted", "house"]
    strike_off_and_let_go(page, shelter, desks, monkeypatch)


def strike_off_and_let_go(page, shelter, desks, monkeypatch):
    """It was stolen; what somebody wrote there waits, and is let go with a reason."""
    asked = []
    monkeypatch.setattr(notices, "ask_reason", lambda _page, question: asked.append(question) or "stolen on the bus")
    press(page, "Strike off…")
    shelter.settle()
    assert "Struck off" in words_on(page)
    laptop = list_partners(desks.shelter)[1]
    with desks.shelter.receive("import") as session:
        (journal,) = journals.of_device(session, bytes.fromhex(laptop.partner))
        facts, now = {"replicas": {}}, desks.shelter.store.clock.now()
        session.add(
            Quarantined(
                partner=bytes.fromhex(desks.to), bundle=1, replica=journal, seq=1, reason=NOT_ENROLLED,
                facts=facts, line=b"x", at=now,
            )
        )  # fmt: skip
    page.enter()
    shelter.settle()
    assert "set aside" in words_on(page)
    press(page, "Let these changes go…")
    shelter.settle()
    assert [card.waiting for card in list_partners(desks.shelter) if card.own] == [0]
    assert "set aside" not in words_on(page)
    assert [one.danger for one in asked] == [True, True]


def press(page, name):
    """As the keyboard does: whatever has this name takes the focus and is pressed."""
    (found,) = [one for one in page.findChildren(QPushButton) if one.accessibleName() == name and one.isVisibleTo(page)]
    assert found.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(found, Qt.Key.Key_Space)


def test_a_wrong_digit_trusts_nobody(opened, shelter, desks):
    page, card = opened
    wrong = ("1" if card.digits[0] != "1" else "2") + card.digits[1:]
    page.add._digits.setText(wrong)
    page.add.trust()
    shelter.settle()
    assert "The partner was not trusted" in words_on(page) or "Nothing was trusted" in words_on(page)
    assert len(list_partners(desks.shelter)) == 1


def test_a_wrong_spoken_code_opens_nothing(shelter, desks, stranger):
    card = make_card(stranger, desks.stick)
    page = shelter.show(PartnersPage)
    page.add.choose(card.path)
    page.add._code.setText("00000 00000")
    page.add.read()
    shelter.settle()
    assert "Harbour House" not in words_on(page)
    assert not page.add._second.isVisibleTo(page)


def test_an_agreement_needs_a_purpose_and_keeps_what_was_agreed(shelter, desks):
    page = shelter.show(PartnersPage)
    partner = list_partners(desks.shelter)[0]
    dialog = AgreementDialog(page, partner)
    assert dialog.terms().purposes == ("coordination", "statistics", "referral")
    for box in dialog.purposes.values():
        box.setChecked(False)
    assert not dialog._save.isEnabled()
    dialog.purposes["statistics"].setChecked(True)
    dialog.groups["health"].setChecked(True)
    dialog.level.setCurrentIndex(dialog.level.findData("statistics"))
    dialog.ends.setDate(QDate(2030, 1, 31))
    terms = dialog.terms()
    assert (terms.purposes, terms.level, terms.kept_back_groups, terms.ends_on) == (
        ("statistics",),
        "statistics",
        ("health",),
        "2030-01-31",
    )


def test_a_partner_says_on_which_law_and_for_what_it_keeps_records(desks, qtbot):
    """In short, as its own word with the day it came; however much it says, the box stays a box."""
    (card,) = list_partners(desks.shelter)
    silent = PartnerBox(card)
    purposes = [{"purpose": "care in this house"}, {"purpose": "word " * 90}]
    said = GroundSaid({"country": "TH", "data_law": "the act of 2019", "kept_for": purposes}, "2026-11-03T10:00:00Z")
    told = PartnerBox(replace(card, ground=said))
    for box in (silent, told):
        qtbot.addWidget(box)
        box.show()
    assert "for what it keeps records: nothing has come about it." in words_on(silent)
    assert "Country and law, as it says (3 Nov 2026): Thailand; the act of 2019" in words_on(told)
    assert "It says that it keeps records for: care in this house; word word" in words_on(told)
    assert "word…" in words_on(told)
