"""A questionnaire of the organisation's own on the screen: it follows the answers, is saved once, and never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.forms.catalogue import form
from app.services import keep_draft
from app.services.add_record import NewRecord, add_record
from app.services.add_sheet import NewSheet, add_sheet
from app.services.show_sheet import list_sheets, show_sheet
from db.types import new_id
from tests.sheets import TODAY
from tests.specimens import least
from tests.ui.looking import unnamed
from tests.ui.sheets.conftest import LONG
from ui.forms.drafts import draft_place, draft_title, offered
from ui.sheets.sheets_page import SheetsPage


@pytest.fixture
def case(house):
    return house.saved.case


@pytest.fixture
def address(case):
    return f"new:small:{case}"


def answer(page, name, said):
    page.view.put(name, said)


def sheets(house):
    return house.do(lambda desk: list_sheets(desk, house.saved.case))


def drafts(house):
    house.drafts.drain(5)
    return [draft for draft in keep_draft.drafts(house.desk) if draft.form == "sheet"]


def saved(page, qtbot):
    qtbot.waitUntil(lambda: bool(page.heard), timeout=LONG)


def drop(page, case):
    page._drop(page.keeper.key, case)


def test_nothing_is_chosen_beforehand_and_everything_has_a_name(page_of, address):
    page = page_of(address)
    assert page.title == "Small form"
    assert {name: said for name, said in page.view.answers().items() if said is not None} == {
        "told": "Children together … years"
    }
    assert unnamed(page) == []


def test_danger_and_red_flags_stand_above_it(page_of, address, case, house):
    said = least(form("red_flag"), {"wording": "Do not phone the sister", "raised_on": TODAY})
    house.do(lambda desk: add_record(desk, NewRecord("red_flag", case, new_id().hex(), said)))
    told = page_of(address).danger.accessibleName()
    assert "Do not phone the sister" in told
    assert "Danger" in told


def test_questions_sums_and_choices_follow_the_answers(page_of, address, case):
    page = page_of(address)
    assert not page.view.asks("kid")
    assert not page.view.asks("province")
    answer(page, "has_children", "yes")
    answer(page, "age", 30)
    assert page.view.asks("kid")
    assert page.view.asks("province")
    answer(page, "kid", [{"kname": "Dara", "kage": 4}, {"kname": "Bo", "kage": 6}])
    assert page.view.frame("told").input.words.text() == "Children together 10 years"
    town = page.view.frame("town").input
    assert [button.isVisibleTo(town) for button in town.buttons.values()] == [False, False]
    answer(page, "province", "b")
    assert {code for code, button in town.buttons.items() if button.isVisibleTo(town)} == {"b1"}
    drop(page, case)


def test_a_question_in_a_row_comes_with_its_row(page_of, address, case, qtbot):
    page = page_of(address)
    answer(page, "has_children", "yes")
    rows = page.view.frame("kid").input
    rows.add.click()
    name, age, _visits = rows.rows[0].parts
    assert age.isHidden()
    qtbot.keyClicks(name.input.line, "Dara")
    assert not age.isHidden()
    drop(page, case)


def test_pressed_twice_it_is_saved_once(page_of, address, house, case, qtbot):
    before = len(sheets(house))
    page = page_of(address)
    answer(page, "who", "aunt")
    page.bar.next.click()
    page.finish()
    saved(page, qtbot)
    assert page.heard == [("sheets", case)]
    assert len(sheets(house)) == before + 1
    assert drafts(house) == []


def test_a_form_left_while_it_is_saved_is_saved_and_the_next_one_stays(page_of, address, house, case, qtbot):
    other = house.do(lambda desk: add_sheet(desk, NewSheet("small", case, new_id().hex(), {"who": "aunt"}))).sheet
    before = len(sheets(house))
    page = page_of(address)
    answer(page, "who", "uncle")
    page.finish()
    page.open(f"correct:{other}")
    qtbot.waitUntil(lambda: page.errand is not None and not page._saving, timeout=LONG)
    page.view.build_all()
    answer(page, "who", "niece")
    house.do(lambda _desk: None)
    house.drafts.drain(5)
    qtbot.wait(50)
    assert page.view is not None
    assert page.view.answers()["who"] == "niece"
    told = [draft.payload["answers"].get("who") for draft in drafts(house)]
    assert (len(sheets(house)) == before + 1) is ("uncle" not in told), "saved, or offered as a draft"
    for draft in drafts(house):
        keep_draft.drop(house.desk, "sheet", draft.key)
    page._clear()


def test_a_rule_of_the_form_is_said_beside_its_question(page_of, address, case, qtbot):
    page = page_of(address)
    answer(page, "age", 150)
    page.finish()
    assert page.view.frame("age").finding.words == "Not that old"
    assert page.heard == []
    drop(page, case)


def test_escape_keeps_the_draft_and_it_goes_on_where_it_was(page_of, address, house, case, qtbot):
    page = page_of(address)
    answer(page, "who", "half a word")
    page.activateWindow()
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    saved(page, qtbot)
    (draft,) = drafts(house)
    assert offered([draft]) == [draft]
    assert draft_title(draft).startswith("Own questionnaire · SUN-"), "of which case"
    where, what = draft_place(draft)
    assert where == "sheet"
    again = page_of(what)
    assert again.view.answers()["who"] == "half a word"
    again.finish()
    saved(again, qtbot)
    assert drafts(house) == []
    assert "half a word" in [show_of(house, each.sheet).get("who") for each in sheets(house)]


def show_of(house, sheet):
    return house.do(lambda desk: show_sheet(desk, sheet)).answers


def test_a_correction_asks_why_and_changes_only_what_changed(page_of, house, case, qtbot):
    new = NewSheet("small", case, new_id().hex(), {"who": "aunt", "age": 17})
    sheet = house.do(lambda desk: add_sheet(desk, new)).sheet
    page = page_of(f"correct:{sheet}")
    page.finish()
    assert "Nothing was changed" in page.banner.accessibleName() or not page.heard
    answer(page, "age", 16)
    page.finish()
    assert page.heard == []
    page.why.edit.setPlainText("asked again")
    page.finish()
    saved(page, qtbot)
    assert show_of(house, sheet) == {"who": "aunt", "age": 16}


def test_an_address_that_leads_nowhere_goes_back_to_the_list(page_of, case, qtbot, monkeypatch):
    said = []
    monkeypatch.setattr("ui.notices.show_error", lambda _owner, error: said.append(error.code))
    page = page_of(f"new:unknown:{case}", wait=False)
    saved(page, qtbot)
    assert said == ["own_form.not_here"]
    assert page.heard == ["cases"]


def test_the_sheets_of_a_case_are_listed_and_read(app, house, case, qtbot):
    new = NewSheet("small", case, new_id().hex(), {"who": "grandmother", "age": 17})
    house.do(lambda desk: add_sheet(desk, new))
    page = SheetsPage(house.context)
    qtbot.addWidget(page)
    page.resize(1150, 760)
    wanted = []
    page.place_wanted.connect(lambda where, what: wanted.append((where, what)))
    page.show()
    page.open(case)

    def buttons():
        return [each for each in page.findChildren(type(page.back)) if each.isVisible() and each is not page.back]

    qtbot.waitUntil(lambda: len(buttons()) > 2, timeout=LONG)
    next(each for each in buttons() if each.accessibleName() == "Small form").click()
    assert wanted == [("sheet", f"new:small:{case}")]
    page._read(new.sheet)

    def told():
        return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]

    qtbot.waitUntil(lambda: "grandmother" in told(), timeout=LONG)
    assert unnamed(page) == []


def test_the_case_page_leads_to_its_questionnaires(qtbot):
    from ui.cases.record_actions import RecordActions
    from ui.page import Page

    class OneCase:
        case = "c" * 32

    page = Page(None)
    qtbot.addWidget(page)
    wanted = []
    page.place_wanted.connect(lambda where, what: wanted.append((where, what)))
    actions = RecordActions(page, OneCase)
    actions.add("sheet")
    actions.add("case_note")
    assert wanted == [("sheets", OneCase.case), ("record", f"new:case_note:{OneCase.case}")]
