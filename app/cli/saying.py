"""What a verb says: lines for a person, or one JSON object for a program; news of progress goes to the error stream."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.i18n import english
from app.progress import Progress

if TYPE_CHECKING:
    from app.error_words.words import Words
    from app.i18n import Translate

_UNSHOWN = frozenset({"desk", "card"})


def plain(result: Any) -> Any:
    """Dataclasses as objects, paths as texts; what only the program itself can use is left out."""
    if is_dataclass(result) and not isinstance(result, type):
        return {f.name: plain(getattr(result, f.name)) for f in fields(result) if f.name not in _UNSHOWN}
    if isinstance(result, dict):
        return {str(key): plain(value) for key, value in result.items()}
    if isinstance(result, (list, tuple, set, frozenset)):
        return [plain(item) for item in result]
    if isinstance(result, Path):
        return str(result)
    if isinstance(result, bytes):
        return result.hex()
    return result


def as_json(what: dict[str, Any]) -> str:
    return json.dumps(what, ensure_ascii=False, default=str)


def as_text(result: Any) -> str:
    """A list as lines with columns, an object as `name: value` lines, a text as it is. None is left out."""
    shown = plain(result)
    if shown is None or shown == "":
        return ""
    if isinstance(shown, list):
        return _rows(shown) if shown else "(none)"
    if isinstance(shown, dict):
        return "\n".join(_line(name, value) for name, value in shown.items() if value is not None)
    return str(shown)


def _line(name: str, value: Any) -> str:
    """Objects in a list stand one a line under their name, where each can be found."""
    if isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        return f"{_spoken(name)}:\n" + "\n".join(f"  {line}" for line in _rows(value).splitlines())
    return f"{_spoken(name)}: {_value(value)}"


def _rows(rows: list[Any]) -> str:
    if not all(isinstance(row, dict) for row in rows):
        return "\n".join(_value(row) for row in rows)
    names = list(rows[0])
    table = [[_spoken(name) for name in names], *([_value(row.get(name)) for name in names] for row in rows)]
    widths = [min(max(len(line[at]) for line in table), 40) for at in range(len(names))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in table
    )


def _value(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(_value(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{name} {_value(part)}" for name, part in value.items())
    if isinstance(value, float):
        return f"{value:.2f}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _spoken(name: str) -> str:
    return name.replace("_", " ")


def progress_on(stream: Any, *, quiet: bool, said: Translate = english) -> Progress:
    """A line that is written over, where somebody looks; nothing where a program reads."""
    if quiet or not stream.isatty():
        return Progress()

    def tell(done: int, total: int, doing: str) -> None:
        end = "\n" if 0 < total <= done else ""
        words = said("", doing)
        words = said("Progress", doing) if words == doing else words
        stream.write(f"\r\x1b[K{words} {done}/{total}{end}")
        stream.flush()

    return Progress(tell)


def sentences(words: Words) -> str:
    """On one line; a title that asks has its own sign at the end."""
    stop = "" if words.title.endswith(("?", "؟", "។", "!")) else "."
    return f"{words.title}{stop} {words.what} {words.next_step}\n"


class AnswerNotTaken(Exception):
    """What the standard output leads to took no answer."""

    code = "cli.answer_not_taken"

    def __init__(self) -> None:
        super().__init__(self.code)


def out(text: str) -> None:
    """Whoever reads only the beginning, as `head` does, has had enough: that is no fault. Raises AnswerNotTaken."""
    if not text:
        return
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        _nothing_more()
    except OSError:
        _nothing_more()
        raise AnswerNotTaken from None


def _nothing_more() -> None:
    """What is left unsaid must not be tried again when the program ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


__all__ = ["as_json", "as_text", "asdict", "out", "plain", "progress_on", "sentences"]
