"""A file is looked at before it is taken in; suggestions follow the answer that narrows them."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.forms import field as kinds
from app.forms.casework.stay import STAY
from tests.ui.forms.test_more_inputs import ABOUT, Kept, Played, shown  # noqa: F401 - a fixture, found by its name
from ui.forms.field_frame import FieldFrame
from ui.forms.form_view import FormView


def test_what_a_picture_says_inside_is_told_before_it_is_taken_in(shown, tmp_path, qtbot):  # noqa: F811 - the fixture
    aids = Kept()
    aids.hidden = "cleaned"
    made = shown(FieldFrame(kinds.File("file", "The file", **ABOUT)), aids).input
    for wished in (False, True):
        made.take(tmp_path / "photo")
        asked = made.question
        assert asked.isVisible()
        assert "the place and the time" in asked.told.text()
        assert not asked.original.isChecked(), "nothing is ticked for anybody"
        assert asked.yes.hasFocus()
        assert asked.original.accessibleDescription() == asked.meaning.text()
        if wished:
            qtbot.keyClick(asked.yes, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
            qtbot.keyClick(asked.original, Qt.Key.Key_Space)
        asked.yes.click()
        asked.yes.click()
        assert asked.isHidden()
    assert aids.as_it_is == [False, True]


def test_a_file_that_is_not_wanted_after_all_is_not_taken(shown, tmp_path):  # noqa: F811 - the fixture
    aids = Kept()
    aids.hidden = "stays"
    made = shown(FieldFrame(kinds.File("file", "The file", **ABOUT)), aids).input
    made.take(tmp_path / "scan")
    assert "cannot take that out" in made.question.told.text()
    assert made.question.original.isHidden()
    made.question.no.click()
    made.question.yes.click()
    assert aids.on_the_way == []
    assert made.answer() is None
    made.take(tmp_path / "scan")
    made.set_answer(None)
    assert made.question.isHidden()
    made.question.yes.click()
    assert aids.on_the_way == []


def test_suggestions_follow_the_answer_that_narrows_them(shown, qtbot):  # noqa: F811 - the fixture
    asked = []

    class Beds(Played):
        def suggest(self, of, take, within=""):
            asked.append((of, within))
            take(["1"] if within == "North" else ["1", "A"])

    view = FormView(STAY)
    view.lend(Beds())
    qtbot.addWidget(view)
    view.set_answers({"room": "North"})
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.build_all()
    view.focus_field("bed")
    assert asked[-1] == ("beds", "North")
    before = len(asked)
    view.focus_field("stay_kind")
    view.focus_field("bed")
    assert len(asked) == before, "nothing is asked twice"
    view.put("room", "South")
    view.focus_field("stay_kind")
    assert asked[-1] == ("beds", "South")
