"""Permissions as strands, taken back with an account before and after; erasing says what already left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from app.at_once import at_once
from app.records import permission
from app.records.consent_account import Account, Receiver
from app.services.add_consent import add_consent
from app.services.attach_file import attach
from db.models import Consent, Dispute, Unseen
from tests.on_paper import plain
from tests.sheets import care, share
from tests.ui import looking
from tests.ui.cases.looks import texts
from ui.cases.account_dialog import AccountDialog
from ui.cases.account_view import AccountView
from ui.cases.erase_dialog import EraseDialog
from ui.cases.withdraw_dialog import WithdrawDialog
from ui.printing import case_summary, consent_sheet
from ui.printing.paper import Paper
from ui.printing.tongue import Tongue

RIVER = Receiver(
    "River", "laptop", "With a code only", ("Health",), 3, "2026-11-02T10:00:00Z", True, False, "stops", ""
)


def account(*receivers, **changes):
    told = {"referrals": (), "copies": 0, "prints": 0, "cases": 1, "files": 0, **changes}
    return Account(receivers=receivers, **told)


def changed(receiver, **changes):
    from dataclasses import replace

    return replace(receiver, **changes)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (account(), "Nothing that Havenbook knows of."),
        (account(RIVER), "River was given it: With a code only. Last in bundle 3"),
        (account(RIVER), "Kept back: Health."),
        (account(RIVER), "They confirmed that it arrived."),
        (account(RIVER), "What they have stays with them."),
        (account(changed(RIVER, confirmed=False)), "not confirmed yet"),
        (account(changed(RIVER, confirmed=False, unsure=True)), "not sure that this bundle was ever finished"),
        (account(changed(RIVER, next="asks_erase")), "asks them to erase it"),
        (account(changed(RIVER, next="goes", after="Only for figures")), "may carry: Only for figures."),
        (account(changed(RIVER, next="unreachable")), "tell them in another way"),
        (account(changed(RIVER, level="", number=0, next="goes")), "River has been given nothing yet."),
        (account(referrals=("Clinic",)), "Referred to: Clinic."),
        (account(copies=2), "plain copy"),
        (account(handed=1), "No bundle can call it back: ask whoever has it"),
        (account(whole=2), "All records of this house were written to a file"),
        (account(prints=1), "Paper cannot be called back."),
    ],
)
def test_the_account_is_told_in_sentences(app, qtbot, told, words):
    view = AccountView()
    qtbot.addWidget(view)
    view.show_account(told)
    assert words in view.text
    assert view.accessibleName() == view.text


def test_whoever_erases_reads_of_the_other_laptops(app, qtbot):
    view = AccountView()
    qtbot.addWidget(view)
    view.show_account(account(laptops=("blue laptop",)), erasing=True)
    assert "Laptop blue laptop of this house hears of it only through a coordinator" in view.text


def in_dialog(kind, act):
    """Do this in the next window of that kind, once it stands."""

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def card_of(page, words):
    buttons = page.consents.findChildren(QPushButton)
    return [each for each in buttons if each.accessibleName().startswith(words)]


def test_narrowing_and_renewing_stand_in_one_strand(opened, do, qtbot):
    page = opened(care(), share("identity"))
    person = page.case.person
    do(lambda desk: add_consent(desk, person, share("coded", witness="nurse")))
    page.open(page.showing())
    qtbot.waitUntil(lambda: "Narrowed" in texts(page.consents))
    told = texts(page.consents)
    assert "Given" in told
    assert "witness: nurse" in told
    assert "explained in Khmer" in told
    assert "written down by Amina" in told
    assert len(card_of(page, "Take back")) == 2  # one a strand, on the sheet that governs
    assert page.consents.in_force == 2  # the sheet that was narrowed is no longer counted
    assert looking.unnamed(page.consents) == []


def test_taking_back_tells_what_follows_before_and_after(opened, qtbot):
    page = opened(care(), share("coded"))
    page.changed.connect(page.refresh)
    seen = []

    def choose(dialog):
        assert not dialog.save.isEnabled()
        assert dialog.wish == ""

        dialog.erase.setChecked(True)
        qtbot.waitUntil(dialog.save.isEnabled)
        seen.append(dialog.account.text)
        in_dialog(AccountDialog, after)
        dialog.save.click()
        dialog.save.click()  # twice: once

    def after(dialog):
        seen.append(dialog.account.text)
        dialog.accept()

    in_dialog(WithdrawDialog, choose)
    card_of(page, "Take back: Coordination")[0].click()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] == seen[1]
    assert "Nothing that Havenbook knows of." in seen[0]
    qtbot.waitUntil(lambda: sum(each.live for each in page.case.consents) == 1)
    assert "taken back on" in texts(page.consents)


def test_the_signed_sheet_is_one_click_away(opened, do, qtbot, tmp_path):
    page = opened(care())
    case, person = page.case.case, page.case.person
    paper = tmp_path / "paper"
    paper.write_bytes(b"signed")
    kept = do(lambda desk: attach(desk, case, paper))
    record = do(
        lambda desk: add_consent(desk, person, share("coded", consent_status="given_signed", signed_sheet=kept))
    )
    page.open(case)
    qtbot.waitUntil(lambda: bool(card_of(page, "Look at the signed sheet")))
    heard = []
    page.place_wanted.connect(lambda *place: heard.append(place))
    card_of(page, "Look at the signed sheet")[0].click()
    assert heard == [("file", f"{record}/{kept['hash']}")]


def test_erasing_says_what_goes_and_what_already_left(opened, qtbot):
    page = opened(care())
    seen = []

    def look(dialog):
        qtbot.waitUntil(lambda: bool(dialog.account.text))
        seen.append(dialog.account.text)
        assert not dialog.erase.isEnabled()
        dialog.typed.setText(page.case.code)
        dialog.reason.setPlainText("the wish of the person")
        in_dialog(AccountDialog, lambda last: (seen.append(last.account.text), last.accept()))
        dialog.erase.click()

    in_dialog(EraseDialog, look)
    page.acts.erase()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert "A backup that was made before still holds it." in seen[0]
    assert "Nothing that Havenbook knows of." in seen[1]
    assert page.case is None


def in_dispute(desk, person, *, settled=False):
    with desk.write("correct") as session:
        if settled:
            session.query(Dispute).delete()
            return
        sheet = session.query(Consent).filter_by(subject=bytes.fromhex(person), consent_purpose="coordination").one()
        session.add(Dispute(kind="consent", record=sheet.id, field="share_level", subject=sheet.subject, since=1))


def test_what_another_laptop_changed_waits_for_a_look(opened, do, qtbot):
    page = opened(care(), share("coded"))
    page.changed.connect(page.refresh)
    assert page.case.unseen == 0
    person = page.case.person

    def came(desk):
        with desk.receive("import") as session:
            session.merge(Unseen(subject=bytes.fromhex(person), heard=2**60))

    do(came)
    page.open(page.showing())
    qtbot.waitUntil(lambda: page.case.unseen == 2**60)
    page.settle()
    told = texts(page.consents)
    assert "changed on another laptop" in told
    assert "Waits for a look" in told
    assert permission.UNSEEN in told
    assert page.consents.in_force == 1  # care, on which nothing leaves the house
    do(lambda desk: in_dispute(desk, person))
    page.open(page.showing())
    qtbot.waitUntil(lambda: "In dispute" in texts(page.consents))
    page.settle()
    told = texts(page.consents)
    assert permission.DISPUTED in told
    assert "Waits for a look" not in told
    assert "changed on another laptop" in told, "whoever settles a dispute has not looked at the rest"
    assert looking.unnamed(page.consents) == []
    paper = Paper(Tongue("en"))
    at_once(case_summary.writing(paper, page.case, case_summary.Wanted(), {}))
    consent_sheet.write(paper, page.case, next(each for each in page.case.consents if each.disputed), {})
    assert plain(paper).count(permission.DISPUTED) == 2
    do(lambda desk: in_dispute(desk, person, settled=True))
    (right,) = [each for each in page.consents.findChildren(QPushButton) if "They are right" in each.text()]
    right.click()
    qtbot.waitUntil(lambda: page.case.unseen == 0)
    page.settle()
    told = texts(page.consents)
    assert "another laptop" not in told
    assert "Waits for a look" not in told
    assert page.consents.in_force == 2
