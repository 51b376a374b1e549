"""The definitions of trafficking this house decides by: its own list, offered first when a decision is written down."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from app.records.errors import DefinitionTwice, NoSuchRecord, ReasonMissing
from db.codes.lists import code_list
from db.folding import fold
from db.models.setting import get_setting, put_setting
from db.types import new_id

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk

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


def list_definitions(desk: Desk, *, retired: bool = False) -> tuple[Definition, ...]:
    """In the order in which they were added."""
    with desk.read("look") as session:
        return tuple(each for each in _read(session) if retired or not each.retired)


def add_definition(desk: Desk, definition: str, version: str) -> Definition:
    """Both are needed: a definition without its version says nothing in ten years."""
    if definition not in code_list("definition"):
        raise NoSuchRecord
    if not version.strip():
        raise ReasonMissing
    with desk.write("define") as session:
        known = _read(session)
        made = Definition(new_id().hex(), definition, " ".join(version.split()))
        if any(_same(each, made) for each in known if not each.retired):
            raise DefinitionTwice
        _keep(session, (*known, made))
        desk.audit(session, "define")
        return made


def retire_definition(desk: Desk, definition: str) -> None:
    """`definition` is the id; it stays on the list of retired ones."""
    with desk.write("define") as session:
        known = _read(session)
        if not any(each.id == definition and not each.retired for each in known):
            raise NoSuchRecord
        changed = (
            Definition(each.id, each.definition, each.version, each.retired or each.id == definition) for each in known
        )
        _keep(session, tuple(changed))
        desk.audit(session, "define", outcome="retired")


def _read(session: Session) -> tuple[Definition, ...]:
    return tuple(
        Definition(row["id"], row["definition"], row["version"], row["retired"] == "yes")
        for row in get_setting(session, SETTING, [])
    )


def _keep(session: Session, known: tuple[Definition, ...]) -> None:
    put_setting(session, SETTING, [asdict(each) | {"retired": "yes" if each.retired else "no"} for each in known])


def _same(one: Definition, other: Definition) -> bool:
    return one.definition == other.definition and fold(one.version) == fold(other.version)
