"""Fractions, times, places, clients, files and rows: typed as people type them, kept as they are kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt

from app.forms import field as kinds
from app.forms.casework.assessment_needs import ASSESSMENT_NEEDS
from app.forms.casework.incident import INCIDENT
from ui.forms.aids import Aids, Branch, Client
from ui.forms.field_frame import FieldFrame
from ui.forms.grid import GridInput
from ui.forms.person_input import PersonInput
from ui.forms.place_input import PlaceInput
from ui.forms.text_input import DecimalInput, LongTextInput, TextInput, bare_decimal
from ui.forms.time_input import TimeInput, bare_time

ABOUT = {"of": "incident", "travels": "never", "purpose": "care"}
WHO = Client("0f" * 16, "SUN-01-26-0001 · KTPF · Sokha", "SUN-01-26-0001 · KTPF")
TREE = [
    Branch("1", "", "Kampot"),
    Branch("2", "", "Battambang"),
    Branch("3", "1", "Chhuk"),
    Branch("4", "3", "Baniev"),
]


class Played(Aids):
    """A house with one client, four places and no room for files."""

    def suggest(self, of, take, within=""):
        take([f"{of} one", f"{of} two"])

    def find_clients(self, text, take):
        take([WHO] if text.casefold() in WHO.words.casefold() else [])

    def name_client(self, person, take):
        take(WHO)

    def places(self, take):
        take(TREE)


class Kept(Played):
    """A house that takes files."""

    hidden = "none"

    def __init__(self):
        self.on_the_way = []
        self.as_it_is = []

    @property
    def keeps_files(self):
        return True

    def look_at_file(self, path, looking):
        looking.seen(self.hidden)

    def keep_file(self, path, keeping, *, as_it_is=False):
        self.on_the_way.append((path, keeping))
        self.as_it_is.append(as_it_is)


@pytest.fixture
def shown(app, qtbot):
    def show(made, aids=None):
        qtbot.addWidget(made)
        getattr(made, "input", made).lend(aids or Played())
        made.resize(700, 500)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return show


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("12.5", "12.5"),
        ("12,5", "12.5"),
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1,234,567", "1234567"),
        ("1,234", "1234"),
        ("0,250", "0.250"),
        ("-3", "-3"),
        ("−3,5", "-3.5"),
        ("٣٫٥", "3.5"),
        ("១២", "12"),
        (".5", "0.5"),
        ("12 000", "12000"),
        ("about 12", ""),
        ("1.2.3,4,5", ""),
        ("", ""),
    ],
)
def test_a_number_is_understood_however_it_is_written(app, typed, kept):
    assert bare_decimal(typed) == kept


def test_a_fraction_is_shown_with_the_sign_of_the_language(shown):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        made = shown(DecimalInput())
        made.set_answer("1.234")
        assert made.line.text() == "1,234"
        assert made.answer() == "1.234"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("14:05", "14:05"),
        ("1405", "14:05"),
        ("9.30", "09:30"),
        ("٩:٣٠", "09:30"),
        ("24:00", ""),
        ("12:60", ""),
        ("14", ""),
    ],
)
def test_a_time_is_understood_however_it_is_written(typed, kept):
    assert bare_time(typed) == kept


def test_a_time_is_stepped_and_kept_as_typed_when_wrong(shown, qtbot):
    made = shown(TimeInput())
    made.set_answer("23:58")
    made.line.setCursorPosition(5)
    qtbot.keyClick(made.line, Qt.Key.Key_Up)
    assert made.answer() == "00:00"
    qtbot.keyClick(made.line, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert made.answer() == "23:00"
    made.set_answer("in the night")
    assert made.answer() == "in the night"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_client_is_found_chosen_and_taken_out_again_by_keyboard(shown, qtbot):
    made = shown(PersonInput())
    made.set_name("Who?", "")
    qtbot.keyClicks(made.line, "ktpf")
    assert made.answer() == "ktpf", "half typed is no link, and is not lost"
    qtbot.waitUntil(lambda: made.list.popup().isVisible(), timeout=20_000)
    qtbot.keyClick(made.list.popup(), Qt.Key.Key_Down)
    qtbot.keyClick(made.list.popup(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: made.answer() == WHO.person, timeout=20_000)
    assert made.chosen.text() == WHO.short
    assert WHO.short in made.chosen.accessibleName()
    qtbot.keyClick(made.chosen, Qt.Key.Key_Space)
    assert made.answer() is None


def test_a_linked_client_is_named_and_never_shown_by_id(shown):
    made = shown(PersonInput())
    made.set_answer(WHO.person)
    assert made.chosen.text() == WHO.short
    assert WHO.person not in made.chosen.accessibleName()


def test_places_are_offered_level_by_level_and_end_in_own_words(shown, qtbot):
    made = shown(PlaceInput())
    said = []
    made.changed.connect(lambda: said.append(made.answer()))
    first = made.levels[0]
    assert [first.itemText(at) for at in range(first.count())] == ["Kampot", "Battambang"]
    first.setEditText("Kampot")
    second = made.levels[1]
    assert not second.isHidden()
    assert [second.itemText(at) for at in range(second.count())] == ["Chhuk"]
    second.setEditText("Chhuk")
    made.levels[2].setEditText("Baniev")
    made.levels[3].setEditText("behind the pagoda")
    assert made.answer() == ["Kampot", "Chhuk", "Baniev", "behind the pagoda"]
    assert said[-1] == made.answer()
    first.setEditText("")
    assert made.answer() is None
    made.set_answer(["Somewhere else"])
    assert made.answer() == ["Somewhere else"]


def test_a_file_is_taken_in_and_only_the_last_choice_counts(shown, tmp_path):
    field = kinds.File("file", "The file", **ABOUT)
    aids = Kept()
    made = shown(FieldFrame(field), aids)
    said = []
    made.answered.connect(said.append)
    for name in ("one", "two"):
        made.input.take(tmp_path / name)
    (_, first), (_, second) = aids.on_the_way
    second.progressed(1, 2, "")
    assert "of" in made.input.state.text()
    kept = {"hash": "ab" * 32, "type": "application/pdf", "size": "2400000"}
    second.done(kept)
    first.done({**kept, "size": "1"})
    assert made.answer() == kept
    assert made.input.state.text() == "PDF document, 2.4 MB"
    assert said == ["file"]


def test_without_room_for_files_none_can_be_chosen(shown):
    made = shown(FieldFrame(kinds.File("file", "The file", **ABOUT)))
    assert not made.input.choose.isEnabled()


def test_rows_are_added_moved_and_taken_away_by_keyboard(shown, qtbot):
    made = shown(FieldFrame(INCIDENT.get("people")))
    rows = made.input
    for name in ("Guard", "Cook"):
        qtbot.keyClick(rows.add, Qt.Key.Key_Space)
        person = rows.rows[-1].parts[1].input
        qtbot.keyClicks(person.line, name)
    assert made.answer() == [{"name": "Guard"}, {"name": "Cook"}]
    spoken = rows.rows[1].parts[1].input.line
    assert spoken.accessibleName() == "Who, if not a client here, row 2"
    spoken.setFocus()
    qtbot.keyClick(spoken, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert made.answer() == [{"name": "Cook"}, {"name": "Guard"}]
    assert spoken.accessibleName() == "Who, if not a client here, row 1"
    qtbot.mouseClick(rows.rows[0].away, Qt.MouseButton.LeftButton)
    assert made.answer() == [{"name": "Guard"}]


def test_a_grid_says_more_than_yes_and_no(shown, qtbot):
    made = shown(FieldFrame(ASSESSMENT_NEEDS.get("needs")))
    grid = made.input
    assert isinstance(grid, GridInput)
    codes = [saying.code for saying in grid.model.sayings]
    assert len(codes) == 3
    grid.view.setCurrentIndex(grid.model.index(0, 1))
    for key in (Qt.Key.Key_1, Qt.Key.Key_3):
        qtbot.keyClick(grid.view, key)
    lines = [choice.code for choice in grid.model.choices]
    assert made.answer() == {lines[0]: codes[0], lines[1]: codes[2]}
    spoken = grid.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert grid.model.sayings[2].words in spoken


def test_what_was_written_before_is_offered_and_not_put_in(shown):
    made = shown(TextInput("rooms"))
    assert made.answer() is None
    known = made.line.completer().model()
    assert [known.index(at, 0).data() for at in range(known.rowCount())] == ["rooms one", "rooms two"]


def test_a_long_text_begins_at_the_right_where_people_read_from_there(dressed, qtbot):
    dressed("ar")
    long = LongTextInput()
    qtbot.addWidget(long)
    long.resize(600, 120)
    long.show()
    long.set_answer("وصلت إلى المأوى")
    assert long.page.cursorRect().x() > 500
    long.set_answer("Latin words")
    assert long.page.cursorRect().x() > 300
