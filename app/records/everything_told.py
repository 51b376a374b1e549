"""What is told of a change in all the data of a house: written beside it, and read again when it is brought in."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from db.brought import Told

if TYPE_CHECKING:
    from collections.abc import Mapping

_YEARS: Final = range(1970, 9999)
_LONGEST_CODE: Final = 64
_WORKER: Final = re.compile(r"[0-9a-f]{16}")


def told_line(told: Told | None) -> dict[str, Any] | None:
    """As the file has it; `at` is null where an import told only that it stood so."""
    if told is None:
        return None
    at = told.at.isoformat(timespec="seconds") if told.at is not None else None
    return {"at": at, "worker": told.worker.hex() if told.worker is not None else None, "code": told.code}


def first_told(line: Mapping[str, Any], code_of: Mapping[str, str]) -> Told:
    """When and by whom a sound line was first written. What came twice says what was told the first time."""
    told = line.get("told")
    if told is None:
        return Told(_moment(line["at"]), _worker(line["worker"]), code_of.get(line["worker"], ""))
    return Told(_moment(told["at"]) if told["at"] is not None else None, _worker(told["worker"]), told["code"])


def is_sound(line: Mapping[str, Any]) -> bool:
    """Whether what is told of a change can be kept and shown."""
    try:
        _moment(line["at"])
        told = line.get("told")
        if told is None:
            return True
        first = first_told(line, {})
        return isinstance(first.code, str) and len(first.code) <= _LONGEST_CODE and first.code.isprintable()
    except (TypeError, KeyError, ValueError):
        return False


def _moment(said: Any) -> datetime:
    """ValueError or TypeError for what no Havenbook wrote: without a zone, or outside of all calendars."""
    found = datetime.fromisoformat(said)
    if found.tzinfo is None or found.year not in _YEARS:
        raise ValueError
    return found


def _worker(said: Any) -> bytes | None:
    """None for whoever has no id that could be one of ours."""
    return bytes.fromhex(said) if isinstance(said, str) and _WORKER.fullmatch(said) else None
