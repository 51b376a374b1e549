"""What the house around a form offers to its inputs: suggestions, clients, places, room for a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from ui.spelling import Spelling


@dataclass(frozen=True, slots=True)
class Client:
    """A person with a case here: how a list offers her, and what stands in the form once she is chosen."""

    person: str
    words: str
    short: str


@dataclass(frozen=True, slots=True)
class Branch:
    """One place of the organisation's own tree; an empty `parent` is the widest level."""

    id: str
    parent: str
    name: str


@dataclass(frozen=True, slots=True)
class Keeping:
    """Whom to tell about a file on its way into the vault."""

    done: Callable[[Mapping[str, str]], object]
    failed: Callable[[Exception], object]
    progressed: Callable[[int, int, str], object]


@dataclass(frozen=True, slots=True)
class Looking:
    """Whom to tell what a file says inside: cleaned (it will be taken out), stays (it cannot be), none."""

    seen: Callable[[str], object]
    failed: Callable[[Exception], object]


class Aids:
    """A form that is drawn by itself has none: every input works without, as far as it can."""

    def suggest(self, of: str, take: Callable[[Sequence[str]], object], within: str = "") -> None:
        """What was written in such a line before; `within` is what the question says that narrows it."""

    def find_clients(self, text: str, take: Callable[[Sequence[Client]], object]) -> None:
        """By code, name or case number."""

    def name_client(self, person: str, take: Callable[[Client], object]) -> None:
        """How a client who was linked before is called."""

    def workers(self, take: Callable[[Sequence[tuple[str, str]]], object]) -> None:
        """Everybody who works or worked at this vault: id and name."""

    def places(self, take: Callable[[Sequence[Branch]], object]) -> None:
        """The whole tree."""

    @property
    def spelling(self) -> Spelling | None:
        """Who judges the words of a long text."""
        return None

    @property
    def keeps_files(self) -> bool:
        return False

    def look_at_file(self, path: Path, looking: Looking) -> None:
        """What a file is, and what it says inside, before it is taken."""

    def keep_file(self, path: Path, keeping: Keeping, *, as_it_is: bool = False) -> None:
        """Take a file into the vault; a picture without its hidden facts, unless it is wanted as it is."""


class SpellingAids(Aids):
    """For a form that belongs to nobody yet."""

    def __init__(self, spelling: Spelling) -> None:
        self._spelling = spelling

    @property
    def spelling(self) -> Spelling:
        return self._spelling
