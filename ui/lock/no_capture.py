"""Keeps the window out of screenshots and screen sharing where the system can: on Windows, nowhere else."""

import ctypes
from typing import Final

from PySide6.QtWidgets import QWidget

_EXCLUDE_FROM_CAPTURE: Final = 0x11


def keep_out(window: QWidget) -> bool:
    """Whether the system was asked and agreed; to be asked again whenever the window is made anew."""
    windows = getattr(ctypes, "windll", None)
    if windows is None:
        return False
    return bool(windows.user32.SetWindowDisplayAffinity(int(window.winId()), _EXCLUDE_FROM_CAPTURE))
