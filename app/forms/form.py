"""Form and Section: a questionnaire as data, and which of its questions are asked given the answers so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.forms.partial_date import read
from db.missing import is_blank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from app.forms.field import Field
    from app.forms.findings import Finding
    from db.types import Answer

    Rule = Callable[[Mapping[str, Answer], date], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Section:
    """`fields` is what was written down; the form puts after each coded field the one that keeps its *other* text."""

    title: str
    fields: tuple[Field, ...]
    help: str = ""

    def asked(self) -> tuple[Field, ...]:
        """The fields with their companions, in order."""
        pairs = ((each, each.companion()) for each in self.fields)
        return tuple(part for pair in pairs for part in pair if part is not None)


@dataclass(frozen=True, slots=True)
class Form:
    """The version is kept with every answer sheet: what was asked then stays known when the form grows.

    Where one form fills one record, `day` names the question that says on which day it was, and `headline` those that
    tell it from others of its kind in one line.
    """

    name: str
    version: int
    title: str
    sections: tuple[Section, ...]
    rules: tuple[Rule, ...] = ()
    day: str = ""
    headline: tuple[str, ...] = ()
    _by_name: dict[str, Field] = field(init=False, repr=False, compare=False)
    _always: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        fields = [each for section in self.sections for each in section.asked()]
        object.__setattr__(self, "_by_name", {each.name: each for each in fields})
        object.__setattr__(
            self, "_always", frozenset(each.name for each in fields if each.shown_if is None and not each.once)
        )
        strange = {self.day, *self.headline} - {"", *self._by_name}
        if strange:
            raise ValueError(f"the form {self.name} has no question {strange}")
        if len(self._by_name) != len(fields):
            raise ValueError(f"the form {self.name} asks for one name twice")

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(self._by_name.values())

    @property
    def stamp(self) -> str:
        """What an answer sheet says it was filled on."""
        return f"{self.name} {self.version}"

    def get(self, name: str) -> Field | None:
        return self._by_name.get(name)

    def shown(self, answers: Mapping[str, Answer], today: date | None = None) -> frozenset[str]:
        """The names of the questions that are asked. A question hides those that depend on it when it is hidden.

        Without a day to go by nothing counts as still to come.
        """
        settled: dict[str, bool] = {}

        def is_shown(name: str) -> bool:
            if name in self._always or name not in self._by_name:
                return True
            known = settled.get(name)
            if known is None:
                condition = self._by_name[name].shown_if
                holds = condition is None or condition.holds(
                    {other: answers.get(other) for other in condition.names() if is_shown(other)}
                )
                known = holds and not self._is_to_come(name, answers, today)
                settled[name] = known
            return known

        return self._always | {name for name in self._by_name if name not in self._always and is_shown(name)}

    def _is_to_come(self, name: str, answers: Mapping[str, Answer], today: date | None) -> bool:
        day = read(answers.get(self._by_name[name].once))
        return day is not None and today is not None and day.low > today

    def worked_out(self, answers: Mapping[str, Answer]) -> dict[str, Answer]:
        """What the form calculates from the answers, None where it comes to nothing. Our own calculate nothing."""
        del answers
        return {}

    def offered(self, name: str, answers: Mapping[str, Answer]) -> frozenset[str] | None:
        """Which choices go with the other answers; None for all of them, as in every form of ours."""
        del name, answers
        return None

    def looked_at(self) -> frozenset[str]:
        """The questions on whose answers others depend: whether they are asked, what is calculated or offered."""
        conditions = (each.shown_if for each in self._by_name.values())
        return frozenset().union(*(each.names() for each in conditions if each is not None))

    def tidy(self, answers: Mapping[str, Answer], today: date | None = None) -> dict[str, Answer]:
        """What is worth keeping: questions that are asked, text without edges, no blanks."""
        shown = self.shown(answers, today)
        trimmed = {name: each.strip() if isinstance(each, str) else each for name, each in answers.items()}
        return {name: each for name, each in trimmed.items() if name in shown and not is_blank(each)}
