"""Whether a folder lies on a drive that can be taken away."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo

_USUAL: Final = ("/media/", "/run/media/", "/Volumes/")


def is_removable(folder: Path) -> bool:
    """By the system's word for the device, or by the place where drives are put; when in doubt, no."""
    volume = QStorageInfo(str(folder))
    if not volume.isValid() or volume.isRoot():
        return False
    if volume.rootPath().startswith(_USUAL):
        return True
    device = bytes(volume.device().data()).decode(errors="replace")
    block = Path("/sys/class/block") / Path(device).name
    return any(_says_yes(place / "removable") for place in (block, block.resolve().parent))


def same_volume(one: Path, other: Path) -> bool:
    """Asked of the nearest folder that is there already."""
    return _nearest(one).stat().st_dev == _nearest(other).stat().st_dev


def _nearest(folder: Path) -> Path:
    return next((place for place in (folder, *folder.parents) if place.exists()), Path(folder.anchor or "."))


def _says_yes(file: Path) -> bool:
    try:
        return file.read_text(encoding="ascii").strip() == "1"
    except (OSError, UnicodeDecodeError):
        return False
