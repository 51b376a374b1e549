"""Column types of the vault, and the helpers that mark how far a column may travel."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec
from sqlalchemy import LargeBinary, String, Text
from sqlalchemy.orm import MappedColumn, mapped_column
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect
    from sqlalchemy.types import TypeEngine

Answer = str | int | list[str] | list[dict[str, Any]] | dict[str, str] | None
Travels = Literal["never", "statistics", "with_coded_consent", "with_identity_consent"]
TRAVELS: Final[tuple[Travels, ...]] = ("never", "statistics", "with_coded_consent", "with_identity_consent")
ANY_GROUP: Final = "any"
"""The group of a column that may belong to any: it stays as soon as anything is kept back."""

_to_json = msgspec.json.Encoder(order="deterministic").encode
_from_json = msgspec.json.Decoder().decode
_ANSWER_TYPES: Final = frozenset({str, int, list, dict})


def new_id() -> bytes:
    """A time-ordered random id: the 16 bytes of a version 7 uuid."""
    number = int.from_bytes(time.time_ns().__floordiv__(1_000_000).to_bytes(6, "big") + os.urandom(10), "big")
    number = number & ~(0xF << 76) | (7 << 76)
    return (number & ~(0x3 << 62) | (2 << 62)).to_bytes(16, "big")


class Uid(TypeDecorator[bytes]):
    """A 16-byte id; a text of hex digits is refused rather than stored as something that never matches."""

    impl = LargeBinary(16)
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        del dialect
        if value is not None and (not isinstance(value, bytes) or len(value) != 16):
            raise TypeError("an id is 16 bytes")
        return value


class AnswerColumn(TypeDecorator[Any]):
    """One answer as JSON text; SQL NULL is a blank. Assign a new list or dict, never change one in place."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Answer, dialect: Dialect) -> str | None:
        del dialect
        return encode_answer(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Answer:
        del dialect
        return decode_answer(value)

    def coerce_compared_value(self, op: Any, value: Any) -> TypeEngine[Any]:
        del op, value
        return self


def encode_answer(value: Answer) -> str | None:
    if value is None:
        return None
    if type(value) not in _ANSWER_TYPES:
        raise TypeError("an answer is text, a whole number, a list of codes or a dict")
    return _to_json(value).decode()


def decode_answer(text: str | None) -> Answer:
    answer: Answer = None if text is None else _from_json(text)
    return answer


class UtcDateTime(TypeDecorator[datetime]):
    """A moment as ISO text in UTC, of fixed width so that text order is time order."""

    impl = String(24)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("a moment without its time zone is not stored")
        return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        del dialect
        return None if value is None else datetime.fromisoformat(value)


def _info(travels: Travels, *groups: str) -> dict[str, Any]:
    if travels not in TRAVELS:
        raise ValueError(f"no such travel class: {travels}")
    return {"travels": travels, "group": groups[0] if groups else None, "groups": frozenset(groups)}


def answer(travels: Travels, *groups: str) -> MappedColumn[Any]:
    """A questionnaire answer of a kept record; keeping back any of its groups keeps it back."""
    return mapped_column(AnswerColumn, nullable=True, info=_info(travels, *groups))


def plain(
    travels: Travels, kind: type[TypeEngine[Any]] | TypeEngine[Any] = Text, groups: tuple[str, ...] = (), **more: Any
) -> MappedColumn[Any]:
    """A journaled column that is no answer: a code, a number, the id of another record (`plain("statistics", Uid)`).

    Nullable like every journaled column: a value may be withheld from us, or erased.
    """
    return mapped_column(kind, nullable=True, info=_info(travels, *groups), **more)


def local(kind: type[TypeEngine[Any]] | TypeEngine[Any], **more: Any) -> MappedColumn[Any]:
    """A column of a kept table that belongs to this vault alone and is not journaled."""
    return mapped_column(kind, info={"local": True}, **more)
