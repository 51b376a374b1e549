"""People whom a partner's bundle erased: hidden already, and gone for good once a supervisor says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import notices, say
from ui.notices import Question
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, card, column, empty, label, row, scrolled
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.confirm_erasure import ErasureCard
    from ui.page import Page


class ErasureList(QWidget):
    """Lives on the share page."""

    back_wanted = Signal()
    decided = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SPACE["l"])
        intro = label(
            self.tr(
                "A partner's bundle erased these people. They are hidden already. Confirm, and their words are gone "
                "for good; bring them back only if you have reason to believe that the bundle was false."
            ),
            name="muted",
            wrap=True,
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["m"])
        inside.addLayout(row(button(self.tr("&Back"), "arrow-left", slot=self.back_wanted.emit), None))
        inside.addWidget(intro)
        holder = QWidget()
        holder.setLayout(column(self._cards, None))
        inside.addWidget(scrolled(holder), 1)

    def show_cards(self, found: tuple[ErasureCard, ...]) -> None:
        empty(self._cards)
        if not found:
            self._cards.addWidget(EmptyState("inbox", self.tr("No erasure waits for you")))
        for one in found:
            self._cards.addWidget(self._box(one))

    def _box(self, one: ErasureCard) -> QWidget:
        title = self.tr("{organisation}, bundle {number}").format(
            organisation=one.organisation, number=say.number(one.bundle_number)
        )
        when = self.tr("arrived {when}").format(when=say.moment(one.at))
        together = self.tr("It erased %Ln person(s) together.", "", one.together)
        confirm = button(self.tr("Erase for &good…"), "trash-2", "danger", lambda: self._on_confirm(one))
        back = button(self.tr("Bring b&ack…"), "undo-2", slot=lambda: self._on_refuse(one))
        return card(
            label(title, weight=600, wrap=True),
            label(f"{when}. {together}", "caption", name="muted", wrap=True),
            row(confirm, back, None),
        )

    def _on_confirm(self, one: ErasureCard) -> None:
        question = Question(
            self.tr("Erase this person for good?"),
            self.tr("Every word recorded about this person is removed from this vault. It cannot be undone."),
            self.tr("Erase for good"),
            danger=True,
        )
        if not notices.confirm(self, question):
            return
        from app.services.confirm_erasure import confirm

        self._do(lambda desk: confirm(desk, one.person))

    def _on_refuse(self, one: ErasureCard) -> None:
        question = Question(
            self.tr("Bring this person back?"),
            self.tr("The records show again as they were. Speak to the partner first, on a number you knew before."),
            self.tr("Bring back"),
            danger=True,
        )
        why = notices.ask_reason(self, question)
        if why is None:
            return
        from app.services.confirm_erasure import refuse

        self._do(lambda desk: refuse(desk, one.person, why))

    def _do(self, work: Callable[[Any], object]) -> None:
        desk = self._page.context.desk
        self._page.run(lambda _progress: work(desk), done=lambda _answer: self.decided.emit())
