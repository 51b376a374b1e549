"""What the person agreed to, for whom, until when, and what each permission allows in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.cases import consent_words, words
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, chip, empty, label, picture, scrolled
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.services.show_case import CaseView, ConsentStep, ConsentView, Strand

_WIDEST = 1080


class ConsentPanel(QWidget):
    add_wanted = Signal()
    file_wanted = Signal(str)  # what the page "file" opens
    confirm_wanted = Signal()  # what another laptop wrote on these permissions is right
    deed_wanted = Signal(str, object)  # withdraw, copy, correct or print, and the ConsentView it is about

    def __init__(self) -> None:
        super().__init__()
        self.in_force = 0  # a sheet that a newer one replaced is not counted
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
        from app.services.show_case import strands

        empty(self._column)
        self.add.setVisible(correctable)
        found = strands(case.consents)
        self.in_force = sum(strand.live for strand in found)
        if case.unseen and correctable:
            self._column.addWidget(self._unseen())
        for strand in found:
            self._column.addWidget(self._card(strand, correctable=correctable))
        if not case.consents:
            text = self.tr("Without one nothing is shared.")
            self._column.addWidget(EmptyState("shield", self.tr("No permission is recorded"), text))
        self._column.addStretch(1)

    def clear(self) -> None:
        empty(self._column)

    def _unseen(self) -> QFrame:
        """What came by a partner's bundle ends a permission at once, and widens none before somebody looked."""
        told = self.tr(
            "These permissions were changed on another laptop of this house, and that came in a partner's bundle. "
            "Nothing about this person goes out from here until someone has looked. Compare with the signed paper, "
            "or ask whoever sits at the other laptop."
        )
        made = QFrame()
        made.setProperty("banner", "warn")
        inside = QHBoxLayout(made)
        inside.setContentsMargins(SPACE["m"], SPACE["s"], SPACE["m"], SPACE["s"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(picture("triangle-alert", "on_warn_soft"), 0, Qt.AlignmentFlag.AlignTop)
        words_shown = label(told, wrap=True)
        words_shown.setProperty("ink", "warn")
        inside.addWidget(words_shown, 1)
        inside.addWidget(button(self.tr("They are right"), "check", "line", self._confirm))
        made.setAccessibleName(told)
        return made

    def _confirm(self) -> None:
        self.confirm_wanted.emit()

    def _card(self, strand: Strand, *, correctable: bool) -> QFrame:
        """One purpose and one receiver: what it allows today, and how it came to that, newest first."""
        card = QFrame()
        card.setObjectName("card")
        inside = QHBoxLayout(card)
        inside.setContentsMargins(SPACE["l"], SPACE["m"], SPACE["l"], SPACE["m"])
        inside.setSpacing(SPACE["m"])
        icon, ink = self._look(strand)
        inside.addWidget(picture(icon, ink, 22), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(SPACE["xs"])
        inside.addLayout(column, 1)
        named = (words.code(strand.purpose) or self.tr("Permission"), words.code(strand.recipient))
        title = "  ·  ".join(part for part in named if part)
        column.addLayout(self._head(title, strand))
        now = strand.now or strand.steps[-1].sheet
        allows = words.sentence(now.allows)
        column.addWidget(label(allows, wrap=True))
        for step in reversed(strand.steps):
            self._add_step(column, step)
        card.setAccessibleName(f"{title}: {allows}")
        if correctable:
            inside.addLayout(self._deeds(now, title))
        return card

    def _look(self, strand: Strand) -> tuple[str, str]:
        if strand.live:
            return "shield-check", "ok"
        if strand.disputed:
            return "git-compare", "warn"
        return ("hourglass", "warn") if strand.waits else ("shield-off", "muted")

    def _mark(self, strand: Strand) -> QWidget:
        if strand.live:
            return chip(self.tr("In force"), "ok")
        if strand.disputed:
            return chip(self.tr("In dispute"), "warn")
        return chip(self.tr("Waits for a look"), "warn") if strand.waits else chip(self.tr("Not in force"))

    def _head(self, title: str, strand: Strand) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(SPACE["s"])
        head.addWidget(label(title, weight=600, wrap=True), 1)
        head.addWidget(self._mark(strand), 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _add_step(self, column: QVBoxLayout, step: ConsentStep) -> None:
        told = consent_words.step(step.what, step.sheet)
        column.addWidget(label(told, "caption", 600, wrap=True))
        how = consent_words.how(step.sheet)
        if how:
            column.addWidget(label(how, "caption", name="muted", wrap=True))
        if step.sheet.sheet:
            place = step.sheet.sheet
            look = button(
                self.tr("Look at the signed sheet"), "file-text", "ghost", lambda: self.file_wanted.emit(place)
            )
            look.setAccessibleName(self.tr("Look at the signed sheet: {0}").format(told))
            column.addWidget(look, 0, Qt.AlignmentFlag.AlignLeading)

    def _deeds(self, consent: ConsentView, title: str) -> QVBoxLayout:
        """Taking back is as easy as giving; it can be narrowed or renewed by a new sheet, and mended with a reason."""
        offered = [
            (self.tr("Ask again or narrow…"), self.tr("Ask again or narrow: {0}"), "copy"),
            (self.tr("Correct…"), self.tr("Correct: {0}"), "correct"),
            (self.tr("Print…"), self.tr("Print: {0}"), "print"),
        ]
        if consent.given and not consent.withdrawn_on and not consent.voided:
            offered.insert(0, (self.tr("Take back…"), self.tr("Take back: {0}"), "withdraw"))
        made = QVBoxLayout()
        made.setSpacing(0)
        for words_shown, spoken, deed in offered:
            deed_button = button(words_shown, kind="ghost")
            deed_button.clicked.connect(lambda _checked=False, deed=deed: self.deed_wanted.emit(deed, consent))
            deed_button.setAccessibleName(spoken.format(title))
            made.addWidget(deed_button, 0, Qt.AlignmentFlag.AlignLeading)
        made.addStretch(1)
        return made
