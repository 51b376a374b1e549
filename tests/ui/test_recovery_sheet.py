"""The recovery sheet is shown whole, printed only after a warning, and saved to nothing but a removable drive."""

import stat
from threading import Event

import pytest
from PySide6.QtWidgets import QLabel

from ui import recovery_sheet
from ui.recovery_sheet import RecoverySheet, Sheet
from ui.widgets import aside as aside_room

CODE = "ABCDEFGHJKMNPQRSTVWXYZ012345"


@pytest.fixture
def told(monkeypatch):
    """What would have been said in a dialog; every question is answered with no."""
    said = []
    monkeypatch.setattr(recovery_sheet.notices, "tell", lambda _p, title, *_a, **_k: said.append(title))
    monkeypatch.setattr(recovery_sheet.notices, "confirm", lambda _p, question: said.append(question.title) or False)
    return said


@pytest.fixture
def view(app, qtbot, tmp_path):
    made = RecoverySheet(Sheet(CODE, "Sunflower", tmp_path / "home" / "vault"))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def asked(view, qtbot):
    """asked(): Save was pressed, and the drive has answered or was given up."""

    def press():
        view.save.click()
        assert not view.save.isEnabled(), "pressed twice"
        qtbot.waitUntil(view.save.isEnabled, timeout=20_000)

    return press


def test_all_groups_are_shown_and_spelt_for_screen_readers(view):
    labels = [label for label in view.findChildren(QLabel) if label.text() in CODE and len(label.text()) == 4]
    assert "".join(label.text() for label in labels) == CODE
    assert labels[0].accessibleName() == "1: A B C D"


def test_the_sheet_says_what_it_is_and_holds_the_code(view):
    text = view.text()
    assert "Sunflower" in text
    assert "ABCD  EFGH" in text


def test_printing_is_asked_about_first(view, told, monkeypatch):
    from ui.widgets import print_text

    printed = []
    monkeypatch.setattr(print_text, "print_text", lambda *a: printed.append(a))
    view._on_print()
    assert told == ["Print the recovery sheet?"]
    assert printed == []
    monkeypatch.setattr(recovery_sheet.notices, "confirm", lambda *_a: True)
    view._on_print()
    assert len(printed) == 1


def test_it_is_never_saved_on_this_computer(view, told, tmp_path, monkeypatch, asked):
    monkeypatch.setattr(recovery_sheet, "choose_new_file", lambda *_a, **_k: tmp_path / "sheet.txt")
    asked()
    assert told == ["Not on this computer"]
    assert not (tmp_path / "sheet.txt").exists()


def test_not_even_on_a_removable_drive_that_holds_the_vault(view, told, tmp_path, monkeypatch, asked):
    monkeypatch.setattr(recovery_sheet, "choose_new_file", lambda *_a, **_k: tmp_path / "sheet.txt")
    monkeypatch.setattr(recovery_sheet, "is_removable", lambda _folder: True)
    asked()
    assert told == ["Not on this computer"]


def test_on_a_drive_it_is_written_for_its_owner_alone(view, told, tmp_path, monkeypatch, asked):
    place = tmp_path / "sheet.txt"
    monkeypatch.setattr(recovery_sheet, "choose_new_file", lambda *_a, **_k: place)
    monkeypatch.setattr(recovery_sheet, "is_removable", lambda _folder: True)
    monkeypatch.setattr(recovery_sheet, "same_volume", lambda *_a: False)
    asked()
    assert told == []
    assert "ABCD  EFGH" in place.read_text()
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


def test_a_drive_that_refuses_is_told(view, told, tmp_path, monkeypatch, asked):
    monkeypatch.setattr(recovery_sheet, "choose_new_file", lambda *_a, **_k: tmp_path / "gone" / "sheet.txt")
    monkeypatch.setattr(recovery_sheet, "is_removable", lambda _folder: True)
    monkeypatch.setattr(recovery_sheet, "same_volume", lambda *_a: False)
    asked()
    assert told == ["Not saved"]


def test_a_drive_that_hangs_holds_no_window_and_is_named(view, told, tmp_path, monkeypatch, asked):
    held, lies = Event(), tmp_path / "AMINA" / "sheet.txt"
    said = []
    monkeypatch.setattr(recovery_sheet, "choose_new_file", lambda *_a, **_k: lies)
    monkeypatch.setattr(recovery_sheet, "is_removable", lambda _folder: held.wait())
    monkeypatch.setattr(recovery_sheet.notices, "tell", lambda _p, title, text, **_k: said.append((title, text)))
    monkeypatch.setattr(aside_room, "SILENT_AFTER", 0.1)
    asked()  # returns: that is the test
    held.set()
    ((title, text),) = said
    assert title == "Not saved"
    assert "“AMINA” does not answer" in text
    assert not lies.exists()
