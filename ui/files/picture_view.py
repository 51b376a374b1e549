"""One picture, or one page of a document: fitted, larger, smaller, turned; by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea

from ui.files.opening import turned

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

_STEP: Final = 1.25
_LEAST, _MOST = 0.05, 8.0
_MOST_PIXELS: Final = 40_000_000


class PictureView(QScrollArea):
    """Keys: + and - for the size, 0 to fit, R to turn; the arrows move what is larger than its frame."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._scale = 0.0  # 0: fitted
        self._sheet = QLabel()
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Picture"))

    def show_image(self, image: QImage, name: str) -> None:
        self._image = image
        self.setAccessibleName(name)
        self._draw()

    def clear(self) -> None:
        self._image = QImage()
        self._scale = 0.0
        self._sheet.clear()

    @property
    def scale(self) -> float:
        return self._scale or self._fitting()

    @property
    def is_fitted(self) -> bool:
        return not self._scale

    def larger(self) -> None:
        self._to(self.scale * _STEP)

    def smaller(self) -> None:
        self._to(self.scale / _STEP)

    def fit(self) -> None:
        self._scale = 0.0
        self._draw()

    def turn(self) -> None:
        if not self._image.isNull():
            self._image = turned(self._image, 1)
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {
            Qt.Key.Key_Plus: self.larger,
            Qt.Key.Key_Equal: self.larger,
            Qt.Key.Key_Minus: self.smaller,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_R: self.turn,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_fitted:
            self._draw()

    def _to(self, scale: float) -> None:
        if self._image.isNull():
            return
        pixels = max(1, self._image.width() * self._image.height())
        self._scale = max(_LEAST, min(scale, _MOST, (_MOST_PIXELS / pixels) ** 0.5))
        self._draw()

    def _fitting(self) -> float:
        room = self.maximumViewportSize()
        if self._image.isNull() or room.isEmpty():
            return 1.0
        return min(1.0, room.width() / self._image.width(), room.height() / self._image.height())

    def _draw(self) -> None:
        if self._image.isNull():
            self._sheet.clear()
            return
        scale = self.scale
        size = QSize(max(1, int(self._image.width() * scale)), max(1, int(self._image.height() * scale)))
        shown = self._image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        self._sheet.setPixmap(QPixmap.fromImage(shown))
