"""The XForm of a questionnaire as data: its questions, groups and rows, its lists, its words in every language."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

GAP: Final = "…"

Pieces = tuple[str, ...]
"""Words with the paths of answers between them: text, path, text, path … text."""
Words = dict[str, Pieces]
"""By the name of the language; the empty name where the form speaks one only."""


@dataclass(frozen=True, slots=True)
class Bind:
    """What the form says about the value at one path, as it is written there."""

    type: str = "string"
    relevant: str = ""
    constraint: str = ""
    calculate: str = ""
    required: str = ""
    readonly: str = ""
    preload: str = ""
    message: Words = field(default_factory=dict)

    @property
    def read_only(self) -> bool:
        return self.readonly.strip() in {"true()", "yes"}

    @property
    def sometimes_read_only(self) -> bool:
        """Where it hangs on other answers whether it may be answered."""
        return not self.read_only and self.readonly.strip() not in {"", "false()", "no"}


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: Words
    also: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """`shelf` names its list of choices and `filter` says which of them are offered; `fixed` are choices of its own."""

    path: str
    control: str
    appearance: str = ""
    label: Words = field(default_factory=dict)
    hint: Words = field(default_factory=dict)
    shelf: str = ""
    filter: str = ""
    fixed: tuple[Option, ...] = ()
    limits: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Group:
    """`many`: its questions are answered once a row; `counted` where the form says how many rows there are."""

    path: str
    label: Words
    parts: tuple[Question | Group, ...]
    many: bool = False
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    title: str
    id: str
    version: str
    root: str
    languages: tuple[str, ...]
    parts: tuple[Question | Group, ...]
    leaves: tuple[str, ...]
    repeats: frozenset[str]
    defaults: Mapping[str, str]
    moving_defaults: Mapping[str, str]
    binds: Mapping[str, Bind]
    shelves: Mapping[str, tuple[Option, ...]]
    outside: frozenset[str]

    def bind(self, path: str) -> Bind:
        return self.binds.get(path, _NONE)

    def rows_of(self, path: str) -> tuple[str, ...]:
        """The row groups around a path, outermost first."""
        return tuple(sorted((each for each in self.repeats if path.startswith(f"{each}/")), key=len))


_NONE: Final = Bind()


def plain(words: Words, language: str) -> str:
    """In that language, or the first one that has words; other answers in it are a gap."""
    pieces = words.get(language) or next(iter(words.values()), ())
    return " ".join("".join(piece if at % 2 == 0 else GAP for at, piece in enumerate(pieces)).split())


def has_gap(words: Words) -> bool:
    return any(len(pieces) > 1 for pieces in words.values())
