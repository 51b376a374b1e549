"""The identity card of this desk: the file to hand over, its spoken code, and the forty digits to read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from ui import notices
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, label, row

if TYPE_CHECKING:
    from app.services.make_card import CardMade
    from ui.page import Page


def digits_label(digits: str, name: str) -> QLabel:
    """Forty digits in two lines of four groups, left to right in every language."""
    groups = digits.split()
    half = (len(groups) + 1) // 2
    made = label(
        "\u2066" + "  ".join(groups[:half]) + "\u2069\n\u2066" + "  ".join(groups[half:]) + "\u2069", "lead", 600
    )
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    made.setAccessibleName(name)
    made.setAccessibleDescription(digits)
    return made


class OwnCardPanel(QWidget):
    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._digits = QVBoxLayout()
        self._outcome = Banner()
        intro = label(
            self.tr(
                "Give the card file to your partner on a stick, tell the spoken code, and read these forty digits "
                "aloud on a telephone number you both knew before."
            ),
            name="muted",
            wrap=True,
        )
        save = button(self.tr("Save my &card…"), "file-key", "primary", self.pick)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(card(intro, self._digits, self._outcome, row(save, None), title=self.tr("Your card")))

    def show_digits(self, digits: str) -> None:
        while self._digits.count():
            old = self._digits.takeAt(0)
            if old is not None and (shown := old.widget()) is not None:
                shown.deleteLater()
        self._digits.addWidget(digits_label(digits, self.tr("Your forty digits")))

    def pick(self) -> None:
        options = QFileDialog.Option.ShowDirsOnly | QFileDialog.Option.DontUseNativeDialog
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to save your card"), "", options)
        if folder:
            self.make(folder)

    def make(self, folder: str) -> None:
        from app.services.make_card import make_card

        desk = self._page.context.desk
        self._page.run(lambda _progress: make_card(desk, folder), done=self._on_made, failed=self._on_failed)

    def _on_made(self, made: CardMade) -> None:
        from pathlib import Path

        text = self.tr(
            "Saved as {file}. The spoken code is {code}. Tell it by telephone; do not write it on the stick."
        )
        self._outcome.say("ok", text.format(file=Path(made.path).name, code=f"\u2066{made.spoken_code}\u2069"))

    def _on_failed(self, error: Any) -> None:
        self._outcome.say("danger", str(notices.sentences(error)))
