"""Compare the encodings that shelters brought: how many people two houses share, by code alone, and nothing is kept."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

from app.bundle import encodings
from app.i18n import QT_TR_NOOP
from app.progress import Progress
from app.records import receiving
from app.records.keyed_errors import KeyedNotHere, RunsDiffer
from app.sync.parties import party_of
from app.twins.keyed import THRESHOLD, likeness

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.bundle.encodings import Encodings
    from app.desk import Desk

COMPARING: Final = QT_TR_NOOP("Comparing encodings")


@dataclass(frozen=True, slots=True)
class KeyedPair:
    """Two codes, and how alike their rows are in hundredths; never a name."""

    one: str
    two: str
    likeness: int


@dataclass(frozen=True, slots=True)
class HousePair:
    """What two houses share: so many of each were encoded, and these are alike, each person in one pair at most."""

    one: str
    two: str
    people: tuple[int, int]
    pairs: tuple[KeyedPair, ...]


def match_keyed(desk: Desk, paths: Sequence[Path | str], progress: Progress | None = None) -> tuple[HousePair, ...]:
    """Candidates, not people: about one pair in twenty is wrong (docs/linkage.md). RunsDiffer, a BundleError."""
    if desk.organisation.kind != "coordinator":
        raise KeyedNotHere
    desk.gate("keyed_matching")
    progress = progress or Progress()
    told = [_read(desk, path) for path in paths]
    houses = {name for _, name in told}
    worlds = {(each.run, each.demonstration) for each, _ in told}
    if len(houses) < 2 or len(houses) != len(told) or len(worlds) != 1 or next(iter(worlds))[1] != desk.demonstration:
        raise RunsDiffer
    found = tuple(_compare(one, two, progress) for one, two in combinations(told, 2))
    with desk.write("keyed_matching") as session:
        desk.audit(session, "keyed_matching", kind="encodings", outcome=f"{len(told)} files compared")
    return found


def _read(desk: Desk, path: Path | str) -> tuple[Encodings, str]:
    with receiving.source(path) as source, desk.read("keyed_matching") as session:
        told, sender = encodings.read(source, receiving.identities(desk), receiving.trust_of(session), desk.keys.device)
        return told, party_of(session, bytes.fromhex(sender.device)).name


def _compare(one: tuple[Encodings, str], two: tuple[Encodings, str], progress: Progress) -> HousePair:
    here = [(code, int.from_bytes(row, "big")) for code, row in one[0].rows]
    there = [(code, int.from_bytes(row, "big")) for code, row in two[0].rows]
    alike: list[tuple[float, str, str]] = []
    for at, (code, row) in enumerate(here):
        if at % 50 == 0:
            progress.step(at, len(here), COMPARING)
        alike.extend((score, code, other) for other, its in there if (score := likeness(row, its)) >= THRESHOLD)
    progress.step(len(here), len(here), COMPARING)
    return HousePair(one[1], two[1], (len(here), len(there)), _one_to_one(alike))


def _one_to_one(alike: list[tuple[float, str, str]]) -> tuple[KeyedPair, ...]:
    ones, twos, kept = set(), set(), []
    for score, code, other in sorted(alike, key=lambda each: (-each[0], each[1], each[2])):
        if code not in ones and other not in twos:
            ones.add(code)
            twos.add(other)
            kept.append(KeyedPair(code, other, round(100 * score)))
    return tuple(kept)
