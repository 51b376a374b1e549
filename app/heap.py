"""One heap for all threads of the program: what the vault's thread lets go the window takes again."""

import ctypes
import sys
from typing import Final

_ARENA_MAX: Final = -8  # M_ARENA_MAX of <malloc.h> of the GNU C library
_ONE: Final = 1


def share() -> None:
    """Before any thread begins. By itself the GNU library gives each thread a heap of its own, and each keeps what
    its busiest moment took; a thread of Python waits for the others anyway. Elsewhere it is left as it is.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_ARENA_MAX, _ONE)
