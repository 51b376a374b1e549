"""Imports what the unlocked window needs, in a thread, while the passphrase is typed."""

import gc
import importlib
import sys
import threading
from collections.abc import Iterable
from typing import Final

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
_ALWAYS: Final = ("ui.lock.session_watch", "app.spelling.speller")
"""Wanted soon after unlocking, whatever the day is."""
_INDICATORS: Final = "app.reports.indicators"
_SWITCH: Final = 0.001
_MANY: Final = 8
"""So many modules are worth it: a look through all that stands holds every thread for a tenth of a second."""
_one_at_a_time = threading.Lock()


def start(names: Iterable[str] = _HEAVY, language: str = "", *, keep: bool = False) -> threading.Thread:
    """With a `language` its names of countries and languages are read as well. With `keep`, and where it was much, what
    stands then is not looked through again for what can be thrown away.
    """
    made = threading.Thread(target=_warm, args=(tuple(names), language, keep), name="warm-up", daemon=True)
    made.start()
    return made


def everything(language: str = "") -> threading.Thread:
    """What a day asks for, and with a `language` its names of countries and languages."""
    return start((*_HEAVY, *_ALWAYS), language, keep=True)


def _warm(names: tuple[str, ...], language: str, keep: bool) -> None:
    """Short turns, so that typing never stutters, and no collection of garbage in between."""
    with _one_at_a_time:
        before = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH)
        gc.disable()
        known = len(sys.modules)
        try:
            _read(names, language)
        finally:
            gc.enable()
            if keep or len(sys.modules) - known > _MANY:
                gc.collect(1)  # the young, which takes a moment; then what was read is not looked through any more
                gc.freeze()
            sys.setswitchinterval(before)


def _read(names: tuple[str, ...], language: str) -> None:
    """What cannot be read is told by whoever asks for it."""
    for name in names:
        try:
            importlib.import_module(name)
        except ImportError:
            return
    if language:
        places = importlib.import_module("app.forms.places")
        places.country_name("", language)
        places.language_name("", language)
    if _INDICATORS in sys.modules:
        importlib.import_module(_INDICATORS).indicators()
