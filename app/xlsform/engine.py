"""Works a form out for given answers: what is asked, what is calculated, what may be chosen, what breaks a rule."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.xlsform import values
from app.xlsform.expression import NotWorkedOut
from app.xlsform.instance import Instance
from app.xlsform.model import GAP
from app.xlsform.parser import FormContext, TooMuchWork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from app.xlsform.expression import Expression
    from app.xlsform.instance import Place
    from app.xlsform.model import Model, Words
    from app.xlsform.rules import Rules


@dataclass(frozen=True, slots=True)
class Engine:
    """One form on one day. `choices` says a choice of the question at a path in words."""

    model: Model
    rules: Rules
    names: Mapping[str, str]
    today: date
    choices: Callable[[str, str], str]

    def settle(self, answers: Mapping[str, Any]) -> Settled:
        """Where nothing can be worked out, everything is asked and nothing is calculated."""
        try:
            return _Work(self, answers).settled()
        except TooMuchWork:
            return Settled(self, None, broken=frozenset({""}))


@dataclass(frozen=True, slots=True)
class Settled:
    """`hidden` are places that are not asked; `worked` what was calculated; `broken` paths whose rule failed."""

    engine: Engine
    work: _Work | None = field(repr=False)
    hidden: frozenset[Place] = frozenset()
    worked: Mapping[Place, str] = field(default_factory=dict, repr=False)
    broken: frozenset[str] = frozenset()

    def wrong(self) -> Iterable[tuple[Place, bool | None]]:
        """Answers that break the constraint of their question: False, or None where it could not be worked out."""
        yield from self._judged(self.engine.rules.constraint, blank=False, wanted=True)

    def wanting(self) -> Iterable[tuple[Place, bool | None]]:
        """Blank questions that must be answered now."""
        yield from self._judged(self.engine.rules.required, blank=True, wanted=False)

    def offered(self, path: str, rows: tuple[int, ...] = ()) -> frozenset[str] | None:
        """The choices that the filter lets through; None without a filter, or where it cannot be worked out."""
        rule = self.engine.rules.offered.get(path)
        if rule is None or self.work is None:
            return None
        try:
            return frozenset(rule.every(self.work.context((path, rows))))
        except NotWorkedOut:
            return None

    def words(self, words: Words, language: str) -> str:
        """With the answers in their gaps."""
        pieces = words.get(language) or next(iter(words.values()), ())
        said = (piece if at % 2 == 0 else self._said(piece) for at, piece in enumerate(pieces))
        return " ".join("".join(said).split())

    def _said(self, path: str) -> str:
        if (path, ()) in self.worked:
            return self.worked[path, ()] or GAP
        element = self.work.instance.at.get((path, ())) if self.work is not None else None
        return (element.text or GAP) if element is not None else GAP

    def _judged(
        self, rules: Mapping[str, Expression], *, blank: bool, wanted: bool
    ) -> Iterable[tuple[Place, bool | None]]:
        work = self.work
        if work is None:
            return
        for place, element in list(work.instance.at.items()):
            rule = rules.get(place[0])
            if rule is None or place in self.hidden or bool(element.text) is blank:
                continue
            try:
                if values.truth(rule.value(work.context(place))) is not wanted:
                    yield place, not wanted
            except NotWorkedOut:
                yield place, None


class _Work:
    """One settling: the tree of the answers, and what came out so far."""

    def __init__(self, engine: Engine, answers: Mapping[str, Any]) -> None:
        self._engine = engine
        self.instance = Instance(engine.model, engine.names, answers)
        self._places: dict[str, list[Place]] = {}
        for place in self.instance.at:
            self._places.setdefault(place[0], []).append(place)
        self._set_clock()
        if engine.rules.reads_lists:
            self.instance.add_lists(engine.model.shelves)
        self._steps = [0]
        self._node: Any = None
        self._hidden: set[Place] = set()
        self._unasked: set[ET.Element] = set()
        self._worked: dict[Place, str] = {}
        self._broken: set[str] = set()

    def settled(self) -> Settled:
        for path in self._engine.rules.order:
            if path in self._engine.model.repeats:
                self._settle_rows(path)
            else:
                for place in self._places.get(path, ()):
                    self._settle(place)
        self._steps[0] = 0  # what is asked later has an allowance of its own
        hidden, broken = frozenset(self._hidden), frozenset(self._broken)
        return Settled(self._engine, self, hidden, self._worked, broken)

    def context(self, place: Place) -> FormContext:
        if self._node is None:
            self._node = FormContext(self.instance.root).root
        context = FormContext(self._node, item=self._node.elements[self.instance.at[place]])
        context.current, context.day = context.item, self._engine.today
        context.steps, context.choices, context.hidden = self._steps, self._engine.choices, self._unasked
        return context

    def _settle(self, place: Place) -> None:
        rules = self._engine.rules
        asked = rules.relevant.get(place[0])
        if asked is not None and place not in self._hidden and not self._is_asked(asked, place):
            self._hide(place)
        sum_ = rules.calculate.get(place[0])
        if sum_ is None or place in self._hidden:
            return
        element = self.instance.at[place]
        if sum_.volatile and element.text:
            self._worked[place] = element.text
            return
        try:
            self._put(place, values.text(sum_.value(self.context(place))))
        except NotWorkedOut:
            self._broken.add(place[0])
            self._put(place, "")
        self._worked[place] = (element.text or "") if self._has_ground(place[0]) else ""

    def _has_ground(self, path: str) -> bool:
        """The sum of nothing is nought to other rules, but it is no answer: nobody said anything it could rest on."""
        looked = self._engine.rules.looks(path, "calculation")
        places = [place for each in looked for place in self._places.get(each, ())]
        return not looked or any(self._is_said(place) for place in places)

    def _is_said(self, place: Place) -> bool:
        """A row is there or not; another sum says as much as what it rests on."""
        path = place[0]
        if path in self._engine.model.repeats:
            return place not in self._hidden
        if path in self._engine.rules.calculate:
            return bool(self._worked.get(place))
        return path in self._engine.model.leaves and bool(self.instance.at[place].text)

    def _settle_rows(self, path: str) -> None:
        """Whether a group of rows is asked, also while it has none: then an empty row is laid for the question."""
        rule = self._engine.rules.relevant.get(path)
        above, _, name = path.rpartition("/")
        for place in [(above, ())] if above.count("/") == 1 else list(self._places.get(above, ())):
            if rule is None or place in self._hidden:
                continue
            rows = [each for each in self._places.get(path, ()) if each[1][:-1] == place[1]]
            here = rows[0] if rows else (path, (*place[1], 0))
            if not rows:
                parent = self.instance.root if place[0].count("/") == 1 else self.instance.at[place]
                self.instance.at[here] = ET.SubElement(parent, name)
                self._node = None
            if not self._is_asked(rule, here):
                self._hidden.add((path, place[1]))
                for each in rows:
                    self._hide(each)
            if not rows:
                parent.remove(self.instance.at.pop(here))
                self._node = None

    def _is_asked(self, rule: Expression, place: Place) -> bool:
        """Fail closed: what cannot be worked out stays on the screen."""
        try:
            return values.truth(rule.value(self.context(place)))
        except NotWorkedOut:
            self._broken.add(place[0])
            return True

    def _hide(self, place: Place) -> None:
        """With all that stands in it: to other rules it is blank."""
        path, rows = place
        for other in self.instance.at:
            if (other[0] == path or other[0].startswith(f"{path}/")) and other[1][: len(rows)] == rows:
                self._hidden.add(other)
                self._unasked.add(self.instance.at[other])
                if not len(self.instance.at[other]):
                    self._put(other, "")

    def _put(self, place: Place, text: str) -> None:
        element = self.instance.at[place]
        if (element.text or "") != text:
            element.text = text
            self._node = None

    def _set_clock(self) -> None:
        """What a phone would fill in by itself: of the day only that it is today, of the device nothing."""
        for path, bind in self._engine.model.binds.items():
            if bind.preload in {"date", "timestamp"} and (path, ()) in self.instance.at:
                self.instance.at[path, ()].text = self._engine.today.isoformat()
