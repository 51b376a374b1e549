"""What a verb of the command line is: its words, its arguments, and the service it calls."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.tongue import speaker

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from app.cli.asking import Ask
    from app.desk import Desk
    from app.i18n import Translate
    from app.progress import Progress
    from app.services.make_report import MadeReport

    Draw = Callable[[MadeReport], bytes]


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument as argparse takes it."""

    flags: tuple[str, ...]
    options: dict[str, Any] = field(default_factory=dict)


def arg(*flags: str, **options: Any) -> Argument:
    return Argument(flags, options)


def number(typed: str) -> int:
    """How many, at least one: none, or fewer, would look like an answer."""
    if (found := int(typed)) < 1:
        raise ValueError
    return found


@dataclass(slots=True)
class Call:
    """What a verb is given: its arguments, somebody to ask, how to say how far it is, and the desk if it wants one.

    `draw` makes a PDF of figures; None where the libraries of the window are not there.
    """

    args: argparse.Namespace
    ask: Ask
    progress: Progress
    draw: Draw | None = None
    language: str = "en"
    _desk: Desk | None = None

    @property
    def said(self) -> Translate:
        """In the language of whoever types."""
        return speaker(self.language)

    @property
    def desk(self) -> Desk:
        if self._desk is None:
            raise LookupError("this verb opens no vault")
        return self._desk

    def sit_down(self, desk: Desk) -> Desk:
        """The desk is closed when the verb has ended, however it ends."""
        self._desk = desk
        return desk

    def close(self) -> None:
        if self._desk is not None:
            self._desk.close()


@dataclass(frozen=True, slots=True)
class Verb:
    """`run` gives back what is shown: frozen dataclasses, texts, numbers. `at_desk`: a vault is unlocked first."""

    name: str
    says: str
    run: Callable[[Call], Any]
    arguments: tuple[Argument, ...] = ()
    at_desk: bool = True
