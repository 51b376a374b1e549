"""What is mounted, by the table that the system keeps: reading it touches none of the drives."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, NamedTuple

TABLE: Final = Path("/proc/self/mounts")
_LABELS: Final = Path("/dev/disk/by-label")
_OCTAL: Final = re.compile(r"\\([0-7]{3})")
_HEX: Final = re.compile(r"\\x([0-9a-fA-F]{2})")


class Mount(NamedTuple):
    device: str
    root: str
    kind: str


def mounted() -> tuple[Mount, ...]:
    """Each place once, as it was mounted last: what lies below cannot be seen (fstab(5) for the columns)."""
    try:
        table = TABLE.read_bytes().decode(errors="surrogateescape")
    except OSError:
        return ()
    lines = [line.split(" ") for line in table.splitlines()]
    found = [Mount(*(_plain(each, _OCTAL, 8) for each in line[:3])) for line in lines if len(line) >= 3]
    return tuple({each.root: each for each in found}.values())


def label_of(device: str) -> str:
    """What is written on the drive as its name; empty where udev knows none."""
    if not device.startswith("/dev/"):
        return ""
    try:
        names = [each for each in _LABELS.iterdir() if each.resolve() == Path(device).resolve()]
    except OSError:
        return ""
    return _plain(names[0].name, _HEX, 16) if names else ""


def _plain(text: str, escaped: re.Pattern[str], base: int) -> str:
    """Spaces and letters of other scripts stand in such tables as the numbers of their bytes."""
    data = text.encode(errors="surrogateescape")
    pattern = re.compile(escaped.pattern.encode())
    return pattern.sub(lambda found: bytes([int(found[1], base) & 0xFF]), data).decode(errors="surrogateescape")
