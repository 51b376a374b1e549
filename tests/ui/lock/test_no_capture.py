"""On Windows the window asks to be left out of screenshots; elsewhere it asks nobody."""

import ctypes
from types import SimpleNamespace

from PySide6.QtWidgets import QWidget

from ui.lock.no_capture import keep_out


def test_windows_is_asked_for_this_window_and_others_are_not(app, qtbot, monkeypatch):
    window, asked = QWidget(), []
    qtbot.addWidget(window)
    assert keep_out(window) is False
    user32 = SimpleNamespace(SetWindowDisplayAffinity=lambda handle, how: asked.append((handle, how)) or 1)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=user32), raising=False)
    assert keep_out(window) is True
    assert asked == [(int(window.winId()), 0x11)]
