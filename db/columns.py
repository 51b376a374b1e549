"""The journaled columns of each kept table: how far each may travel, and how its value is spelt in lines and rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Integer, Text, inspect

from db.base import STRUCTURAL, Kept
from db.types import AnswerColumn, Uid, decode_answer, encode_answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Column
    from sqlalchemy.types import TypeEngine


@dataclass(frozen=True, slots=True)
class Field:
    """One journaled column. A line holds ids as hex text; a row holds them as bytes and answers as JSON text."""

    name: str
    travels: str
    groups: frozenset[str]
    is_id: bool
    to_row: Callable[[Any], Any]
    from_row: Callable[[Any], Any]

    def to_line(self, value: Any) -> Any:
        """What a record's attribute is called in a line."""
        return value.hex() if self.is_id and value is not None else value

    def from_line(self, value: Any) -> Any:
        return bytes.fromhex(value) if self.is_id and value is not None else value

    def fits(self, value: Any) -> bool:
        """Whether a received value can stand in this column at all."""
        try:
            self.to_row(value)
        except (TypeError, ValueError):
            return False
        return True


def fields_of(kept: type[Kept]) -> dict[str, Field]:
    """Every journaled column of a kept class, by name, in table order."""
    found = _FIELDS.get(kept)
    if found is None:
        found = _FIELDS[kept] = _read_fields(kept)
    return found


def _read_fields(kept: type[Kept]) -> dict[str, Field]:
    found = {}
    for attribute in inspect(kept).column_attrs:
        column: Column[Any] = attribute.columns[0]
        if attribute.key in STRUCTURAL or column.info.get("local"):
            continue
        if "travels" not in column.info:
            raise TypeError(f"{kept.kind}.{attribute.key} does not say how far it travels")
        if column.default is not None or column.server_default is not None:
            raise TypeError(f"{kept.kind}.{attribute.key} has a default, which no line would tell of")
        found[attribute.key] = _field(attribute.key, column)
    return found


def _field(name: str, column: Column[Any]) -> Field:
    to_row, from_row = _codec(column.type)
    return Field(
        name=name,
        travels=column.info["travels"],
        groups=column.info["groups"],
        is_id=isinstance(column.type, Uid),
        to_row=to_row,
        from_row=from_row,
    )


def _codec(kind: TypeEngine[Any]) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    if isinstance(kind, AnswerColumn):
        return encode_answer, decode_answer
    for column_type, codec in _CODECS.items():
        if isinstance(kind, column_type):
            return codec
    raise TypeError(f"no journaled column is of type {kind!r}")


def _id_to_row(value: Any) -> bytes | None:
    if value is None:
        return None
    if not isinstance(value, str) or len(value) != 32:
        raise ValueError("the id of a record is 32 hex digits")
    return bytes.fromhex(value)


def _id_from_row(value: Any) -> str | None:
    return None if value is None else bytes(value).hex()


def _exactly(kind: type) -> Callable[[Any], Any]:
    def same(value: Any) -> Any:
        if value is not None and type(value) is not kind:
            raise TypeError(f"this column holds {kind.__name__}")
        return value

    return same


_CODECS: Final[dict[type[TypeEngine[Any]], tuple[Callable[[Any], Any], Callable[[Any], Any]]]] = {
    Uid: (_id_to_row, _id_from_row),
    Text: (_exactly(str), _exactly(str)),
    Integer: (_exactly(int), _exactly(int)),
}
_FIELDS: Final[dict[type[Kept], dict[str, Field]]] = {}
