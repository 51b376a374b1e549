"""Notes about quality on their way: a coordinator begins one about our people, we answer it, nobody else hears."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from db.columns import fields_of
from db.heads import Heads
from db.lines import PUT
from db.models import KINDS, QualityNote

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.orm import Session

    from db.lines import Line

KIND: Final = QualityNote.kind
ASKS: Final = frozenset({"about", "about_kind", "field", "finding", "noted_on"})
ANSWERS: Final = frozenset({"reply", "replied_on", "reply_why"})
_CODE: Final = re.compile(r"[a-z][a-z_]{0,39}")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


def begins(line: Line) -> bool:
    """A whole note, in codes alone: nothing that a person could have typed has room in it."""
    told = {name: value for name, (value, _) in (line.body or {}).items()}
    if line.verb != PUT or told.keys() != ASKS:
        return False
    kept = KINDS.get(told["about_kind"]) if isinstance(told["about_kind"], str) else None
    return (
        kept is not None
        and told["field"] in fields_of(kept)
        and _is(told["finding"], _CODE)
        and _is(told["noted_on"], _DAY)
    )


def replies(line: Line) -> bool:
    """An answer and nothing else; the reason of an ordinary correction may ride beside it."""
    return line.verb == PUT and bool(line.body) and {n for n in line.body or () if not n.startswith("_")} <= ANSWERS


def names(line: Line) -> bytes:
    """The record that a note says it is about."""
    told = (line.body or {}).get("about")
    return bytes.fromhex(told[0]) if told is not None and _is(told[0], re.compile(r"[0-9a-f]{32}")) else b""


def begun_by(session: Session, note: bytes, org_of: Callable[[int], bytes]) -> bytes | None:
    """The organisation that wrote it first; None for a note that is not here."""
    row = session.get(QualityNote, note)
    first = Heads.decode(row.st).first if row is not None else None
    return org_of(first[1]) if first is not None else None


def _is(value: Any, pattern: re.Pattern[str]) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None
