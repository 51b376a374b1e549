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
    "ui.cases.case_list_page",
    "ui.intake.intake_page",
    "app.services.show_case",
    "ui.cases.case_page",
    "ui.records.record_page",
)
_SWITCH: Final = 0.001


def start(names: Iterable[str] = _HEAVY) -> threading.Thread:
    made = threading.Thread(target=_import_all, args=(tuple(names),), name="warm-up", daemon=True)
    made.start()
    return made


def _import_all(names: tuple[str, ...]) -> None:
    """Short turns, so that typing never stutters; no collection of garbage in between, and none of these after."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH)
    gc.disable()
    try:
        for name in names:
            try:
                importlib.import_module(name)
            except ImportError:
                return
    finally:
        gc.enable()
        gc.freeze()
        sys.setswitchinterval(before)
