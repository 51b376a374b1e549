"""The driver's connection and what its cells hold: for what is in every save, and for 100,000 numbers at once."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Final, TypeVar

from db.bound import blob, blobs
from db.types import decode_answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy.orm import Session

CHUNK: Final = 500
Key = TypeVar("Key")


def raw_of(session: Session) -> Any:
    """Without row objects in between."""
    return session.connection().connection.driver_connection


def text_of(cell: Any) -> str:
    """The text of an answer as it lies in its cell; a reason or a blank has none."""
    if cell is None:
        return ""
    if cell[:1] == '"' and "\\" not in cell:  # JSON text without a sign that is spelt otherwise
        return str(cell[1:-1])
    answer = decode_answer(cell)
    return answer if isinstance(answer, str) else ""


def codes_of(cell: Any) -> list[str]:
    """The codes of an answer, one or several; a reason or a blank has none."""
    answer = decode_answer(cell)
    if isinstance(answer, str):
        return [answer]
    return [each for each in answer if isinstance(each, str)] if isinstance(answer, list) else []


def chunks(keys: Iterable[Key]) -> Iterator[tuple[Key, ...]]:
    wanted = iter(keys)
    while some := tuple(islice(wanted, CHUNK)):
        yield some


def every(raw: Any, table: str, key: str = "id", *, where: str = "1") -> Iterator[Any]:
    """Each key of a table once, in its order and read so many at a time: of two million lines nothing is held."""
    asked = f"SELECT DISTINCT {key} FROM {table} WHERE {where}"  # noqa: S608 - our own names
    some = raw.execute(f"{asked} ORDER BY {key} LIMIT {CHUNK}").fetchall()
    while some:
        for (each,) in some:
            yield each
        last = blob(each) if isinstance(each, bytes) else each
        some = raw.execute(f"{asked} AND {key} > ? ORDER BY {key} LIMIT {CHUNK}", (last,)).fetchall()


def among(raw: Any, statement: str, keys: Sequence[bytes]) -> Any:
    """The statement, which ends with IN, of these keys."""
    return raw.execute(statement + marks(len(keys)), blobs(keys))


def marks(many: int) -> str:
    return f"({','.join('?' * many)})"
