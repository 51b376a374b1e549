"""A document in a process of its own: what it does to the library that draws it happens there, and ends there."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Timer
from typing import Final

from ui.files.paper_child import ASKED, DOCUMENT, DRAWN, MOST_PIXELS, PAGES, SECONDS, VERB

_HOUSE: Final = Path(__file__).resolve().parents[2]
_NEEDED: Final = ("SYSTEMROOT", "WINDIR")
"""Without these Windows starts no Python; nothing else of the environment goes over."""
_MORE: Final = 10.0
"""Seconds that a child may be late by, which ends itself when its time is over."""


class Ended(Exception):
    """It took too long or too much memory, or the library fell over it."""


class PaperProcess:
    """One child for one open document: two pipes, and nothing else of ours; its words are a number or pixels."""

    def __init__(self, data: bytes) -> None:
        """Raises Ended. `pages` is below 0 where it cannot be opened: paper_child.BROKEN or LOCKED."""
        frozen = getattr(sys, "frozen", False)
        try:
            self._child = subprocess.Popen(
                [sys.executable, VERB] if frozen else [sys.executable, "-B", "-m", "ui", VERB],
                cwd=None if frozen else _HOUSE,
                env={name: os.environ[name] for name in _NEEDED if name in os.environ},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                close_fds=True,
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise Ended from error
        (self.pages,) = PAGES.unpack(self._ask(DOCUMENT.pack(len(data)) + data, PAGES.size))

    def page(self, number: int, scale: float) -> tuple[int, int, int, bytes]:
        """Width, height, bytes a line, and the pixels; a width of 0 where it cannot be drawn. Raises Ended."""
        wide, high, line = DRAWN.unpack(self._ask(ASKED.pack(number, scale), DRAWN.size))
        if wide * high > MOST_PIXELS * 1.01 or line != wide * 4:
            raise Ended
        return wide, high, line, self._ask(b"", line * high)

    def close(self) -> None:
        """However it went, it is gone and waited for."""
        self._child.kill()
        self._child.wait()
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _ask(self, told: bytes, answer: int) -> bytes:
        late = Timer(SECONDS + _MORE, self._child.kill)
        late.daemon = True
        late.start()
        try:
            assert self._child.stdin is not None
            assert self._child.stdout is not None
            self._child.stdin.write(told)
            self._child.stdin.flush()
            said = self._child.stdout.read(answer)
        except OSError as error:
            self.close()
            raise Ended from error
        finally:
            late.cancel()
        if len(said) < answer:
            self.close()
            raise Ended
        return said
