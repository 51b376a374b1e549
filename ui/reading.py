"""Reads the code of a page that is opened for the first time, in turns; a day without it does not hold it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from ui import warm_up
from ui.pages import PAGES

if TYPE_CHECKING:
    from ui.warm_up import Reading

OF_PAGES: Final = {
    "quality": ("data_quality", "own_quality"),
    "figures": ("make_report", "compare_houses"),
    "releases": ("list_releases", "preview_release", "freeze_release"),
    "profiles": ("list_profiles",),
    "preferences": ("export_everything",),
    "share": ("export_bundle", "preview_export", "import_bundle", "preview_import", "take_receipt", "settle_dispute",
              "confirm_erasure", "retry_quarantined", "drop_quarantined"),
    "data": ("list_imports", "dry_run_table", "import_table", "keep_mapping", "retry_rows"),
    "partners": ("make_agreement", "enrol_laptop", "drop_laptop_lines"),
    "twins": ("list_twins", "find_twins", "decide_twins", "undo_twins"),
    "keyed": ("export_keyed", "match_keyed", "decide_twins"),
}  # fmt: skip
"""What a page of another day asks for when it opens or on a click: in the window each would hold it for 20 to 60 ms."""


def page(key: str) -> Reading | None:
    """Read it and what it asks for; None where all of it is there. All pages together are 12 MiB."""
    names = (PAGES[key].partition(":")[0], *(f"app.services.{name}" for name in OF_PAGES.get(key, ())))
    late = [name for name in names if name not in sys.modules]
    return warm_up.start(late) if late else None
