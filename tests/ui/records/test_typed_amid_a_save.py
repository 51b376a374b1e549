"""What is typed while a form is being saved is in the form afterwards, or said to be in none; never lost in silence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent

from app.forms.catalogue import form
from app.services import add_consent, add_record, correct_record, keep_draft, show_case, withdraw_consent
from app.services.add_record import NewRecord
from db.types import new_id
from tests.sheets import TODAY, share
from tests.specimens import least
from tests.ui.records.conftest import LONG
from tests.ui.slow_save import UNHEARD, SlowSave, first_box

NOTE = least(form("case_note"), {"text": "She slept."})
WAYS = {
    "new": (add_record, "add_record"),
    "correct": (correct_record, "correct"),
    "intake": (correct_record, "correct"),
    "consent": (add_consent, "add_consent"),
    "withdraw": (withdraw_consent, "withdraw"),
    "follow_up": (add_record, "add_record"),
}


@pytest.fixture
def ready(page_of, house):
    """ready(way): the page, filled, and the place where somebody types on."""

    def open_it(way):
        address, answers, why = _begun(way, house)
        page = page_of(address)
        for name, said in answers.items():
            page.view.put(name, said)
        if why:
            page.why.edit.setPlainText(why)
        return page, page.why.edit if way == "withdraw" else first_box(page.view)

    return open_it


def _begun(way, house):
    case = house.saved.case
    if way == "new":
        return f"new:case_note:{case}", NOTE, ""
    if way == "follow_up":
        return f"new:follow_up:{case}", least(form("follow_up")), ""
    if way == "intake":
        return f"correct:intake:{case}:2", {"known_as": f"Sokha {new_id().hex()[-6:]}"}, "She said so."
    if way == "correct":
        new = NewRecord("case_note", case, new_id().hex(), NOTE)
        note = house.do(lambda desk: add_record.add_record(desk, new)).record
        return f"correct:case_note:{note}", {"text": "She slept long."}, "Told later."
    if way == "consent":
        return f"new:consent:{case}", share("statistics"), ""
    made = house.do(lambda desk: add_consent.add_consent(desk, house.saved.person, share("coded")))
    taken = {"withdrawn_on": TODAY, "withdrawal_wish": {"missing": "not_asked"}}
    return f"withdraw:consent:{made}", taken, ""


def everything(house):
    view = house.do(lambda desk: show_case.show(desk, house.saved.case))
    return repr((view.records, view.consents, view.name))


def drafts(house):
    house.drafts.drain(5)
    return [draft.payload for draft in keep_draft.drafts(house.desk)]


@pytest.mark.parametrize("way", [way for way in WAYS if way != "withdraw"])
def test_saved_it_says_that_the_words_are_in_no_form(ready, house, monkeypatch, qtbot, way):
    page, box = ready(way)
    slow = SlowSave(monkeypatch, qtbot, *WAYS[way])
    before = page.view.answers()
    slow.type_amid(page, box, "needle")
    assert page.view.answers() == before
    slow.end()
    qtbot.waitUntil(lambda: bool(page.heard), timeout=LONG)
    [((said, words), kind)] = slow.toasts
    assert UNHEARD in said
    assert (words, kind) == ("needle", "words")
    assert "needle" not in everything(house)
    assert drafts(house) == []


@pytest.mark.parametrize("way", [way for way in WAYS if way != "withdraw"])
def test_refused_the_words_stand_in_the_form(ready, house, monkeypatch, qtbot, way):
    page, box = ready(way)
    slow = SlowSave(monkeypatch, qtbot, *WAYS[way])
    slow.type_amid(page, box, "needle")
    slow.end(OSError("no room"))
    qtbot.waitUntil(page.bar.next.isEnabled, timeout=LONG)
    assert "needle" in str(page.view.answers())
    page.save_now()
    assert "needle" in str(drafts(house))
    _throw_away(page, house)


def _throw_away(page, house):
    page._clear()
    house.drafts.drain(5)
    for draft in keep_draft.drafts(house.desk):
        keep_draft.drop(house.desk, draft.form, draft.key)


def test_nothing_is_chosen_while_a_permission_is_taken_back(ready, house, monkeypatch, qtbot):
    page, _box = ready("withdraw")
    slow = SlowSave(monkeypatch, qtbot, *WAYS["withdraw"])
    frame = page.view.frame("withdrawal_wish")
    before = page.view.answers()
    page.finish()
    qtbot.waitUntil(slow.began.is_set, timeout=LONG)
    button = next(iter(frame.input.buttons.values()))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.view.answers() == before
    slow.end()
    qtbot.waitUntil(lambda: bool(page.heard), timeout=LONG)
    assert UNHEARD in slow.toasts[0][0]


def test_a_composed_word_waits_too_and_a_reason_as_well(ready, house, monkeypatch, qtbot):
    page, _box = ready("correct")
    slow = SlowSave(monkeypatch, qtbot, *WAYS["correct"])
    page.why.edit.moveCursor(page.why.edit.textCursor().MoveOperation.End)
    slow.type_amid(page, page.why.edit, " twice")
    composed = QInputMethodEvent()
    composed.setCommitString(" សុខា")
    QCoreApplication.sendEvent(page.why.edit, composed)
    assert page.why.text == "Told later."
    slow.end(OSError("no room"))
    qtbot.waitUntil(page.bar.next.isEnabled, timeout=LONG)
    assert page.why.text == "Told later. twice សុខា"
    _throw_away(page, house)


def test_the_words_that_are_shown_are_those_that_were_typed_mended_as_they_were(ready, house, monkeypatch, qtbot):
    page, box = ready("new")
    slow = SlowSave(monkeypatch, qtbot, *WAYS["new"])
    slow.type_amid(page, box, "two  <b>beds</b>s")
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Tab):
        qtbot.keyClick(box, key)
    qtbot.keyClicks(box, "free")
    composed = QInputMethodEvent()
    composed.setCommitString("សុខា")
    QCoreApplication.sendEvent(box, composed)
    slow.end()
    qtbot.waitUntil(lambda: bool(page.heard), timeout=LONG)
    assert slow.toasts[0][0][1] == "two <b>beds</b> freeសុខា"


def test_enter_and_escape_are_not_pressed_afterwards(ready, house, monkeypatch, qtbot):
    page, box = ready("new")
    slow = SlowSave(monkeypatch, qtbot, *WAYS["new"])
    slow.type_amid(page, box, "")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    slow.end()
    qtbot.waitUntil(lambda: bool(page.heard), timeout=LONG)
    assert slow.toasts == [("Saved", "ok")]
    assert everything(house).count("She slept.") >= 1


def test_words_that_came_while_it_was_judged_are_asked_about_anew(page_of, house, monkeypatch, qtbot):
    urgent = least(form("referral"), {"agreed": "urgent_without"})
    page = page_of(f"new:referral:{house.saved.case}")
    for name, said in urgent.items():
        page.view.put(name, said)
    box = first_box(page.view)
    box.setFocus()
    page.finish()
    qtbot.keyClicks(box, "thistle")
    qtbot.waitUntil(page.bar.next.isEnabled, timeout=LONG)
    assert "thistle" in str(page.view.answers())
    assert page.look.isHidden(), "what it would ask about is not what stands there"
    page.finish()
    qtbot.waitUntil(page.look.isVisible, timeout=LONG)
    page.look.go_on.click()
    qtbot.waitUntil(lambda: bool(page.heard), timeout=LONG)
    assert "thistle" in everything(house)


def test_the_next_form_is_not_held(ready, house, monkeypatch, qtbot):
    page, box = ready("new")
    slow = SlowSave(monkeypatch, qtbot, *WAYS["new"])
    slow.type_amid(page, box, "needle")
    page.open(f"new:incident:{house.saved.case}")
    slow.end()
    qtbot.waitUntil(lambda: page.errand is not None and not page.saving.busy, timeout=LONG)
    page.view.build_all()
    box = first_box(page.view)
    box.setFocus()
    qtbot.keyClicks(box, "other")
    assert "other" in str(page.view.answers())
    assert "needle" not in str(page.view.answers())
    _throw_away(page, house)
