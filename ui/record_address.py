"""What the page of a record may be opened with, as one line of text."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from app.forms.catalogue import is_casework, is_of_house

if TYPE_CHECKING:
    from app.services.open_record import Act

_ACTS: Final = frozenset({"new", "copy", "correct", "withdraw"})
_INTAKE: Final = frozenset({"case", "person", "identity", "intake"})
_BEHIND: Final = "?"


@dataclass(frozen=True, slots=True)
class Address:
    """`act:kind:what`, and for some what comes behind: the record a new one hangs on, the section of an
    intake, the question a correction begins at.

    Of something new, `told` are answers that somebody has just chosen elsewhere, as a bed on the board: name and text,
    written behind a question mark. The form takes those that it asks for and finds sound.
    """

    act: Act
    kind: str
    what: str
    extra: str = ""
    told: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        line = ":".join(part for part in (self.act, self.kind, self.what, self.extra) if part)
        return f"{line}{_BEHIND}{json.dumps(dict(self.told))}" if self.told else line


@dataclass(frozen=True, slots=True)
class DraftAddress:
    """`draft:form:key`, with the case it belongs to where that is known."""

    form: str
    key: str
    case: str = ""

    def __str__(self) -> str:
        return ":".join(part for part in ("draft", self.form, self.key, self.case) if part)


HOUSE: Final = "house"
"""In the place of a case: a record of the house belongs to none."""


def belongs_to(text: str) -> str:
    """The page that lists what this form is of, where that is no case."""
    return "preferences" if any(is_of_house(part) for part in text.split(":")[1:2]) else ""


def to_correct(kind: str, record: str, field: str, case: str) -> str:
    """Where the answer to that question is corrected; empty for what only the page of the case shows.

    The records of an intake are corrected together, as the questionnaire of the case.
    """
    if kind in _INTAKE:
        return str(Address("correct", "intake", case, field)) if case else ""
    if kind == "consent" or is_casework(kind) or is_of_house(kind):
        return str(Address("correct", kind, record, field))
    return ""


def read(text: str) -> Address | DraftAddress | None:
    """None for what is no address."""
    line, mark, behind = text.partition(_BEHIND)
    act, *rest = line.split(":")
    if not 2 <= len(rest) <= 3 or not all(rest):
        return None
    told = _told(behind)
    if bool(mark) != bool(told) or (told and act != "new"):
        return None
    if act == "draft":
        return DraftAddress(*rest)
    if act not in _ACTS:
        return None
    return Address(cast("Act", act), rest[0], rest[1], rest[2] if len(rest) == 3 else "", told)


def _told(behind: str) -> tuple[tuple[str, str], ...]:
    """Nothing where a part of it is broken, or one question is answered twice."""
    try:
        told = json.loads(behind, object_pairs_hook=tuple)
    except ValueError:
        return ()
    if not isinstance(told, tuple) or not all(isinstance(said, str) for _name, said in told):
        return ()
    return told if len(dict(told)) == len(told) else ()
