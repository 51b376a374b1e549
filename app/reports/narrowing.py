"""Which of the units that were found are counted: where the filters are so, and of people who may be counted."""

from __future__ import annotations

from dataclasses import replace
from itertools import compress
from typing import TYPE_CHECKING, ClassVar, Final

from app.reports import vectors
from app.reports.coded import Chosen, coded, places
from app.reports.ledger import spread
from app.reports.splits import SPLITS
from app.reports.told import REASON, WITHOUT, codes_in, is_gap

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from app.reports.arrays import Marks
    from app.reports.coded import Words
    from app.reports.ledger import Ledger
    from app.reports.measure import Found

_NO_RECORD: Final = REASON + WITHOUT


class NoSuchFigure(Exception):
    """An indicator, a dimension or a filter that is not known, or that this indicator does not allow."""

    code: ClassVar[str] = "figure.none"

    def __init__(self, name: str) -> None:
        super().__init__(self.code)
        self.facts = {"name": name}


class NotNarrowed(NoSuchFigure):
    """A figure of the whole house, for some people only: free beds belong to nobody."""

    code: ClassVar[str] = "figure.not_narrowed"


def words_of(ledger: Ledger, found: Found, name: str) -> Sequence[str]:
    """One word for each unit, of the record that told the answer where the indicator says which it was."""
    return found.own[name] if name in found.own else SPLITS[name].words(ledger, found.units)


def narrowed(ledger: Ledger, found: Found, filters: Sequence[tuple[str, str]]) -> Found:
    """Only where every filter is true of the unit. Of whom no filter is known to be untrue is `unsure`."""
    wanted: dict[str, set[str]] = {}
    for name, code in filters:
        wanted.setdefault(name, set()).add(code)
    found = _of_records(ledger, found, wanted)
    keep = may = vectors.marks(b"\1" * len(found.units))
    unsure = list(found.unsure)
    for name, codes in wanted.items():
        if found.apart is not None and name in found.apart.words:
            continue
        try:
            words = coded(words_of(ledger, found, name))
        except ValueError:  # an answer of another kind of record
            raise NoSuchFigure(name) from None
        keep, may = keep & _fitting(words, codes), may & _may_fit(words, codes)
        unsure = [each.where(_may_fit(coded(SPLITS[name].words(ledger, each)), codes)) for each in unsure]
    return replace(_kept(found, keep), unsure=(*unsure, found.units.where(may & ~keep)) if wanted else found.unsure)


def _may_fit(words: Words, codes: Collection[str]) -> Marks:
    """Where it is so, or where nothing was answered and nobody knows; no record of that kind is no such answer."""
    asked = any(is_gap(code) for code in codes)
    return _fitting(words, codes) | words.that(lambda word: not asked and is_gap(word) and word != _NO_RECORD)


def _fitting(words: Sequence[str], codes: Collection[str]) -> Marks:
    return coded(words).that(lambda word: word in codes or not set(codes).isdisjoint(codes_in(word)))


def _of_records(ledger: Ledger, found: Found, wanted: Mapping[str, Collection[str]]) -> Found:
    """Where several records told the answer: only those that the filters are true of, and who has one."""
    apart = found.apart
    named = [name for name in wanted if apart is not None and name in apart.words]
    if apart is None or not named:
        return found
    for name in named:
        apart = apart.only(_fitting(apart.words[name], wanted[name]))
    told = apart.join(apart.people, apart.said, ledger.facts.many("person"))
    kept = _kept(found, told.has(found.units.people))
    return replace(kept, told=spread(kept.units.people, told), apart=apart)


def allowed(ledger: Ledger, found: Found, may: Callable[[int], bool] | None) -> Found:
    """Only of people who may be counted; of everybody where that is None."""
    if may is None:
        return found
    marks = ledger.once(_who_may, may)
    unsure = tuple(each.where(marks[places(each.people)]) for each in found.unsure)
    return replace(_kept(found, marks[places(found.units.people)]), unsure=unsure)


def _who_may(ledger: Ledger, allowed: Callable[[int], bool]) -> Marks:
    """For each person whether they may be counted; last, for records of nobody."""
    if isinstance(allowed, Chosen):
        return allowed.marks
    return vectors.marks(bytes(map(allowed, (*range(ledger.facts.many("person")), -1))))


def _kept(found: Found, keep: Marks) -> Found:
    if keep.all():
        return found
    own = {name: coded(words).where(keep) for name, words in found.own.items()}
    return replace(
        found, units=found.units.where(keep), told=coded(found.told).where(keep),
        weights=coded(found.weights).where(keep) if found.weights else (), spells=list(compress(found.spells, keep)),
        own=own,
    )  # fmt: skip
