"""The definitions and laws that this house decides by, as its own settings keep them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from db.models.setting import get_setting, put_setting

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

SETTING: Final = "definitions"


@dataclass(frozen=True, slots=True)
class Definition:
    """`definition` is a code of the list definition; `version` the law, version or article as it is written down.

    A retired one is no longer offered; decisions that rest on it keep it.
    """

    id: str
    definition: str
    version: str
    retired: bool = False


def read_definitions(session: Session) -> tuple[Definition, ...]:
    return tuple(
        Definition(row["id"], row["definition"], row["version"], row["retired"] == "yes")
        for row in get_setting(session, SETTING, [])
    )


def keep_definitions(session: Session, known: tuple[Definition, ...]) -> None:
    put_setting(session, SETTING, [asdict(each) | {"retired": "yes" if each.retired else "no"} for each in known])
