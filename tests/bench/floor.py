"""The floor under every import: the same lines appended and the same records upserted, and nothing else."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

from db import vault
from db.columns import fields_of
from db.lines import encode_body
from db.models import KINDS

if TYPE_CHECKING:
    from pathlib import Path

    from db.lines import Line

AT_ONCE = 5_000
CHANGE = (
    "INSERT INTO change (rep, seq, hlc, kind, record, subject, verb, worker, schema_rev, salt, body, held, link)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class Table:
    """One kept table: what its row is made of and the statement that writes it whole."""

    def __init__(self, kind: str) -> None:
        self.fields = tuple(fields_of(KINDS[kind]).values())
        names = ["id", "subject", *(f'"{one.name}"' for one in self.fields), "st", "erased", "ndis"]
        update = ", ".join(f"{name} = excluded.{name}" for name in names[1:])
        self.upsert = (
            f"INSERT INTO {KINDS[kind].__tablename__} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
            f" ON CONFLICT (id) DO UPDATE SET {update}"
        )

    def cells(self, line: Line, values: dict[str, Any]) -> tuple[Any, ...]:
        known = (one.to_row(values.get(one.name)) for one in self.fields)
        return (line.record, line.subject, *known, line.seq.to_bytes(8, "big"), False, 0)


def seconds(folder: Path, lines: list[Line]) -> float:
    """How long the bare loop takes, in the same kind of file under the same pragmas."""
    opened = vault.create_vault(folder, os.urandom(32))
    tables = {kind: Table(kind) for kind in KINDS}
    known: dict[bytes, dict[str, Any]] = {}
    began = time.perf_counter()
    for at in range(0, len(lines), AT_ONCE):
        some = lines[at : at + AT_ONCE]
        with opened.writer.begin() as connection:
            connection.exec_driver_sql(CHANGE, [_cells(line) for line in some])
            rows: dict[str, list[tuple[Any, ...]]] = {kind: [] for kind in KINDS}
            for line in some:
                values = known.setdefault(line.record, {})
                values.update((name, value) for name, (value, _) in line.body.items())
                rows[line.kind].append(tables[line.kind].cells(line, values))
            for kind, cells in rows.items():
                if cells:
                    connection.exec_driver_sql(tables[kind].upsert, cells)
    took = time.perf_counter() - began
    opened.close()
    return took


def _cells(line: Line) -> tuple[Any, ...]:
    return (
        line.rep, line.seq, line.hlc, line.kind, line.record, line.subject, line.verb, line.worker,
        line.schema_rev, line.salt, encode_body(line.body), line.held, line.link,
    )  # fmt: skip
