"""What is asked of a person: names on the terminal, secrets unseen or from a file descriptor; never an argument."""

from __future__ import annotations

import getpass
import os
import select
import sys
from typing import IO


class NobodyToAsk(Exception):
    """There is no terminal, and no descriptor to read from."""

    code = "cli.nobody_to_ask"

    def __init__(self, wanted: str) -> None:
        super().__init__(self.code)
        self.facts = {"wanted": wanted}


class Ask:
    """Secrets come one a line from `--passphrase-fd`, in the order in which they are asked for."""

    def __init__(self, descriptor: int | None) -> None:
        self._lines: IO[bytes] | None = None
        if descriptor is not None:
            try:
                self._lines = os.fdopen(descriptor, "rb", buffering=0, closefd=False)
            except OSError:
                raise NobodyToAsk(f"--passphrase-fd {descriptor}") from None

    def secret(self, wanted: str) -> str:
        if self._lines is not None:
            return self._next_line(wanted)
        if not sys.stdin.isatty():
            raise NobodyToAsk(wanted)
        return getpass.getpass(f"{wanted}: ")

    def new_secret(self, wanted: str) -> str:
        """Typed twice on a terminal; a descriptor says it once."""
        first = self.secret(wanted)
        if self._lines is None and getpass.getpass(f"{wanted}, once more: ") != first:
            raise NotTheSame(wanted)
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

    def name(self, given: str | None, wanted: str) -> str:
        """Names may be arguments, but whoever lists the processes of this computer can then read them."""
        if given:
            return given
        if not sys.stdin.isatty():
            raise NobodyToAsk(wanted)
        return input(f"{wanted}: ")


class NotTheSame(Exception):
    """The two typings of a new secret differ."""

    code = "cli.not_the_same"

    def __init__(self, wanted: str) -> None:
        super().__init__(self.code)
        self.facts = {"wanted": wanted}
