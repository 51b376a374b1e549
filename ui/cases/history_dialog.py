"""The history of one answer: what stood here, who wrote it, when, and why it was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import answers, told_words
from ui.cases import record_words, words
from ui.theme.tokens import SPACE
from ui.widgets.asking import Asking
from ui.widgets.basics import button, chip, label, row, rule, scrolled

if TYPE_CHECKING:
    from app.services.field_history import PastValue
    from app.services.show_case import FieldView


class HistoryDialog(Asking):
    """Newest first; several stand at once while they are in dispute."""

    def __init__(self, parent: QWidget, field: FieldView, past: tuple[PastValue, ...]) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        self.resize(560, min(180 + 96 * len(past), 520))
        question = words.question(field.label)
        self.setAccessibleName(question)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, SPACE["s"], 0)
        column.setSpacing(SPACE["m"])
        for place, value in enumerate(past):
            if place:
                column.addWidget(rule())
            column.addWidget(self._value(field, value))
        column.addStretch(1)
        close = button(self.tr("Close"), kind="primary", slot=self.accept)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["l"])
        inside.addWidget(label(question, "lead", 600, wrap=True))
        inside.addWidget(scrolled(holder), 1)
        inside.addLayout(row(None, close))
        close.setFocus()

    def _value(self, field: FieldView, value: PastValue) -> QFrame:
        made = QFrame()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if field.kind == record_words.OWN_ANSWER:
            said = answers.own(field.asked, value.answer) or self.tr("Blank")
        else:
            said = answers.answer(field.kind, field.field, value.answer, value.unit) or self.tr("Blank")
        head = QHBoxLayout()
        shown = label(said, weight=600 if value.stands else 400, wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head.addWidget(shown, 1)
        if value.stands:
            head.addWidget(chip(self.tr("Stands"), "ok", "check"), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        parts = (told_words.when(value.at, value.told), told_words.by_whom(value, value.at))
        who = " · ".join(part for part in parts if part)
        column.addWidget(label(who, "caption", name="muted", wrap=True))
        if value.why:
            column.addWidget(label(self.tr("Why: {0}").format(value.why), "caption", wrap=True))
        made.setAccessibleName(f"{said}. {who}. {value.why}")
        return made
