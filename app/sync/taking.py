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

    from sqlalchemy.orm import Session

    from app.sync.forking import Forks
    from app.sync.tally import Tally
    from db.lines import Line
    from db.pen import Pen


@dataclass(slots=True)
class _Work:
    """What is to be done about one record: fold these lines into it, or all of its lines anew."""

    subject: bytes
    lines: list[Line] = field(default_factory=list)
    anew: bool = False


Kinds = dict[str, dict[bytes, _Work]]


class Taker:
    def __init__(self, session: Session, forks: Forks, tally: Tally) -> None:
        self._session, self._forks, self._tally = session, forks, tally
        self._uuid_of = session.info["store"].replicas.uuid_of
        self._pen: Pen = session.info["pen"]

    def take(self, fresh: list[Line], fuller: list[Line]) -> None:
        """Append new lines, fill in what older ones now show, and fold."""
        append_received(self._session, map(self.silenced, fresh))
        refill_received(self._session, map(self.silenced, fuller))
        self._tally.taken += len(fresh)
        kinds: Kinds = {}
        for line in fresh:
            if line.verb == PUT:
                kinds.setdefault(line.kind, {}).setdefault(line.record, _Work(line.subject)).lines.append(line)
        for line in fuller:
            kinds.setdefault(line.kind, {}).setdefault(line.record, _Work(line.subject)).anew = True
        self._fold(kinds)

    def silenced(self, line: Line) -> Line:
        """Of somebody who was erased for good nothing is kept but commitments.

        Whoever only had themselves forgotten here may come back further on in the same bundle (`erasures.hush`).
        """
        gone = line.verb == PUT and line.body is not None and self._gone_for_good(line.subject)
        return scrub(line, self._uuid_of) if gone else line

    def _gone_for_good(self, subject: bytes) -> bool:
        if not self._pen.is_erased(subject):
            return False
        found = self._session.connection().exec_driver_sql(
            "SELECT confirmed FROM erased WHERE subject = ? AND seq <> 0", (subject,)
        )
        return bool(found.scalar())

    def fold_anew(self, records: Iterable[bytes]) -> None:
        """From all their lines, wherever those came from."""
        kinds: Kinds = {}
        for record in records:
            line = next((line for line in lines_of(self._session, record) if line.verb == PUT), None)
            if line is not None:
                kinds.setdefault(line.kind, {})[record] = _Work(line.subject, anew=True)
        self._fold(kinds)

    def _fold(self, kinds: Kinds) -> None:
        for kind, works in kinds.items():
            if kind in KINDS:  # others wait in the journal for the Havenbook that knows them
                self._fold_kind(kind, works)

    def _fold_kind(self, kind: str, works: dict[bytes, _Work]) -> None:
        tally = self._tally
        rows = load_rows(self._session, kind, works)
        stored = []
        for record, work in works.items():
            if self._pen.is_erased(work.subject):
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
        store_folded(self._session, kind, stored)

    def _long(self, kind: str, row: Row) -> None:
        folded = merge.fold(lines_of(self._session, row.id), self._uuid_of, self._forks.meant)
        row.values, row.heads, row.erased = folded.values, folded.heads, False
        if folded.contested or row.ndis:
            since = {name: max(folded.heads.over[name])[0] for name in folded.contested}
            keep_disputes(self._session, kind, row.id, row.subject, since)
        self._tally.disputed += max(len(folded.contested) - row.ndis, 0)
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
