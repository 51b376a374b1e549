"""The way from Save to saved: judged on the vault's thread, asked about once where it must be, saved once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.forms.check import errors

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.forms.findings import Finding
    from ui.forms.draft_keeper import DraftKeeper
    from ui.page import Page
    from ui.records.errands import Errand, Typed


class Saving(QObject):
    """What is saved is what was judged: words that were typed meanwhile are judged anew, and never lost."""

    asked = Signal(object)  # what asks for a second look; nothing is saved before `go_on`
    refused = Signal(object)  # the findings of the judge, or an exception
    left = Signal()  # another form was opened before anything was written
    saved = Signal(object, object)  # the Errand, and what nobody has been asked about

    def __init__(self, page: Page, keeper: DraftKeeper, now: Callable[[], tuple[Errand | None, Typed]]) -> None:
        super().__init__(page)
        self._page, self._keeper, self._now = page, keeper, now
        self.busy = False
        self.writing = False
        self._asked_about: tuple[Errand, Typed] | None = None
        self._seen: tuple[Finding, ...] = ()

    def begin(self, errand: Errand) -> None:
        """Judge it, and save it where nothing asks for a second look."""
        self.busy = True
        self.forget()
        self._keeper.save_now()  # should the lid close now, the draft is whole
        self._keeper.settle(lambda: self._judge(errand))

    def go_on(self) -> None:
        """Save what was asked about; anything else is judged anew."""
        if self.busy or self._asked_about is None:
            return
        errand, typed = self._asked_about
        self._asked_about = None
        self.busy = True
        self._keeper.settle(lambda: self._write(errand, typed))

    def forget(self) -> None:
        """What was asked about is not what stands there now."""
        self._asked_about, self._seen = None, ()

    def _judge(self, errand: Errand) -> None:
        standing, typed = self._now()
        if standing is not errand:
            self._leave()
            return
        desk = self._page.context.desk
        self._page.run(
            lambda _progress: errand.judge(desk, typed),
            done=lambda found: self._on_judged(errand, typed, found),
            failed=lambda error: self._refuse(errand, error),
        )

    def _on_judged(self, errand: Errand, typed: Typed, found: tuple[Finding, ...]) -> None:
        if self._now()[0] is not errand:
            self._leave()
        elif errors(found):
            self._refuse(errand, found)
        elif found:
            self.busy = False
            self._asked_about, self._seen = (errand, typed), found
            self.asked.emit(found)
        else:
            self._keeper.settle(lambda: self._write(errand, typed))

    def _write(self, errand: Errand, typed: Typed) -> None:
        """A draft that is still on its way must not outlive its record, so it has arrived before."""
        standing, now = self._now()
        if standing is not errand:
            self._leave()
            return
        if now != typed:
            self.forget()
            self._judge(errand)
            return
        desk = self._page.context.desk
        self.writing = True
        self._page.run(
            lambda _progress: errand.save(desk, typed),
            done=lambda warnings: self._on_saved(errand, warnings),
            failed=lambda error: self._refuse(errand, error),
        )

    def _on_saved(self, errand: Errand, warnings: tuple[Finding, ...]) -> None:
        self.busy = self.writing = False
        unseen = tuple(each for each in warnings if each not in self._seen)
        self.forget()
        self.saved.emit(errand, unseen)

    def _refuse(self, errand: Errand, why: object) -> None:
        """Nothing is said about one form while another is open; its draft is offered."""
        if self._now()[0] is not errand:
            self._leave()
            return
        self.busy = self.writing = False
        self.forget()
        self.refused.emit(why)

    def _leave(self) -> None:
        self.busy = self.writing = False
        self.forget()
        self.left.emit()
