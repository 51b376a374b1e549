"""Whether a folder lies on a drive that can be taken away, and beside what; asked through `aside`, for drives hang."""

import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo

from ui.widgets import mounts

_LINUX: Final = sys.platform.startswith("linux")
_USUAL: Final = ("/media/", "/run/media/", "/Volumes/")


def is_removable(folder: Path) -> bool:
    """By the system's word for the device, or by the place where drives are put; when in doubt, no."""
    device, root = _volume(folder)
    if not root or root == Path(root).anchor:
        return False
    if root.startswith(_USUAL):
        return True
    block = Path("/sys/class/block") / Path(device).name
    return any(_says_yes(place / "removable") for place in (block, block.resolve().parent))


def same_volume(one: Path, other: Path) -> bool:
    """Asked of the nearest folder that is there already."""
    return _nearest(one).stat().st_dev == _nearest(other).stat().st_dev


def _volume(folder: Path) -> tuple[str, str]:
    """The device and where it is mounted; Qt would hold Python, and with it the window, while the system thinks."""
    if not _LINUX:
        volume = QStorageInfo(str(folder))
        known = volume.isValid() and not volume.isRoot()
        return (bytes(volume.device().data()).decode(errors="replace"), volume.rootPath()) if known else ("", "")
    lies = Path(os.path.realpath(folder))
    above = [each for each in mounts.mounted() if lies.is_relative_to(each.root)]
    found = max(above, key=lambda each: len(each.root), default=None)
    return (found.device, found.root) if found is not None else ("", "")


def _nearest(folder: Path) -> Path:
    return next((place for place in (folder, *folder.parents) if place.exists()), Path(folder.anchor or "."))


def _says_yes(file: Path) -> bool:
    try:
        return file.read_text(encoding="ascii").strip() == "1"
    except (OSError, UnicodeDecodeError):
        return False
