"""A field for a passphrase: hidden unless asked, with a word when Caps Lock seems to be on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from ui import say
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.widgets.basics import label, row
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_QUIET = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
    | Qt.InputMethodHint.ImhHiddenText
)


class _Hidden(QLineEdit):
    """Sees from the letters themselves whether Caps Lock is on, since no system tells it the same way."""

    caps = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps.emit(False)
        elif len(text) == 1 and text.isalpha() and text.upper() != text.lower():
            self.caps.emit(text.isupper() != shift)
        super().keyPressEvent(event)


class PassphraseEdit(QWidget):
    """Give it to `field` for its label."""

    changed = Signal(str)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = _Hidden()  # forgets: a passphrase is never kept, not even sealed
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(_QUIET)
        self.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.entered)
        self.eye = QToolButton()
        self.eye.setCheckable(True)
        self.eye.setFixedHeight(36)
        self.eye.toggled.connect(self._on_eye)
        self._caps = label(self.tr("Caps Lock seems to be on."), "caption", 600, name="warn")
        self._caps.hide()
        self.edit.caps.connect(self._caps.setVisible)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["xs"])
        inside.addLayout(row(self.edit, self.eye, spacing="xs"))
        inside.addWidget(self._caps)
        self.setFocusProxy(self.edit)
        self._on_eye(False)

    def text(self) -> str:
        return self.edit.text()

    def setText(self, text: str) -> None:
        self.edit.setText(text)

    def forget(self) -> None:
        """Empty and hidden again; Qt's undo history goes with it."""
        self.edit.clear()
        self.eye.setChecked(False)
        self._caps.hide()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)
        self._name_eye()

    def _name_eye(self) -> None:
        """By ear too it is known which of several passphrases would be seen."""
        of = self.accessibleName()
        self.eye.setAccessibleName(say.headed(self.tr("{0}: {1}"), self._does, of) if of else self._does)

    def _on_eye(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._does = self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")
        self.eye.setIcon(theme.icon("eye-off" if shown else "eye", "muted"))
        self.eye.setToolTip(tip(self._does))
        self._name_eye()
