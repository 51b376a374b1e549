"""Kept rows in bulk, past the ORM: what the merge of received lines reads and writes, many at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from db.bound import blob, blobs
from db.columns import Field, fields_of
from db.heads import Heads
from db.models import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session

CHUNK = 500
_pack = msgspec.msgpack.Encoder(order="deterministic").encode
_unpack = msgspec.msgpack.Decoder(dict[str, Any]).decode


class Row(msgspec.Struct):
    """One kept row, its values as a line spells them. Fields no column is known for live in `ext`, values in one dict.

    `was` is the `st` the row was loaded with; store_folded needs it, so keep the Row that load_rows gave.
    """

    id: bytes
    subject: bytes
    values: dict[str, Any] = {}
    heads: Heads = msgspec.field(default_factory=Heads)
    erased: bool = False
    ndis: int = 0
    was: bytes | None = None


class _Table(msgspec.Struct):
    """`spelt` has, for each field, what spells its cell. `upsert` names no columns: those that are blank need none."""

    fields: tuple[Field, ...]
    spelt: dict[str, Callable[[Any], Any]]
    select: str
    upsert: str
    restamp: str


@cache
def _table(kind: str) -> _Table:
    kept = KINDS[kind]
    fields = tuple(fields_of(kept).values())
    names = ["id", "subject", *(f'"{field.name}"' for field in fields), "st", "ext", "erased", "ndis"]
    table = kept.__tablename__
    update = ", ".join(f"{name}=excluded.{name}" for name in names[1:])
    return _Table(
        fields=fields,
        spelt={field.name: _speller(field) for field in fields},
        select=f"SELECT {', '.join(names)} FROM {table} WHERE id IN ",  # noqa: S608 - names from our own models
        upsert=f"INSERT INTO {table} ({{names}}) VALUES ({{marks}})"  # noqa: S608
        f" ON CONFLICT (id) DO UPDATE SET {update}",
        restamp=f"UPDATE {table} SET st = x'' WHERE id = ?",  # noqa: S608
    )


def _speller(field: Field) -> Callable[[Any], Any]:
    return (lambda value: blob(field.to_row(value))) if field.is_id else field.to_row


def load_rows(session: Session, kind: str, ids: Iterable[bytes]) -> dict[bytes, Row]:
    """The rows of these ids that exist. Blank values are not in `values`."""
    table = _table(kind)
    wanted = list(ids)
    found: dict[bytes, Row] = {}
    connection = session.connection()
    for at in range(0, len(wanted), CHUNK):
        chunk = blobs(wanted[at : at + CHUNK])
        for row in connection.exec_driver_sql(f"{table.select}({','.join('?' * len(chunk))})", chunk):
            found[row[0]] = _row(table.fields, row)
    return found


def _row(fields: tuple[Field, ...], row: Sequence[Any]) -> Row:
    st, ext, erased, ndis = row[-4:]
    values = {
        field.name: field.from_row(cell) for field, cell in zip(fields, row[2:-4], strict=True) if cell is not None
    }
    if ext:
        values.update(_unpack(ext))
    return Row(row[0], row[1], values, Heads.decode(st), bool(erased), ndis, st)


def store_folded(session: Session, kind: str, rows: Sequence[Row]) -> None:
    """Write rows whose lines were appended in this same unit of work; fields without a column go to `ext`."""
    if not rows:
        return
    table, changes = _table(kind), session.info["changes"]
    told = {name for row in rows for name in row.values}
    spelt = [(name, spell) for name, spell in table.spelt.items() if name in told]
    foreign = not told <= table.spelt.keys()
    cells, restamped = [], []
    for row in rows:
        st, values = row.heads.encode(), row.values
        if row.was == st:  # a withheld value of a line we had: same heads, and still a written change
            restamped.append((blob(row.id),))
        written: list[Any] = [blob(row.id), blob(row.subject), blob(st), int(row.erased), row.ndis]
        for name, spell in spelt:
            value = values.get(name)
            written.append(None if value is None else spell(value))
        if foreign:
            written.append(_ext(table, values))
        cells.append(tuple(written))
        changes.fold(kind, row.id, row.subject, row.heads.latest())
    connection = session.connection()
    if restamped:
        connection.exec_driver_sql(table.restamp, restamped)
    names = ["id", "subject", "st", "erased", "ndis", *(f'"{name}"' for name, _ in spelt), *["ext"] * foreign]
    statement = table.upsert.format(names=", ".join(names), marks=", ".join("?" * len(names)))
    connection.exec_driver_sql(statement, cells)


def _ext(table: _Table, values: dict[str, Any]) -> bytes | None:
    ext = {name: value for name, value in values.items() if value is not None and name not in table.spelt}
    return _pack(ext) if ext else None
