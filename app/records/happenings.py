"""What happened in a case, each thing on its own day, among the changes on the day on which they were written down."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from app.forms.catalogue import field_of, form, is_casework
from app.forms.partial_date import read
from app.i18n import QT_TRANSLATE_NOOP
from app.records.origins import at
from app.records.sheets import filled_on
from app.records.units import stood_beside, unit_of
from db.clock import moment
from db.lines import WHY
from db.models import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from app.forms.field import Field
    from app.records.past import Past
    from app.records.told import Told
    from db.base import Kept
    from db.lines import Line

What = Literal["happened", "changed", "voided", "erased"]
SHEET: Final = ("case", "person", "identity", "intake")
"""The kinds that share the questionnaire of the intake: what is saved in them at once is told as one thing."""

_DAYS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "intake": (("intake_date", ""),),
    "consent": (
        ("given_on", QT_TRANSLATE_NOOP("Timeline", "Given")),
        ("withdrawn_on", QT_TRANSLATE_NOOP("Timeline", "Taken back")),
    ),
    "episode": (
        ("started_on", QT_TRANSLATE_NOOP("Timeline", "Began")),
        ("ended_on", QT_TRANSLATE_NOOP("Timeline", "Ended")),
    ),
    "support_plan": (
        ("agreed_on", QT_TRANSLATE_NOOP("Timeline", "Agreed")),
        ("ended_on", QT_TRANSLATE_NOOP("Timeline", "Ended")),
    ),
    "task": (("done_on", QT_TRANSLATE_NOOP("Timeline", "Done")),),
    "referral": (
        ("referred_on", QT_TRANSLATE_NOOP("Timeline", "Sent on")),
        ("result_on", QT_TRANSLATE_NOOP("Timeline", "Answer known")),
    ),
    "transfer": (
        ("asked_on", QT_TRANSLATE_NOOP("Timeline", "Asked")),
        ("approved_on", QT_TRANSLATE_NOOP("Timeline", "Offered")),
        ("answered_on", QT_TRANSLATE_NOOP("Timeline", "Answered")),
        ("called_back_on", QT_TRANSLATE_NOOP("Timeline", "Called back")),
    ),
    "case_request": (
        ("asked_on", QT_TRANSLATE_NOOP("Timeline", "Asked")),
        ("answered_on", QT_TRANSLATE_NOOP("Timeline", "Answered")),
    ),
    "stay": (
        ("moved_in_on", QT_TRANSLATE_NOOP("Timeline", "Moved in")),
        ("moved_out_on", QT_TRANSLATE_NOOP("Timeline", "Left the house")),
    ),
    "legal_action": (
        ("opened_on", QT_TRANSLATE_NOOP("Timeline", "Begun")),
        ("result_on", QT_TRANSLATE_NOOP("Timeline", "Decided")),
    ),
    "belongings": (
        ("kept_on", QT_TRANSLATE_NOOP("Timeline", "Handed over")),
        ("returned_on", QT_TRANSLATE_NOOP("Timeline", "Given back")),
    ),
    "follow_up": (("done_on", QT_TRANSLATE_NOOP("Timeline", "Done")),),
    "red_flag": (
        ("raised_on", QT_TRANSLATE_NOOP("Timeline", "Raised")),
        ("resolved_on", QT_TRANSLATE_NOOP("Timeline", "Over")),
    ),
}
WRITTEN: Final = QT_TRANSLATE_NOOP("Timeline", "Written down")
_LEAVING: Final = "moved_out_on"
_CONSENT_HEADLINE: Final = ("consent_purpose", "recipient")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """`label` is marked in the context Forms. `before` has several values where a dispute was settled, none where the
    question stood blank. `asked` is the question of an own questionnaire, which no catalogue knows. `units` is what an
    amount was counted in before and after.
    """

    kind: str
    field: str
    label: str
    before: tuple[Any, ...]
    after: Any
    asked: Field | None = None
    units: tuple[Any, Any] = (None, None)


@dataclass(frozen=True, slots=True)
class EventView:
    """One thing on the timeline. `key` is the same when the case is read again.

    `on` is its own day, as far as it is known (a partial date), empty where only the moment of writing is known; `late`
    says that it was written down on another day. `phrase` is marked in the context Timeline and may be empty.
    `headline` holds (question, answer) pairs. `own` is False for what stands in the record of somebody else:
    `elsewhere` is the case it was written in, empty where that case is not here. `told` is what the file says that
    brought it in: then `at` and `worker` are when and by whom it was brought.
    """

    key: str
    what: What
    on: str
    at: str
    late: bool
    worker: str
    origin: str
    kind: str
    record: str
    phrase: str
    headline: tuple[tuple[str, Any], ...]
    fields: tuple[FieldChange, ...]
    why: str
    own: bool = True
    elsewhere: str = ""
    elsewhere_number: str = ""
    told: Told | None = None


class Placed(NamedTuple):
    day: str
    hlc: int
    event: EventView


def timeline(pasts: Iterable[Past], more: Iterable[Placed], today: date, *, erased: bool) -> tuple[EventView, ...]:
    """The newest first. The pasts are those this worker may read; of an erased person only that it was done is left.

    `more` is what is told of elsewhere: the answers of own questionnaires.
    """
    known = list(pasts)
    if erased:
        return tuple(_gravestone(known))
    placed = [each for past in known for each in _happened(past, today)]
    placed += _saves(known)
    placed += more
    placed.sort(key=lambda each: (each.day, each.hlc, each.event.key), reverse=True)
    return tuple(each.event for each in placed)


def _happened(past: Past, today: date) -> Iterator[Placed]:
    """A record stands on each of its days; without any, where it was written down.

    Who means to leave on a day to come has not left.
    """
    record, first = past.record, past.first
    if first is None or record.erased or (record.kind in SHEET and record.kind != "intake"):
        return
    stood = False
    for name, phrase in _days_of(record.kind):
        day = day_of(_value(record, name))
        if day and not (name == _LEAVING and day > today.isoformat()):
            stood = True
            yield Placed(stands_at(day), first.hlc, _event(past, first, name, phrase, on=day))
    if not stood:
        yield Placed(past.day(first), first.hlc, _event(past, first, "", WRITTEN, on=""))


def _days_of(kind: str) -> tuple[tuple[str, str], ...]:
    if kind in _DAYS:
        return _DAYS[kind]
    day = form(kind).day if is_casework(kind) else "filled_on"
    return ((day, ""),) if day else ()


def _event(past: Past, first: Line, name: str, phrase: str, *, on: str) -> EventView:
    record = past.record
    return EventView(
        key=f"{record.id.hex()}:{name}",
        what="happened",
        on=on,
        at=at(first.hlc),
        late=bool(on) and not past.day(first).startswith(on),
        worker=past.origins.worker(first.rep, first.worker),
        origin=past.origins.organisation(first.rep),
        kind=record.kind,
        record=record.id.hex(),
        phrase=phrase,
        headline=tuple((each, _value(record, each)) for each in headline_of(record.kind)),
        fields=(),
        why="",
        told=past.told(first),
    )


def _value(record: Kept, name: str) -> Any:
    """Of an own questionnaire that may not travel at all even its name and day stand apart."""
    if isinstance(record, Sheet):
        on = filled_on(record)
        return {"form_title": on.title, "filled_on": on.day}.get(name) or None
    return getattr(record, name)


def headline_of(kind: str) -> tuple[str, ...]:
    """The questions whose answers tell one record from others of its kind."""
    if kind == "consent":
        return _CONSENT_HEADLINE
    if kind == "sheet":
        return ("form_title",)
    if kind == "family_link":
        return ("linked_person", *form(kind).headline)
    return form(kind).headline if is_casework(kind) else ()


def _saves(pasts: list[Past]) -> Iterator[Placed]:
    """Every line but those that made a record; the lines of one save belong together."""
    saves: dict[tuple[object, ...], list[tuple[Past, Line]]] = defaultdict(list)
    for past in pasts:
        group = "intake" if past.record.kind in SHEET else past.record.id.hex()
        for line in past.lines:
            if line is not past.first and line.body is not None:
                told = past.told(line)
                saves[at(line.hlc), line.rep, line.worker, told, why_of(line), group].append((past, line))
    for save in saves.values():
        past, line = save[0]
        yield Placed(past.day(line), line.hlc, _save(past, line, save))


def _save(past: Past, line: Line, save: list[tuple[Past, Line]]) -> EventView:
    record: Kept = past.record
    voided = any((each.body or {}).get("voided", (None,))[0] is not None for _, each in save)
    return EventView(
        key=f"{line.rep}:{line.seq}",
        what="voided" if voided else "changed",
        on="",
        at=at(line.hlc),
        late=False,
        worker=past.origins.worker(line.rep, line.worker),
        origin=past.origins.organisation(line.rep),
        kind=record.kind,
        record=record.id.hex(),
        phrase="",
        headline=tuple((each, _value(record, each)) for each in headline_of(record.kind)),
        fields=tuple(change for owner, each in save for change in _changes(owner, each)),
        why=why_of(line),
        told=past.told(line),
    )


def _changes(past: Past, line: Line) -> Iterator[FieldChange]:
    """What this line says it saw stands before, what it wrote after."""
    by_place = {(each.rep, each.seq): each.body or {} for each in past.lines}
    for name, (after, bases) in (line.body or {}).items():
        asked = field_of(past.record.kind, name)
        if asked is None:
            continue
        seen = [by_place.get((rep, seq), {}).get(name, (None,))[0] for rep, seq in bases]
        told = past.origins.told
        before = tuple(told(asked, value) for value in seen if value is not None)
        yield FieldChange(
            past.record.kind, name, asked.label, before, told(asked, after), units=_units(past, line, name)
        )


def _units(past: Past, line: Line, name: str) -> tuple[Any, Any]:
    unit = unit_of(past.record.kind, name)
    if not unit:
        return None, None
    return stood_beside(past.lines, unit, line.hlc - 1), stood_beside(past.lines, unit, line.hlc)


def _gravestone(pasts: list[Past]) -> Iterator[EventView]:
    lines = [(past, line) for past in pasts for line in past.lines]
    if lines:
        past, line = max(lines, key=lambda each: each[1].hlc)
        worker, origin = past.origins.worker(line.rep, line.worker), past.origins.organisation(line.rep)
        yield EventView("erased", "erased", "", at(line.hlc), False, worker, origin, "case", "", "", (), (), "")


def why_of(line: Line) -> str:
    body = line.body or {}
    return str(body[WHY][0]) if WHY in body else ""


def day_of(answer: Any) -> str:
    """A day, month or year; empty for a reason, and for an age, which says no day."""
    found = read(answer)
    return str(answer) if found is not None and found.precision != "age" else ""


def stands_at(day: str) -> str:
    """A month stands before its days, a year before its months."""
    return day.ljust(10, " ")


def local_day(hlc: int) -> str:
    """The day on this laptop's calendar."""
    return moment(hlc).astimezone().date().isoformat()
