"""Start: settings, look, the window with its front door; the rest is imported while the passphrase is typed."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app import hardening, heap, settings
from app.i18n import QT_TRANSLATE_NOOP
from ui import asked_to_end, warm_up
from ui.enter_presses import EnterPresses
from ui.in_turns import InTurns
from ui.widgets.clipboard import ClipboardGuard
from ui.widgets.files import forget_places
from ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Sequence

_FIRST_PAINT_MS: Final = 30
_NO_SCREEN: Final = QT_TRANSLATE_NOOP(
    "CommandLine",
    "Havenbook found no screen to show its window on. Start it on the desktop, as the person who is logged in there "
    "(not with sudo). Without a screen, “havenbook --help” lists what works.",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asked for; `vault` empty means the one that was open last."""

    vault: str = ""
    unsaved: bool = False


def read(argv: Sequence[str]) -> Asked:
    """`--vault FOLDER`, and `--unsaved` from the lock that could not save in time. Anything else is left to Qt."""
    words = list(argv)
    vault = ""
    for at, word in enumerate(words):
        if word == "--vault" and at + 1 < len(words):
            vault = words[at + 1]
        elif word.startswith("--vault="):
            vault = word.partition("=")[2]
    return Asked(str(Path(vault).expanduser().absolute()) if vault else "", "--unsaved" in words)


def make_app() -> QApplication:
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    heap.share()
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    # Fonts for other scripts are tried in turn; each that has not the letter would be told on the terminal.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    before = qInstallMessageHandler(_without_a_screen)
    # Only the program's name goes to Qt: options of ours are not its business.
    app = QApplication(sys.argv[:1])
    qInstallMessageHandler(before)
    app.setQuitOnLastWindowClosed(True)
    return app


def _without_a_screen(kind: QtMsgType, _: QMessageLogContext, __: str | None) -> None:
    """Qt ends the program where it finds no screen, with words for its own makers; ours say what to do."""
    if kind != QtMsgType.QtFatalMsg:
        return
    from app.tongue import chosen, speaker

    sys.stderr.write(speaker(chosen())("CommandLine", _NO_SCREEN) + "\n")
    os._exit(2)


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window; `argv` are the words after the program's name."""
    asked = read(sys.argv[1:] if argv is None else argv)
    hardening.harden()
    forget_places()
    app = make_app()
    EnterPresses.install(app)
    ClipboardGuard(app)
    window = Window(app, settings.load())
    window.knock(asked.vault, unsaved=asked.unsaved)
    window.showMaximized()
    asked_to_end.heed(window)
    QTimer.singleShot(_FIRST_PAINT_MS, app, lambda: _painted(app))
    return app.exec()


def _painted(app: QApplication) -> None:
    """The window stands: now what it can do without to stand."""
    from app import logs
    from ui.theme import theme

    logs.set_up()
    InTurns(warm_up.everything(theme.language()).turns(), app)


if __name__ == "__main__":
    sys.exit(main())
