"""Starts the child, feeds it, hears it out and ends it; what is not one whole good answer is an error with words."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.synthetic.child import VERB
from app.synthetic.errors import MakerFailed, NotOnThisMachine, TookTooLong
from app.synthetic.frame import MOST, answer_in, framed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.progress import Progress
    from app.synthetic.frame import Answer, Ask

SECONDS: Final = 1800.0
DOING: Final = QT_TRANSLATE_NOOP("Progress", "Making rows that are nobody’s")
_HOUSE: Final = Path(__file__).resolve().parents[2]
_LISTEN: Final = 0.05
_FAREWELL: Final = 5.0
"""Seconds from the last word to the end; whoever takes longer is not well."""
_BLOCK: Final = 1 << 16
_NEEDED: Final = ("SYSTEMROOT", "WINDIR")
"""Without these Windows starts no Python; nothing else of the environment goes over."""


def must_be_here() -> None:
    """NotOnThisMachine where there is no pac-synth."""
    if find_spec("pacsynth") is None:
        raise NotOnThisMachine


def command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, VERB]
    return [sys.executable, "-m", "ui", VERB]


def synthesize(ask: Ask, progress: Progress, *, seconds: float = SECONDS, start: Sequence[str] | None = None) -> Answer:
    """Raises NotOnThisMachine, MakerFailed, TookTooLong or Cancelled, and no child is left. `start` is for tests."""
    must_be_here()
    child = _started(start or command())
    try:
        data = _heard(child, framed(ask), progress, seconds)
    finally:
        _ended(child)
    if child.returncode != 0:
        raise MakerFailed
    try:
        answer = answer_in(data)
    except ValueError as error:
        raise MakerFailed from error
    if any(len(row) != ask.width for row in answer.rows):
        raise MakerFailed
    return answer


def _started(start: Sequence[str]) -> subprocess.Popen[bytes]:
    """A session of its own, two pipes, and nothing else of ours: no descriptor, no variable, no file."""
    try:
        return subprocess.Popen(
            start,
            cwd=None if getattr(sys, "frozen", False) else _HOUSE,
            env={name: os.environ[name] for name in _NEEDED if name in os.environ},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            close_fds=True,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise MakerFailed from error


def _heard(child: subprocess.Popen[bytes], told: bytes, progress: Progress, seconds: float) -> bytes:
    heard = bytearray()
    speaking = threading.Thread(target=_say, args=(child, told), daemon=True)
    hearing = threading.Thread(target=_hear, args=(child, heard), daemon=True)
    speaking.start()
    hearing.start()
    until = monotonic() + seconds
    while hearing.is_alive():
        progress.step(0, 0, DOING)
        if monotonic() > until:
            raise TookTooLong
        hearing.join(_LISTEN)
    with suppress(subprocess.TimeoutExpired):
        child.wait(_FAREWELL)
    return bytes(heard)


def _say(child: subprocess.Popen[bytes], told: bytes) -> None:
    """A child that stopped listening is found out by its answer."""
    if child.stdin is not None:
        with suppress(OSError, ValueError):
            child.stdin.write(told)
        with suppress(OSError, ValueError):
            child.stdin.close()


def _hear(child: subprocess.Popen[bytes], heard: bytearray) -> None:
    if child.stdout is not None:
        with suppress(OSError, ValueError):
            while block := os.read(child.stdout.fileno(), _BLOCK):
                heard += block
                if len(heard) > MOST:
                    child.kill()
                    return


def _ended(child: subprocess.Popen[bytes]) -> None:
    """However it went, it is gone and waited for."""
    if child.poll() is None:
        child.kill()
    child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with suppress(OSError, ValueError):
                pipe.close()
