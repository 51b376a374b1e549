"""Removable drives as the system reports them, and the asking that one be let go."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo

_PSEUDO: Final = ("/proc", "/sys", "/dev", "/run/lock", "/run/user", "/boot", "/snap")
_USUAL: Final = ("/media", "/run/media", "/mnt", "/Volumes")
_NOT_A_STICK: Final = frozenset({"squashfs", "iso9660", "overlay", "tmpfs", "9p", "autofs", "fuse.portal"})
_EJECT_SECONDS: Final = 60
LITTLE: Final = 16 << 20  # bytes; a bundle of text is smaller than this, so less is "nearly full"


class DriveState(Enum):
    """Everything a drive may be, as far as a person can do something about it."""

    READY = "ready"
    NEARLY_FULL = "nearly_full"
    READ_ONLY = "read_only"
    GONE = "gone"


class Ejected(Enum):
    """What may truly be said after writing."""

    SAFE = "safe"
    EJECT_NOW = "eject_now"


@dataclass(frozen=True, slots=True)
class Drive:
    """One mounted drive; `device` is the system's name of it, empty where none is known. Sizes in bytes."""

    root: str
    label: str
    free: int
    device: str
    state: DriveState


def drives() -> tuple[Drive, ...]:
    """The removable drives that are mounted now; some 0.05 ms, so it may be asked every two seconds."""
    return tuple(_drive(found) for found in QStorageInfo.mountedVolumes() if _offered(found))


def state_of(root: str) -> DriveState:
    """How the drive, or the folder chosen in its place, stands at this moment."""
    folder = Path(root)
    if not folder.is_dir():
        return DriveState.GONE
    found = QStorageInfo(root)
    if found.isReadOnly():
        return DriveState.READ_ONLY
    return DriveState.NEARLY_FULL if 0 <= found.bytesAvailable() < LITTLE else DriveState.READY


def eject(drive: Drive) -> Ejected:
    """Unmount through udisks2 where it is present. Anything but its plain yes means: eject it yourself."""
    if not sys.platform.startswith("linux") or not drive.device.startswith("/dev/"):
        return Ejected.EJECT_NOW
    asked = ["udisksctl", "unmount", "--no-user-interaction", "--block-device", drive.device]
    try:
        answer = subprocess.run(asked, capture_output=True, timeout=_EJECT_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return Ejected.EJECT_NOW
    return Ejected.SAFE if answer.returncode == 0 else Ejected.EJECT_NOW


def _drive(found: QStorageInfo) -> Drive:
    root = found.rootPath()
    return Drive(
        root=root,
        label=found.name() or Path(root).name or root,
        free=found.bytesAvailable(),
        device=bytes(found.device().data()).decode(errors="replace"),
        state=state_of(root),
    )


def _offered(found: QStorageInfo) -> bool:
    if not found.isValid() or not found.isReady() or found.isRoot():
        return False
    root = found.rootPath()
    if root.startswith(_PSEUDO) or bytes(found.fileSystemType().data()).decode() in _NOT_A_STICK:
        return False
    return root.startswith(_USUAL) or _removable(bytes(found.device().data()).decode(errors="replace"))


def _removable(device: str) -> bool:
    """What the kernel says of the whole disk that a partition like sdb1 lies on; Windows asks its own function."""
    if sys.platform == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetDriveTypeW(device)) == 2
    block = Path("/sys/class/block") / Path(device).name
    for folder in (block, block.resolve().parent):
        try:
            return (folder / "removable").read_text(encoding="ascii").strip() == "1"
        except OSError:
            continue
    return False
