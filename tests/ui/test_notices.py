"""Errors in calm words, questions whose safe answer is at hand, reasons that may not be empty."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPlainTextEdit, QPushButton, QWidget

from app.progress import Cancelled
from app.roles import Refused
from ui import notices


@pytest.fixture
def page(app, qtbot):
    made = QWidget()
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def answer(deed):
    """Do this to the dialog once it is up."""

    def act():
        box = QApplication.activeModalWidget()
        if box is None:
            QTimer.singleShot(10, act)
            return
        deed(box)

    QTimer.singleShot(10, act)


def press(box, words):
    next(b for b in box.findChildren(QPushButton) if b.accessibleName() == words).click()


def test_a_known_error_is_told_in_its_words(app):
    said = notices.sentences(Refused("worker", "erase"))
    assert said.title == "Not in your role"
    assert "supervisor" in str(said)


def test_an_unknown_error_is_told_without_its_text(app):
    said = notices.sentences(ValueError("Sokha, 012 345 678"))
    assert "Sokha" not in f"{said.title} {said}"
    assert said.title


def test_stopping_is_not_an_error_to_show(page):
    notices.show_error(page, Cancelled())
    assert QApplication.activeModalWidget() is None


def test_an_error_is_shown_and_closed(page, qtbot):
    seen = []

    def close(box):
        seen.extend(label.text() for label in box.findChildren(QLabel))
        press(box, "Close")

    answer(close)
    notices.show_error(page, Refused("worker", "erase"))
    assert "Not in your role" in seen


@pytest.mark.parametrize(("words", "said"), [("Erase", True), ("Go back", False)])
def test_a_question_names_the_deed(page, words, said):
    answer(lambda box: press(box, words))
    assert notices.confirm(page, notices.Question("Erase?", "For good.", "Erase", danger=True)) is said


def test_the_safe_answer_has_the_focus_where_it_is_dangerous(page, qtbot):
    focused = []

    def look(box):
        focused.append(box.focusWidget().accessibleName())
        box.reject()

    answer(look)
    notices.confirm(page, notices.Question("Erase?", "For good.", "Erase", danger=True))
    answer(look)
    notices.confirm(page, notices.Question("Send?", "Now.", "Send"))
    assert focused == ["Go back", "Send"]


def test_a_reason_may_not_be_empty(page, qtbot):
    def type_it(box):
        typed = box.findChild(QPlainTextEdit)
        deed = next(b for b in box.findChildren(QPushButton) if b.accessibleName() == "Void")
        assert not deed.isEnabled()
        qtbot.keyClicks(typed, "  ")
        assert not deed.isEnabled()
        qtbot.keyClicks(typed, "entered twice")
        deed.click()

    answer(type_it)
    assert notices.ask_reason(page, notices.Question("Void?", "", "Void")) == "entered twice"
    answer(lambda box: qtbot.keyClick(box, Qt.Key.Key_Escape))
    assert notices.ask_reason(page, notices.Question("Void?", "", "Void")) is None


@pytest.mark.parametrize(("language", "at_the_right"), [("en", False), ("ar", True)])
def test_a_reason_is_begun_where_its_language_begins(dressed, page, language, at_the_right):
    dressed(language)
    seen = []

    def look(box):
        typed = box.findChild(QPlainTextEdit)
        seen.append(typed.cursorRect().x() > typed.width() / 2)
        box.reject()

    answer(look)
    notices.ask_reason(page, notices.Question("Void?", "", "Void"))
    assert seen == [at_the_right]


def test_a_toast_comes_and_the_next_takes_its_place(page, qtbot):
    notices.toast(page, "Saved")
    notices.toast(page, "Sent")
    qtbot.wait(20)
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert texts.count("Sent") == 1
    assert "Saved" not in texts


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_long_toast_stands_beside_the_rail_and_never_over_it(dressed, page, qtbot, language):
    dressed(language)
    page.setLayoutDirection(QApplication.layoutDirection())
    page.resize(1024, 600)
    rail = QFrame(page)
    rail.setObjectName("nav")
    rail.setGeometry(0 if language == "en" else 804, 0, 220, 600)
    rail.show()
    notices.toast(page, "Sokha was asked to take the case, and nothing of it changes hands until she says yes. " * 2)
    (shown,) = (each for each in page.findChildren(QFrame) if each.property("banner"))
    assert not shown.geometry().intersects(rail.geometry())
    assert page.rect().contains(shown.geometry())
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    QApplication.sendPostedEvents(None, 52)
    assert not [each for each in page.findChildren(QFrame) if each.property("banner")]


def test_words_that_would_be_lost_outlast_a_toast_and_are_put_away_by_hand(page, qtbot):
    notices.show_words(page, "Saved.", "<b>she")
    notices.toast(page, "Sent")
    qtbot.wait(20)
    seen = {label.text(): label for label in page.findChildren(QLabel) if label.isVisible()}
    assert {"Saved.\n<b>she", "Sent"} <= set(seen)
    close = next(each for each in page.findChildren(QPushButton) if each.accessibleName() == "Close")
    qtbot.keyClick(close, Qt.Key.Key_Space)
    qtbot.wait(20)
    assert not [label for label in page.findChildren(QLabel) if "she" in label.text()]
