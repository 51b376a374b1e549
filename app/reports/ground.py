"""The ground of protection: figures laid cell by cell, with every sum that stands inside each of them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from itertools import product
from typing import TYPE_CHECKING, Final

from app.reports import overlapping
from app.reports.laying import cells, key
from app.reports.linked import Block, Linked
from app.reports.overlapping import Cover
from app.reports.places import Places, several_of
from app.reports.sets import counts
from app.reports.tally import SEVERAL
from app.reports.told import is_gap
from app.reports.whom import answers, named

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from app.reports.bare import Bare, Group
    from app.reports.linked import Role
    from app.reports.whom import Whom

    _Keys = tuple[str | None, ...]
    _What = tuple[str, ...]

_MOST_IN_A_BOX: Final = 4000


@dataclass(slots=True)
class Ground:
    """`whom` says which cells hold whom, each with the names of its releases; `covers` of which sets the ends are told
    that somebody may be in several of.
    """

    linked: Linked = field(default_factory=Linked)
    whom: dict[Whom, dict[str, list[str]]] = field(default_factory=dict)
    covers: dict[Whom, list[Cover]] = field(default_factory=dict)

    def hold(self, cell: str, release: str, known: Iterable[Whom]) -> None:
        for each in known:
            releases = self.whom.setdefault(each, {}).setdefault(cell, [])
            if release not in releases:
                releases.append(release)


def lay(
    ground: Ground, figure: Bare, release: str = "", hidden: Collection[str] | None = None, step: int = 0
) -> Mapping[str, str]:
    """With `hidden`, as an earlier release of that name, which printed all but those numbers, rounded to `step`.

    Returns the cell of each number by its key.
    """
    return _Laying(ground, figure, release).lay(hidden, step)


class _Laying:
    def __init__(self, ground: Ground, figure: Bare, release: str) -> None:
        self._ground, self._linked = ground, ground.linked
        self._figure, self._release, self._places = figure, release, Places(figure)
        self._groups = (figure.whole, *figure.groups)
        self._rows = list(dict.fromkeys(row.code for group in self._groups for row in group.rows))
        self._gaps = list(dict.fromkeys(gap.reason for group in self._groups for gap in group.gaps))
        self._said = counts(figure.indicator, figure.unit, figure.population).said or any(
            row.of is not None and row.of != group.answered for group in self._groups for row in group.rows
        )
        self._all_answered = not self._gaps and all(group.total == group.answered for group in self._groups)
        self._at: dict[tuple[_Keys, _What], str] = {}
        self._sides = [list(dict.fromkeys(group.keys[i] for group in figure.groups)) for i in range(self._many)]

    @property
    def _many(self) -> int:
        return len(self._figure.dimensions)

    def lay(self, hidden: Collection[str] | None, step: int) -> Mapping[str, str]:
        found = {}
        for keys, what, count in cells(self._figure):
            name = key(self._figure, keys, what)
            role: Role = "number" if hidden is None else "kept" if name in hidden else "near" if step else "out"
            found[name] = self._put(keys, what, count.n or 0, (role, step if role == "near" else 0))
        for group in self._groups:
            self._absent(group)
        self._margins()
        for group in self._groups:
            self._down(group)
        if self._figure.groups:
            self._across()
        self._blocks()
        return found

    def _put(self, keys: _Keys, what: _What, n: int, role: tuple[Role, int]) -> str:
        """The same people and the same count are one cell, in this release or in another; two counts of what should
        be the same people are two. What was rounded stands beside what is exact: one may be printed and not the other.
        """
        whom = self._whom(keys, what)
        name = [_spelt(whom[0]), n, *([role[1]] if role[1] else [])]
        cell = json.dumps(name, ensure_ascii=False, separators=(",", ":"))
        self._linked.put(cell, n, *role)
        self._ground.hold(cell, self._release, whom)
        self._at[keys, what] = cell
        return cell

    def _whom(self, keys: _Keys, what: _What) -> tuple[Whom, ...]:
        if what == ("answered",) and self._all_answered:
            return (*self._places.of(keys, ("total",)), *self._places.of(keys, what))
        return self._places.of(keys, what)

    def _absent(self, group: Group) -> None:
        """A row that this group does not have is printed as surely as a zero; N that is all who answered is theirs."""
        for what in self._whats():
            if (group.keys, what) in self._at:
                continue
            if what[0] == "of" and any(row.code == what[1] for row in group.rows):
                self._at[group.keys, what] = self._at[group.keys, ("answered",)]
                self._ground.hold(self._at[group.keys, what], self._release, self._places.of(group.keys, what))
            else:
                self._put(group.keys, what, 0, ("out", 0))

    def _whats(self) -> list[_What]:
        rows = [("row", code) for code in self._rows]
        asked = [("of", code) for code in self._rows] if self._said else []
        return [("total",), ("answered",), *rows, *asked, *(("gap", reason) for reason in self._gaps)]

    def _apart(self) -> list[int]:
        """The dimensions in which everybody is in one group; over the others nothing can be summed."""
        return [i for i, each in enumerate(self._figure.dimensions) if not each.overlaps]

    def _margins(self) -> None:
        """Nobody prints what the groups of one answer are together, but anybody adds it up."""
        apart = self._apart()
        for left_out in product((False, True), repeat=len(apart)):
            gone = {i for i, out in zip(apart, left_out, strict=True) if out}
            if not gone or len(gone) == self._many:
                continue
            for what in self._whats():
                sums: dict[_Keys, int] = {}
                for group in self._figure.groups:
                    keys = tuple(None if i in gone else code for i, code in enumerate(group.keys))
                    sums[keys] = sums.get(keys, 0) + self._n(group.keys, what)
                for keys, n in sums.items():
                    self._put(keys, what, n, ("rest", 0))

    def _n(self, keys: _Keys, what: _What) -> int:
        return self._linked.cells[self._at[keys, what]].n

    def _down(self, group: Group) -> None:
        """Total = answered and gaps; answered = rows, or each row within it where they overlap."""

        def at(*what: str) -> str:
            return self._at[group.keys, what]

        answered = at("answered")
        if not self._all_answered:
            self._linked.adds_up(at("total"), (answered, *(at("gap", reason) for reason in self._gaps)))
        there = [row.code for row in group.rows]
        if self._said:  # each row is held by those who were asked, and they by all who answered: comparing.py ties them
            self._asked(group.keys, there)
            return
        if not self._figure.overlaps:
            self._parts(tuple(at("row", code) for code in self._rows), answered)
            return
        alone = tuple(at("row", code) for code in there if code != SEVERAL and code not in several_of(there))
        named = overlapping.alone(self._linked, answered, alone)
        rows = tuple(at("row", code) for code in several_of(there))
        several = at("row", SEVERAL) if SEVERAL in there else ""
        overlapping.tie(self._linked, named, rows, several)
        self._covered(
            self._places.of(group.keys, ("answered",))[0], self._places.rows, (*alone, *rows), (answered, several)
        )

    def _asked(self, keys: _Keys, rows: Collection[str]) -> None:
        """Whoever answered a grid was asked about one of its rows at least."""
        asked, answered = [("of", code) for code in rows], self._at[keys, ("answered",)]
        ends = tuple(self._at[keys, what] for what in asked)
        if answered not in ends:
            self._cover(ends, answered, [self._places.of(keys, what)[0] for what in asked])
            self._covered(self._places.of(keys, ("answered",))[0], self._places.rows, ends, (answered, None))

    def _covered(self, whom: Whom, by: str, ends: tuple[str, ...], told: tuple[str, str | None]) -> None:
        self._ground.covers.setdefault(whom, []).append(Cover(ends, *told, self._release, by))

    def _cover(self, ends: tuple[str, ...], whole: str, whom: Sequence[Whom]) -> None:
        """Everybody of the whole is in one of its ends at least. By how much they are more together than it is how many
        are in two at once, where anybody can be in but two; of three and more it still says that so few are in several.
        """
        more = sum(self._linked.cells[cell].n for cell in ends) - self._linked.cells[whole].n
        if more < 0 or len(ends) < 2:
            return
        both = f"{'+'.join(ends)}\N{GREATER-THAN OR EQUAL TO}{whole}"
        if len(whom) == len({"one", "other"}):
            told = [(name, each) for one in whom for name, answer in one.only for each in answer]
            shared = replace(whom[0], only=answers(told))
            both = json.dumps([_spelt(shared), more], ensure_ascii=False, separators=(",", ":"))
            self._ground.hold(both, self._release, (shared,))
        self._linked.put(both, more, "rest")
        self._linked.equal(ends, (whole, both))

    def _parts(self, parts: tuple[str, ...], whole: str) -> None:
        """As far as the counts bear it."""
        if not parts or parts == (whole,):
            return
        together, n = sum(self._linked.cells[part].n for part in parts), self._linked.cells[whole].n
        if together == n:
            self._linked.adds_up(whole, parts)
        elif together < n:
            self._linked.within_all(parts, whole)
        else:
            self._linked.at_least(parts, (whole,))

    def _across(self) -> None:
        """Along each side the groups make up what stands at its end; where a side overlaps each is within the whole."""
        apart = self._apart()
        for what in self._whats():
            lines: dict[tuple[int, _Keys], list[str]] = {}
            for (keys, told), cell in self._at.items():
                if told != what or len(keys) < self._many:
                    continue
                for i in apart:
                    if keys[i] is not None:
                        lines.setdefault((i, (*keys[:i], None, *keys[i + 1 :])), []).append(cell)
            for (_, keys), parts in lines.items():
                whole = () if not any(keys) and all(each is None for each in keys) else keys
                self._parts(tuple(parts), self._at[whole, what])
            if len(apart) < self._many:
                self._over(what)

    def _over(self, what: _What) -> None:
        """Groups of answers that may be several: each is within the whole, and together they are no less."""
        apart, whole = self._apart(), self._at[(), what]
        ends = [
            cell
            for (keys, told), cell in self._at.items()
            if told == what
            and len(keys) == self._many
            and all((keys[i] is None) == (i in apart) for i in range(len(keys)))
        ]
        for cell in ends:
            if self._linked.cells[cell].n <= self._linked.cells[whole].n:
                self._linked.within(cell, whole)
        codes = several_of([code for code in self._sides[0] if code is not None and not is_gap(code)])
        alone = self._many == 1
        self._cover(tuple(ends), whole, [self._places.of((code,), what)[0] for code in codes] if alone else [])
        sides = [each for each in self._figure.dimensions if each.overlaps]
        if len(sides) == 1:
            by = named(sides[0].name, sides[0].overlaps)
            self._covered(self._places.answered(sides[0], what), by, tuple(ends), (whole, None))

    def _blocks(self) -> None:
        """What the search may take as a table: groups down, answers across, totals first; where it is none, no harm."""
        down: list[list[_What]] = []
        if not self._all_answered:
            down.append([("total",), ("answered",), *(("gap", reason) for reason in self._gaps)])
        rows: list[_What] = [("row", code) for code in self._rows]
        if rows not in ([], [("row", "")]) and not self._figure.overlaps and not self._said:
            down.append([("answered",), *rows])
        for side in down or [[("total",)]]:
            places = list(self._box(len(side))) if self._figure.groups else [()]
            shape = tuple(len(each) + 1 for each in self._sides) if len(places) > len(self._groups) else (len(places),)
            keys = tuple(self._found(keys, what) for keys in places for what in side)
            whole = tuple(length for length in (*shape, len(side)) if length > 1)
            if whole and len(set(keys)) == len(keys):
                self._linked.block(Block(whole, keys))

    def _box(self, wide: int) -> Iterator[_Keys]:
        """Every group there could be, with all totals; where those are too many, the groups there are."""
        size = wide
        for each in self._sides:
            size *= len(each) + 1
        if self._many == 1 or size > _MOST_IN_A_BOX or len(self._apart()) < self._many:
            yield ()
            yield from (group.keys for group in self._figure.groups)
            return
        for keys in product(*([None, *each] for each in self._sides)):
            yield () if all(each is None for each in keys) else keys

    def _found(self, keys: _Keys, what: _What) -> str:
        """The cell; of a group that is not there a known nobody."""
        return self._at[keys, what] if (keys, what) in self._at else self._put(keys, what, 0, ("out", 0))


def _spelt(whom: Whom) -> list[object]:
    only = [[name, [sorted(codes) for codes in told]] for name, told in whom.only]
    return [whom.base, whom.first, whom.last, *whom.began, only]
