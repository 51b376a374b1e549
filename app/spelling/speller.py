"""Knows the words of one language: read from the list in short turns, asked one by one, nothing ever written."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Final

from app.spelling.lists import FOLDER, LETTERS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PLAIN: Final = "-"
"""Words that are not inflected stand in a line of their own behind this sign."""
_TURN: Final = 64
_MOST: Final = 5


class NoList(Exception):
    """There is no list for this language, or this computer has nothing that can read one."""


class Speller:
    """Only ever used on one thread. Until `load` says so, some words of the list are not known yet."""

    def __init__(self, language: str, folder: Path = FOLDER) -> None:
        try:
            from hunspell import Hunspell

            # The file name is handed over as UTF-8 on every system; nothing of the environment is asked.
            self._engine = Hunspell(language, hunspell_data_dir=str(folder), system_encoding="UTF-8")
            self._rest = self._read((folder / f"{language}.txt").read_bytes().decode())
        except (ImportError, OSError, ValueError) as error:
            raise NoList(language) from error
        if language not in LETTERS:
            raise NoList(language)
        self.language = language
        self.ready = False

    def load(self, seconds: float) -> bool:
        """Take in more of the list for about so long; whether all of it is known now."""
        until = perf_counter() + seconds
        while not self.ready and perf_counter() < until:
            self.ready = next(self._rest, None) is None
        return self.ready

    def knows(self, word: str) -> bool:
        return bool(self._engine.spell(word))

    def suggest(self, word: str) -> tuple[str, ...]:
        """The likest first, five at most; two words for one are offered only where there is nothing else."""
        found = list(dict.fromkeys(self._engine.suggest(word)))
        whole = [each for each in found if " " not in each and "-" not in each]
        return tuple((whole or found)[:_MOST])

    def _read(self, text: str) -> Iterator[int]:
        """One word of each line is in the engine's own file already, and says how the others are inflected."""
        engine = self._engine
        for line in text.splitlines():
            like, *words = line.split(" ")
            for at, word in enumerate(words):
                if like == PLAIN:
                    engine.add(word)
                else:
                    engine.add(word, like)
                if at % _TURN == 0:
                    yield at
