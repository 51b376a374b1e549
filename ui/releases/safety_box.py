"""How small numbers are kept safe: hidden or rounded, under which limit, and in which steps."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from app.services.freeze_release import Rule
from ui.theme.tokens import SPACE
from ui.widgets.basics import choices, field

USUAL: Final = 11
_LEAST, _MOST = 3, 999
_TIDY: Final = 5
_HIDE, _ROUND = "hide", "round"


class SafetyBox(QWidget):
    """`changed`: what was counted by another rule is not what is asked any more."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.threshold, self.step = _number(_LEAST), _number(_LEAST + 1)
        self.method = choices(((self.tr("Hide small numbers"), _HIDE), (self.tr("Round every number"), _ROUND)), _HIDE)
        limit = self.tr("Numbers under it are small. 11 is usual outside the organisation; never under 3.")
        steps = self.tr("Every number is told as a range of so many, such as 0 to 14. It is wider than the limit.")
        self._steps = field(self.tr("&Width of the ranges"), self.step, steps)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["m"])
        inside.addWidget(field(self.tr("&Limit for small numbers"), self.threshold, limit))
        how = self.tr("Hidden numbers leave the others exact. Ranges hide less, and no share is said of them.")
        inside.addWidget(field(self.tr("&How small numbers are kept safe"), self.method, how))
        inside.addWidget(self._steps)
        self.threshold.valueChanged.connect(self._on_threshold)
        self.method.currentIndexChanged.connect(self._on_method)
        self.step.valueChanged.connect(self.changed)
        self.propose(USUAL)

    def rule(self) -> Rule:
        step = self.step.value() if self.method.currentData() == _ROUND else 0
        return Rule(self.threshold.value(), step=step)

    def propose(self, threshold: int) -> None:
        """A new release starts with the limit of the last one, and hides."""
        self.method.setCurrentIndex(0)
        self.threshold.setValue(threshold)
        self._on_threshold()
        self._on_method()

    def _on_threshold(self) -> None:
        limit = self.threshold.value()
        self.step.setMinimum(limit + 1)
        self.step.setValue(limit // _TIDY * _TIDY + _TIDY)
        self.changed.emit()

    def _on_method(self) -> None:
        self._steps.setVisible(self.method.currentData() == _ROUND)
        self.changed.emit()


def _number(least: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, _MOST)
    made.lineEdit().setTextMargins(SPACE["s"], 0, SPACE["s"], 0)
    if QGuiApplication.isRightToLeft():
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return made
