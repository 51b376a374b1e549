"""Lines on their way into a bundle: encoded one by one, their replicas numbered as they first appear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sync.line import WireLine, encode
from db.lines import ERASE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from db.lines import Body, Line


class Encoder:
    """`replicas` is what the manifest must list once all lines have gone through.

    `root_of` has the branches of forked histories: their lines travel under the name their writer knew.
    """

    def __init__(self, uuid_of: Mapping[int, bytes], root_of: Mapping[int, int]) -> None:
        self._uuid_of = uuid_of
        self._root_of = root_of
        self._number_of: dict[int, int] = {}

    @property
    def replicas(self) -> tuple[str, ...]:
        return tuple(self._uuid_of[rep].hex() for rep in self._number_of)

    def encode_all(self, lines: Iterable[Line]) -> Iterator[bytes]:
        for line in lines:
            yield encode(self._wire(line))

    def _wire(self, line: Line) -> WireLine | Line:
        """A line has the shape of the wire already; only its numbers may differ. An erasing one has nothing to salt."""
        number, body = self._number(self._root_of.get(line.rep, line.rep)), self._body(line.body)
        if line.verb != ERASE and number == line.rep and body is line.body:
            return line
        erases = line.verb == ERASE
        return WireLine(
            rep=number,
            seq=line.seq,
            hlc=line.hlc,
            kind=line.kind,
            record=line.record,
            subject=line.subject,
            verb=line.verb,
            worker=line.worker,
            schema_rev=line.schema_rev,
            salt=b"" if erases else line.salt,
            body=None if erases else body,
            held=line.held or None,
            link=line.link,
        )

    def _number(self, rep: int) -> int:
        found = self._number_of.get(rep)
        if found is None:
            found = self._number_of[rep] = len(self._number_of) + 1
        return found

    def _body(self, body: Body | None) -> Body | None:
        """The same body where no number in it changes."""
        if not body:
            return body
        for _, bases in body.values():
            for rep, _ in bases:
                if self._number(rep) != rep:
                    return self._renumbered(body)
        return body

    def _renumbered(self, body: Body) -> Body:
        return {
            name: (value, [(self._number(rep), seq) for rep, seq in bases]) for name, (value, bases) in body.items()
        }
