"""What the person agreed to, for whom, until when, and what each permission allows in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import say
from ui.cases import words
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, chip, empty, label, picture, scrolled
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.services.show_case import CaseView, ConsentView

_WIDEST = 1080


class ConsentPanel(QWidget):
    add_wanted = Signal()
    deed_wanted = Signal(str, object)  # withdraw, copy or correct, and the ConsentView it is about

    def __init__(self) -> None:
        super().__init__()
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, SPACE["m"], SPACE["l"])
        self._column.setSpacing(SPACE["m"])
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, SPACE["m"], 0, 0)
        inside.setSpacing(SPACE["m"])
        head = QHBoxLayout()
        head.addWidget(label(self.tr("One permission is for one purpose and one receiver."), name="muted"), 1)
        self.add = button(self.tr("Add &permission"), "plus", slot=self.add_wanted.emit)
        head.addWidget(self.add)
        inside.addLayout(head)
        inside.addWidget(scrolled(holder), 1)

    def show_case(self, case: CaseView, *, correctable: bool) -> None:
        empty(self._column)
        self.add.setVisible(correctable)
        for consent in sorted(case.consents, key=lambda each: not each.live):
            self._column.addWidget(self._card(consent, correctable=correctable))
        if not case.consents:
            text = self.tr("Without one nothing is shared.")
            self._column.addWidget(EmptyState("shield", self.tr("No permission is recorded"), text))
        self._column.addStretch(1)

    def clear(self) -> None:
        empty(self._column)

    def _card(self, consent: ConsentView, *, correctable: bool) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        inside = QHBoxLayout(card)
        inside.setContentsMargins(SPACE["l"], SPACE["m"], SPACE["l"], SPACE["m"])
        inside.setSpacing(SPACE["m"])
        icon, ink = ("shield-check", "ok") if consent.live else ("shield-off", "muted")
        inside.addWidget(picture(icon, ink, 22), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(SPACE["xs"])
        inside.addLayout(column, 1)
        title = words.code(consent.purpose) or self.tr("Permission")
        head = QHBoxLayout()
        head.setSpacing(SPACE["s"])
        head.addWidget(label(title, weight=600, wrap=True), 1)
        mark = chip(self.tr("In force"), "ok") if consent.live else chip(self.tr("Not in force"))
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        allows = words.sentence(consent.allows)
        column.addWidget(label(allows, wrap=True))
        facts = [words.code(consent.recipient), words.code(consent.level), words.code(consent.status)]
        said = "  ·  ".join(part for part in (*facts, say.date(consent.given_on)) if part)
        column.addWidget(label(said, "caption", name="muted", wrap=True))
        card.setAccessibleName(f"{title}: {allows} {said}")
        if correctable:
            inside.addLayout(self._deeds(consent, title))
        return card

    def _deeds(self, consent: ConsentView, title: str) -> QVBoxLayout:
        """Taking back is as easy as giving; what is over can be asked again, and what was written wrongly mended."""
        offered = [
            (self.tr("Ask again…"), self.tr("Ask again: {0}"), "copy"),
            (self.tr("Correct…"), self.tr("Correct: {0}"), "correct"),
        ]
        if consent.live:
            offered.insert(0, (self.tr("Take back…"), self.tr("Take back: {0}"), "withdraw"))
        made = QVBoxLayout()
        made.setSpacing(0)
        for words_shown, spoken, deed in offered:
            deed_button = button(words_shown, kind="ghost")
            deed_button.clicked.connect(lambda _checked=False, deed=deed: self.deed_wanted.emit(deed, consent))
            deed_button.setAccessibleName(spoken.format(title))
            made.addWidget(deed_button)
        made.addStretch(1)
        return made
