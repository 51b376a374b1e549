"""One card of the first page: its title, how many, its few entries, and a sentence where it failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui import notices
from ui.theme.tokens import SPACE
from ui.widgets.banner import Banner
from ui.widgets.basics import button, chip, empty, label, picture, row
from ui.widgets.laid import widgets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Part(QFrame):
    """What stands in it is made anew whenever it is read again; the focus comes back to the same place."""

    def __init__(self, icon: str, title: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(title)
        self.title = title
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["m"], SPACE["m"], SPACE["m"], SPACE["m"])
        inside.setSpacing(SPACE["s"])
        self._chips = row(spacing="xs")
        words = label(title, "lead", 600, wrap=True)
        head = row(picture(icon, "primary"), words, self._chips, spacing="s")
        head.setStretch(1, 1)
        head.setContentsMargins(SPACE["s"], 0, SPACE["s"], 0)
        inside.addLayout(head)
        self.news = Banner("info", "", self.tr("&Undo"))
        self.news.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        inside.addWidget(self.news)
        self._body = QVBoxLayout()
        self._body.setSpacing(SPACE["xs"])
        inside.addLayout(self._body)

    def show_rows(self, rows: Iterable[QWidget], chips: Iterable[tuple[str, str]] = ()) -> None:
        """`chips` are (words, kind); an empty word is left out."""
        at = self._focused()
        empty(self._body)
        empty(self._chips)
        for words, kind in chips:
            if words:
                self._chips.addWidget(chip(words, kind))
        for each in rows:
            self._body.addWidget(each)
        self._focus(at)

    def show_failed(self, error: BaseException) -> None:
        """The sentence stands in this card alone, also where it hides while there is nothing."""
        self.show_rows([self.line(str(notices.sentences(error)), "danger")])
        self.setVisible(True)

    def line(self, text: str, name: str = "muted") -> QWidget:
        made = label(text, name=name, wrap=True)
        made.setContentsMargins(SPACE["s"], 0, SPACE["s"], SPACE["xs"])
        return made

    def act(self, text: str, slot: Callable[[], object]) -> QWidget:
        """A quiet button below the entries."""
        holder = QWidget()
        holder.setLayout(row(button(text, kind="ghost", slot=slot), None))
        return holder

    def stops(self) -> list[QWidget]:
        """What can have the focus in it, in order."""
        found = []
        for top in widgets(self._body):
            found += [each for each in (top, *top.findChildren(QWidget)) if each.focusPolicy() and not each.isHidden()]
        return [each for each in found if each.metaObject().className() != "QLabel"]

    def _focused(self) -> int:
        here = [at for at, each in enumerate(self.stops()) if each.hasFocus()]
        return here[0] if here else -1

    def _focus(self, at: int) -> None:
        stops = self.stops()
        if at >= 0 and stops:
            stops[min(at, len(stops) - 1)].setFocus()
