"""One page for every record: saved once, kept while typing, corrected with a reason, copied without its days."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.forms.catalogue import form
from app.services import keep_draft, show_case
from app.services.add_record import NewRecord, add_record
from app.services.correct_record import Correction, correct
from db.types import new_id
from tests.sheets import TODAY, share
from tests.specimens import least
from tests.ui.records.conftest import LONG

NOTE = least(form("case_note"), {"text": "She slept."})


@pytest.fixture
def case(house):
    return house.saved.case


@pytest.fixture
def note(house, case):
    """The id of a note that was just written."""
    return house.do(lambda desk: add_record(desk, NewRecord("case_note", case, new_id().hex(), NOTE))).record


def records(house, kind):
    view = house.do(lambda desk: show_case.show(desk, house.saved.case))
    return [each for each in view.records if each.kind == kind]


def drafts(house):
    house.drafts.drain(5)
    return {(draft.form, draft.key): draft.payload for draft in keep_draft.drafts(house.desk)}


def fill(page, answers):
    for name, said in answers.items():
        page.view.put(name, said)


def saved(page, qtbot):
    qtbot.waitUntil(lambda: bool(page.heard), timeout=LONG)


def test_the_person_and_the_danger_stand_on_top(page_of, case, house):
    page = page_of(f"new:case_note:{case}")
    assert page.title == "Note"
    assert house.saved.number in page._subtitle.text()
    assert not page.danger.isHidden()
    assert "Danger" in page.danger.accessibleName()


def test_red_flags_stand_above_the_form_until_they_are_over(page_of, case, house):
    said = least(form("red_flag"), {"wording": "Do not phone the sister", "raised_on": TODAY})
    flag = house.do(lambda desk: add_record(desk, NewRecord("red_flag", case, new_id().hex(), said))).record
    assert "Do not phone the sister" in page_of(f"new:case_note:{case}").danger.accessibleName()
    over = Correction("red_flag", flag, {"resolved_on": TODAY, "resolved_why": "she moved away"}, "over")
    house.do(lambda desk: correct(desk, over))
    assert "Do not phone the sister" not in page_of(f"new:case_note:{case}").danger.accessibleName()


def test_a_new_record_is_saved_once_however_often_it_is_pressed(page_of, case, house, qtbot):
    before = len(records(house, "case_note"))
    page = page_of(f"new:case_note:{case}")
    fill(page, NOTE)
    page.bar.next.click()
    page.bar.next.click()
    page.finish()
    saved(page, qtbot)
    assert page.heard == [case]
    assert len(records(house, "case_note")) == before + 1
    assert drafts(house) == {}


def test_what_is_missing_is_said_beside_its_question(page_of, case, house, qtbot):
    page = page_of(f"new:case_note:{case}")
    page.view.put("text", "Only this.")
    qtbot.keyClick(page.view.focusWidget() or page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.view.frame("noted_on").finding is not None
    assert page.heard == []
    page._drop(page.keeper.key, case)


def test_escape_keeps_the_draft_and_goes_back_to_the_case(page_of, case, house, qtbot):
    page = page_of(f"new:case_note:{case}")
    page.view.put("text", "Half a sen")
    page.view.focus_field("text")
    qtbot.keyClick(page.view.frame("text").input.focus_target(), Qt.Key.Key_Escape)
    assert page.heard == [case]
    [((form, key), payload)] = drafts(house).items()
    assert payload["answers"] == {"text": "Half a sen"}
    again = page_of(f"draft:{form}:{key}")
    assert again.view.answers() == {"text": "Half a sen"}
    assert again.view.focused_field() == "text"
    again._drop(key, case)
    house.drafts.drain(5)
    assert drafts(house) == {}


def test_a_draft_that_outlived_its_save_makes_no_second_record(page_of, case, house, qtbot):
    """The power went after the save and before the draft was dropped."""
    page = page_of(f"new:case_note:{case}")
    fill(page, NOTE)
    page.save_now()
    [((form, key), payload)] = drafts(house).items()
    new = NewRecord("case_note", case, payload["made"], NOTE)
    house.do(lambda desk: add_record(desk, new))
    before = len(records(house, "case_note"))
    again = page_of(f"draft:{form}:{key}", wait=False)
    saved(again, qtbot)
    assert again.heard == [case]
    page.finish()
    saved(page, qtbot)
    assert len(records(house, "case_note")) == before
    assert drafts(house) == {}


def test_a_correction_wants_a_reason_and_a_change(page_of, note, house, qtbot):
    page = page_of(f"correct:case_note:{note}")
    assert page.view.answers()["text"] == "She slept."
    page.finish()
    assert "Nothing was changed" in page.banner.text
    page.view.put("text", "She slept well.")
    page.finish()
    assert "Say why" in page.banner.text
    page.why.edit.setPlainText("asked again")
    page.finish()
    page.finish()
    saved(page, qtbot)
    [view] = [each for each in records(house, "case_note") if each.record == note]
    assert view.answer("text") == "She slept well."
    assert drafts(house) == {}


def test_a_change_made_meanwhile_becomes_a_dispute_also_from_a_draft(page_of, note, house, qtbot):
    page = page_of(f"correct:case_note:{note}")
    page.view.put("text", "Mine.")
    page.why.edit.setPlainText("mine")
    page.save_now()
    [((form, key), _)] = drafts(house).items()
    [view] = [each for each in records(house, "case_note") if each.record == note]
    house.do(lambda desk: correct(desk, Correction("case_note", note, {"text": "Theirs."}, "other", view.seen)))
    again = page_of(f"draft:{form}:{key}")
    assert again.why.edit.toPlainText() == "mine"
    again.finish()
    saved(again, qtbot)
    [view] = [each for each in records(house, "case_note") if each.record == note]
    fields = [field for section in view.sections for field in section.fields]
    assert next(field for field in fields if field.field == "text").disputed


def test_a_correction_that_contradicts_stays_on_its_page(page_of, note, house, qtbot):
    page = page_of(f"correct:case_note:{note}")
    page.view.put("noted_on", "2999-01-01")
    page.why.edit.setPlainText("typing error")
    page.finish()
    qtbot.waitUntil(lambda: page.view.frame("noted_on").finding is not None, timeout=LONG)
    assert page.heard == []
    assert page.bar.next.isEnabled()
    page._drop(page.keeper.key, "")
    house.drafts.drain(5)


def test_a_copy_takes_the_answers_but_no_day(page_of, case, house, qtbot):
    told = least(form("wellbeing"), {"asked_on": "2026-01-02"})
    first = house.do(lambda desk: add_record(desk, NewRecord("wellbeing", case, new_id().hex(), told))).record
    page = page_of(f"copy:wellbeing:{first}")
    answers = page.view.answers()
    assert "asked_on" not in answers
    assert answers == {name: said for name, said in told.items() if name != "asked_on"}
    assert "Taken over" in page.banner.text
    page.view.put("asked_on", TODAY)
    page.finish()
    saved(page, qtbot)
    assert len({each.record for each in records(house, "wellbeing")}) == 2


def test_what_may_not_be_copied_is_not(page_of, note, monkeypatch, qtbot):
    from ui import notices

    said = []
    monkeypatch.setattr(notices, "show_error", lambda _parent, error: said.append(error.code))
    page = page_of(f"copy:case_note:{note}", wait=False)
    qtbot.waitUntil(lambda: bool(said), timeout=LONG)
    assert said == ["record.not_found"]
    assert page.errand is None


def test_a_permission_is_given_once_and_renewed_with_what_it_is_about(page_of, case, house, qtbot):
    before = {each.record for each in house.do(lambda desk: show_case.show(desk, case)).consents}
    page = page_of(f"new:consent:{case}")
    assert page.view.frame("withdrawn_on") is None
    fill(page, share("statistics"))
    page.finish()
    page.finish()
    saved(page, qtbot)
    view = house.do(lambda desk: show_case.show(desk, case))
    (shared,) = [each for each in view.consents if each.record not in before]
    assert drafts(house) == {}
    again = page_of(f"copy:consent:{shared.record}")
    told = again.view.answers()
    assert told["share_level"] == "statistics"
    assert not told.keys() & {"consent_status", "given_on", "points_explained", "limits_explained", "said_back"}


def test_a_permission_is_taken_back(page_of, case, house, qtbot):
    from app.services.add_consent import add_consent

    made = house.do(lambda desk: add_consent(desk, house.saved.person, share("coded")))
    page = page_of(f"withdraw:consent:{made}")
    page.finish()
    assert "which day" in page.banner.text
    page.view.put("withdrawn_on", TODAY)
    page.view.put("withdrawal_wish", {"missing": "not_asked"})
    page.finish()
    saved(page, qtbot)
    view = house.do(lambda desk: show_case.show(desk, case))
    assert not next(each for each in view.consents if each.record == made).live


def test_a_question_of_the_intake_opens_its_section_and_has_the_focus(page_of, case, qtbot):
    page = page_of(f"correct:intake:{case}:gender")
    assert page.view.asks("gender")
    assert page.errand.address.extra == "gender"
    page = page_of(f"correct:intake:{case}:known_as")
    assert page.view.asks("known_as")
    assert not page.view.asks("gender")


def test_a_section_of_the_intake_is_corrected_in_the_records_that_keep_it(page_of, case, house, qtbot):
    page = page_of(f"correct:intake:{case}:2")
    assert page.view.answers()["known_as"] == "Sokha"
    page.view.put("known_as", "Sokha Mom")
    page.why.edit.setPlainText("She said so.")
    page.save_now()
    assert [form for form, _ in drafts(house)] == ["intake_correction"]
    page.finish()
    saved(page, qtbot)
    assert house.do(lambda desk: show_case.show(desk, case)).name == "Sokha Mom"
    assert drafts(house) == {}


def test_a_task_says_what_it_hangs_on(page_of, case, house):
    plan = least(form("support_plan"), {"objectives": "A safe home"})
    made = house.do(lambda desk: add_record(desk, NewRecord("support_plan", case, new_id().hex(), plan)))
    page = page_of(f"new:task:{case}:{made.record}")
    assert "A safe home" in page._subtitle.text()
    assert page.errand.opened.parent == made.record
