"""Lines on their way into a bundle: encoded one by one, their replicas numbered as they first appear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sync.line import WireLine, encode
from db.lines import ERASE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from db.lines import Body, Line


class Encoder:
    """`replicas` is what the manifest must list once all lines have gone through."""

    def __init__(self, uuid_of: Mapping[int, bytes]) -> None:
        self._uuid_of = uuid_of
        self._number_of: dict[int, int] = {}

    @property
    def replicas(self) -> tuple[str, ...]:
        return tuple(self._uuid_of[rep].hex() for rep in self._number_of)

    def encode_all(self, lines: Iterable[Line]) -> Iterator[bytes]:
        for line in lines:
            yield encode(self._wire(line))

    def _wire(self, line: Line) -> WireLine:
        """An erasing line says only that; it has no words to salt."""
        erases = line.verb == ERASE
        return WireLine(
            rep=self._number(line.rep),
            seq=line.seq,
            hlc=line.hlc,
            kind=line.kind,
            record=line.record,
            subject=line.subject,
            verb=line.verb,
            worker=line.worker,
            schema_rev=line.schema_rev,
            salt=b"" if erases else line.salt,
            body=None if erases else self._body(line.body),
            held=line.held or None,
            link=line.link,
        )

    def _number(self, rep: int) -> int:
        found = self._number_of.get(rep)
        if found is None:
            found = self._number_of[rep] = len(self._number_of) + 1
        return found

    def _body(self, body: Body | None) -> Body | None:
        if not body or not any(bases for _, bases in body.values()):
            return body
        return {
            name: (value, [(self._number(rep), seq) for rep, seq in bases]) for name, (value, bases) in body.items()
        }
