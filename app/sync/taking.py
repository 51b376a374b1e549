"""Third stage: lines that were proved go into the journal, and the records they concern follow in the same breath."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.sync import merge
from db.disputes import keep_disputes
from db.lines import PUT, scrub
from db.models import KINDS
from db.received import append_received, lines_of, refill_received
from db.rows import Row, load_rows, store_folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.sync.ground import Ground
    from db.lines import Line


@dataclass(slots=True)
class _Work:
    """What is to be done about one record: fold these lines into it, or all of its lines anew."""

    subject: bytes
    lines: list[Line] = field(default_factory=list)
    anew: bool = False


Kinds = dict[str, dict[bytes, _Work]]


class Taker:
    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def take(self, fresh: list[Line], fuller: list[Line]) -> None:
        """Append new lines, fill in what older ones now show, and fold."""
        session = self._ground.session
        append_received(session, map(self.silenced, fresh))
        refill_received(session, map(self.silenced, fuller))
        self._ground.tally.taken += len(fresh)
        kinds: Kinds = {}
        for line in fresh:
            if line.verb == PUT:
                kinds.setdefault(line.kind, {}).setdefault(line.record, _Work(line.subject)).lines.append(line)
        for line in fuller:
            kinds.setdefault(line.kind, {}).setdefault(line.record, _Work(line.subject)).anew = True
        self._fold(kinds)

    def silenced(self, line: Line) -> Line:
        """Of somebody who was erased for good nothing is kept but commitments."""
        gone = line.verb == PUT and line.body is not None and line.subject in self._ground.erased_for_good
        return scrub(line, self._ground.uuid_of) if gone else line

    def fold_anew(self, records: Iterable[bytes]) -> None:
        """From all their lines, wherever those came from."""
        kinds: Kinds = {}
        for record in records:
            line = next((line for line in lines_of(self._ground.session, record) if line.verb == PUT), None)
            if line is not None:
                kinds.setdefault(line.kind, {})[record] = _Work(line.subject, anew=True)
        self._fold(kinds)

    def _fold(self, kinds: Kinds) -> None:
        for kind, works in kinds.items():
            if kind in KINDS:  # others wait in the journal for the Havenbook that knows them
                self._fold_kind(kind, works)

    def _fold_kind(self, kind: str, works: dict[bytes, _Work]) -> None:
        ground, tally = self._ground, self._ground.tally
        rows = load_rows(ground.session, kind, works)
        stored = []
        for record, work in works.items():
            if ground.pen.is_erased(work.subject):
                continue
            row = rows.get(record)
            new = row is None
            if row is None:
                row = Row(record, work.subject)
            if work.anew or row.erased or not _short(row, work.lines, new=new):
                self._long(kind, row)
            tally.new += new
            tally.updated += not new
            stored.append(row)
        store_folded(ground.session, kind, stored)

    def _long(self, kind: str, row: Row) -> None:
        ground = self._ground
        folded = merge.fold(lines_of(ground.session, row.id), ground.uuid_of, ground.resolve)
        row.values, row.heads, row.erased = folded.values, folded.heads, False
        if folded.contested or row.ndis:
            since = {name: max(folded.heads.over[name])[0] for name in folded.contested}
            keep_disputes(ground.session, kind, row.id, row.subject, since)
        ground.tally.disputed += max(len(folded.contested) - row.ndis, 0)
        row.ndis = len(folded.contested)


def _short(row: Row, lines: list[Line], *, new: bool) -> bool:
    if len(lines) > 1:
        lines.sort(key=_stamp)
    for line in lines:
        if not merge.advance(row, line, new=new):
            return False
        new = False
    return True


def _stamp(line: Line) -> int:
    return line.hlc
