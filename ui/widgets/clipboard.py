"""The clipboard, guarded: what is copied here asks not to be remembered, and is taken back after half a minute."""

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

SECONDS: Final = 30
HINT: Final = "x-kde-passwordManagerHint"
_WINDOWS: Final = 'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"'


class ClipboardGuard(QObject):
    """One for the program: sees every copy made in it, from any field, table or label."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._board = QGuiApplication.clipboard()
        self._ours = ""
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(self.take_back)
        self._board.dataChanged.connect(self._on_changed)

    def take_back(self) -> None:
        """Empty it, if what it holds is still ours."""
        if self._ours and self._board.text() == self._ours:
            self._board.clear()
        self._board.clear(QClipboard.Mode.Selection)
        self._ours = ""

    def _on_changed(self) -> None:
        held = self._board.mimeData()
        if held is not None and held.hasFormat(HINT):
            self._ours = held.text()
            self._timer.start()
        elif self._board.ownsClipboard() and held is not None and held.text():
            copy(held.text())
        else:
            self._ours = ""


def copy(text: str) -> None:
    """Copy with the marks that tell clipboard managers to forget it."""
    held = QMimeData()
    held.setText(text)
    held.setData(HINT, b"secret")
    held.setData(_WINDOWS, b"\0\0\0\0")
    QGuiApplication.clipboard().setMimeData(held)
