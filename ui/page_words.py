"""Keeps what is typed on pages outside of forms, so that a lock or a crash loses none of it; gives it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final
from weakref import ref

from PySide6.QtCore import QObject, QTimer

from ui import notices
from ui.forms.drafts import page_place
from ui.widgets.kept import Kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtWidgets import QWidget

    from ui.kept_words import KeptWords

_QUIET_MS: Final = 500


class PageWords(QObject):
    """Hears of every field that says it is kept (ui/widgets/kept.py); what stands on one page is one draft."""

    def __init__(self, shell: QWidget, store: KeptWords, page_of: Callable[[QWidget], str]) -> None:
        """`page_of` tells the page on which something stands; empty where that is none of this window."""
        super().__init__(shell)
        self._shell, self._store, self._page_of = shell, store, page_of
        self._loaded = False
        self._typed: set[str] = set()
        self._old: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._timer.timeout.connect(self.save_now)
        store.loaded.connect(self._on_loaded)
        store.gone.connect(self._on_gone)
        Kept.keeper = ref(self)

    def meet(self, kept: Kept) -> None:
        """It stands on its page now: what was kept for it is put in."""
        words = {about: told for name, about, told in self._words_at(self._place(kept)) if name == kept.name}
        kept.give(words)

    def shown(self, kept: Kept) -> None:
        """Words of another hour come into sight: that is said, once for each page."""
        place = self._place(kept)
        if place in self._old:
            self._old.discard(place)
            text = self.tr("What you had typed here before stands here again. Read it before you go on.")
            notices.toast(kept.field, text, "info")

    def touch(self, kept: Kept) -> None:
        """Something was typed, or what was typed was used."""
        place = self._place(kept)
        if place:
            self._typed.add(place)
            self._timer.start()

    def save_now(self) -> None:
        """Not before it is known what was kept: that would be written over."""
        self._timer.stop()
        if not self._loaded:
            return
        typed, self._typed = self._typed, set()
        for place in typed:
            answers = self._answers(place)
            if answers:
                self._store.keep(place, answers, partial(self._unkept, place))
            elif place in self._store.mine:
                self._store.drop(place)

    def show_kept(self, place: str) -> None:
        """Somebody came for it: what was typed, and the choice to throw it away."""
        words = "\n".join(told for _name, _about, told in self._words_at(place))
        if not words:
            return
        text = self.tr("{words}\n\nIt stands again where you typed it.").format(words=words)
        title = self.tr("You had typed this on this page")
        if notices.confirm(self._shell, notices.Question(title, text, self.tr("Throw away"), danger=True)):
            self._clear({place})
            self._store.drop(place)

    def _answers(self, place: str) -> dict[str, Any]:
        """All that is kept for a page: of the fields that were made, and of those that nobody came to yet."""
        here = list(self._fields({place}))
        told = {_key(each.name, about): words for each in here for about, words in each.words.items()}
        names = {each.name for each in here}
        return told | {_key(name, at): words for name, at, words in self._words_at(place) if name not in names}

    def _words_at(self, place: str) -> Iterator[tuple[str, str, str]]:
        """The field, what it was about, and the words."""
        for key, told in self._store.mine.get(place, {}).items():
            name, _, about = key.partition("\n")
            yield name, about, str(told)

    def _fields(self, places: Iterable[str]) -> Iterator[Kept]:
        for each in Kept.alive():
            if self._place(each) in places:
                yield each

    def _place(self, kept: Kept) -> str:
        page = self._page_of(kept.field)
        return page_place(page, kept.what) if page else ""

    def _on_loaded(self) -> None:
        self._loaded, self._old = True, set(self._store.mine)
        for each in self._fields(self._old):
            self.meet(each)
        self.save_now()

    def _on_gone(self, places: set[str]) -> None:
        """Somebody was erased; what was begun before that is taken from the screen too, for it may be about her."""
        if self._clear(places):
            text = self.tr(
                "What was typed on pages before is gone with the person who was erased: it may be about her."
            )
            notices.toast(self._shell, text, "info")

    def _clear(self, places: set[str]) -> bool:
        found = [each for each in self._fields(places) if each.words]
        for each in found:
            each.forget()
        self._typed -= places
        return bool(found)

    def _unkept(self, place: str) -> None:
        """Tried again without another key."""
        self._typed.add(place)
        self._timer.start()


def _key(name: str, about: str) -> str:
    return f"{name}\n{about}"
