"""Removable drives as the system reports them, and the asking that one be let go."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStorageInfo

from ui.widgets import drive_asking, mounts
from ui.widgets.drive_asking import Standing, Told

if TYPE_CHECKING:
    from ui.widgets.mounts import Mount

_LINUX: Final = sys.platform.startswith("linux")
_PSEUDO: Final = ("/proc", "/sys", "/dev", "/run/lock", "/run/user", "/boot", "/snap")
_USUAL: Final = ("/media", "/run/media", "/mnt", "/Volumes")
_NOT_A_STICK: Final = frozenset({"squashfs", "iso9660", "overlay", "tmpfs", "9p", "autofs", "fuse.portal"})
_EJECT_SECONDS: Final = 60
LITTLE: Final = 16 << 20  # bytes; a bundle of text is smaller than this, so less is "nearly full"


class DriveState(Enum):
    """Everything a drive may be, as far as a person can do something about it.

    `waiting` was asked a moment ago for the first time; `silent` has not answered for some seconds.
    """

    READY = "ready"
    NEARLY_FULL = "nearly_full"
    READ_ONLY = "read_only"
    GONE = "gone"
    WAITING = "waiting"
    SILENT = "silent"


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

    @property
    def mute(self) -> bool:
        """Whether nobody knows how it stands: to begin writing there would wait on it."""
        return self.state in {DriveState.WAITING, DriveState.SILENT}


def drives() -> tuple[Drive, ...]:
    """The removable drives that are mounted now, those that answer first. It may be asked every two seconds.

    No drive is waited for longer than `drive_asking.PATIENCE`: what is told of it then is its last answer.
    """
    if not _LINUX:
        return tuple(_drive(found) for found in QStorageInfo.mountedVolumes() if _offered(found))
    found = [each for each in mounts.mounted() if _is_offered(each.root, each.kind, each.device)]
    told = drive_asking.ask(each.root for each in found)
    made = [_told(each, told[each.root]) for each in found]
    return tuple(sorted((each for each in made if each.state is not DriveState.GONE), key=lambda each: each.mute))


def state_of(root: str, patience: float = drive_asking.PATIENCE) -> DriveState:
    """How the drive, or the folder chosen in its place, stands at this moment, or stood when it answered last."""
    if _LINUX:
        return _state(drive_asking.ask([root], patience)[root])
    folder = Path(root)
    if not folder.is_dir():
        return DriveState.GONE
    found = QStorageInfo(root)
    return _state(Told(Standing(True, found.isReadOnly(), found.bytesAvailable())))


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


def _told(mount: Mount, told: Told) -> Drive:
    label = mounts.label_of(mount.device) or Path(mount.root).name or mount.root
    free = told.standing.free if told.standing is not None else 0
    return Drive(mount.root, label, free, mount.device, _state(told))


def _state(told: Told) -> DriveState:
    if told.silent:
        return DriveState.SILENT
    stands = told.standing
    if stands is None:
        return DriveState.WAITING
    if not stands.is_folder:
        return DriveState.GONE
    if stands.read_only:
        return DriveState.READ_ONLY
    return DriveState.NEARLY_FULL if 0 <= stands.free < LITTLE else DriveState.READY


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
    kind, device = (bytes(told.data()).decode(errors="replace") for told in (found.fileSystemType(), found.device()))
    return _is_offered(found.rootPath(), kind, device)


def _is_offered(root: str, kind: str, device: str) -> bool:
    if root == "/" or root.startswith(_PSEUDO) or kind in _NOT_A_STICK:
        return False
    return root.startswith(_USUAL) or _removable(device)


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
