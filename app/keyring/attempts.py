"""How long to wait after a wrong passphrase: 1, 2, 4 … 60 seconds, remembered on disk; nothing is ever wiped."""

import hashlib
import json
import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app import paths
from app.keyring.errors import TooManyTries, Waits

LONGEST_SECONDS: Final = 60


@dataclass(frozen=True, slots=True)
class Attempts:
    """The counter beside the vault; where the folder is read-only, in this machine's own state folder."""

    file: Path
    clock: Callable[[], float] = time.time

    def check(self) -> None:
        """Refuse to try while the wait lasts."""
        left = self.wait_seconds()
        if left:
            raise TooManyTries(left)

    def wait_seconds(self) -> int:
        """A clock that was set back does not shorten a wait, and a clock far ahead does not lengthen it."""
        wrong, at = self._read()
        if not wrong:
            return 0
        delay = _delay(wrong)
        passed = self.clock() - at
        if passed < 0:
            self._write(wrong)
            return delay
        return max(0, math.ceil(delay - passed))

    def failed(self) -> int:
        """Count one wrong try, before it is known to be wrong; the wait it would cost is returned."""
        wrong = self._read()[0] + 1
        self._write(wrong)
        return _delay(wrong)

    def cleared(self) -> int:
        """Forget the wrong tries, and say how many there were."""
        wrong = self._read()[0]
        for file in (self.file, self._elsewhere()):
            try:
                file.unlink(missing_ok=True)
            except OSError:
                continue
        return wrong

    @contextmanager
    def one_try(self, wrong: type[Waits]) -> "Iterator[Try]":
        """Count a try before it is made, so that ending the program does not save the wait.

        A try that was right, or could not be judged (no memory, a damaged file), does not count.
        """
        self.check()
        before = self._read()
        wait = self.failed()
        attempt = Try(self, before[0])
        try:
            yield attempt
        except wrong:
            raise wrong(wait) from None
        except Exception:
            self._put_back(before)
            raise

    def _put_back(self, before: tuple[int, float]) -> None:
        self.cleared()
        if before[0]:
            self._write(*before)

    def _elsewhere(self) -> Path:
        place = hashlib.sha256(str(self.file.absolute()).encode()).hexdigest()[:32]
        return paths.state_folder() / f"{place}.attempts"

    def _read(self) -> tuple[int, float]:
        return max(_read_one(self.file), _read_one(self._elsewhere()))

    def _write(self, wrong: int, at: float | None = None) -> None:
        content = json.dumps({"wrong": wrong, "at": self.clock() if at is None else at}).encode()
        try:
            paths.write_private(self.file, content)
        except OSError:
            try:
                paths.make_private(paths.state_folder())
                paths.write_private(self._elsewhere(), content)
            except OSError:
                return


@dataclass(frozen=True, slots=True)
class Try:
    """One try under way; `wrong_before` is how many came before it."""

    attempts: Attempts
    wrong_before: int

    def right(self) -> None:
        self.attempts.cleared()


def _delay(wrong: int) -> int:
    return min(1 << min(wrong - 1, 6), LONGEST_SECONDS)


def _read_one(file: Path) -> tuple[int, float]:
    try:
        raw = json.loads(file.read_bytes()[:1000])
        wrong, at = max(0, int(raw["wrong"])), float(raw["at"])
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return 0, 0.0
    return (wrong, at) if math.isfinite(at) else (wrong, 0.0)
