"""The end of this process with all it held, and the start of a fresh one that knows only where the vault is."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    import subprocess

HOUSE: Final = Path(__file__).resolve().parents[2]
# What a window needs to find the screen, the keyboard, the language and the settings; nothing else goes over.
_KEPT: Final = frozenset(
    {
        *("HOME", "USER", "LOGNAME", "PATH", "LANG", "LANGUAGE", "TZ", "TMPDIR"),
        *("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "XMODIFIERS", "QT_IM_MODULE"),
        *("QT_QPA_PLATFORM", "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR", "QT_LOGGING_RULES"),
        *("SYSTEMROOT", "WINDIR", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TEMP", "TMP", "PROGRAMDATA"),
    }
)
_KEPT_FAMILIES: Final = ("LC_", "XDG_")


def environment(now: Mapping[str, str]) -> dict[str, str]:
    """Of the variables of today's process, those on the list."""
    return {name: value for name, value in now.items() if name in _KEPT or name.startswith(_KEPT_FAMILIES)}


def command(vault: Path, *, unsaved: bool) -> list[str]:
    """Only the way to the vault, and whether the unlock page must say that half-typed words were lost."""
    frozen = getattr(sys, "frozen", False)
    start = [sys.executable] if frozen else [sys.executable, "-m", "ui"]
    return [*start, "--vault", str(vault), *(["--unsaved"] if unsaved else [])]


def start_fresh(vault: Path, *, unsaved: bool = False) -> "subprocess.Popen[bytes]":
    """A new process in a session of its own, with no descriptor of ours."""
    import subprocess

    return subprocess.Popen(
        command(vault, unsaved=unsaved),
        cwd=None if getattr(sys, "frozen", False) else HOUSE,
        env=environment(os.environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        close_fds=True,
        start_new_session=True,
    )


def end() -> NoReturn:
    """At once: no exit handler, no destructor, nothing that could keep the key a moment longer."""
    os._exit(0)
