"""When a field is shown: small facts about other answers, put together without any language of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from db.missing import is_blank, is_value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.types import Answer


class Condition(Protocol):
    def holds(self, answers: Mapping[str, Answer]) -> bool: ...

    def names(self) -> frozenset[str]:
        """The answers it looks at."""
        ...


@dataclass(frozen=True, slots=True)
class _Answered:
    name: str

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        return is_value(answers.get(self.name))

    def names(self) -> frozenset[str]:
        return frozenset({self.name})


@dataclass(frozen=True, slots=True)
class _Said:
    name: str

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        return not is_blank(answers.get(self.name))

    def names(self) -> frozenset[str]:
        return frozenset({self.name})


@dataclass(frozen=True, slots=True)
class _Among:
    name: str
    values: frozenset[str]

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        answer = answers.get(self.name)
        return isinstance(answer, str) and answer in self.values

    def names(self) -> frozenset[str]:
        return frozenset({self.name})


@dataclass(frozen=True, slots=True)
class _Has:
    name: str
    values: frozenset[str]
    every: bool

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        answer = answers.get(self.name)
        if isinstance(answer, dict):
            ticked = {code for code, said in answer.items() if said == "yes"}
        elif isinstance(answer, list):
            ticked = {code for code in answer if isinstance(code, str)}
        else:
            return False
        return self.values <= ticked if self.every else bool(self.values & ticked)

    def names(self) -> frozenset[str]:
        return frozenset({self.name})


@dataclass(frozen=True, slots=True)
class _All:
    parts: tuple[Condition, ...]

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        return all(part.holds(answers) for part in self.parts)

    def names(self) -> frozenset[str]:
        return frozenset().union(*(part.names() for part in self.parts))


@dataclass(frozen=True, slots=True)
class _Not:
    part: Condition

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        return not self.part.holds(answers)

    def names(self) -> frozenset[str]:
        return self.part.names()


def answered(name: str) -> Condition:
    """A value is there; a reason for its absence is no value."""
    return _Answered(name)


def said(name: str) -> Condition:
    """A value is there, or a reason why there is none."""
    return _Said(name)


def reasoned(name: str) -> Condition:
    """Somebody said why there is no value."""
    return _All((_Said(name), _Not(_Answered(name))))


def missing(name: str) -> Condition:
    return _Not(_Answered(name))


def equals(name: str, value: str) -> Condition:
    return _Among(name, frozenset({value}))


def any_of(name: str, *values: str) -> Condition:
    return _Among(name, frozenset(values))


def has_any(name: str, *codes: str) -> Condition:
    """One of the codes is ticked, or answered yes in a grid."""
    return _Has(name, frozenset(codes), every=False)


def has_all(name: str, *codes: str) -> Condition:
    return _Has(name, frozenset(codes), every=True)


def all_of(*parts: Condition) -> Condition:
    return _All(parts)


def not_(part: Condition) -> Condition:
    """Beware: a blank answer is not equal to anything, so `not_(equals(...))` holds for it."""
    return _Not(part)
