"""Every filter is asked in one window, and what was set comes back as it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.services.find_cases import CaseFilter, RecordFilter
from tests.ui.spoken import nameless
from ui.cases import filter_words
from ui.cases.column_dialog import ColumnDialog
from ui.cases.filter_dialog import FilterDialog

WORKERS = {"W-2": "Rosa"}
WHOLE = CaseFilter(
    statuses=("Active", "Closed"),
    workers=("W-2",),
    risks=("high",),
    nationalities=("KH",),
    exploitation=("ForcedLabour",),
    opened_from="2024",
    opened_to="2025-03",
    changed_from="2026-01-02",
    changed_to="2026-05-03",
    consent="soon",
    permissions=(("share_identity", "given"), ("photographs", "withdrawn")),
    tasks="overdue",
    in_house=True,
    disputed=True,
    voided="too",
    record=RecordFilter("episode", (("country", "is", "KH"), ("stage", "is", "Exploitation"))),
)


@pytest.fixture
def parent(app, qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 800)
    return made


def test_a_whole_filter_goes_in_and_comes_out(parent):
    dialog = FilterDialog(parent, WHOLE, WORKERS)
    assert dialog.filter() == WHOLE
    dialog._on_clear()
    assert dialog.filter() == CaseFilter()


@pytest.mark.parametrize("width", [1024, 920])
@pytest.mark.parametrize("language", ["ar", "xx"])
def test_nothing_is_too_wide_in_a_small_window(real_words, parent, dressed, qtbot, language, width):
    """Two days beside each other are wider in Arabic than in words half as long again; three conditions below them."""
    dressed(language)
    parent.resize(width, 600)
    dialog = FilterDialog(parent, WHOLE, WORKERS)
    dialog.show()
    dialog.view.build_all()
    qtbot.wait(20)
    assert dialog.width() <= width
    assert dialog.view.area.horizontalScrollBar().maximum() == 0


def test_nothing_asked_is_nothing_set(parent):
    assert FilterDialog(parent, CaseFilter(), WORKERS).filter() == CaseFilter()


def test_a_half_typed_day_asks_nothing(parent):
    dialog = FilterDialog(parent, CaseFilter(), WORKERS)
    dialog.view.put("changed_from", "2026-05-?")
    dialog.view.put("opened_from", "2026-13")
    assert dialog.filter() == CaseFilter()


def test_everything_in_it_says_its_name(parent):
    dialog = FilterDialog(parent, WHOLE, WORKERS)
    dialog.show()
    dialog.view.build_all()
    assert nameless(dialog) == []


def test_every_filter_has_words_and_can_be_taken_away(app):
    asked, said = WHOLE, []
    while parts := filter_words.parts(asked, WORKERS):
        text, asked = parts[0]
        said.append(text)
    assert asked == CaseFilter()
    assert len(said) == 17
    assert {"Sharing with the name: In force", "Photographs and recordings: Taken back"} <= set(said)
    assert "Worker: Rosa" in said
    assert any("Exploitation" in text and "Cambodia" in text for text in said)


def test_columns_are_moved_and_chosen_with_the_keyboard(parent, qtbot):
    dialog = ColumnDialog(parent, ("number", "name", "danger"), "changed", down=True)
    dialog.show()
    dialog.list.setCurrentRow(1)
    dialog._move(1)
    assert dialog.keys() == ("number", "danger", "name")
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.keys() == ("number", "danger")
    assert dialog.order() == ("changed", True)
    assert nameless(dialog) == []
