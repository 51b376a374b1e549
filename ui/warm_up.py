"""Reads what the unlocked window needs while the passphrase is typed: a thread what has no Qt, the window the rest.

No class of Qt, nor one made of it, may come to be outside the window's thread. Before Python 3.12 PySide keeps what it
knows of classes in one table. It writes there when a class is made, and reads there without Python's lock whenever Qt
asks a part of the window for its class: both at once end the program (`PepType_SOTP` in its pep384impl.cpp).
"""

import gc
import importlib
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Final

from ui import imports

# Named as text so that this file can be read without importing them; each is imported by its user as well.
_HEAVY: Final = (
    "sqlalchemy.orm",
    "sqlcipher3.dbapi2",
    "app.services.unlock_vault",
    "app.services.keep_draft",
    "app.services.list_cases",
    "ui.shell",
    "app.services.today",
    "ui.today.today_page",
    "app.services.open_notes",
    "app.services.list_reports",
    "ui.cases.case_list_page",
    "app.services.keep_search",
    "app.services.list_workers",
    "ui.intake.intake_page",
    "ui.spelling",
    "app.services.list_partners",
    "app.services.show_case",
    "ui.cases.case_page",
    "ui.records.record_page",
    "app.services.open_record",
    "app.services.house",
    "ui.house.house_page",
)
_ALWAYS: Final = ("ui.lock.session_watch", "app.spelling.speller", "app.errors")
"""Wanted soon after unlocking, whatever the day is; the words of errors with the first that there is."""
_WINDOW: Final = "ui"
_OURS: Final = frozenset({"ui", "app", "db"})
_READY: Final = (("app.reports.indicators", "indicators"), ("app.reports.templates", "templates"))
"""What reads files once when it is first asked, and keeps what it read."""
_SWITCH: Final = 0.001
_MOMENT: Final = 0.003  # seconds
_MANY: Final = 8
"""So many modules are worth it: a look through all that stands holds every thread for a tenth of a second."""
_one_at_a_time = threading.Lock()
_kept = [0]
"""How many modules there were when what stands was last put aside."""


class Reading:
    """What is on its way. The thread reads what has no Qt in it, and finds the order in which the window reads its own:
    each module after those it asks for, so that one a turn is little.
    """

    def __init__(self, names: tuple[str, ...], language: str, *, keep: bool) -> None:
        self._names, self._language, self._keep = names, language, keep
        self._found: dict[str, imports.Found] = {}
        self._left: deque[str] = deque()
        self.thread = threading.Thread(target=self._warm, name="warm-up", daemon=True)
        self.thread.start()

    def turns(self) -> Iterator[None]:
        """For the window's own thread. It waits for the other for moments only, then it reads a module a turn."""
        while self.thread.is_alive():
            self.thread.join(_MOMENT)
            yield
        while self._left:
            _import(self._left.popleft())
            yield
        if self._keep:
            _put_away()

    def join(self) -> None:
        """All of it at once, in the window's own thread."""
        for _turn in self.turns():
            pass

    def _warm(self) -> None:
        """Short turns, so that typing never stutters."""
        with _one_at_a_time:
            before = sys.getswitchinterval()
            sys.setswitchinterval(_SWITCH)
            try:
                self._read()
            finally:
                if self._keep:
                    _put_away()
                sys.setswitchinterval(before)

    def _read(self) -> None:
        for name in self._names:
            self._look(name)
        if self._language:
            places = importlib.import_module("app.forms.places")
            places.country_name("", self._language)
            places.language_name("", self._language)
        for name, asked in _READY:
            if name in sys.modules:
                getattr(importlib.import_module(name), asked)()

    def _look(self, name: str, parts: tuple[str, ...] = ()) -> None:
        """`parts` are names taken from it, which may be modules of their own."""
        if name.partition(".")[0] != _WINDOW:
            for each in (name, *(f"{name}.{part}" for part in parts)):
                if each == name or hasattr(sys.modules.get(name), "__path__"):
                    _import(each)
            return
        if name not in self._found:
            self._found[name] = imports.find(name)
            for asked, its_parts in self._found[name].asked:
                if asked.partition(".")[0] in _OURS:
                    self._look(asked, its_parts)
            if self._found[name].there and name not in sys.modules:
                self._left.append(name)
        if self._found[name].folder:
            for part in parts:
                self._look(f"{name}.{part}")


def start(names: Iterable[str] = _HEAVY, language: str = "", *, keep: bool = False) -> Reading:
    """With a `language` its names of countries and languages are read as well. With `keep` what stands then is not
    looked through again for what can be thrown away. The window takes the `turns` of what it gets.
    """
    return Reading(tuple(names), language, keep=keep)


def everything(language: str = "") -> Reading:
    """What a day asks for, and with a `language` its names of countries and languages."""
    return start((*_HEAVY, *_ALWAYS), language, keep=True)


def stands() -> None:
    """What was made so far stays: a whole look for garbage would go through all of it, 50 to 100 ms each time.

    What circles in it and goes later is given back when the program ends, which every lock does.
    """
    gc.freeze()


def put_aside() -> None:
    """Where much was read: it is looked through no more. In the window's own thread, since what is thrown away before
    may be a part of the window: the young only, which takes a moment.
    """
    if len(sys.modules) - _kept[0] > _MANY:
        gc.collect(1)
        _put_away()


def _put_away() -> None:
    gc.freeze()
    _kept[0] = len(sys.modules)


def _import(name: str) -> None:
    """What cannot be read is told by whoever asks for it."""
    try:
        importlib.import_module(name)
    except ImportError:
        return
