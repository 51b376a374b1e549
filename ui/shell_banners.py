"""What stands above every page: that this is a demonstration, what needs care, which half-typed form is waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import say
from ui.forms.drafts import draft_place, draft_title, offered
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.banner import Banner

if TYPE_CHECKING:
    from app.progress import Progress
    from ui.context import Context
    from ui.page import Changes

_FORMS: Final = frozenset({"intake", "record", "data"})


class ShellBanners(QWidget):
    draft_wanted = Signal(str, str)  # a page, and what it must be opened with
    page_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._wanted = ("", "")
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
        """Who is at a form needs no word that one is waiting; who comes from there may have left one."""
        before, self._place = self._place, place
        if place in _FORMS:
            self.draft.clear()
            self._fit()
        elif before in _FORMS:
            self.look_for_drafts()

    def refresh(self, changes: Changes) -> None:
        if "drafts" in changes.subjects or "cases" in changes.subjects:
            self.look_for_drafts()

    def _on_drafts(self, cards: Any) -> None:
        waiting = offered(cards)
        self._wanted = draft_place(waiting[0]) if waiting else ("", "")
        if waiting and self._place not in _FORMS:
            newest = waiting[0]
            words = self.tr("A half-typed form is waiting: {0}, saved {1}.")
            said = words.format(draft_title(newest), say.moment(newest.saved_at))
            more = len(waiting) - 1
            self.draft.say("info", f"{said} {self._more(more)}" if more else said)
        else:
            self.draft.clear()
        self._fit()

    def _more(self, count: int) -> str:
        return self.tr("There are %n more.", "", count)

    def _on_draft(self) -> None:
        self.draft.clear()
        self._fit()
        self.draft_wanted.emit(*self._wanted)

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
