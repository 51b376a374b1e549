"""Saving a copy of a release to hand out: where to, and how somebody else makes sure of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, label, row
from ui.widgets.place_choice import PlaceChoice


class CopyCard(QWidget):
    """`wanted` when there is a place and the copy may be saved."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.place = PlaceChoice(self.tr("USB &drive"))
        self.outcome = Banner()
        self.go = button(self.tr("Sa&ve a copy to hand out"), "file-down", "primary", self.wanted.emit)
        self._ready = False
        plain = self.tr("One zip that is not sealed: everybody who has it can read these figures.")
        check = self.tr(
            "How somebody else makes sure of it: the README in the zip says which two commands to type (sha256sum and"
            " ssh-keygen). They must get your organisation’s key by another way than this file, and compare it."
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(
            card(
                label(plain, wrap=True), self.place, row(self.go, None), self.outcome, label(check, wrap=True),
                title=self.tr("Save a copy to hand out"),
            )
        )  # fmt: skip
        self.place.changed.connect(self._enable)
        self._enable()

    def allow(self, ready: bool) -> None:
        self._ready = ready
        self._enable()

    def _enable(self) -> None:
        self.go.setEnabled(self._ready and self.place.place is not None)
