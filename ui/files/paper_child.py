"""What the child does: draws pages of one document that may be hostile, within its own memory and time, and ends."""

from __future__ import annotations

import faulthandler
import os
import struct
import sys
from functools import partial
from pathlib import Path
from typing import Any, Final

from app.hardening import harden

VERB: Final = "draw-pages"
"""The hidden verb of the one command: it reads a pipe, and is of no use to a person."""
DOCUMENT: Final = struct.Struct(">Q")
PAGES: Final = struct.Struct(">i")
ASKED: Final = struct.Struct(">Id")
DRAWN: Final = struct.Struct(">III")
BROKEN, LOCKED = -1, -2
MOST_PIXELS: Final = 24_000_000
MOST_PAGES: Final = 2000
SECONDS: Final = 20
"""For opening it and for each page: a few hundred bytes can ask for more drawing than a day holds."""
_MEMORY: Final = 1 << 30


def main() -> int:
    """Nothing comes out but how many pages there are, and pixels; a fault ends it, and the window says so."""
    out = _only_output()
    try:
        harden()
        _bounded()
        _serve(out)
    except Exception:  # noqa: BLE001 - its words could hold what is in the document
        return 1
    return 0


def _serve(out: int) -> None:
    (size,) = DOCUMENT.unpack(_read(DOCUMENT.size))
    data = _read(size)
    with Path(os.devnull).open("w", encoding="ascii") as nowhere:
        document = _within_time(nowhere, partial(opened, data))
        _write(out, PAGES.pack(document if isinstance(document, int) else min(len(document), MOST_PAGES)))
        while not isinstance(document, int) and (asked := sys.stdin.buffer.read(ASKED.size)):
            _write(out, _within_time(nowhere, partial(drawn, document, *ASKED.unpack(asked))))


def _within_time(nowhere: Any, work: Any) -> Any:
    """Whatever library is busy: when the time is over, the process is."""
    faulthandler.dump_traceback_later(SECONDS, exit=True, file=nowhere)
    try:
        return work()
    finally:
        faulthandler.cancel_dump_traceback_later()


def opened(data: bytes) -> Any:
    """BROKEN or LOCKED where it cannot be."""
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        return LOCKED if "password" in str(error).lower() else BROKEN


def drawn(document: Any, number: int, scale: float) -> bytes:
    """White paper with what is drawn on it; a page of absurd size is drawn smaller."""
    import pypdfium2

    try:
        page = document[number]
        wide, high = page.get_size()
        if not (0 < wide < 1e6 and 0 < high < 1e6):
            return DRAWN.pack(0, 0, 0)
        fitting = (MOST_PIXELS / (wide * high)) ** 0.5
        bitmap = page.render(scale=min(scale, fitting), may_draw_forms=False, prefer_bgrx=True)
        pixels = bytes(bitmap.buffer)
        made = DRAWN.pack(bitmap.width, bitmap.height, bitmap.stride) + pixels
        bitmap.close()
        page.close()
    except pypdfium2.PdfiumError:
        return DRAWN.pack(0, 0, 0)
    return made


def _read(size: int) -> bytes:
    data = sys.stdin.buffer.read(size)
    if len(data) < size:
        raise EOFError
    return data


def _write(out: int, told: bytes) -> None:
    at = 0
    while at < len(told):
        at += os.write(out, told[at : at + (1 << 20)])


def _only_output() -> int:
    """The pipe, under a number that no library knows; what is printed goes nowhere."""
    out = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(out, os.O_BINARY)
    return out


def _bounded() -> None:
    """Where the system can, not with all of the machine's memory either."""
    if os.name != "nt":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = _MEMORY if hard == resource.RLIM_INFINITY else min(_MEMORY, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
