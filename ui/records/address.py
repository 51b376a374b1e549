"""What the page of a record may be opened with, as one line of text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from app.services.open_record import Act

_ACTS: Final = frozenset({"new", "copy", "correct", "withdraw"})


@dataclass(frozen=True, slots=True)
class Address:
    """`act:kind:what`, and for some what comes behind: the record a new one hangs on, the section of an
    intake, the question a correction begins at.
    """

    act: Act
    kind: str
    what: str
    extra: str = ""

    def __str__(self) -> str:
        return ":".join(part for part in (self.act, self.kind, self.what, self.extra) if part)


@dataclass(frozen=True, slots=True)
class DraftAddress:
    """`draft:form:key`, with the case it belongs to where that is known."""

    form: str
    key: str
    case: str = ""

    def __str__(self) -> str:
        return ":".join(part for part in ("draft", self.form, self.key, self.case) if part)


def read(text: str) -> Address | DraftAddress | None:
    """None for what is no address."""
    act, *rest = text.split(":")
    if not 2 <= len(rest) <= 3 or not all(rest):
        return None
    if act == "draft":
        return DraftAddress(*rest)
    return Address(cast("Act", act), *rest) if act in _ACTS else None
