"""The definitions of trafficking this house decides by: its own list, offered first when a decision is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records.definitions import Definition, keep_definitions, read_definitions
from app.records.errors import DefinitionTwice, NoSuchRecord, ReasonMissing
from db.codes.lists import code_list
from db.folding import fold
from db.types import new_id

if TYPE_CHECKING:
    from app.desk import Desk

__all__ = ["Definition", "add_definition", "list_definitions", "retire_definition"]


def list_definitions(desk: Desk, *, retired: bool = False) -> tuple[Definition, ...]:
    """In the order in which they were added."""
    with desk.read("look") as session:
        return tuple(each for each in read_definitions(session) if retired or not each.retired)


def add_definition(desk: Desk, definition: str, version: str) -> Definition:
    """Both are needed: a definition without its version says nothing in ten years."""
    if definition not in code_list("definition"):
        raise NoSuchRecord
    if not version.strip():
        raise ReasonMissing
    with desk.write("define") as session:
        known = read_definitions(session)
        made = Definition(new_id().hex(), definition, " ".join(version.split()))
        if any(_same(each, made) for each in known if not each.retired):
            raise DefinitionTwice
        keep_definitions(session, (*known, made))
        desk.audit(session, "define")
        return made


def retire_definition(desk: Desk, definition: str) -> None:
    """`definition` is the id; it stays on the list of retired ones."""
    with desk.write("define") as session:
        known = read_definitions(session)
        if not any(each.id == definition and not each.retired for each in known):
            raise NoSuchRecord
        changed = (
            Definition(each.id, each.definition, each.version, each.retired or each.id == definition) for each in known
        )
        keep_definitions(session, tuple(changed))
        desk.audit(session, "define", outcome="retired")


def _same(one: Definition, other: Definition) -> bool:
    return one.definition == other.definition and fold(one.version) == fold(other.version)
