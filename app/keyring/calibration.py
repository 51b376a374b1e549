"""How dear one guess of a passphrase is made: about a second of this machine's time, within fixed bounds."""

import ctypes
import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Final

from app.crypto import primitives
from app.crypto.errors import NotEnoughMemory
from app.crypto.primitives import Argon2Cost

_MIB: Final = 1024
FLOOR: Final = Argon2Cost(64 * _MIB, 3, 1)
CEILING: Final = Argon2Cost(4096 * _MIB, 64, 16)
TARGET_SECONDS: Final = 1.0
_START: Final = 256 * _MIB
_START_WITH_8_GIB: Final = 512 * _MIB
_MOST_PASSES: Final = 12


def in_bounds(cost: Argon2Cost) -> bool:
    """Outside the bounds a slot is a downgrade or a memory bomb, whoever wrote it."""
    return (
        FLOOR.memory_kib <= cost.memory_kib <= CEILING.memory_kib
        and FLOOR.passes <= cost.passes <= CEILING.passes
        and FLOOR.lanes <= cost.lanes <= CEILING.lanes
    )


def calibrate(total_kib: int | None = None, clock: Callable[[], float] = perf_counter) -> Argon2Cost:
    """Measure the floor once, then take as much memory, and after that as many passes, as a second allows."""
    total = total_memory_kib() if total_kib is None else total_kib
    started = clock()
    primitives.argon2id(b"calibration", bytes(16), FLOOR)
    seconds = max(clock() - started, 0.001)
    most = min(_START_WITH_8_GIB if total >= 8192 * _MIB else _START, total // 8)
    memory = int(FLOOR.memory_kib * TARGET_SECONDS / seconds) // (16 * _MIB) * (16 * _MIB)
    memory = max(FLOOR.memory_kib, min(memory, most))
    expected = seconds * memory / FLOOR.memory_kib
    passes = max(FLOOR.passes, min(int(FLOOR.passes * TARGET_SECONDS / expected), _MOST_PASSES))
    return Argon2Cost(memory, passes, FLOOR.lanes)


def total_memory_kib() -> int:
    """All memory of this machine; where the system does not say, too little rather than too much."""
    if sys.platform == "win32":
        return _windows_memory()[0]
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024
    except (ValueError, OSError):
        return 2048 * _MIB


def free_memory_kib() -> int | None:
    """What can be had without pushing others out, swap included; None where the system does not say."""
    if sys.platform == "win32":
        return _windows_memory()[1]
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        sizes = {name: int(rest.split()[0]) for name, _, rest in (line.partition(":") for line in lines)}
        return sizes["MemAvailable"] + sizes["SwapFree"]
    except (OSError, ValueError, KeyError, IndexError):
        return None


def check_memory(cost: Argon2Cost, free: Callable[[], int | None] = free_memory_kib) -> None:
    """Say "not enough memory" before the system kills the program for taking it."""
    available = free()
    if available is not None and available < cost.memory_kib + 16 * _MIB:
        raise NotEnoughMemory(mebibytes=str(cost.memory_kib // _MIB))


def _windows_memory() -> tuple[int, int]:
    class Status(ctypes.Structure):
        _fields_ = [
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            ("total", ctypes.c_ulonglong),
            ("available", ctypes.c_ulonglong),
            ("total_page", ctypes.c_ulonglong),
            ("available_page", ctypes.c_ulonglong),
            ("total_virtual", ctypes.c_ulonglong),
            ("available_virtual", ctypes.c_ulonglong),
            ("available_extended", ctypes.c_ulonglong),
        ]

    status = Status()
    status.length = ctypes.sizeof(Status)
    getattr(ctypes, "windll").kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # noqa: B009 - only on Windows
    return status.total // 1024, status.available_page // 1024
