"""The quality of what is here: how complete, what contradicts itself, "other", pairs, and who may be counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.i18n import QT_TRANSLATE_NOOP
from app.progress import Progress
from app.records import counting, quality_ground, quality_notes
from app.records.local import today
from app.records.who import known
from app.reports import vectors
from app.reports.quality import CHECKS
from app.reports.quality.check import one_by_one
from app.reports.quality.completeness import Cell, Key, completeness
from app.reports.quality.others import Others, others
from app.roles import may
from db.folding import fold
from db.models import KINDS, FactSlot
from db.search import twins

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.records.quality_notes import State
    from app.reports.quality.check import Ground, Spot

MOST: Final = 200
COUNTING: Final = QT_TRANSLATE_NOOP("Progress", "Looking at the quality of the records")


@dataclass(frozen=True, slots=True)
class FindingCard:
    """`words` are marked in the context Quality; `state` says whether the house was asked, and what it answered;
    of what was corrected and is found again nobody was asked yet.

    `house` is empty for our own record; `why` is the reason of an answer, where it was shared.
    """

    kind: str
    record: str
    field: str
    code: str
    words: str
    house: str
    case: str
    number: str
    state: State
    why: str


@dataclass(frozen=True, slots=True)
class Privacy:
    """Of `people` so many have a live permission for statistics; the others are kept back from figures that leave."""

    people: int
    live: int

    @property
    def kept_back(self) -> int:
        return self.people - self.live


@dataclass(frozen=True, slots=True)
class Quality:
    """`houses` names the organisations by their word; `counts` are all findings by house and code, `cards` the first
    two hundred of each code. `pairs` of records may be one person; None where this worker may not know. `day` is today.
    """

    houses: Mapping[str, str]
    cells: Mapping[Key, Cell]
    cards: tuple[FindingCard, ...]
    counts: Mapping[tuple[str, str], int]
    others: tuple[Others, ...]
    privacy: Mapping[str, Privacy]
    pairs: int | None
    day: str


@dataclass(frozen=True, slots=True)
class OtherText:
    """What was written in the place of a code, and how often; spelt as it was first found."""

    text: str
    times: int


__all__ = ["Cell", "FindingCard", "OtherText", "Others", "Privacy", "Quality", "look", "other_texts"]


def look(desk: Desk, progress: Progress | None = None) -> Quality:
    """Raises Cancelled."""
    told = progress or Progress()
    with desk.write("count") as session:
        day = today(desk).isoformat()
        ground = quality_ground.ground(session, None, day, told)
        cells = completeness(ground.book, lambda done, total: told.step(done, total, COUNTING))
        cards, counts = _findings(session, ground, told)
        return Quality(
            houses=counting.house_names(session),
            cells=cells,
            cards=cards,
            counts=counts,
            others=tuple(each for each in others(ground.book, _asked(desk)) if each.other),
            privacy=_privacy(ground, day),
            pairs=twins.undecided(session) if may(desk.worker.role, "decide_twins") else None,
            day=day,
        )


def other_texts(desk: Desk, kind: str, field: str) -> tuple[OtherText, ...]:
    """The most frequent first; only of what was written twice: a text that stands once may point at somebody."""
    with desk.read("see_guarded") as session:
        column = (
            getattr(KINDS[kind], f"{field}_other", None) if (kind, field) in quality_ground.asked_with_other() else None
        )
        if column is None:
            return ()
        rows = session.scalars(select(column).where(column.is_not(None), ~KINDS[kind].erased))
        spelt: dict[str, str] = {}
        times: Counter[str] = Counter()
        for text in rows:
            if isinstance(text, str):
                key = " ".join(fold(text).split())
                spelt.setdefault(key, text.strip())
                times[key] += 1
        return tuple(OtherText(spelt[key], many) for key, many in times.most_common(50) if many > 1)


def _asked(desk: Desk) -> tuple[tuple[str, str], ...]:
    return quality_ground.asked_with_other(sees_guarded=may(desk.worker.role, "see_guarded"))


def _findings(
    session: Session, ground: Ground, progress: Progress
) -> tuple[tuple[FindingCard, ...], Mapping[tuple[str, str], int]]:
    counts: Counter[tuple[str, str]] = Counter()
    shown: list[tuple[str, Spot, str]] = []
    for at, (code, check) in enumerate(CHECKS.items()):
        progress.step(at, len(CHECKS), COUNTING)
        here: list[Spot] = []
        for spots in check.find(ground):
            for house, many in ground.book.tally(spots.kind, "@org", spots.slots).items():
                counts[house, code] += many
            here += one_by_one(spots, MOST - len(here))
        shown += ((code, spot, _house_of(ground, spot)) for spot in here)
    return _cards(session, shown), counts


def _house_of(ground: Ground, spot: Spot) -> str:
    column = ground.book.facts.column(spot.kind, "@org")
    return column.words[column.data[spot.slot]]


def _cards(session: Session, shown: list[tuple[str, Spot, str]]) -> tuple[FindingCard, ...]:
    ids = {(kind, slot): record for kind, slot, record in _records(session, shown)}
    subjects = {}
    for kind in {kind for kind, _ in ids}:
        kept = KINDS[kind]
        wanted = [record for (of, _), record in ids.items() if of == kind]
        for at in range(0, len(wanted), 400):
            some = wanted[at : at + 400]
            asked_for = select(kept.id, kept.subject).where(kept.id.in_(some))
            subjects.update({record: subject for record, subject in session.execute(asked_for)})  # noqa: C416 - rows are not pairs to mypy
    people, asked = known(session, [(subject, None) for subject in subjects.values()]), quality_notes.ours(session)
    found = []
    for code, spot, house in shown:
        record = ids[spot.kind, spot.slot]
        who, note = people[subjects[record]], asked.get((record, code))
        if note is not None and quality_notes.stands_again(note):
            note = None
        found.append(
            FindingCard(
                spot.kind,
                record.hex(),
                spot.field,
                code,
                CHECKS[code].words,
                house,
                who.case,
                who.number or who.code,
                quality_notes.state(note) if note is not None else "",
                note.reply_why if note is not None and isinstance(note.reply_why, str) else "",
            )
        )
    return tuple(found)


def _records(session: Session, shown: list[tuple[str, Spot, str]]) -> list[tuple[str, int, bytes]]:
    found: list[tuple[str, int, bytes]] = []
    for kind in {spot.kind for _, spot, _ in shown}:
        slots = [spot.slot for _, spot, _ in shown if spot.kind == kind]
        for at in range(0, len(slots), 400):
            asked = select(FactSlot.kind, FactSlot.slot, FactSlot.id).where(
                FactSlot.kind == kind, FactSlot.slot.in_(slots[at : at + 400])
            )
            found += [(of, slot, record) for of, slot, record in session.execute(asked)]
    return found


def _privacy(ground: Ground, day: str) -> Mapping[str, Privacy]:
    may_count, people = counting.with_permission(ground.book, day).marks, vectors.places(ground.book.kept("person"))
    every, live = (ground.book.tally("person", "@org", some) for some in (people, people[may_count[people]]))
    return {house: Privacy(many, live[house]) for house, many in every.items()}
