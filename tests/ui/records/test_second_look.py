"""What asks for a second look is asked before the save, once: accepted it is saved once, and nothing is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.forms.catalogue import form
from app.records.referring import READ_TODAY
from app.services import keep_draft, show_case
from app.services.add_record import NewRecord, add_record
from app.services.record_intake import record_intake
from app.services.show_case import show
from db.types import new_id
from tests.sheets import TODAY, intake
from tests.specimens import least
from tests.ui.records.conftest import LONG
from ui.records.record_page import RecordPage

URGENT = least(form("referral"))  # the person could not be asked


@pytest.fixture
def case(house):
    return house.saved.case


@pytest.fixture
def asked(page_of, case, qtbot):
    """A referral without permission, Save pressed once: the page asks."""
    page = page_of(f"new:referral:{case}")
    fill(page, URGENT)
    page.bar.next.click()
    qtbot.waitUntil(page.look.isVisible, timeout=LONG)
    yield page
    page._clear()


@pytest.fixture(autouse=True)
def no_drafts(house):
    yield
    for form_name, key in drafts(house):
        keep_draft.drop(house.desk, form_name, key)


def fill(page, answers):
    for name, said in answers.items():
        page.view.put(name, said)


def records(house, kind, case=""):
    view = house.do(lambda desk: show_case.show(desk, case or house.saved.case))
    return [each for each in view.records if each.kind == kind]


def drafts(house):
    house.drafts.drain(5)
    return {(draft.form, draft.key): draft.payload for draft in keep_draft.drafts(house.desk)}


def quiet(house):
    """Everything that was handed to the vault's thread has been done, and its answer has arrived here."""
    house.do(lambda desk: desk.replica)
    house.app.processEvents()


def test_it_is_asked_before_anything_is_saved(asked, house):
    before = len(records(house, "referral"))
    assert READ_TODAY in asked.look.text
    assert asked.view.frame("agreed").finding.words == READ_TODAY
    assert asked.look.back.hasFocus()
    assert asked.heard == []
    assert asked.bar.next.isEnabled()
    assert len(records(house, "referral")) == before


def test_accepted_it_is_saved_once_however_often_it_is_pressed(asked, house, qtbot, monkeypatch):
    from ui import notices

    said = []
    monkeypatch.setattr(notices, "toast", lambda _parent, text, kind="ok": said.append((text, kind)))
    before = len(records(house, "referral"))
    asked.look.go_on.click()
    asked.look.go_on.click()
    asked.finish()
    qtbot.waitUntil(lambda: bool(asked.heard), timeout=LONG)
    quiet(house)
    assert len(records(house, "referral")) == before + 1
    assert said == [("Saved", "ok")]
    assert drafts(house) == {}


def test_pressed_twice_nothing_is_accepted(page_of, case, house, qtbot):
    before = len(records(house, "referral"))
    page = page_of(f"new:referral:{case}")
    fill(page, URGENT)
    page.bar.next.click()
    page.bar.next.click()
    qtbot.waitUntil(page.look.isVisible, timeout=LONG)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    quiet(house)
    qtbot.waitUntil(page.look.isVisible, timeout=LONG)
    assert page.heard == []
    assert len(records(house, "referral")) == before
    page._clear()


def test_going_back_leads_to_the_question_and_saves_nothing(asked, house):
    asked.look.back.click()
    assert asked.look.isHidden()
    assert asked.view.focused_field() == "agreed"
    quiet(house)
    assert asked.heard == []
    assert asked.errand is not None


def test_escape_goes_back_and_stays_in_the_form(asked, qtbot):
    qtbot.keyClick(asked.look.back, Qt.Key.Key_Escape)
    assert asked.look.isHidden()
    assert asked.errand is not None
    assert asked.heard == []


def test_other_answers_are_judged_anew(asked, house, qtbot):
    asked.view.put("details", "It is worse than was thought.")
    assert asked.look.isHidden()
    asked.saving.go_on()  # as a press that was on its way
    quiet(house)
    assert asked.heard == []
    asked.finish()
    qtbot.waitUntil(asked.look.isVisible, timeout=LONG)
    asked.look.go_on.click()
    qtbot.waitUntil(lambda: bool(asked.heard), timeout=LONG)
    assert records(house, "referral")[-1].answer("details") == "It is worse than was thought."


def test_words_typed_while_it_is_judged_are_judged_and_saved(page_of, case, house, qtbot):
    page = page_of(f"new:case_note:{case}")
    fill(page, least(form("case_note"), {"text": "First."}))
    page.save_now()
    qtbot.waitUntil(lambda: not page.keeper._flying, timeout=LONG)
    page.finish()  # no draft is on its way: what stands there now goes to the judge
    page.view.put("text", "First. And this.")
    qtbot.waitUntil(lambda: bool(page.heard), timeout=LONG)
    assert "First. And this." in [each.answer("text") for each in records(house, "case_note")]
    assert drafts(house) == {}


def test_a_lock_between_the_question_and_the_answer_loses_nothing(asked, house, qtbot):
    asked.save_now()
    where, typed, made = asked.showing(), asked.view.answers(), asked.errand.opened.record
    assert [payload["answers"] for payload in drafts(house).values()] == [typed]
    again = RecordPage(house.context)
    again.heard = []
    again.case_wanted.connect(again.heard.append)
    qtbot.addWidget(again)
    again.open(where)
    qtbot.waitUntil(lambda: again.errand is not None, timeout=LONG)
    assert again.view.answers() == typed
    assert again.errand.opened.record == made
    again.finish()
    qtbot.waitUntil(lambda: not again.look.isHidden(), timeout=LONG)
    again.look.go_on.click()
    qtbot.waitUntil(lambda: bool(again.heard), timeout=LONG)
    assert [each.record for each in records(house, "referral")].count(made) == 1


def test_a_form_left_while_it_is_judged_is_kept_and_the_next_one_stays(page_of, case, house, qtbot):
    page = page_of(f"new:referral:{case}")
    fill(page, URGENT)
    page.finish()
    page.open(f"new:case_note:{case}")
    qtbot.waitUntil(lambda: page.errand is not None, timeout=LONG)
    quiet(house)
    assert page.errand.form.name == "case_note"
    assert page.look.isHidden()
    assert not page.saving.busy
    assert [name for name, _key in drafts(house)] == ["referral"]
    page._clear()


def test_a_taken_bed_is_named_with_its_room_and_never_who_lies_there(page_of, house, qtbot):
    def stay(bed):
        return least(form("stay"), {"moved_in_on": TODAY, "room": "Sunflower", "bed": bed})

    other = house.do(lambda desk: record_intake(desk, intake(known_as="Chanthou")))
    house.do(lambda desk: add_record(desk, NewRecord("stay", other.case, new_id().hex(), stay("2"))))
    name = house.do(lambda desk: show(desk, other.case)).name
    assert name
    free = house.do(lambda desk: record_intake(desk, intake()))
    page = page_of(f"new:stay:{free.case}")
    fill(page, stay("2"))
    page.finish()
    qtbot.waitUntil(page.look.isVisible, timeout=LONG)
    plain = page.look.text.replace("\u2068", "").replace("\u2069", "")
    assert "Bed 2 in room Sunflower is taken" in plain
    assert not any(part in plain for part in (name, other.number, other.code))
    assert page.view.frame("bed").finding.code == "stay.bed_taken"
    page.view.put("bed", "3")
    page.finish()
    qtbot.waitUntil(lambda: bool(page.heard), timeout=LONG)
    assert [each.answer("bed") for each in records(house, "stay", free.case)] == ["3"]


def test_a_correction_into_a_taken_bed_asks_too(page_of, house, qtbot):
    def stay(bed):
        return least(form("stay"), {"moved_in_on": TODAY, "room": "Lotus", "bed": bed})

    def moved_in(bed):
        one = house.do(lambda desk: record_intake(desk, intake()))
        made = NewRecord("stay", one.case, new_id().hex(), stay(bed))
        return one, house.do(lambda desk: add_record(desk, made)).record

    moved_in("1")
    one, mine = moved_in("2")
    page = page_of(f"correct:stay:{mine}")
    page.view.put("bed", "1")
    page.why.edit.setPlainText("moved")
    page.finish()
    qtbot.waitUntil(page.look.isVisible, timeout=LONG)
    assert [each.answer("bed") for each in records(house, "stay", one.case)] == ["2"]
    page.look.go_on.click()
    qtbot.waitUntil(lambda: bool(page.heard), timeout=LONG)
    assert [each.answer("bed") for each in records(house, "stay", one.case)] == ["1"]


def test_what_only_the_vault_knows_stays_beside_its_question_until_an_answer_changes(asked):
    asked.view._judge_quietly()
    assert asked.view.frame("agreed").finding.words == READ_TODAY
    asked.view.put("agreed", "yes")
    asked.view._judge_quietly()
    finding = asked.view.frame("agreed").finding
    assert finding is None or finding.words != READ_TODAY
