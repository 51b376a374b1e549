"""Mappings for tables: kept in the vault for the next time, written to a file where somebody asks, read from one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import delete, select

from app.records import asked_file, table_marks
from app.tables.errors import MappingWrong
from app.tables.mapping import MappingFile, as_json, must_fit, read_mapping
from db.models import ImportMapping

if TYPE_CHECKING:
    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class KeptMapping:
    name: str
    at: str
    columns: int
    mapping: MappingFile


def keep(desk: Desk, mapping: MappingFile) -> None:
    """Under the name of its source; one of the same name is written over."""
    desk.gate("import_table")
    must_fit(mapping)
    if not mapping.name.strip():
        raise MappingWrong(what="it has no name")
    with desk.write("import_table") as session:
        plain = msgspec.to_builtins(mapping)
        name, now = mapping.name.strip(), desk.store.clock.now()
        mark = table_marks.source(table_marks.secret(session, make=True), name)
        session.merge(ImportMapping(name=name, source_mark=mark, at=now, mapping=plain))


def kept(desk: Desk) -> tuple[KeptMapping, ...]:
    """Newest first."""
    with desk.read("import_table") as session:
        return tuple(
            KeptMapping(each.name, each.at.isoformat(timespec="seconds"), len(found.column), found)
            for each in session.scalars(select(ImportMapping).order_by(ImportMapping.at.desc()))
            for found in (msgspec.convert(each.mapping, MappingFile),)
        )


def forget(desk: Desk, name: str) -> None:
    with desk.write("import_table") as session:
        session.execute(delete(ImportMapping).where(ImportMapping.name == name))


def to_file(desk: Desk, mapping: MappingFile, path: Path | str) -> None:
    """The words of the table's columns stand in it in clear: only where somebody asked for the file.

    Raises NotAPlaceForPrints, a DriveError.
    """
    desk.gate("import_table")
    target = asked_file.place(desk, path)
    with desk.write("import_table") as session:
        desk.audit(session, "import_table", outcome="mapping to a file")
    asked_file.write(desk, target, as_json(mapping).encode())


def from_file(desk: Desk, path: Path | str) -> MappingFile:
    desk.gate("import_table")
    return read_mapping(Path(path))
