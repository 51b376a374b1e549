"""The judge of words behind every long text: loads its list in short turns, asks the vault about names, remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.spelling.lists import language_of
from app.spelling.words import same
from ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from app.desk import Desk
    from app.services.own_words import OwnWords
    from app.spelling.speller import Speller
    from ui.jobs import Jobs

_TURN: Final = 0.004  # seconds of loading between two looks at the keyboard
_REMEMBERED: Final = 4000


class Spelling(QObject):
    """Nothing is loaded before somebody stands in a long text. `changed`: look at every text again."""

    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._speller: Speller | None = None
        self._begun = False
        self._words: OwnWords | None = None
        self._own: frozenset[str] = frozenset()
        self._judged: dict[str, bool] = {}
        self._asking: set[str] = set()
        self._loading = QTimer(self, singleShot=True, interval=0)
        self._loading.timeout.connect(self._load)
        self._ask_soon = QTimer(self, singleShot=True, interval=0)
        self._ask_soon.timeout.connect(self._ask)

    def begin(self) -> None:
        """Somebody is about to write."""
        if not self._begun:
            self._begun = True
            self._read()

    @property
    def words(self) -> OwnWords | None:
        return self._words

    @property
    def language(self) -> str:
        """Whose words are judged now; empty while nothing is, or not yet."""
        return self._speller.language if self._speller is not None and self._speller.ready else ""

    def is_unknown(self, word: str) -> bool:
        """A word that no list knows is looked up among the names here first; until then it passes."""
        speller = self._speller
        if speller is None or not speller.ready:
            return False
        judged = self._judged.get(word)
        if judged is None:
            if len(self._judged) > _REMEMBERED:
                self._judged.clear()
            if speller.knows(word) or same(word) in self._own:
                judged = self._judged[word] = True
            else:
                self._asking.add(word)
                self._ask_soon.start()
        return judged is False

    def suggest(self, word: str) -> tuple[str, ...]:
        return self._speller.suggest(word) if self._speller is not None else ()

    def add(self, word: str) -> None:
        self._write(lambda words, desk: words.add(desk, word))

    def drop(self, word: str) -> None:
        self._write(lambda words, desk: words.drop(desk, word))

    def choose(self, choice: str) -> None:
        self._write(lambda words, desk: words.choose(desk, choice))

    def _write(self, work: Callable[[ModuleType, Desk], None]) -> None:
        desk = self._desk

        def write(_progress: object) -> OwnWords:
            from app.services import own_words

            work(own_words, desk)
            return own_words.read(desk)

        self._begun = True
        self._jobs.run(self, write, done=self._on_read)

    def _read(self) -> None:
        desk = self._desk

        def read(_progress: object) -> OwnWords:
            from app.services import own_words

            return own_words.read(desk)

        self._jobs.run(self, read, done=self._on_read, failed=_go_without)

    def _on_read(self, words: OwnWords) -> None:
        self._words = words
        self._own = words.around | {same(word) for word in words.own}
        self._judged.clear()
        self._asking.clear()
        wanted = language_of(words.choice, theme.language())
        if self._speller is None or self._speller.language != wanted:
            self._speller = self._made(wanted)
        if self._speller is not None and not self._speller.ready:
            self._loading.start()
        else:
            self.changed.emit()

    def _made(self, language: str) -> Speller | None:
        """None where there is no list, or this computer cannot read one: nothing is underlined then."""
        if not language:
            return None
        from app.spelling.speller import NoList, Speller

        try:
            return Speller(language)
        except NoList:
            return None

    def _load(self) -> None:
        if self._speller is None:
            return
        if self._speller.load(_TURN):
            self.changed.emit()
        else:
            self._loading.start()

    def _ask(self) -> None:
        desk, asked = self._desk, frozenset(self._asking)
        self._asking.clear()

        def look(_progress: object) -> frozenset[str]:
            from app.services import own_words

            return own_words.names_among(desk, asked)

        self._jobs.run(self, look, done=lambda names: self._on_names(asked, names), failed=_go_without)

    def _on_names(self, asked: frozenset[str], names: frozenset[str]) -> None:
        """What was added to the words meanwhile is known all the same."""
        for word in asked:
            self._judged[word] = word in names or same(word) in self._own
        self.changed.emit()


def _go_without(_error: Exception) -> None:
    return
