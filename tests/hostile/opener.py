"""Opens spoiled files as the viewer does, within a limit of memory and of time, and says how each ended.

`python -m tests.hostile.opener KIND FIRST LAST`: a line before each file, so that a listener knows which one it was.
"""

from __future__ import annotations

import faulthandler
import resource
import sys
from contextlib import closing, suppress
from itertools import islice
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtGui import QGuiApplication, QImageReader

from app.records import hidden_facts, media
from app.records.file_errors import FileNotCleaned
from tests.hostile.mutations import seeds, spoiled
from ui.files import file_page, paper_child
from ui.files.opening import MOST_PIXELS, PAPER, Unshowable

MEMORY = 700 << 20
"""More than a picture may take (pixels and what is decoded on the way), less than hurts an old laptop."""
SECONDS = 60
_BLOCKS = 200


def main(kind: str, first: int, last: int) -> None:
    _app = QGuiApplication([])
    QImageReader.supportedImageFormats()
    sound = seeds()[kind]
    opened(sound)  # libraries are loaded before the limit is set
    limit = _size() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    for seed in range(first, last):
        print("opening", seed, flush=True)
        faulthandler.dump_traceback_later(SECONDS, exit=True)
        print("ended", opened(spoiled(sound, seed)), flush=True)
        faulthandler.cancel_dump_traceback_later()
    print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10, flush=True)


def opened(data: bytes) -> str:
    """`shown`, or why not."""
    kind = media.type_of(data[: media.HEAD])
    if kind in media.CLEANED:
        with suppress(FileNotCleaned):  # it can be kept as it is, and is then opened as it is
            data = hidden_facts.clean(kind, data)
    if kind == PAPER:
        return _drawn(data)
    try:
        shown = file_page._made(SimpleNamespace(type=kind, size=len(data)), data)
        if shown.image is not None:
            assert 0 < shown.image.width() * shown.image.height() <= MOST_PIXELS * 1.01
        if shown.sound is not None:
            assert shown.sound.seconds >= 0
            for _block in islice(shown.sound.decoded(), _BLOCKS):
                continue
    except Unshowable as refused:
        return f"refused {refused.why}"
    return "shown"


def _drawn(data: bytes) -> str:
    """As the child does, without a process for each file."""
    document = paper_child.opened(data)
    if isinstance(document, int):
        return "refused locked" if document == paper_child.LOCKED else "refused broken"
    if not len(document):
        return "refused broken"
    with closing(document):
        for number in range(min(len(document), 3)):
            head = paper_child.drawn(document, number, 2.0)[: paper_child.DRAWN.size]
            wide, high, _line = paper_child.DRAWN.unpack(head)
            if not wide:
                return "refused broken"
            assert 0 < wide * high <= MOST_PIXELS * 1.01
    return "shown"


def _size() -> int:
    return int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
