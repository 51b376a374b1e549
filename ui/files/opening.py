"""Turns the bytes of a kept file into pixels, text or sound, off the window's thread; every file may be hostile."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QTransform

from app.writing import writing_of
from ui.files.paper_child import LOCKED, MOST_PIXELS
from ui.files.paper_process import Ended, PaperProcess

PICTURES: Final = {"image/jpeg": b"jpeg", "image/png": b"png", "image/webp": b"webp", "image/gif": b"gif"}
PAPER: Final = "application/pdf"
WORDS: Final = "text/plain"
SOUNDS: Final = frozenset({"audio/wav", "audio/mpeg", "audio/flac", "audio/ogg"})
MOST_BYTES: Final = 96 << 20
MOST_LETTERS: Final = 1 << 20
_PIXEL: Final = 4
"""Bytes of one: the reader makes room for all of them before it makes the picture smaller."""


class Unshowable(Exception):
    """It stays in the vault and can be saved as a copy; `why`: kind, broken, large, codec, no_sound, locked."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def sentence(why: str) -> str:
    return {
        "kind": QCoreApplication.translate("File", "Havenbook cannot show this kind of file. It is kept all the same."),
        "broken": QCoreApplication.translate("File", "The file is damaged, or it is not what it says it is."),
        "large": QCoreApplication.translate("File", "The file is too large to be shown here. It is kept all the same."),
        "locked": QCoreApplication.translate("File", "The document is locked with a password of its own."),
        "codec": QCoreApplication.translate(
            "File", "Havenbook cannot play this way of recording (often from a telephone). It is kept all the same."
        ),
        "no_sound": QCoreApplication.translate(
            "File", "This computer has no sound device that answers. Plug in headphones and try again."
        ),
    }[why]


def picture(data: bytes, kind: str) -> QImage:
    """Only the decoder of the kind that the content has is asked, and never for more pixels than fit."""
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(PICTURES[kind]))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise Unshowable("broken")
    if size.width() * size.height() > 10 * MOST_PIXELS:
        raise Unshowable("large")
    if size.width() * size.height() > MOST_PIXELS:
        part = (MOST_PIXELS / (size.width() * size.height())) ** 0.5
        smaller = QSize(max(1, int(size.width() * part)), max(1, int(size.height() * part)))
        reader.setScaledSize(smaller)
    image = reader.read()
    if image.isNull():
        unpacked = _PIXEL * size.width() * size.height()
        raise Unshowable("large" if unpacked > QImageReader.allocationLimit() << 20 else "broken")
    return image


def text(data: bytes) -> str:
    """The beginning of a very long one."""
    begun = data[: 4 * MOST_LETTERS]
    return begun.decode(writing_of(begun) or "utf-8-sig", "replace")[:MOST_LETTERS]


class Paper:
    """A document read from memory in a process of its own, one page at a time; only ever used on one thread."""

    def __init__(self, data: bytes) -> None:
        try:
            self._drawing = PaperProcess(data)
        except Ended:
            raise Unshowable("large") from None
        self.pages = self._drawing.pages
        if self.pages < 1:
            self._drawing.close()
            raise Unshowable("locked" if self.pages == LOCKED else "broken")

    def page(self, number: int, scale: float = 2.0) -> QImage:
        try:
            wide, high, line, pixels = self._drawing.page(number, scale)
        except Ended:
            raise Unshowable("large") from None
        if not wide:
            raise Unshowable("broken")
        return QImage(pixels, wide, high, line, QImage.Format.Format_RGB32).copy()

    def close(self) -> None:
        self._drawing.close()


def turned(image: QImage, quarters: int) -> QImage:
    return image.transformed(QTransform().rotate(90 * quarters), Qt.TransformationMode.FastTransformation)
