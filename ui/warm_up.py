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
# What pages of other days ask for when they are opened: read in the window, each would hold it for a tenth of a second.
_LATER: Final = (
    "ui.lock.session_watch",
    "app.services.data_quality",
    "app.services.own_quality",
    "app.services.make_report",
    "app.services.compare_houses",
    "app.services.list_profiles",
    "app.services.list_releases",
    "app.services.export_everything",
    "app.spelling.speller",
)
# What a page asks for on a click, read when the page is made: in the window each would hold it for 20 to 60 ms.
OF_PAGES: Final = {
    "share": ("export_bundle", "preview_export", "import_bundle", "preview_import", "take_receipt", "settle_dispute",
              "confirm_erasure", "retry_quarantined", "drop_quarantined"),
    "data": ("list_imports", "dry_run_table", "import_table", "keep_mapping", "retry_rows"),
    "partners": ("make_agreement", "enrol_laptop", "drop_laptop_lines"),
    "twins": ("list_twins", "find_twins", "decide_twins", "undo_twins"),
    "keyed": ("export_keyed", "match_keyed", "decide_twins"),
}  # fmt: skip
_SWITCH: Final = 0.001


def start(names: Iterable[str] = _HEAVY, language: str = "", *, later: bool = False) -> threading.Thread:
    """With a `language` its names of countries and languages are read as well; with `later` all the rest too."""
    made = threading.Thread(target=_warm, args=(tuple(names), language, later), name="warm-up", daemon=True)
    made.start()
    return made


def everything(language: str = "") -> threading.Thread:
    """All pages, those of the day first, and with a `language` its names of countries and languages."""
    return start(_HEAVY, language, later=True)


def stands() -> None:
    """What was made so far stays: a whole collection of garbage would look through all of it, 50 to 100 ms each time.

    What circles in it and goes later is given back when the program ends, which every lock does.
    """
    gc.freeze()


def of_page(key: str) -> threading.Thread | None:
    """What somebody who is at that page may ask for next; None where it is little."""
    names = OF_PAGES.get(key, ())
    return start(f"app.services.{name}" for name in names) if names else None


def _warm(names: tuple[str, ...], language: str, later: bool) -> None:
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
        if language:
            places = importlib.import_module("app.forms.places")
            places.country_name("", language)
            places.language_name("", language)
        if later:
            pages = importlib.import_module("ui.pages").PAGES.values()
            for name in (*(page.partition(":")[0] for page in pages), *_LATER):
                importlib.import_module(name)
            importlib.import_module("app.reports.indicators").indicators()
    finally:
        gc.enable()
        gc.freeze()
        sys.setswitchinterval(before)
