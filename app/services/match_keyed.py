"""Compare the encodings that shelters brought: how many people two houses share, by code alone, and nothing is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, Final

from app.bundle import encodings
from app.i18n import QT_TR_NOOP
from app.progress import Progress
from app.records import receiving
from app.records.keyed import known_here
from app.records.keyed_errors import KeyedNotHere, RunsDiffer
from app.records.twin_links import UNDONE, decisions, ordered
from app.sync.parties import party_of
from app.twins.keyed import THRESHOLD, likeness

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sqlalchemy.orm import Session

    from app.bundle.encodings import Encodings
    from app.desk import Desk
    from app.sync.parties import Party

COMPARING: Final = QT_TR_NOOP("Comparing encodings")


@dataclass(frozen=True, slots=True)
class KeyedPair:
    """Two codes, and how alike their rows are in hundredths; never a name.

    `people` are the two records where both are here too, so that they can be held side by side and decided about;
    `verdict` is what was decided of them, empty for nothing.
    """

    one: str
    two: str
    likeness: int
    people: tuple[str, str] | None = None
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class HousePair:
    """What two houses share: so many of each were encoded, and these are alike, each person in one pair at most."""

    one: str
    two: str
    people: tuple[int, int]
    pairs: tuple[KeyedPair, ...]


def match_keyed(desk: Desk, paths: Sequence[Path | str], progress: Progress | None = None) -> tuple[HousePair, ...]:
    """Candidates, not people: about one pair in twenty is wrong (docs/linkage.md). RunsDiffer, a BundleError."""
    desk.gate("keyed_matching")
    if desk.organisation.kind != "coordinator":
        raise KeyedNotHere
    progress = progress or Progress()
    told = [_read(desk, path) for path in paths]
    houses = {party.organisation for _, party in told}
    worlds = {(each.run, each.demonstration) for each, _ in told}
    if len(houses) < 2 or len(houses) != len(told) or len(worlds) != 1 or next(iter(worlds))[1] != desk.demonstration:
        raise RunsDiffer
    found = tuple(_compare(desk, pair, progress) for pair in combinations(told, 2))
    with desk.write("keyed_matching") as session:
        desk.audit(session, "keyed_matching", kind="encodings", outcome=f"{len(told)} files compared")
    return found


def _read(desk: Desk, path: Path | str) -> tuple[Encodings, Party]:
    with receiving.source(path) as source, desk.read("keyed_matching") as session:
        told, sender = encodings.read(source, receiving.identities(desk), receiving.trust_of(session), desk.keys.device)
        return told, party_of(session, bytes.fromhex(sender.device))


def _compare(
    desk: Desk, pair: tuple[tuple[Encodings, Party], tuple[Encodings, Party]], progress: Progress
) -> HousePair:
    (one, first), (two, second) = pair
    here, there = (
        [(code, int.from_bytes(row, "big")) for code, row in sorted(dict(each.rows).items())] for each in (one, two)
    )
    alike: list[tuple[float, str, str]] = []
    for at, (code, row) in enumerate(here):
        if at % 50 == 0:
            progress.step(at, len(here), COMPARING)
        alike.extend((score, code, other) for other, its in there if (score := likeness(row, its)) >= THRESHOLD)
    progress.step(len(here), len(here), COMPARING)
    found = _one_to_one(alike)
    with desk.read("keyed_matching") as session:
        pairs = _with_people(session, found, (first, second))
    return HousePair(first.name, second.name, (len(here), len(there)), pairs)


def _with_people(session: Session, found: Sequence[KeyedPair], houses: tuple[Party, Party]) -> tuple[KeyedPair, ...]:
    ones = known_here(session, houses[0], [each.one for each in found])
    twos = known_here(session, houses[1], [each.two for each in found])
    both = {each: (ones[each.one], twos[each.two]) for each in found if each.one in ones and each.two in twos}
    verdicts: dict[tuple[bytes, bytes], str] = {}
    for told in decisions(session, [ordered(*people) for people in both.values()]):
        if told.verdict != UNDONE:
            verdicts.setdefault((told.one, told.two), told.verdict)
    return tuple(
        replace(each, people=(people[0].hex(), people[1].hex()), verdict=verdicts.get(ordered(*people), ""))
        if (people := both.get(each)) is not None
        else each
        for each in found
    )


def _one_to_one(alike: list[tuple[float, str, str]]) -> tuple[KeyedPair, ...]:
    ones, twos, kept = set(), set(), []
    for score, code, other in sorted(alike, key=lambda each: (-each[0], each[1], each[2])):
        if code not in ones and other not in twos:
            ones.add(code)
            twos.add(other)
            kept.append(KeyedPair(code, other, round(100 * score)))
    return tuple(kept)
