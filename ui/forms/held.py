"""Holds a form still while it is saved: what is typed meanwhile goes into it afterwards, or is shown again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ui import notices
from ui.forms.input import Input

_EATEN: Final = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.InputMethod, QEvent.Type.Shortcut,
        QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop,
    }
)  # fmt: skip
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_APART: Final = _ENTER | {Qt.Key.Key_Tab}
_MENDS: Final = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})


@dataclass(frozen=True, slots=True)
class Unheard:
    """What is in no form: `words` is empty where it was a choice, or a paste."""

    words: str


class Held(QObject):
    """What was saved is what stood in the form when Save was pressed: until that is over no answer changes by hand.

    The keys are in memory only, and only until the vault has answered.
    """

    def __init__(self, foot: QWidget) -> None:
        super().__init__(foot)
        self._foot = foot
        self._page: QWidget | None = None
        self._at: QWidget | None = None
        self._kept: list[QKeyEvent | QInputMethodEvent] = []
        self._chose = False

    def begin(self) -> None:
        """The half-composed word of an input method is part of what is saved."""
        if self._page is None:
            QGuiApplication.inputMethod().commit()
            self._page, at = self._foot.parentWidget(), QApplication.focusWidget()
            self._at = at if at is not None and self._is_held(at) else None
            _application().installEventFilter(self)

    def give_back(self) -> bool:
        """The form was not saved and stays: what was typed goes into it. True when anything did."""
        at, kept = self._at, self._kept
        self.let_go()
        if not kept or at is None or not isValid(at) or not at.isVisible():
            return False
        at.setFocus(Qt.FocusReason.OtherFocusReason)
        for each in kept:
            QApplication.sendEvent(QApplication.focusWidget() or at, each)
        return any(_writes(each) for each in kept)

    def let_go(self) -> Unheard | None:
        """The form is closed. What was typed or chosen that is in no form."""
        lost = self._chose or any(_writes(each) for each in self._kept)
        unheard = Unheard(_written(self._kept)) if lost else None
        if self._page is not None:
            _application().removeEventFilter(self)
        self._page, self._at, self._kept, self._chose = None, None, [], False
        return unheard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _EATEN or not self._is_held(watched):
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._keep(watched, event)
        elif isinstance(event, QInputMethodEvent):
            said = QInputMethodEvent()
            said.setCommitString(event.commitString())
            self._kept.append(said)
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QAbstractButton):
            self._chose = self._chose or _answers(watched)
        return True

    def _keep(self, watched: QObject, event: QKeyEvent) -> None:
        """Words, and the keys that mend them or lead on; nothing that would press a button."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape or (key in _ENTER and not isinstance(watched, QPlainTextEdit)):
            return
        self._kept.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat()))

    def _is_held(self, watched: QObject) -> bool:
        at: QObject | None = watched if isinstance(watched, QWidget) else None
        while at is not None and at is not self._foot:
            if at is self._page:
                return True
            at = at.parent()
        return False


def tell(page: QWidget, done: str, *also: str, unheard: Unheard | None) -> None:
    """What is said once a form is saved and closed: words that are in no form stand there until they are put away."""
    lost = QCoreApplication.translate(
        "Held", "What you typed or chose while it was being saved is not in it. Correct the form to add it."
    )
    said = [done, *([lost] if unheard is not None else ()), *also]
    if unheard is not None and unheard.words:
        notices.show_words(page, " ".join(said), unheard.words)
    else:
        notices.toast(page, " ".join(said), "warn" if said[1:] else "ok")


def _written(kept: list[QKeyEvent | QInputMethodEvent]) -> str:
    """The words of these keys, one after the other: where they would have stood in the box only the box knew."""
    words = ""
    for each in kept:
        if isinstance(each, QInputMethodEvent):
            words += each.commitString()
        elif each.key() == Qt.Key.Key_Backspace:
            words = words[:-1]
        elif _writes(each) and each.text().isprintable():
            words += each.text()
        elif each.key() in _APART:
            words += " "
    return " ".join(words.split())


def _writes(event: QKeyEvent | QInputMethodEvent) -> bool:
    if isinstance(event, QInputMethodEvent):
        return bool(event.commitString())
    pastes = event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in {Qt.Key.Key_V, Qt.Key.Key_X}
    return bool(pastes) or event.key() in _MENDS or (bool(event.text()) and event.text().isprintable())


def _answers(button: QObject | None) -> bool:
    """Whether it belongs to a question."""
    while button is not None:
        if isinstance(button, Input):
            return True
        button = button.parent()
    return False


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None, "a form stands in a running program"
    return app
