"""Lines kept aside, each with its reason: try them again, or let them go with a reason of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import notices, say
from ui.bundles import words
from ui.notices import Question
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, card, column, empty, label, row, scrolled
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.services.list_quarantine import QuarantinedCard
    from app.services.retry_quarantined import Retried
    from ui.page import Page

_SHOWN = 100


class QuarantineList(QWidget):
    """Lives on the share page."""

    back_wanted = Signal()
    tried = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._all: tuple[QuarantinedCard, ...] = ()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SPACE["l"])
        self._retry = button(self.tr("&Try all again"), "refresh-cw", "primary", self._on_retry)
        intro = label(
            self.tr("One odd line never stops the others. What could not be taken in waits here, unchanged."),
            name="muted",
            wrap=True,
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["m"])
        back = button(self.tr("&Back"), "arrow-left", slot=self.back_wanted.emit)
        inside.addLayout(row(back, None, self._retry))
        inside.addWidget(intro)
        holder = QWidget()
        holder.setLayout(column(self._cards, None))
        inside.addWidget(scrolled(holder), 1)

    def show_cards(self, found: tuple[QuarantinedCard, ...]) -> None:
        """The first hundred; trying again takes all of them."""
        self._all = found
        self._retry.setEnabled(bool(found))
        empty(self._cards)
        if not found:
            self._cards.addWidget(EmptyState("inbox", self.tr("Nothing is set aside")))
        for at, one in enumerate(found[:_SHOWN], 1):
            self._cards.addWidget(self._box(at, one))
        if len(found) > _SHOWN:
            more = self.tr("and %Ln more", "", len(found) - _SHOWN)
            self._cards.addWidget(label(more, name="muted"))

    def _box(self, at: int, one: QuarantinedCard) -> QWidget:
        why = words.set_aside(one.reason_code)
        whence = self.tr("{kind} · {organisation} · bundle {number} · {when}").format(
            kind=words.kind(one.kind),
            organisation=one.organisation,
            number=say.number(one.bundle_number),
            when=say.moment(one.at),
        )
        drop = button(self.tr("Let &go…"), "x", slot=lambda: self._on_drop(one))
        # Two lines of one bundle may have all of this in common.
        told = self.tr("Let go, {number}: {line}")
        drop.setAccessibleName(told.format(number=say.number(at), line=f"{why} {whence}"))
        return card(
            label(why, weight=600, wrap=True),
            label(whence, "caption", name="muted", wrap=True),
            row(drop, None),
        )

    def _on_retry(self) -> None:
        from app.services.retry_quarantined import retry

        desk, ids = self._page.context.desk, tuple(one.id for one in self._all)
        self._retry.setEnabled(False)
        self._page.run(lambda _progress: retry(desk, ids), done=self._on_tried, failed=self._on_not_tried)

    def _on_tried(self, answer: Retried) -> None:
        taken = self.tr("%Ln line(s) taken in", "", answer.taken)
        still = self.tr("%Ln still set aside", "", answer.still)
        notices.toast(self, f"{taken} · {still}", "ok" if not answer.still else "info")
        self.tried.emit()

    def _on_not_tried(self, error: Exception) -> None:
        """All of them wait as they did."""
        self._retry.setEnabled(bool(self._all))
        notices.show_error(self, error)

    def _on_drop(self, one: QuarantinedCard) -> None:
        question = Question(
            self.tr("Let this line go?"),
            self.tr("It is taken off this list and never becomes part of a record. The sender still has it."),
            self.tr("Let it go"),
            danger=True,
        )
        why = notices.ask_reason(self, question)
        if why is None:
            return
        from app.services.drop_quarantined import drop

        desk = self._page.context.desk
        self._page.run(lambda _progress: drop(desk, one.id, why), done=self._on_dropped)

    def _on_dropped(self, _answer: Any) -> None:
        self.tried.emit()
