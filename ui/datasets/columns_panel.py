"""Of what synthetic rows are made: the columns, and the limit under which nothing is kept."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QVBoxLayout, QWidget

from app.services.preview_synthetic import MOST, USUAL, columns_offered
from ui.theme.tokens import SPACE
from ui.translate import words as said
from ui.widgets.basics import field, label

_LEAST: Final = 3
_USUAL: Final = 11
_HIGHEST: Final = 999


class ColumnsPanel(QWidget):
    """`changed` whenever another choice is made; after the most that can be, only taking away is offered."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes = {name: QCheckBox(said("Reports", words)) for name, words in columns_offered()}
        self.threshold = QSpinBox()
        self.threshold.setRange(_LEAST, _HIGHEST)
        self.threshold.setValue(_USUAL)
        self.threshold.lineEdit().setTextMargins(SPACE["s"], 0, SPACE["s"], 0)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["xs"])
        inside.addWidget(
            label(
                self.tr(
                    "Synthetic rows are nobody’s record. Nobody may link them with other data, look for a person in"
                    " them, or count rare things with them."
                ),
                wrap=True,
            )
        )
        inside.addWidget(label(self.tr("Columns"), weight=600))
        for name, box in self.boxes.items():
            box.setChecked(name in USUAL)
            box.toggled.connect(self._chosen)
            inside.addWidget(box)
        inside.addWidget(
            field(
                self.tr("&Leave out what fewer people share than"),
                self.threshold,
                self.tr("One answer, or several together. Never under three."),
            )
        )
        self.threshold.valueChanged.connect(self.changed)

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def _chosen(self) -> None:
        full = len(self.columns) >= MOST
        for box in self.boxes.values():
            box.setEnabled(box.isChecked() or not full)
        self.changed.emit()
