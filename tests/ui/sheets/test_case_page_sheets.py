"""An own questionnaire on the page of its case: read, looked back at, corrected and made void like any other record."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.services.add_sheet import NewSheet, add_sheet
from app.services.correct_sheet import SheetCorrection, correct_sheet
from app.services.show_sheet import list_sheets, show_sheet
from db.types import new_id
from tests.ui.looking import unnamed
from tests.ui.sheets.conftest import LONG
from ui.cases.case_page import CasePage
from ui.forms.drafts import SHEET

RIGHT = {"who": "grandmother", "age": 17}


@pytest.fixture
def sheet(house):
    new = NewSheet("small", house.saved.case, new_id().hex(), RIGHT)
    house.do(lambda desk: add_sheet(desk, new))
    seen = house.do(lambda desk: show_sheet(desk, new.sheet)).seen
    house.do(lambda desk: correct_sheet(desk, SheetCorrection(new.sheet, {"age": 16}, "papers", seen)))
    return new.sheet


@pytest.fixture
def page(app, house, qtbot, sheet):
    made = CasePage(house.context)
    made.heard = []
    made.place_wanted.connect(lambda where, what: made.heard.append((where, what)))
    qtbot.addWidget(made)
    made.resize(1150, 760)
    made.show()
    made.open(house.saved.case)
    qtbot.waitUntil(lambda: made.case is not None, timeout=LONG)
    made.settle()
    return made


def reveal(page, qtbot, sheet):
    page._reveal("sheet", sheet)
    qtbot.waitUntil(lambda: page.work.details._sheet is not None, timeout=LONG)
    qtbot.waitUntil(lambda: len(visible(page)) > 2, timeout=LONG)
    return visible(page)


def visible(page):
    return [each.text() for each in page.work.details.findChildren(QLabel) if each.isVisible()]


def test_its_answers_stand_beside_the_list_with_their_history(page, qtbot, sheet, monkeypatch):
    told = reveal(page, qtbot, sheet)
    assert {"grandmother", "16", "Small form"} <= set(told)
    assert unnamed(page.work.details) == []
    shown = []
    monkeypatch.setattr("ui.cases.case_actions.HistoryDialog", lambda *args: shown.append(args[1:]) or _Closed())
    marks = [each for each in page.work.details.findChildren(object) if hasattr(each, "accessibleName")
             and each.accessibleName() == "What stood here before: age"]  # fmt: skip
    marks[0].click()
    qtbot.waitUntil(lambda: bool(shown), timeout=LONG)
    assert [each.answer for each in shown[0][1]] == [16, 17]


class _Closed:
    """A window that is closed at once."""

    def exec(self):
        return 0

    def deleteLater(self):
        return None


def test_the_keys_of_other_records_correct_and_void_it(page, qtbot, house, sheet, monkeypatch):
    reveal(page, qtbot, sheet)
    qtbot.keyClick(page.work.list, Qt.Key.Key_F2)
    assert page.heard == [(SHEET, f"correct:{sheet}")]
    monkeypatch.setattr("ui.notices.ask_reason", lambda *_args: "the wrong person")
    qtbot.keyClick(page.work.list, Qt.Key.Key_Delete)

    def voided():
        return {each.sheet: each.voided for each in house.do(lambda desk: list_sheets(desk, house.saved.case))}[sheet]

    qtbot.waitUntil(voided, timeout=LONG)
    assert voided()


def test_the_timeline_tells_the_correction_and_leads_to_the_sheet(page, qtbot, sheet):
    event = next(each for each in page.case.events if each.record == sheet and each.what == "changed")
    moment = page.timeline.model.moment(event)
    assert (moment.title, moment.text) == ("Corrected: Own questionnaire", "age: 17 → 16")
    page.timeline.filter.what.setCurrentIndex(page.timeline.filter.what.findData("sheets"))
    assert {each.kind for each in page.timeline.model.rows} == {"sheet"}
    page.timeline.open_wanted.emit(event.kind, event.record)
    assert page.work.list.current().record == sheet


def test_where_the_form_is_not_here_it_says_whom_to_ask(page, qtbot, house, sheet):
    from dataclasses import replace

    reveal(page, qtbot, sheet)
    view = house.do(lambda desk: show_sheet(desk, sheet))
    page.work.details.show_sheet(replace(view, form=None, card=replace(view.card, origin="Sunflower")))
    said = "Ask Sunflower for the file of “Small form”, version v1"
    labels = page.work.details.findChildren
    qtbot.waitUntil(lambda: any(said in each.text() and each.isVisible() for each in labels(QLabel)), timeout=LONG)
    assert not page.work.details.can("correct")
