"""What became of the answers of own questionnaires since they were filled: every correction on the timeline."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from app.records import sheets
from app.records.happenings import EventView, FieldChange, Placed, why_of
from app.records.origins import at
from app.records.past import pasts_of
from app.records.sheet_questions import Questions, path_of
from db.heads import Heads
from db.models import SheetAnswer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy.orm import Session

    from app.records.past import Past
    from db.lines import Line
    from db.models import Sheet

KIND: Final = SheetAnswer.__tablename__


class SheetsPast:
    """The answers of these sheets, read once; only of those that were changed the lines are read."""

    def __init__(self, session: Session, subject: bytes, filled: Iterable[Past], language: str) -> None:
        self._session = session
        self._filled = {past.record.id: past for past in filled if not past.record.erased}
        self._questions = Questions(session, language)
        self._paths: dict[bytes, list[str]] = defaultdict(list)
        self._answers: list[SheetAnswer] = []
        if self._filled:
            about = SheetAnswer.subject == subject
            for each in session.scalars(select(SheetAnswer).where(about, SheetAnswer.erased.is_(False))):
                if each.sheet in self._filled:
                    self._paths[each.sheet].append(path_of(each))
                    self._answers.append(each)

    def disputed(self, disputes: Iterable[tuple[bytes, str]]) -> frozenset[bytes]:
        """The sheets of which an answer is in dispute."""
        records = {record for record, _ in disputes}
        return frozenset(each.sheet for each in self._answers if each.id in records and each.sheet is not None)

    def changes(self) -> Iterator[Placed]:
        """One thing for all that was saved at once."""
        changed = [each for each in self._answers if self._is_later(each)]
        if not changed:
            return
        origins = next(iter(self._filled.values())).origins
        saves: dict[tuple[Any, ...], list[tuple[Past, Line]]] = defaultdict(list)
        for past in pasts_of(self._session, changed, origins):
            for line in past.lines:
                if line.body is not None and not self._is_filling(past.record.sheet, past, line):  # type: ignore[attr-defined]
                    about = past.record.sheet  # type: ignore[attr-defined]
                    told = past.told(line)
                    saves[at(line.hlc), line.rep, line.worker, told, why_of(line), about].append((past, line))
        for (*_, sheet), save in saves.items():
            past, line = save[0]
            yield Placed(past.day(line), line.hlc, self._event(self._filled[sheet], save))

    def _is_later(self, each: SheetAnswer) -> bool:
        heads, filled = Heads.decode(each.st), self._filled[each.sheet or b""].first
        if heads.over or heads.first is None or filled is None or self._filled[each.sheet or b""].told(filled):
            return True  # what was brought in bears the moment of the import, whenever it was said
        return (at(heads.first[0]), heads.first[1]) != (at(filled.hlc), filled.rep)

    def _is_filling(self, sheet: bytes, past: Past, line: Line) -> bool:
        """The lines of the save that made the sheet: that it was filled stands there already."""
        whole = self._filled[sheet]
        filled = whole.first
        return (
            filled is not None
            and (at(line.hlc), line.rep, past.told(line)) == (at(filled.hlc), filled.rep, whole.told(filled))
            and not why_of(line)
        )

    def _event(self, filled: Past, save: list[tuple[Past, Line]]) -> EventView:
        past, line = save[0]
        sheet: Sheet = filled.record  # type: ignore[assignment]
        return EventView(
            key=f"{line.rep}:{line.seq}",
            what="changed",
            on="",
            at=at(line.hlc),
            late=False,
            worker=past.origins.worker(line.rep, line.worker),
            origin=past.origins.organisation(line.rep),
            kind=sheet.kind,
            record=sheet.id.hex(),
            phrase="",
            headline=(("form_title", sheets.filled_on(sheet).title or None),),
            fields=tuple(change for owner, each in save for change in self._changes(sheet, owner, each)),
            why=why_of(line),
            told=past.told(line),
        )

    def _changes(self, sheet: Sheet, past: Past, line: Line) -> Iterator[FieldChange]:
        path = path_of(past.record)  # type: ignore[arg-type]
        asked, told = self._questions.asked(sheet, path), self._questions.label(sheet, path, self._paths[sheet.id])
        by_place: Mapping[tuple[int, int], Any] = {(each.rep, each.seq): each.body or {} for each in past.lines}
        for name in sheets.COLUMNS:
            if name in (line.body or {}):
                after, bases = line.body[name]  # type: ignore[index]
                seen = [by_place.get((rep, seq), {}).get(name, (None,))[0] for rep, seq in bases]
                before = tuple(value for value in seen if value is not None)
                yield FieldChange(KIND, name, told, before, after, asked)
