"""The pages as they will come out, one below the other; each is drawn when it comes into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QImage, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate

from ui.theme import theme
from ui.theme.tokens import SPACE

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter, QResizeEvent

    from ui.printing.pages import Pages

Index = QModelIndex | QPersistentModelIndex
_WIDEST: Final = 860
_KEPT: Final = 6


class _PageModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pages: Pages | None = None

    def show(self, pages: Pages | None) -> None:
        self.beginResetModel()
        self.pages = pages
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if self.pages is None or (parent is not None and parent.isValid()) else len(self.pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole and self.pages is not None:
            return self.tr("Page {0} of {1}").format(index.row() + 1, len(self.pages))
        return None


class _PageDelegate(QStyledItemDelegate):
    """Keeps the last few pictures; a new document forgets them all."""

    def __init__(self, parent: PageView) -> None:
        super().__init__(parent)
        self._view = parent
        self._drawn: dict[tuple[int, int], QImage] = {}

    def forget(self) -> None:
        self._drawn.clear()

    def sizeHint(self, option: Any, index: Index) -> QSize:
        del option, index
        pages, wide = self._view.pages, self._view.page_width()
        high = round(wide * pages.height / pages.width) if pages is not None else 0
        return QSize(wide, high + SPACE["l"])

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        pages = self._view.pages
        if pages is None:
            return
        wide = self._view.page_width()
        ratio = self._view.devicePixelRatioF()
        picture = self._picture(pages, index.row(), round(wide * ratio))
        area = option.rect
        x = area.x() + max(0, (area.width() - wide) // 2)
        high = round(wide * pages.height / pages.width)
        painter.save()
        painter.drawImage(x, area.y() + SPACE["s"], picture.scaled(wide, high) if ratio != 1 else picture)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawRect(x, area.y() + SPACE["s"], wide - 1, high - 1)
        painter.restore()

    def _picture(self, pages: Pages, page: int, wide: int) -> QImage:
        key = (page, wide)
        if key not in self._drawn:
            while len(self._drawn) >= _KEPT:
                self._drawn.pop(next(iter(self._drawn)))
            self._drawn[key] = pages.image(page, wide)
        return self._drawn[key]


class PageView(QListView):
    """Arrow keys and Page Up, Page Down go through it."""

    def __init__(self) -> None:
        super().__init__()
        self._model = _PageModel(self)
        self._delegate = _PageDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("How it will look on paper"))
        self.setProperty("ring", True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # A bar that comes makes the page narrower, so shorter, and it goes again: for ever, where a page just fits.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    @property
    def pages(self) -> Pages | None:
        return self._model.pages

    def page_width(self) -> int:
        return max(200, min(_WIDEST, self.viewport().width() - SPACE["l"]))

    def show_pages(self, pages: Pages | None) -> None:
        """None forgets every picture: nothing of a person stays in sight."""
        self._delegate.forget()
        self._model.show(pages)
        self.scrollToTop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._delegate.forget()
        self.doItemsLayout()
