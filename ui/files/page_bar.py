"""The keys above a picture or document: which page, how large, which way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import say
from ui.widgets.basics import button, label, row, set_text

if TYPE_CHECKING:
    from ui.files.picture_view import PictureView


class PageBar(QWidget):
    page_wanted = Signal(int)  # from 0

    def __init__(self, picture: PictureView) -> None:
        super().__init__()
        self.number = 0
        self._pages = 1
        self.before = button(self.tr("&Page before"), slot=lambda: self.go(-1))
        self.after = button(self.tr("&Next page"), slot=lambda: self.go(1))
        self.words = label("", name="muted")
        self.smaller = button(self.tr("S&maller"), slot=picture.smaller)
        self.larger = button(self.tr("&Larger"), slot=picture.larger)
        self.fit = button(self.tr("&Fit"), slot=picture.fit)
        self.turn = button(self.tr("&Turn"), "refresh-cw", slot=picture.turn)
        around = (self.before, self.words, self.after, None, self.smaller, self.larger, self.fit, self.turn)
        self.setLayout(row(*around, spacing="s"))

    def show_pages(self, pages: int) -> None:
        self._pages, self.number = pages, 0
        for part in (self.before, self.words, self.after):
            part.setVisible(pages > 1)
        self._say()

    def go(self, by: int) -> None:
        to = min(max(self.number + by, 0), self._pages - 1)
        if to != self.number:
            self.number = to
            self._say()
            self.page_wanted.emit(to)

    def _say(self) -> None:
        self.before.setEnabled(self.number > 0)
        self.after.setEnabled(self.number < self._pages - 1)
        words = self.tr("Page {0} of {1}").format(say.number(self.number + 1), say.number(self._pages))
        set_text(self.words, words)
