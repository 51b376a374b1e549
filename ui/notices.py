"""An error in calm words, a question before what cannot be undone, a short word that all went well."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme.reading import begin
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.basics import button, column, field, label, picture, row
from ui.widgets.fitted import Fitted

_TOAST_MS = 5000
_WORDS_MS = 40_000
_WIDEST, _AROUND = 640, 200
_ICON = {"info": "info", "ok": "circle-check", "warn": "triangle-alert", "danger": "octagon-alert"}


@dataclass(frozen=True, slots=True)
class Question:
    """`yes` names the deed (“Erase”, never “OK”); the safe answer has the focus where it is dangerous."""

    title: str
    text: str
    yes: str
    danger: bool = False


@dataclass(frozen=True, slots=True)
class Sentences:
    """What a person is told of an error, in the language of the program."""

    title: str
    what: str
    next_step: str

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.next_step) if part)


def sentences(error: BaseException) -> Sentences:
    """Known errors have their own words; of others only the kind and the place are written down, never the text."""
    from app import errors, logs

    if not errors.known(error):
        logs.crash(error)
    found = errors.words(error, marked)
    return Sentences(found.title, found.what, found.next_step)


def cancelled(error: BaseException) -> bool:
    """Somebody said stop: nothing to tell."""
    return getattr(error, "code", "") == "work.cancelled"


def show_error(parent: QObject | None, error: BaseException) -> None:
    """The one door for errors that have no better place beside a field or in a banner."""
    if cancelled(error):
        return
    said = sentences(error)
    tell(parent, said.title, str(said), kind="danger")


def tell(parent: QObject | None, title: str, text: str, kind: str = "info") -> None:
    box = _Box(parent, title, text, kind)
    box.answers(button(_words("Close"), kind="primary", slot=box.accept))
    box.exec()


def confirm(parent: QObject | None, question: Question) -> bool:
    box = _Box(parent, question.title, question.text, "warn" if question.danger else "info")
    yes = button(question.yes, kind="danger" if question.danger else "primary", slot=box.accept)
    no = button(_words("Go back"), slot=box.reject)
    box.answers(no, yes)
    (no if question.danger else yes).setFocus()
    return box.exec() == QDialog.DialogCode.Accepted


def ask_reason(parent: QObject | None, question: Question, prompt: str = "") -> str | None:
    """Why something is corrected, voided or erased: some words, or None where the person goes back."""
    box = _Box(parent, question.title, question.text, "warn" if question.danger else "info")
    typed = QPlainTextEdit()
    typed.setTabChangesFocus(True)
    begin(typed.document())
    typed.setFixedHeight(84)
    box.add(field(prompt or _words("Reason"), typed))
    yes = button(question.yes, kind="danger" if question.danger else "primary", slot=box.accept)
    yes.setEnabled(False)
    typed.textChanged.connect(lambda: yes.setEnabled(bool(typed.toPlainText().strip())))
    box.answers(button(_words("Go back"), slot=box.reject), yes)
    typed.setFocus()
    return typed.toPlainText().strip() if box.exec() == QDialog.DialogCode.Accepted else None


def toast(parent: QWidget, text: str, kind: str = "ok") -> None:
    """A short word at the foot of the window that goes by itself; nothing that must be read stands only here."""
    _Toast(parent.window(), text, kind)


def show_words(parent: QWidget, text: str, words: str) -> None:
    """Words that would be lost, shown long enough to be taken over, in memory only; put away by hand before."""
    _Words(parent.window(), f"{text}\n{words}", "warn")


def announce(shown: QObject) -> None:
    """Let a screen reader say what has just appeared."""
    QAccessible.updateAccessibility(QAccessibleEvent(shown, QAccessible.Event.Alert))


def _words(text: str) -> str:
    return {
        "Close": QCoreApplication.translate("Notices", "Close"),
        "Go back": QCoreApplication.translate("Notices", "Go back"),
        "Reason": QCoreApplication.translate("Notices", "Reason"),
    }[text]


class _Box(Fitted):
    def __init__(self, parent: QObject | None, title: str, text: str, kind: str) -> None:
        asker = parent if isinstance(parent, QWidget) else QApplication.activeWindow()
        over = asker.window() if asker is not None else None
        super().__init__(over)
        self.setWindowTitle(over.windowTitle() if over is not None else "")
        self.setModal(True)
        self.setMinimumWidth(420)
        self.setMaximumWidth(620)
        heading = label(title, "lead", 600, wrap=True)
        words = label(text, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = column(heading, words, spacing="s")
        top = row(column(picture(_ICON[kind], kind, 26), None), self._inside, spacing="l")
        top.setStretch(1, 1)
        self._root = QVBoxLayout(self)
        self._root.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        self._root.setSpacing(SPACE["xl"])
        self._root.addLayout(top)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def add(self, extra: QWidget) -> None:
        self._inside.addWidget(extra)

    def answers(self, *buttons: QWidget) -> None:
        self._root.addLayout(row(None, *buttons))
        buttons[-1].setFocus()


def _beside_the_rail(window: QWidget) -> QRect:
    """Where pages stand: a word that goes by itself never lies over the places one can go to."""
    room, rail = window.rect(), window.findChild(QFrame, "nav")
    if rail is None or not rail.isVisible():
        return room
    place = QRect(rail.mapTo(window, QPoint(0, 0)), rail.size())
    if window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        room.setRight(place.left() - 1)
    else:
        room.setLeft(place.right() + 1)
    return room


class _Toast(QFrame):
    lasts = _TOAST_MS

    def __init__(self, window: QWidget, text: str, kind: str) -> None:
        for old in window.findChildren(_Toast, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if type(old) is type(self):
                old.deleteLater()
        super().__init__(window)
        self.setProperty("banner", kind)
        self.setAccessibleName(text)
        room = _beside_the_rail(window)
        words = label(text, wrap=True)
        words.setProperty("ink", kind)
        in_one_line = label(text).sizeHint().width() + words.contentsMargins().left()
        words.setFixedWidth(max(0, min(_WIDEST, room.width() - _AROUND, in_one_line)))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(SPACE["l"], SPACE["m"], SPACE["l"], SPACE["m"])
        inside.addWidget(picture(_ICON[kind], f"on_{kind}_soft"))
        inside.addWidget(words)
        self._add(inside)
        self.adjustSize()
        self.move(room.center().x() - self.width() // 2, window.height() - self.height() - SPACE["xxl"])
        self.show()
        self.raise_()
        announce(self)
        QTimer.singleShot(self.lasts * (1 if kind == "ok" else 3), self, self.deleteLater)

    def _add(self, inside: QHBoxLayout) -> None:
        """What it has beside its words."""

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """It may lie over a button that is wanted now: a press puts it away."""
        self.deleteLater()


class _Words(_Toast):
    lasts = _WORDS_MS

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Words that are nowhere else go with their own button alone."""
        event.accept()

    def _add(self, inside: QHBoxLayout) -> None:
        inside.addWidget(button(_words("Close"), "x", "line", self.deleteLater))
