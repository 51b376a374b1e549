"""The night intake: permission first, nothing lost, saved once."""

from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.forms.rules.consenting import ASK_AGAIN
from app.forms.rules.contact import WATCHED
from app.services import keep_draft, list_cases, show_case
from tests.ui.spoken import nameless
from ui import notices


def kept(context):
    return keep_draft.drafts(context.desk)


def finish(page, qtbot):
    with qtbot.waitSignal(page.case_wanted, timeout=20_000) as wanted:
        page.finish()
    return wanted.args[0]


def accept(page, qtbot):
    with qtbot.waitSignal(page.case_wanted, timeout=20_000) as wanted:
        page.look.go_on.click()
        page.look.go_on.click()
    return wanted.args[0]


def test_nobody_comes_to_the_questions_past_the_permission(page, qtbot):
    page.steps.buttons[1].click()
    assert page.stack.currentIndex() == 0
    assert page.consent.view.frame("limits_explained").finding.code == "answer.required"
    assert QApplication.focusWidget() in page.consent.view.frame("limits_explained").input.buttons.values()


def test_a_no_is_a_full_answer_and_nothing_is_recorded(page, fill, do):
    fill(page, consent={"consent_status": "refused"})
    page.finish()
    assert page.stack.currentIndex() == 0
    assert page.consent.view.frame("consent_status").finding.code == "consent.first"
    assert page.consent.refused.isVisibleTo(page)
    assert len(do(list_cases.find)) == 0


def test_an_intake_is_saved_and_its_case_opened(page, fill, qtbot, do):
    fill(page)
    page.finish()
    assert page.stack.currentIndex() == 1
    case = finish(page, qtbot)
    shown = do(lambda desk: show_case.show(desk, case))
    assert shown.name == "Sokha"
    assert [consent.purpose for consent in shown.consents] == ["Care in this shelter"]
    assert page.showing() == "", "the page is ready for the next person"
    assert page.stack.currentIndex() == 0


def test_enter_twice_saves_once(page, fill, qtbot, do):
    fill(page)
    page.go_to_step(1)
    with qtbot.waitSignal(page.keeper.kept, timeout=20_000):  # nothing on its way that would hold the second one up
        page.save_now()
    qtbot.keyClick(page.questions, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.questions, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page.bar.next.click()
    qtbot.waitUntil(lambda: not page._finishing, timeout=20_000)
    qtbot.wait(100)
    assert len(do(list_cases.find)) == 1


def test_what_is_wrong_is_shown_at_its_first_question(page, fill, qtbot, do):
    fill(page, known_as=None)
    page.go_to_step(1)
    page.finish()
    assert page.questions.frame("known_as").finding.code == "answer.required"
    assert QApplication.focusWidget() is page.questions.frame("known_as").input.line
    assert len(do(list_cases.find)) == 0
    assert not page._finishing


def test_a_child_without_a_guardian_leads_back_to_the_permission(page, fill):
    fill(page, minor_at_intake="yes", child_care_status={"missing": "not_asked"})
    page.go_to_step(1)
    page.finish()
    assert page.stack.currentIndex() == 0
    assert page.consent.view.frame("given_by").finding.code == "consent.guardian_missing"
    page.bar.next.click()
    assert page.stack.currentIndex() == 1, "yes was pressed by mistake: the way to that question is open"
    page.finish()
    assert page.stack.currentIndex() == 0, "nothing is saved while the two contradict each other"


def test_what_asks_for_a_second_look_is_asked_before_the_save_and_anew_when_answers_change(page, fill, qtbot, do):
    watched = {"danger_flags": ["phone_tracked"], "safe_method": "phone", "safe_phone": "+855 12 345 678"}
    fill(page, **watched)
    page.finish()
    page.finish()
    page.finish()
    assert WATCHED in page.look.text
    page.questions.build_all()
    assert page.questions.frame("safe_method").finding.words == WATCHED
    page.look.back.click()
    assert page.look.isHidden()
    assert page.questions.focused_field() == "safe_method"
    page.finish()
    page.questions.put("known_as", "Bopha")
    assert page.look.isHidden()
    assert len(do(list_cases.find)) == 0
    page.finish()
    case = accept(page, qtbot)
    assert do(lambda desk: show_case.show(desk, case)).name == "Bopha"
    assert len(do(list_cases.find)) == 1


def test_an_emergency_opens_care_and_shares_nothing(page, fill, qtbot, do):
    fill(page)
    page.consent.could_not.click()
    assert not page.consent.sharing.isVisibleTo(page.consent)
    assert page.consent.emergency.isVisibleTo(page.consent)
    page.consent.view.put("emergency_reason", "Bleeding; the doctor first.")
    page.consent.sharing.set_answers({"coordination": "identity", "recipient": "River"})
    page.finish()
    page.finish()
    assert ASK_AGAIN in page.look.text
    case = accept(page, qtbot)
    consents = do(lambda desk: show_case.show(desk, case)).consents
    assert [(each.purpose, each.status) for each in consents] == [
        ("Care in this shelter", "Could not be asked: danger to life")
    ]
    page.consent.can_ask.click()
    assert page.consent.status is None


def test_each_purpose_of_sharing_is_a_permission_of_its_own(page, fill, qtbot, do):
    fill(page)
    sharing = page.consent.sharing
    sharing.inputs["coordination"].buttons["coded"].click()
    sharing.inputs["statistics"].buttons["no"].click()
    page.finish()
    assert page.stack.currentIndex() == 0, "nobody is named as receiver yet"
    assert sharing._finding.isVisibleTo(page)
    sharing.recipient.setEditText("River coordination")
    sharing.kept_back["withheld_groups"].input.buttons["health"].click()
    page.finish()
    case = finish(page, qtbot)
    consents = do(lambda desk: show_case.show(desk, case)).consents
    told = {(each.purpose, each.recipient, each.level, each.status) for each in consents}
    assert told == {
        ("Care in this shelter", "This shelter", "", "Yes, spoken"),
        ("Coordination with the coordinating organisation", "River coordination", "With a code only", "Yes, spoken"),
        ("Figures without names", "River coordination", "Only for figures", "No"),
    }


def test_typing_is_kept_within_two_seconds(page, qtbot, context):
    line = page.questions.frame
    page.go_to_step(1)
    page.questions.build_all()
    box = line("known_as").input.line
    handed_over = []
    keep = page.keeper._keep
    page.keeper._keep = lambda *draft: handed_over.append(perf_counter()) or keep(*draft)
    started = perf_counter()
    while perf_counter() - started < 2.6:  # never a second of quiet
        qtbot.keyClicks(box, "a")
        qtbot.wait(190)
    assert handed_over
    assert handed_over[0] - started < 2.5
    qtbot.waitUntil(lambda: bool(kept(context)), timeout=20_000)
    [draft] = kept(context)
    assert draft.payload["intake"]["known_as"].startswith("aaaa")
    assert page.bar.state.text().startswith(("Draft saved", "Not saved yet"))


def test_a_lock_keeps_the_half_typed_form_and_gives_it_back(page, fill, qtbot, context):
    fill(page, known_as="Half ty")
    page.consent.sharing.set_answers({"coordination": "coded", "recipient": "River"})
    page.go_to_step(1)
    page._on_typed()
    page.save_now()
    assert context.drafts_jobs.drain(5)
    key = page.showing()
    page.open("")
    assert page.showing() == ""
    page.open(key)
    qtbot.waitUntil(lambda: page.questions.answers().get("known_as") == "Half ty", timeout=20_000)
    assert page.stack.currentIndex() == 1
    assert page.consent.sharing.answers() == {"coordination": "coded", "recipient": "River"}
    assert page.consent.answers()["points_explained"]


def test_unfinished_intakes_are_offered_and_go_when_they_are_finished(page, fill, qtbot, context):
    fill(page, known_as="Later")
    page.bar.later.click()
    qtbot.waitUntil(lambda: len(kept(context)) == 1, timeout=20_000)
    page.enter()
    qtbot.waitUntil(lambda: page.offers.isVisibleTo(page), timeout=20_000)
    [draft] = kept(context)
    page.offers.wanted.emit(draft.key)
    qtbot.waitUntil(lambda: page.questions.answers().get("known_as") == "Later", timeout=20_000)
    assert not page.offers.isVisibleTo(page), "the one that is open is not offered"
    page.finish()
    finish(page, qtbot)
    assert kept(context) == ()


def test_a_draft_on_its_way_does_not_outlive_its_intake(page, fill, qtbot, context):
    fill(page)
    page.go_to_step(1)
    page._on_typed()
    page.keeper.save_now()
    page._on_typed()
    finish(page, qtbot)
    context.drafts_jobs.drain(5)
    assert kept(context) == ()


def test_coming_back_finds_the_place(page, fill):
    fill(page)
    page.go_to_step(1)
    page.questions.focus_field("given_names")
    box = page.questions.frame("given_names").input.line
    page.leave()
    page.hide()
    page.show()
    page.enter()
    assert page.focusWidget() is box


def test_discarding_asks_first(page, fill, qtbot, context, monkeypatch):
    fill(page)
    page.save_now()
    qtbot.waitUntil(lambda: len(kept(context)) == 1, timeout=20_000)
    monkeypatch.setattr(notices, "confirm", lambda *_: False)
    page.bar.discard.click()
    assert page.showing()
    monkeypatch.setattr(notices, "confirm", lambda *_: True)
    page.bar.discard.click()
    qtbot.waitUntil(lambda: kept(context) == (), timeout=20_000)
    assert page.showing() == ""


def test_when_the_vault_refuses_the_form_stays_and_its_draft_is_kept(page, fill, qtbot, context, monkeypatch):
    from app.services import record_intake

    def refuse(*_):
        raise OSError("no room")

    told = []
    monkeypatch.setattr(record_intake, "record_intake", refuse)
    monkeypatch.setattr(notices, "show_error", lambda _parent, error: told.append(error))
    fill(page, known_as="Stays")
    page.go_to_step(1)
    page.finish()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert page.questions.answers()["known_as"] == "Stays"
    assert page.bar.next.isEnabled()
    qtbot.waitUntil(lambda: len(kept(context)) == 1, timeout=20_000)


def test_a_draft_that_cannot_be_kept_is_said(page, fill, qtbot, monkeypatch):
    from app.keyring.errors import DraftNotKept

    def refuse(*_):
        raise DraftNotKept

    monkeypatch.setattr(keep_draft, "keep", refuse)
    fill(page)
    page.save_now()
    qtbot.waitUntil(lambda: page.bar.state.objectName() == "error", timeout=20_000)
    assert page.keeper.dirty, "it is tried again with the next key"


def test_everything_on_both_steps_says_its_name(page, fill):
    fill(page)
    page.consent.sharing.set_answers({"coordination": "coded"})
    page.consent.view.build_all()
    page.questions.build_all()
    for step in (0, 1):
        page.go_to_step(step)
        assert nameless(page) == []


@pytest.mark.parametrize("language", ["ar", "km", "xx"])
def test_the_page_stands_in_every_language(dressed, context, qtbot, language):
    from ui.intake.intake_page import IntakePage

    dressed(language)
    made = IntakePage(context)
    qtbot.addWidget(made)
    made.resize(812, 600)
    made.show()
    qtbot.waitUntil(lambda: made.consent.view.is_built, timeout=20_000)
    assert made.consent.view.area.widget().minimumSizeHint().width() <= made.consent.view.area.viewport().width()
