"""What a file says inside about place, time and device: told before it is taken in, with a way to keep it so."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from ui import notices
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, label, row, set_text


class FileQuestion(QFrame):
    """Nothing is ticked: the original is kept only where somebody wants it."""

    accepted = Signal(bool)  # whether it is taken in as it is
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("banner", "info")
        self.told = label("", wrap=True)
        self.told.setProperty("ink", "info")
        self.original = QCheckBox(self.tr("&Keep the original, for evidence"))
        self.meaning = label("", "caption", wrap=True)
        self.meaning.setProperty("ink", "info")
        set_text(
            self.meaning,
            self.tr(
                "It is kept exactly as it is. Whoever opens it, or is given a copy, can also read where, when and with "
                "what it was made."
            ),
        )
        self.original.setAccessibleDescription(self.meaning.text())
        self.yes = button(self.tr("&Take it in"), "check", slot=self._on_yes)
        self.no = button(self.tr("&Not this file"), kind="ghost", slot=self._on_no)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["m"], SPACE["s"], SPACE["m"], SPACE["s"])
        inside.setSpacing(SPACE["s"])
        for part in (self.told, self.original, self.meaning):
            inside.addWidget(part)
        inside.addLayout(row(self.yes, self.no, None, spacing="s"))
        self.hide()

    def ask(self, hidden: str) -> None:
        """`hidden`: cleaned, where it can be taken out, else stays."""
        cleaned = hidden == "cleaned"
        self.original.setChecked(False)
        self.original.setVisible(cleaned)
        self.meaning.setVisible(cleaned)
        said = self._cleaned() if cleaned else self._stays()
        set_text(self.told, said)
        self.setAccessibleName(said)
        self.yes.setAccessibleDescription(said)
        self.show()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)
        notices.announce(self)

    def _cleaned(self) -> str:
        return self.tr(
            "What this picture says inside is taken out before it is kept: the place and the time, "
            "the telephone or camera, and comments. The picture itself does not change."
        )

    def _stays(self) -> str:
        return self.tr(
            "This file may say inside where, when and by whom it was made. Havenbook cannot take that out of it, and "
            "keeps it as it is."
        )

    def _on_yes(self) -> None:
        self.hide()
        self.accepted.emit(self.original.isChecked())

    def _on_no(self) -> None:
        self.hide()
        self.declined.emit()
