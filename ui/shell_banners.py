"""What stands above every page: that this is a demonstration, what needs care, which half-typed form is waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import say
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.banner import Banner

if TYPE_CHECKING:
    from app.progress import Progress
    from ui.context import Context
    from ui.page import Changes


class ShellBanners(QWidget):
    draft_wanted = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._key = ""
        self._place = ""
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["m"], SPACE["xl"], 0)
        inside.setSpacing(SPACE["s"])
        self.demonstration = Banner("warn", self._demonstration() if context.desk.demonstration else "")
        inside.addWidget(self.demonstration)
        self.alarms = [Banner("danger", alarm(code)) for code in context.desk.alarms]
        for banner in self.alarms:
            inside.addWidget(banner)
        self.draft = Banner("info", "", self.tr("Go on with it"))
        self.draft.acted.connect(self._on_draft)
        inside.addWidget(self.draft)
        self._fit()

    def look_for_drafts(self) -> None:
        """Asked on the drafts' own thread: it does not wait for the vault."""
        desk = self._context.desk

        def work(_progress: Progress) -> Any:
            from app.services.keep_draft import drafts

            return drafts(desk)

        self._context.drafts_jobs.run(self, work, done=self._on_drafts, failed=lambda _error: None)

    def here(self, place: str) -> None:
        """Who is at the intake needs no word that one is waiting; who comes from there may have left one."""
        before, self._place = self._place, place
        if place == "intake":
            self.draft.clear()
            self._fit()
        elif before == "intake":
            self.look_for_drafts()

    def refresh(self, changes: Changes) -> None:
        if "drafts" in changes.subjects or "cases" in changes.subjects:
            self.look_for_drafts()

    def _on_drafts(self, cards: Any) -> None:
        waiting = sorted((card for card in cards if card.form == "intake"), key=lambda card: card.saved_at)
        self._key = waiting[-1].key if waiting else ""
        if waiting and self._place != "intake":
            words = self.tr("A half-typed intake is waiting, saved {0}.")
            self.draft.say("info", words.format(say.moment(waiting[-1].saved_at)))
        else:
            self.draft.clear()
        self._fit()

    def _on_draft(self) -> None:
        self.draft.clear()
        self._fit()
        self.draft_wanted.emit(self._key)

    def _fit(self) -> None:
        shown = (self.demonstration, self.draft, *self.alarms)
        self.setVisible(any(not banner.isHidden() for banner in shown))

    def _demonstration(self) -> str:
        return self.tr(
            "Demonstration vault: made-up or published figures only. Never record a living person here; "
            "it cannot exchange anything with a real vault."
        )


def alarm(code: str) -> str:
    from app.errors import alarm_words

    said = alarm_words(code, marked)
    return " ".join(part for part in (f"{said.title}.", said.what, said.next_step) if part)
