"""What would become of every row of a table: new, known, changed or erased since, or set aside and why."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from app.i18n import QT_TR_NOOP
from app.records import table_adding
from app.records import table_marks as marks
from app.records.table_fill import Fills
from app.records.table_gone import Gone
from app.records.table_marks import DONE, STANDS, Known
from app.records.table_whose import Whose
from app.tables.cell import EMPTY, Cell, same
from app.tables.rows import NEW_DIFFERS, NEW_REFUSED, NEW_UNREAD, Judged, judge
from db.models import ImportRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from sqlalchemy.orm import Session

    from app.progress import Progress
    from app.records.table_adding import Homes
    from app.tables.mapping import MappingFile
    from app.tables.source import Source
    from db.types import Answer

Fate = Literal["new", "same", "changed", "erased", "aside"]
READING: Final = QT_TR_NOOP("Reading the table")


@dataclass(slots=True)
class Planned:
    """`before` is the earlier row that became somebody; `again` is this row, set aside the last time.

    `further`: another case of `person`, who is here, or of somebody whose first row stands above; `adds`: to a case
    that another row made, and nobody is made. `fills` are answers of a row that is in already to questions that were
    not asked in the import `asked_in`, by the kind of record.
    """

    number: int
    cells: dict[str, Cell]
    judged: Judged
    mark: bytes
    content: bytes
    whose: bytes | None = None
    fate: Fate = "new"
    before: Known | None = None
    again: Known | None = None
    resembles: list[str] = field(default_factory=list)
    person: bytes | None = None
    further: bool = False
    adds: bool = False
    asked_in: int = 0
    fills: dict[str, dict[str, Answer]] = field(default_factory=dict)

    def spent(self) -> None:
        """It is written: what is told about it at the end needs no answers."""
        self.cells = {}
        self.judged.answers, self.judged.consents, self.judged.parts = {}, [], {}

    def doubt(self, mapping: MappingFile, differs: Iterable[str], *, refused: bool = False) -> None:
        """A row that is in already waits for a person: it says otherwise, or what does not go with what stands here."""
        heads = {column.field: heading for heading, column in mapping.column.items()}
        for name in differs:
            self.judged.refuse(heads.get(name, name), NEW_DIFFERS)
        if refused:
            self.judged.refuse("", NEW_REFUSED)
        self.fate = "changed" if self.judged.faults else self.fate


@dataclass(slots=True)
class _Met:
    """What was met before in this source, and what this table holds."""

    by_mark: dict[bytes, list[Known]]
    erased: dict[int, Known]
    gone: Gone
    whose: Whose
    marks: Counter[bytes]
    seen: set[bytes] = field(default_factory=set)


def plan(session: Session, source: Source, today: date, progress: Progress) -> list[Planned]:
    """Every row is judged before the first is written, so that nothing is a surprise half way."""
    key = marks.secret(session)
    known = marks.known(session, marks.source(key, source.known_as))
    now: dict[bytes | None, bytes] = {}
    rows = list(_judged(source, today, (key, now if known else None), progress))
    met = _met(session, _as_marked_now(known, now), rows)
    homes = table_adding.Homes(session, key, source) if source.mapping.case else None
    since = Fills(session, source.mapping)
    for done, row in enumerate(rows):
        progress.step(done, len(rows), READING)
        _settle(row, met, keyed=bool(source.mapping.key))
        if homes is not None:
            _place(row, homes)
        elif row.fate == "same" and row.before is not None:
            _ask_more(session, row, row.before, (since, source.mapping, today))
        if row.fate == "new" and row.whose is not None and not row.adds:
            row.person, row.further = met.whose.settle(row.whose, source.mapping, row.judged)
            row.fate = "aside" if row.judged.faults else row.fate
    return rows


def _place(row: Planned, homes: Homes) -> None:
    """At the case it adds to; whoever's case that is, the row is theirs."""
    home, erased = homes.of(row.cells)
    if home is not None:
        row.whose, row.person, row.adds = home.whose, home.subject, row.fate == "new"
    elif erased:
        row.fate = "erased"
    elif row.fate in ("new", "aside"):
        row.judged.faults.append(table_adding.unplaced(homes.mapping, row.cells))
        row.fate = "aside"


def _ask_more(session: Session, row: Planned, before: Known, by: tuple[Fills, MappingFile, date]) -> None:
    """What the row says to questions that were not asked when it came: filled in, or told where it cannot be."""
    since, mapping, today = by
    if row.judged.faults and (kept := session.get(ImportRow, before.id)) is not None and kept.mended:
        cells = {**row.cells, **{name: Cell(str(text)) for name, text in kept.mended.items()}}
        row.judged = judge(mapping, cells, today)
    if row.judged.faults:
        if since.says_new(row.asked_in, before.case_id, row.cells):
            row.judged.refuse("", NEW_UNREAD)
            row.fate = "aside"
        return
    found = since.look(row.asked_in, before.case_id, row.judged.answers)
    row.fills = found.fills
    row.doubt(mapping, found.differs)


def _judged(
    source: Source, today: date, by: tuple[bytes, dict[bytes | None, bytes] | None], progress: Progress
) -> Iterator[Planned]:
    """`by` is the key of the marks, and where to note under which an older build knew these rows: None, not at all.

    Of a row its filled cells stay in memory: a table has many thousand rows, and most of its columns are empty.
    """
    mapping, (key, now) = source.mapping, by
    where = marks.source(key, source.known_as)
    for done, (number, cells) in enumerate(source.rows(), start=1):
        progress.step(done, 0, READING)
        judged = judge(mapping, cells, today)
        content = marks.content(key, cells)
        told = same(cells.get(mapping.key, EMPTY).said) if mapping.key else ""
        if mapping.key and not told and not judged.faults:
            judged.refuse(mapping.key, "row.no_key")
        mark = marks.mark(key, source.known_as, told.encode() if told else content)
        if now is not None:
            older = marks.older_content(key, cells)
            now[older] = content
            if mark == marks.mark(key, source.known_as, content):
                now[marks.mark(key, source.known_as, older)] = mark
        filled = {name: cell for name, cell in cells.items() if cell.said}
        yield Planned(number, filled, judged, mark, content, marks.whose(key, where, mapping, cells))


def _as_marked_now(known: tuple[Known, ...], now: dict[bytes | None, bytes]) -> tuple[Known, ...]:
    """Rows that an older build brought in, under the marks that the same rows bear today."""
    return tuple(
        each._replace(mark=now.get(each.mark, each.mark), content=now.get(each.content, each.content)) for each in known
    )


def _met(session: Session, known: tuple[Known, ...], rows: list[Planned]) -> _Met:
    by_mark = defaultdict(list)
    for each in known:
        by_mark[each.mark].append(each)
    held = Counter(mark for mark, _ in {(row.mark, row.content) for row in rows})
    erased = {each.number: each for each in known if each.state == "erased" and each.mark not in held}
    gone = Gone(session, known, frozenset(row.content for row in rows))
    return _Met(by_mark, erased, gone, Whose(session, known), held)


def _settle(row: Planned, met: _Met, *, keyed: bool) -> None:
    """First what was met before, then what the table itself says twice, then what is wrong with the row."""
    before = met.by_mark.get(row.mark, [])
    if met.whose.erased(row.whose) or any(each.state == "erased" for each in before):
        row.fate = "erased"
    elif any(each.state in DONE and each.content == row.content for each in before):
        row.fate, row.before = "same", _newest(before, row.content)
        row.asked_in = max(each.run for each in before if each.state in DONE and each.content == row.content)
    elif _twice(row, met, keyed=keyed):
        row.fate = "aside"
    elif standing := [each for each in before if each.state in STANDS]:
        row.fate, row.before = ("aside" if row.judged.faults else "changed"), standing[-1]
    elif (not keyed and _in_the_place_of_another(row, met)) or row.judged.faults:
        row.fate = "aside"
    asides = [each for each in before if each.state == "aside"]
    row.again = next((each for each in asides if each.number == row.number), asides[-1] if keyed and asides else None)


def _newest(before: list[Known], content: bytes) -> Known | None:
    """The row that was taken in last, if it said the same."""
    standing = [each for each in before if each.state in STANDS]
    return standing[-1] if standing and standing[-1].content == content else None


def _twice(row: Planned, met: _Met, *, keyed: bool) -> bool:
    if met.marks[row.mark] > 1:
        row.judged.refuse("", "row.key_twice")
        return True
    if row.mark in met.seen:
        if keyed or not row.judged.faults:
            row.judged.refuse("", "row.same_twice")
        return True
    met.seen.add(row.mark)
    return False


def _in_the_place_of_another(row: Planned, met: _Met) -> bool:
    """Without a key, a row much like one that is gone from the table is likely the same, changed."""
    found = met.gone.like(row.number, row.cells)
    if found is not None:
        row.judged.refuse("", "row.looks_changed")
        row.before = found
    elif row.number in met.erased:
        row.judged.refuse("", "row.was_erased")
    return bool(row.judged.faults)
