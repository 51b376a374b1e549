"""Where lines may break in scripts written without spaces, which Qt does not know: asked of the ICU that Qt ships."""

import ctypes
import functools
import re
import sys
import unicodedata
from pathlib import Path
from typing import Final

ZERO_WIDTH_SPACE: Final = "\u200b"
_WITHOUT_SPACES = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{4,}")
_STACKERS: Final = "\u1039\u17d2"
_LINE_BREAKS: Final = 2


class _Icu:
    """The three calls we need, under whatever version suffix the library gives them."""

    def __init__(self, library: ctypes.CDLL, suffix: str) -> None:
        self.open = getattr(library, "ubrk_open" + suffix)
        self.next = getattr(library, "ubrk_next" + suffix)
        self.close = getattr(library, "ubrk_close" + suffix)
        error_pointer = ctypes.POINTER(ctypes.c_int)
        self.open.restype = ctypes.c_void_p
        self.open.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int32, error_pointer]
        self.next.argtypes = [ctypes.c_void_p]
        self.close.argtypes = [ctypes.c_void_p]


def _candidates() -> list[str]:
    if sys.platform == "win32":
        return ["icu.dll", "icuuc.dll"]
    import PySide6

    folder = Path(PySide6.__file__).parent / "Qt" / "lib"
    return [str(path) for path in sorted(folder.glob("libicuuc.so.*"))]


@functools.cache
def _icu() -> _Icu | None:
    for name in _candidates():
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        version = re.search(r"\.so\.(\d+)$", name)
        for suffix in ([f"_{version[1]}"] if version else []) + [""]:
            if hasattr(library, "ubrk_open" + suffix):
                return _Icu(library, suffix)
    return None


def breaks(text: str) -> list[int]:
    """The places (in UTF-16 units, which these scripts spend one of per letter) where a line may end."""
    icu = _icu()
    if icu is None:
        return []
    units = text.encode("utf-16-le")
    buffer = ctypes.create_string_buffer(units + b"\0\0")
    error = ctypes.c_int(0)
    iterator = icu.open(_LINE_BREAKS, b"th", buffer, len(units) // 2, ctypes.byref(error))
    if error.value > 0 or not iterator:
        return []
    places = []
    while (place := icu.next(iterator)) != -1:
        places.append(place)
    icu.close(iterator)
    return places


def _splits_a_cluster(text: str, place: int) -> bool:
    return place < len(text) and (unicodedata.category(text[place])[0] == "M" or text[place - 1] in _STACKERS)


def _with_breaks(match: re.Match[str]) -> str:
    text = match[0]
    parts, start = [], 0
    for place in breaks(text):
        if not _splits_a_cluster(text, place):
            parts.append(text[start:place])
            start = place
    return ZERO_WIDTH_SPACE.join(parts) if parts else text


def breakable(text: str) -> str:
    """For showing and printing only: what is stored must never hold these marks."""
    return _WITHOUT_SPACES.sub(_with_breaks, text)


def plain(text: str) -> str:
    """What was shown, as it should be kept."""
    return text.replace(ZERO_WIDTH_SPACE, "")
