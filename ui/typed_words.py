"""Keeps what is typed outside of forms, so that neither lock nor crash loses it; gives it back to windows that ask."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakMethod

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui import notices
from ui.forms.drafts import is_on_page, window_place
from ui.forms.input import Input
from ui.kept_words import KeptWords
from ui.page_words import PageWords
from ui.widgets.asking import PASSING, Asking
from ui.widgets.banner import Banner
from ui.widgets.fitted import Fitted
from ui.widgets.passphrase_edit import PassphraseEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.context import Context

_LOOK_MS: Final = 500
_CLOSED: Final = (Input, PassphraseEdit, QAbstractSpinBox, QComboBox)
"""What stands in these is theirs: a question answers whole, a passphrase is never kept, a choice is made again."""


@dataclass(slots=True)
class _Open:
    window: Asking
    first: dict[str, Any]
    seen: dict[str, Any]


class TypedWords(QObject):
    """Looks twice a second, only while such a window is open; closed by its own buttons, nothing of it is kept.

    What is typed on pages lies beside it (ui/page_words.py).
    """

    def __init__(
        self, shell: QWidget, context: Context, here: Callable[[], tuple[str, str]], page_of: Callable[[QWidget], str]
    ) -> None:
        """`here` tells the page in front and what it shows, `page_of` the page on which something stands."""
        super().__init__(shell)
        self._shell, self._here = shell, here
        self.store = KeptWords(self, context)
        self.on_pages = PageWords(shell, self.store, page_of)
        self._open: dict[str, _Open] = {}
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.store.loaded.connect(self._on_kept)

    def begin(self) -> None:
        Asking.keeper = WeakMethod(self.watch)
        self.store.begin()

    def watch(self, window: Asking) -> None:
        if not isValid(self) or window.parentWidget() is not self._shell.window() or not _fields(window):
            return
        key = key_of(window, *self._here())
        if key in self._open and self._open[key].window is window:
            return
        self._open[key] = _Open(window, _answers(window), _answers(window))
        window.finished.connect(lambda _how: self._end(key))
        self._timer.start()
        self._give(key)

    def save_now(self) -> None:
        self._look()
        self.on_pages.save_now()

    def _look(self) -> None:
        for key, each in self._open.items():
            now = _answers(each.window) if isValid(each.window) else each.seen
            if now != each.seen:
                each.seen = now
                answers = {name: told for name, told in now.items() if told != each.first.get(name)}
                self.store.keep(key, answers, partial(self._unkept, key))

    def show_kept(self, key: str) -> None:
        """Somebody came for it: what was typed, and the choice to throw it away."""
        if is_on_page(key):
            self.on_pages.show_kept(key)
            return
        words = "\n".join(_read(told) for told in self.store.mine.get(key, {}).values() if told)
        if not words:
            return
        text = self.tr("{words}\n\nIt is put in again where the same window is opened here.").format(words=words)
        asked = notices.Question(self.tr("You had typed this before it was locked"), text, self.tr("Throw away"), True)
        if notices.confirm(self._shell, asked):
            self.store.drop(key)

    def _on_kept(self) -> None:
        for key in list(self._open):
            self._give(key)

    def _give(self, key: str) -> None:
        """Only where nothing was typed yet; what is put in is said, for it is of another hour."""
        opened, kept = self._open[key], self.store.mine.get(key)
        if not kept or opened.seen != opened.first:
            return
        for name, field in _fields(opened.window).items():
            if name in kept:
                _put(field, kept[name])
        opened.seen = _answers(opened.window)
        layout = opened.window.layout()
        if isinstance(layout, QVBoxLayout):
            said = self.tr("You typed this before it was locked. Read it again before you go on.")
            news = Banner("info", said)
            layout.insertWidget(0, news)
            news.show()  # at once, so that the height of the window has room for it
        if isinstance(opened.window, Fitted):
            opened.window.fit()

    def _unkept(self, key: str) -> None:
        """Tried again at the next look."""
        if key in self._open:
            self._open[key].seen = {}

    def _end(self, key: str) -> None:
        """It was answered, or somebody went back from it."""
        self._open.pop(key, None)
        if not self._open:
            self._timer.stop()
        if key in self.store.mine:
            self.store.drop(key)


def key_of(window: Asking, page: str, what: str) -> str:
    """The same window, about the same thing, opened from the same place."""
    told = window.about or f"{window.accessibleName()}\n{window.accessibleDescription()}"
    named = f"{type(window).__module__}.{type(window).__qualname__}\n{told}"
    return window_place(sha256(named.encode()).hexdigest()[:16], page, what)


def _fields(window: QWidget) -> dict[str, QWidget]:
    """What takes words, by its place; not what is only read, hidden as a passphrase, or typed anew on purpose."""
    lines = [each for kind in (Input, QLineEdit, QPlainTextEdit) for each in window.findChildren(kind)]
    taken = [each for each in lines if not _is_closed(each, window)]
    return {f"{type(each).__name__}{at}": each for at, each in enumerate(taken)}


def _is_closed(field: QWidget, window: QWidget) -> bool:
    if isinstance(field, QLineEdit) and field.echoMode() != QLineEdit.EchoMode.Normal:
        return True
    if field.property(PASSING) or (isinstance(field, QLineEdit | QPlainTextEdit) and field.isReadOnly()):
        return True
    above = field.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, _CLOSED):
            return True
        above = above.parentWidget()
    return False


def _answers(window: QWidget) -> dict[str, Any]:
    return {name: _told(field) for name, field in _fields(window).items()}


def _told(field: QWidget) -> Any:
    if isinstance(field, Input):
        return field.answer()
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.property("text")


def _read(told: Any) -> str:
    """What is more than words brings words along."""
    return str(told["words"] if isinstance(told, dict) and "words" in told else told)


def _put(field: QWidget, told: Any) -> None:
    if isinstance(field, Input):
        field.set_answer(told)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(str(told))
    elif isinstance(field, QLineEdit):
        field.setText(str(told))
