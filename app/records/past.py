"""The lines of one record as a page needs them: how often a field was changed, and what others kept from us."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from app.records import told
from db import brought
from db.columns import fields_of
from db.received import lines_of_each

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

    from app.records.origins import Origins
    from app.records.told import Told
    from db.base import Kept
    from db.lines import Line


@dataclass(frozen=True)
class Past:
    """One record with all its lines; `brought` are those of them that an import wrote."""

    record: Kept
    lines: tuple[Line, ...]
    origins: Origins
    brought: Mapping[brought.Place, brought.Told] = field(default_factory=dict)

    @cached_property
    def first(self) -> Line | None:
        """The line that made the record."""
        return min(self.lines, key=lambda line: line.hlc, default=None)

    @cached_property
    def from_others(self) -> bool:
        return self.first is not None and not self.origins.is_ours(self.first.rep)

    def told(self, line: Line | None) -> Told | None:
        """What the file says that brought this line in; None where it was written here or came with a bundle."""
        return None if line is None else told.of(self.brought.get((line.rep, line.seq)), self.origins)

    def day(self, line: Line) -> str:
        """Where the line stands in a history: on the day it was written, or first written as its import says."""
        return told.day(line, self.brought.get((line.rep, line.seq)))

    def changes(self, field: str) -> int:
        return self._counts[field]

    def may_be_withheld(self, field: str) -> bool:
        """Whether a blank here may be a value that its owner kept back: then it is *not shared*, not *not known*.

        A line says how many fields were kept back, never which: so a field counts as not shared unless others that
        travel as far did come, and nothing else sets it apart from those.
        """
        if not self.from_others or not any(line.held for line in self.lines):
            return False
        column = fields_of(type(self.record)).get(field)
        return column is None or column.travels not in self._came or bool(column.groups)

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(name for line in self.lines for name in line.body or ())

    @cached_property
    def _came(self) -> frozenset[str]:
        columns = fields_of(type(self.record))
        names = {name for line in self.lines for name in line.body or ()}
        return frozenset(columns[name].travels for name in names if name in columns)


def pasts_of(session: Session, records: Iterable[Kept], origins: Origins) -> list[Past]:
    """However many records there are, their lines are read together."""
    kept = list(records)
    ids = [record.id for record in kept]
    lines, came = lines_of_each(session, ids), brought.of_records(session, ids)
    return [Past(record, tuple(lines[record.id]), origins, came) for record in kept]


def past_of(session: Session, record: Kept, origins: Origins) -> Past:
    return pasts_of(session, [record], origins)[0]
