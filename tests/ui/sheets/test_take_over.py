"""Answers of a sheet that also belong in the case, on the screen: offered, ticked by keyboard, taken once or left."""

from __future__ import annotations

from secrets import token_hex

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.services.add_sheet import NewSheet, add_sheet
from app.services.correct_record import Correction, correct
from app.services.match_questions import SameAs, match_questions
from app.services.own_forms import FormFile, accept_form
from app.services.record_intake import record_intake
from app.services.show_case import show
from app.services.take_answers import read_offers
from db.missing import missing
from tests.app.xlsform.forms import markdown
from tests.sheets import intake
from tests.ui.looking import unnamed
from tests.ui.sheets.conftest import LONG
from ui.cases.case_page import CasePage
from ui.sheets.sheets_page import SheetsPage

ROWS = (
    {"type": "select_one sex", "name": "sex", "label": "Sex"},
    {"type": "text", "name": "called", "label": "Called"},
    {"type": "select_multiple work", "name": "work", "label": "Which work"},
    {"type": "text", "name": "shoe", "label": "Shoe size"},
)
CHOICES = (("sex", "1", "Woman", ""), ("sex", "2", "Man", ""), ("work", "f", "Fishing", ""),
           ("work", "x", "Song", ""))  # fmt: skip
FILE = FormFile(markdown(ROWS, CHOICES, "| | river | 3 | River form |"), ".md", "river")
MATCHES = {
    "sex": SameAs("person", "gender", {"1": "Feminine", "2": "Masculine"}),
    "called": SameAs("identity", "given_names"),
    "work": SameAs("intake", "labour_industries", {"f": "A03_FishingAndAquaculture"}),
}


@pytest.fixture(scope="module")
def river(house):
    house.do(lambda desk: accept_form(desk, FILE, {}))
    house.do(lambda desk: match_questions(desk, "river", "3", MATCHES))
    return house


@pytest.fixture
def saved(river):
    more = {"gender": "Masculine", "given_names": missing("not_asked"), "exploitation_types": ["ForcedBegging"]}
    return river.do(lambda desk: record_intake(desk, intake(**more)))


@pytest.fixture
def sheet(river, saved):
    told = {"sex": "1", "called": "Chanthou", "work": ["f", "x"], "shoe": "38"}
    return river.do(lambda desk: add_sheet(desk, NewSheet("river", saved.case, token_hex(16), told))).sheet


@pytest.fixture
def page(river, sheet, saved, qtbot):
    made = SheetsPage(river.context)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.changed.connect(made.refresh)
    made.open(saved.case)
    qtbot.waitUntil(lambda: bool(offering(made)), timeout=LONG)
    return made


@pytest.fixture
def window(page, qtbot):
    offering(page)[0].click()
    qtbot.waitUntil(lambda: page.over.window is not None, timeout=LONG)
    yield page.over.window
    if page.over.window is not None:
        page.over.window.done(0)


def offering(page):
    return [each for each in page.findChildren(QPushButton) if "in the case" in each.accessibleName()]


def texts(shown):
    return [each.text().replace("\u2068", "").replace("\u2069", "") for each in shown.findChildren(QLabel)]


def states(river, sheet):
    return {each.path: (each.state, each.decided) for each in river.do(lambda d: read_offers(d, sheet)).offers}


def test_it_is_taken_by_keyboard_and_once(page, window, river, sheet, saved, qtbot):
    assert offering(page)[0].accessibleName() == "2 answer(s) also belong in the case… River form"
    assert [tick.isChecked() for tick in window.ticks.values()] == [False, False], "nothing is ticked beforehand"
    assert not window.take.isEnabled()
    assert unnamed(window) == []
    assert "In the case now: Masculine" in texts(window)
    assert "“Sex” in the questionnaire: Woman" in texts(window)
    assert "Stays in the questionnaire: Song" in texts(window)
    assert any(text.startswith("As the case stands, this is not asked") for text in texts(window))
    qtbot.keyClick(window.ticks["called"], Qt.Key.Key_Space)
    assert window._why.isHidden(), "what was blank needs no reason"
    qtbot.keyClick(window.ticks["sex"], Qt.Key.Key_Space)
    qtbot.keyClick(window.take, Qt.Key.Key_Space)
    assert (window.banner._text.text(), window.why.hasFocus()) == ("Say why it is changed.", True)
    qtbot.keyClicks(window.why, "asked again")
    taken = []
    page.over._page.changed.connect(taken.append)
    qtbot.keyClick(window.take, Qt.Key.Key_Space)
    qtbot.keyClick(window.take, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.over.window is None, timeout=LONG)
    qtbot.wait(1)
    assert states(river, sheet) == {"called": ("same", True), "sex": ("same", True), "work": ("not_asked", False)}
    assert len(taken) == 1, "a second press does nothing"
    view = river.do(lambda desk: show(desk, saved.case))
    assert [each.answer for section in view.sections for each in section.fields if each.field == "gender"] == [
        "Feminine"]  # fmt: skip


def test_what_is_left_is_asked_about_more_calmly(page, window, river, sheet, qtbot):
    window.ticks["sex"].setChecked(True)
    window.leave.click()
    qtbot.waitUntil(lambda: page.over.window is None, timeout=LONG)
    assert states(river, sheet)["sex"] == ("differs", True)
    qtbot.waitUntil(
        lambda: (
            [each.accessibleName() for each in offering(page)] == ["1 answer(s) also belong in the case… River form"]
        ),
        timeout=LONG,
    )


def test_what_changed_meanwhile_is_shown_anew_and_nothing_was_taken(page, window, river, sheet, saved, qtbot):
    view = river.do(lambda desk: show(desk, saved.case))
    person = next(each.record for section in view.sections for each in section.fields if each.field == "gender")
    river.do(lambda desk: correct(desk, Correction("person", person, {"gender": "TransgenderFeminine"}, "told now")))
    window.ticks["sex"].setChecked(True)
    window.why.setText("asked again")
    window.take.click()
    qtbot.waitUntil(lambda: any("Transgender" in each for each in texts(window)), timeout=LONG)
    assert "no longer as this page showed it" in window.banner._text.text()
    assert not window.ticks["sex"].isChecked()
    assert states(river, sheet)["called"] == ("new", False)


def test_the_sheet_says_what_is_local_and_the_case_leads_to_its_sheets(page, river, sheet, saved, qtbot):
    page._read(sheet)
    qtbot.waitUntil(lambda: any(each.startswith("Shoe size") for each in texts(page)), timeout=LONG)
    said = texts(page)
    assert "Shoe size · Local" in said
    assert any(each.startswith("Called · Same as: Given names") for each in said)
    case = CasePage(river.context)
    qtbot.addWidget(case)
    case.resize(1100, 760)
    case.show()
    heard = []
    case.place_wanted.connect(lambda *where: heard.append(where))
    case.open(saved.case)
    qtbot.waitUntil(case.belonging.isVisible, timeout=LONG)
    assert case.belonging._text.text() == "2 answer(s) of own questionnaires also belong in this case."
    case.belonging.acted.emit()
    assert heard == [("sheets", saved.case)]
    case._clear()
    assert case.belonging.isHidden(), "nothing of one case stays while another is fetched"
