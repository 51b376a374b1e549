"""In the place of the page of an erased case: that it was done, when and by whom, and what stays of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import say
from ui.theme.tokens import SPACE
from ui.widgets.basics import card, label, scrolled, set_text

if TYPE_CHECKING:
    from app.services.show_case import CaseView, EventView


class Gravestone(QWidget):
    """Hidden on every other case. The reason is told nowhere: it was never kept, for it could name the person."""

    def __init__(self) -> None:
        super().__init__()
        self.done = label("", wrap=True)
        told = card(
            self.done,
            label(
                self.tr(
                    "Nothing that was said can be read here any more, neither the last words nor earlier ones. The "
                    "reason is not kept: it could name the person."
                ),
                wrap=True,
            ),
            title=self.tr("This person was erased"),
        )
        stays = card(*(label(text, wrap=True) for text in self._stays()), title=self.tr("What stays"))
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["m"])
        for each in (told, stays):
            inside.addWidget(each)
        inside.addStretch(1)
        holder = QWidget()
        holder.setLayout(inside)
        root = QVBoxLayout(self)
        root.setContentsMargins(0, 0, 0, 0)
        root.addWidget(scrolled(holder))
        self.hide()

    def show_case(self, case: CaseView) -> None:
        erased = next((event for event in case.events if event.what == "erased"), None)
        set_text(self.done, self._done(erased) if erased is not None else "")
        self.done.setVisible(erased is not None)
        self.setVisible(case.erased)

    def clear(self) -> None:
        set_text(self.done, "")
        self.hide()

    def _done(self, event: EventView) -> str:
        day = say.moment(event.at)
        if event.worker and event.origin:
            text = self.tr("{day}, by {worker} of {house}")
        elif event.worker:
            text = self.tr("{day}, by {worker}")
        elif event.origin:
            text = self.tr("{day}, by {house}")
        else:
            text = "{day}"
        return text.format(day=day, worker=event.worker, house=event.origin)

    def _stays(self) -> tuple[str, ...]:
        return (
            self.tr("That something was recorded, changed and erased, when and by whom, without any words."),
            self.tr("To whom it was ever given. The next bundle to each of them asks them to erase it too."),
            self.tr("Backups and old sticks hold the words until they are destroyed."),
        )
