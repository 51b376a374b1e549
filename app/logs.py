"""Logging without names: an event's code and whole numbers, never a text somebody typed."""

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from app import paths

_LOG = logging.getLogger("havenbook")
_LOG.addHandler(logging.NullHandler())
_SIZE = 256 * 1024


def set_up(folder: Path | None = None) -> None:
    """Log to a small rotating file that no other library writes to; a folder that refuses is no reason to stop."""
    _LOG.setLevel(logging.INFO)
    _LOG.propagate = False
    logging.getLogger().addHandler(logging.NullHandler())
    sys.excepthook = _on_crash
    threading.excepthook = _on_thread_crash
    try:
        target = paths.make_private(folder or paths.log_folder()) / "havenbook.log"
        handler = RotatingFileHandler(target, maxBytes=_SIZE, backupCount=2, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    for old in list(_LOG.handlers):
        _LOG.removeHandler(old)
        old.close()
    _LOG.addHandler(handler)


def event(code: str, **counts: int) -> None:
    """One line: a fixed code and counts. The types keep record text out, and the check keeps it out when types lie."""
    words = [code, *(f"{name}={count:d}" for name, count in counts.items())]
    _LOG.info(" ".join(words))


def crash(error: BaseException) -> str:
    """Write and return where an unexpected error came from (kinds, files, lines), without its message."""
    note = "crash " + " <- ".join(_place(cause) for cause in _causes(error))
    _LOG.error(note)
    return note


def _causes(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    step: BaseException | None = error
    while step is not None and step not in chain:
        chain.append(step)
        step = step.__cause__ or step.__context__
    return chain


def _place(error: BaseException) -> str:
    frames: list[str] = []
    trace: TracebackType | None = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        frames.append(f"{Path(code.co_filename).name}:{trace.tb_lineno}:{code.co_name}")
        trace = trace.tb_next
    return f"{type(error).__name__} [{' '.join(frames)}]"


def _on_crash(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    note = crash(error)
    if sys.stderr is not None:
        sys.stderr.write(note + "\n")


def _on_thread_crash(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        crash(args.exc_value)
