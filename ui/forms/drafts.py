"""Half-typed forms as they are offered back: what to call each, and the page that goes on with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.forms.catalogue import form, is_casework, is_of_house
from app.tables import half_mapped
from app.whose_draft import number_of
from ui.translate import marked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.services.keep_draft import DraftCard
    from app.services.today import DraftEntry

INTAKE: Final = "intake"
INTAKE_CORRECTION: Final = "intake_correction"
CONSENT: Final = "consent"
SHEET: Final = "sheet"
PROFILE: Final = "profile"
MAPPING: Final = half_mapped.FORM
WINDOW: Final = "window"
_PAGE: Final = "page"
_OWN_PLACE: Final = frozenset({INTAKE, INTAKE_CORRECTION, CONSENT, SHEET, PROFILE, MAPPING, WINDOW})


def draft_title(draft: DraftCard) -> str:
    """Which form it is, of which case; never a name, for it stands above every page."""
    return " · ".join(part for part in (_form_title(draft), number_of(draft.payload)) if part)


def _form_title(draft: DraftCard) -> str:
    own = {
        INTAKE: QCoreApplication.translate("Drafts", "New intake"),
        INTAKE_CORRECTION: QCoreApplication.translate("Drafts", "Correction of an intake"),
        CONSENT: QCoreApplication.translate("Drafts", "Permission"),
        SHEET: QCoreApplication.translate("Drafts", "Own questionnaire"),
        PROFILE: QCoreApplication.translate("Drafts", "What an organisation says of itself"),
        MAPPING: QCoreApplication.translate("Drafts", "How a table is read"),
        WINDOW: words_title(draft.key),
    }.get(draft.form, "")
    return own or marked(form(draft.form).title, "Forms")


def draft_place(draft: DraftCard | DraftEntry) -> tuple[str, str]:
    """The page, and what it must be opened with."""
    if draft.form == INTAKE:
        return "intake", draft.key
    if draft.form == SHEET:
        return "sheet", f"draft:{draft.key}"
    if draft.form == PROFILE:
        return "profiles", f"draft:{draft.key}"
    if draft.form == MAPPING:
        return "data", f"draft:{draft.key}"
    if draft.form == WINDOW:
        return WINDOW, draft.key
    return "record", f"draft:{draft.form}:{draft.key}"


def offered(drafts: Iterable[DraftCard]) -> list[DraftCard]:
    """Those that a page can go on with, newest first; a newer Havenbook may have left others."""
    known = (each for each in drafts if each.form in _OWN_PLACE or is_casework(each.form) or is_of_house(each.form))
    return sorted(known, key=lambda draft: draft.saved_at, reverse=True)


def words_title(key: str) -> str:
    """Where words were typed that are in no form."""
    if is_on_page(key):
        return QCoreApplication.translate("Drafts", "Words on a page that were not used yet")
    return QCoreApplication.translate("Drafts", "Words in a window that asked for them")


def page_place(page: str, what: str) -> str:
    """The key of the words of a page, opened with `what`."""
    return window_place(_PAGE, page, what)


def is_on_page(key: str) -> bool:
    return key.startswith(f"{_PAGE} ")


def window_place(mark: str, page: str, what: str) -> str:
    """The key of the words of a window: which it was, and the place it was opened from."""
    return f"{mark} {page} {what}"


def window_spot(key: str) -> tuple[str, str]:
    """The page and what it showed, of `window_place`."""
    _mark, page, what = key.split(" ", 2)
    return page, what
