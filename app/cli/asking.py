"""What is asked of a person: names on the terminal, secrets unseen or from a file descriptor; never an argument."""

from __future__ import annotations

import getpass
import os
import select
import sys
from typing import IO, TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP, english

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.i18n import Translate

YOUR_NAME: Final = QT_TRANSLATE_NOOP("CommandLine", "Your name")
PASSPHRASE: Final = QT_TRANSLATE_NOOP("CommandLine", "Passphrase")
NEW_PASSPHRASE: Final = QT_TRANSLATE_NOOP("CommandLine", "New passphrase")
_AGAIN: Final = QT_TRANSLATE_NOOP("CommandLine", "{wanted}, once more")


class NobodyToAsk(Exception):
    """There is no terminal, and no descriptor to read from."""

    code = "cli.nobody_to_ask"

    def __init__(self, wanted: str) -> None:
        super().__init__(self.code)
        self.facts = {"wanted": wanted}


class Ask:
    """Secrets come one a line from `--passphrase-fd`, in the order in which they are asked for."""

    def __init__(self, descriptor: int | None, said: Translate = english) -> None:
        self._said = said
        self._lines: IO[bytes] | None = None
        if descriptor is not None:
            try:
                self._lines = os.fdopen(descriptor, "rb", buffering=0, closefd=False)
            except OSError:
                raise NobodyToAsk(f"--passphrase-fd {descriptor}") from None

    def secret(self, wanted: str, **facts: str) -> str:
        """`wanted` is marked in the context CommandLine; {names} in it stand for the facts."""
        return self._secret(self._words(wanted, facts))

    def _words(self, wanted: str, facts: Mapping[str, str]) -> str:
        return self._said("CommandLine", wanted).format_map(facts)

    def _secret(self, wanted: str) -> str:
        if self._lines is not None:
            return self._next_line(wanted)
        if not sys.stdin.isatty():
            raise NobodyToAsk(wanted)
        return getpass.getpass(f"{wanted}: ")

    def new_secret(self, wanted: str, **facts: str) -> str:
        """Typed twice on a terminal; a descriptor says it once."""
        asked = self._words(wanted, facts)
        first = self._secret(asked)
        again = self._said("CommandLine", _AGAIN).format(wanted=asked)
        if self._lines is None and getpass.getpass(f"{again}: ") != first:
            raise NotTheSame(asked)
        return first

    def more(self) -> bool:
        """Whether the descriptor has one secret more already; never waits for it."""
        if self._lines is None:
            return False
        try:
            ready, _, _ = select.select([self._lines], [], [], 0)
            return bool(ready and self._lines.readline(4096).strip())
        except OSError:  # pipes on Windows cannot be asked
            return False

    def _next_line(self, wanted: str) -> str:
        line = self._lines.readline(4096) if self._lines is not None else b""
        if not line:
            raise NobodyToAsk(wanted)
        return line.decode("utf-8", "surrogateescape").rstrip("\r\n")

    def name(self, given: str | None, wanted: str, **facts: str) -> str:
        """Names may be arguments, but whoever lists the processes of this computer can then read them."""
        if given:
            return given
        asked = self._words(wanted, facts)
        if not sys.stdin.isatty():
            raise NobodyToAsk(asked)
        return input(f"{asked}: ")


class NotTheSame(Exception):
    """The two typings of a new secret differ."""

    code = "cli.not_the_same"

    def __init__(self, wanted: str) -> None:
        super().__init__(self.code)
        self.facts = {"wanted": wanted}
