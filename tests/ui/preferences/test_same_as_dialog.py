"""Saying which questions of a form are the same as ours: proposed, chosen by keyboard, kept on the way, refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.services.match_questions import SameAs, match_questions, read_matches
from app.services.own_forms import FormFile, accept_form
from app.tables import same_as
from db.missing import missing
from tests.app.xlsform.forms import markdown
from tests.ui.looking import unnamed
from ui.preferences.own_forms_panel import OwnFormsPanel
from ui.preferences.same_as_dialog import SameAsDialog

LONG = 10_000
GENDER = "How does the person describe their gender? (The person)"
ROWS = (
    {"type": "select_one sex", "name": "gender", "label": "Sex"},
    {"type": "select_multiple lang", "name": "speaks", "label": "Speaks"},
    {"type": "text", "name": "shoe", "label": "Shoe size"},
    {"type": "begin repeat", "name": "kid", "label": "Child"},
    {"type": "text", "name": "kname", "label": "Name of the child"},
    {"type": "end repeat"},
)
CHOICES = (("sex", "1", "Woman", ""), ("sex", "Masculine", "Man", ""), ("sex", "9", "Unknown", ""),
           ("lang", "km", "Khmer", ""), ("lang", "x", "Signs", ""))  # fmt: skip
FILE = FormFile(markdown(ROWS, CHOICES, "| | river | 3 | River form |"), ".md", "river")


@pytest.fixture
def panel(context, do, qtbot):
    do(lambda desk: accept_form(desk, FILE, {}))
    made = OwnFormsPanel(context)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.begin()
    qtbot.waitUntil(lambda: made._list.count() == 1, timeout=LONG)
    return made


@pytest.fixture
def window(panel, qtbot):
    """As the button on the list opens it."""
    (button,) = [each for each in panel.findChildren(type(panel.choose)) if "same as ours" in each.accessibleName()]
    assert button.accessibleName() == "The same as ours: River form, version 3"
    button.click()
    qtbot.waitUntil(lambda: panel.window_ is not None, timeout=LONG)
    yield panel.window_
    if panel.window_ is not None:
        panel.window_.done(0)


def kept(do):
    return {each.key: each.match for each in do(lambda desk: read_matches(desk, "river", "3")).questions}


def cells(table):
    return [[table.item(at, column).text() for column in range(table.columnCount())] for at in range(table.rowCount())]


def choose(box, data):
    at = next(at for at in range(box.count()) if box.itemData(at) == data)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def test_nothing_is_the_same_before_somebody_says_so_and_what_is_said_is_kept_when_one_goes_on(
    window, panel, do, qtbot
):
    assert isinstance(window, SameAsDialog)
    assert cells(window.list) == [
        ["Sex", f"Proposed: {GENDER}"], ["Speaks", "Local"], ["Shoe size", "Local"],
        ["Name of the child", "Local"],
    ]  # fmt: skip
    assert set(kept(do).values()) == {None}
    assert unnamed(window) == []
    editor = window.editor
    assert editor.ours.currentData() is None, "what is proposed is not chosen"
    assert "gender" in editor.proposed.text()
    assert "1 of its choices stay local" in editor.proposed.text()
    qtbot.keyClick(editor.take, Qt.Key.Key_Space)
    assert editor.ours.currentData() == ("person", "gender")
    assert cells(editor.codes) == [
        ["Woman", "Stays local"], ["Man", "Masculine"], ["Unknown", "No answer: The person does not know"]]  # fmt: skip
    editor.codes.setCurrentCell(0, 0)
    choose(editor.meaning, "Feminine")
    assert editor.codes.currentRow() == 1, "on to the next choice"
    assert set(kept(do).values()) == {None}, "not before one goes on"
    qtbot.keyClick(window.list, Qt.Key.Key_Down)
    whole = SameAs("person", "gender", {"1": "Feminine", "Masculine": "Masculine", "9": missing("unknown_to_person")})
    qtbot.waitUntil(lambda: kept(do)["gender"] == whole, timeout=LONG)
    qtbot.waitUntil(lambda: window.total.text().startswith("1 question"), timeout=LONG)
    assert window.list.currentRow() == 1
    assert window.editor.title.text() == "Speaks"
    window.done_.click()
    qtbot.waitUntil(lambda: panel.window_ is None, timeout=LONG)
    qtbot.waitUntil(lambda: do(lambda desk: read_matches(desk, "river", "3")).same == 1, timeout=LONG)


def test_what_cannot_be_is_said_and_keeps_the_window_open(window, panel, do, qtbot):
    editor = window.editor
    window.list.setCurrentCell(3, 0)
    assert (editor.why._text.text(), editor._same.isHidden()) == (same_as.IN_ROWS, True)
    window.list.setCurrentCell(2, 0)
    choose(editor.ours, ("person", "country_of_birth"))
    assert editor.why._text.text() == same_as.NO_CHOICE
    window.done_.click()
    assert window.isVisible()
    assert "Choose another" in window.banner._text.text()
    window.list.setCurrentCell(0, 0)
    assert window.list.currentRow() == 2, "nor does it go on"
    choose(editor.ours, ("identity", "given_names"))
    assert editor.why.isHidden()
    window.reject()
    qtbot.waitUntil(lambda: kept(do)["shoe"] == SameAs("identity", "given_names"), timeout=LONG)
    assert panel.window_ is None


def test_one_of_ours_is_the_same_as_one_question_only_and_it_can_be_made_local_again(panel, do, qtbot):
    match = SameAs("person", "other_languages", {"km": "km"})
    do(lambda desk: match_questions(desk, "river", "3", {"speaks": match}))
    panel._on_same_as(next(iter(do(_forms))))
    qtbot.waitUntil(lambda: panel.window_ is not None, timeout=LONG)
    window = panel.window_
    editor = window.editor
    window.list.setCurrentCell(1, 0)
    assert "1 of its choices" in editor.lost.text()
    assert editor.past.text().endswith("Same as: Which other languages? (The person)")
    choose(editor.ours, None)
    window.list.setCurrentCell(0, 0)
    qtbot.waitUntil(lambda: kept(do)["speaks"] is None, timeout=LONG)
    said = do(lambda desk: read_matches(desk, "river", "3")).said
    assert [(each.question, each.match) for each in said] == [("speaks", None), ("speaks", match)]
    do(lambda desk: match_questions(desk, "river", "3", {"speaks": match}))
    window.show_found(do(lambda desk: read_matches(desk, "river", "3")))
    choose(editor.ours, ("person", "other_languages"))
    assert editor.fits == same_as.TAKEN
    window.done(0)


def _forms(desk):
    from app.services.own_forms import list_forms

    return list_forms(desk)
