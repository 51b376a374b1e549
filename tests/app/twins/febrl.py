"""FEBRL4 with half an overlap, names and dates of birth alone: which pairs are found, and how many of them are true."""

from __future__ import annotations

import csv
import random
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.twins import blocks, gist, keyed, weights
from app.twins.compare import compare
from db.search import twins
from db.sounding import key

FOLDER = Path(__file__).resolve().parents[2] / "vectors" / "febrl"
SEED = 7


@dataclass
class Half:
    """Scored pairs (score, whether it is true, place of one, place of the other), and how many there are to find."""

    pairs: list[tuple[float, bool, int, int]]
    true: int
    met: int


@dataclass(frozen=True)
class Figures:
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def people(year_only: bool) -> tuple[dict[str, Any], dict[str, Any]]:
    """The gist of each by number: of the first file, and of the second, in which each was written down anew."""
    return _read("febrl4a.csv", year_only), _read("febrl4b.csv", year_only)


def _read(name: str, year_only: bool) -> dict[str, Any]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return {row["number"]: _gist(row, year_only) for row in csv.DictReader(file)}


def _gist(row: dict[str, str], year_only: bool) -> gist.Gist:
    """Some days in it are none; then the year is what is known."""
    born = row["date_of_birth"]
    told = {"given_names": row["given_name"], "family_names": row["surname"]}
    if not born:
        return gist.gist_of(told)
    day = gist.gist_of({**told, "date_of_birth": f"{born[:4]}-{born[4:6]}-{born[6:]}"})
    return day if day.precision and not year_only else gist.gist_of({**told, "date_of_birth": born[:4]})


def halves(first: dict[str, Any], second: dict[str, Any]) -> list[tuple[list[tuple[str, Any]], list[tuple[str, Any]]]]:
    """Two halves of the people, to choose a threshold on one and report of the other; in each a half is in both."""
    numbers = sorted(first)
    random.Random(SEED).shuffle(numbers)
    found = []
    for some in (sorted(numbers[:2500]), sorted(numbers[2500:])):
        third = len(some) // 3
        one, other = some[: 2 * third], some[third:]
        found.append(([(each, first[each]) for each in one], [(each, second[each]) for each in other]))
    return found


def against_all(
    first: dict[str, Any], second: dict[str, Any]
) -> list[tuple[list[tuple[str, Any]], list[tuple[str, Any]]]]:
    """The division that the first figures came from: half of the people of one file, and everybody of the other."""
    numbers = list(first)
    random.Random(1).shuffle(numbers)
    return [
        ([(each, first[each]) for each in first if each in some], list(second.items()))
        for some in (set(numbers[:2500]), set(numbers[2500:]))
    ]


def plain(one: list[tuple[str, Any]], other: list[tuple[str, Any]]) -> Half:
    heard = Counter(sound for _, each in one + other for sound in {key(word) for word in each.words})

    def rarity(word: str) -> float:
        return weights.frequency(heard[key(word)], len(one) + len(other))

    stand = defaultdict(set)
    for at, (_, each) in enumerate(one):
        for block in blocks.stored(each):
            stand[block].add(at)
    pairs = []
    for to, (number, each) in enumerate(other):
        for at in _sharing(stand, each):
            pairs.append((compare(one[at][1], each, rarity).score, one[at][0] == number, at, to))
    return Half(pairs, _true(one, other), len(pairs))


def _sharing(stand: dict[int, set[int]], each: Any) -> list[int]:
    """As db/search/twins.py has it, over a dictionary."""
    weight: Counter[int] = Counter()
    for some in (blocks.looked_for(each), blocks.rough(each)):
        if len(weight) < twins.FEW:
            for block in some:
                here = stand.get(block, ())
                if len(here) <= twins.CROWDED:
                    weight.update(dict.fromkeys(here, twins.CROWDED // max(len(here), 1)))
    return [at for at, _ in weight.most_common(twins.CLOSEST)]


def encoded(one: list[tuple[str, Any]], other: list[tuple[str, Any]]) -> Half:
    run = keyed.RunKey(bytes(range(32)), "a test")
    rows = [
        [(number, int.from_bytes(row, "big")) for number, each in side if (row := run.encode(each)) is not None]
        for side in (one, other)
    ]
    pairs = []
    for to, (number, row) in enumerate(rows[1]):
        for at, (known, here) in enumerate(rows[0]):
            if (row ^ here).bit_count() < 300:
                pairs.append((keyed.likeness(row, here), known == number, at, to))
    return Half(pairs, _true(one, other), len(rows[0]) * len(rows[1]))


def _true(one: list[tuple[str, Any]], other: list[tuple[str, Any]]) -> int:
    return len({number for number, _ in one} & {number for number, _ in other})


def at(half: Half, threshold: float, *, one_to_one: bool = False) -> Figures:
    pairs = [pair for pair in half.pairs if pair[0] >= threshold]
    if one_to_one:
        pairs = _best(pairs)
    right = sum(pair[1] for pair in pairs)
    return Figures(right / len(pairs) if pairs else 0.0, right / half.true)


def _best(pairs: list[tuple[float, bool, int, int]]) -> list[tuple[float, bool, int, int]]:
    """Each person in one pair at most, the likeliest first."""
    ones, others, kept = set(), set(), []
    for pair in sorted(pairs, key=lambda each: -each[0]):
        if pair[2] not in ones and pair[3] not in others:
            ones.add(pair[2])
            others.add(pair[3])
            kept.append(pair)
    return kept


def chosen(half: Half, steps: list[float], *, one_to_one: bool = False) -> float:
    """The threshold that is best on the half of which nothing is reported."""
    return max(steps, key=lambda step: at(half, step, one_to_one=one_to_one).f1)


def main() -> None:
    """Print the tables of docs/linkage.md."""
    plain_steps, keyed_steps = [each / 4 for each in range(10, 80)], [each / 200 for each in range(160, 200)]
    for division, split in (("two thirds", halves), ("against all", against_all)):
        for way, year_only, work, steps in (
            ("plain", True, plain, plain_steps),
            ("plain", False, plain, plain_steps),
            ("keyed", True, encoded, keyed_steps),
        ):
            learn, report = (work(*half) for half in split(*people(year_only)))
            for one_to_one in (False, True):
                threshold = chosen(learn, steps, one_to_one=one_to_one)
                told = at(report, threshold, one_to_one=one_to_one)
                print(
                    f"{division:11} {way:6} {'year' if year_only else 'day':5}"
                    f" {'one to one' if one_to_one else 'every pair':11} threshold {threshold:5}"
                    f"  P {told.precision:.3f}  R {told.recall:.3f}  F1 {told.f1:.3f}"
                    f"  of {report.true} true, {report.met:,} compared"
                )


if __name__ == "__main__":
    main()
