"""Every page by its key; each is imported when it is first wanted, so that the first one stands soon."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from ui.page import Page

if TYPE_CHECKING:
    from ui.context import Context

PAGES: Final[dict[str, str]] = {
    "today": "ui.today.today_page:TodayPage",
    "desk": "ui.desk.desk_page:DeskPage",
    "quality": "ui.quality.quality_page:QualityPage",
    "due": "ui.today.due_page:DuePage",
    "figures": "ui.figures.figures_page:FiguresPage",
    "house": "ui.house.house_page:HousePage",
    "cases": "ui.cases.case_list_page:CaseListPage",
    "case": "ui.cases.case_page:CasePage",
    "file": "ui.files.file_page:FilePage",
    "intake": "ui.intake.intake_page:IntakePage",
    "record": "ui.records.record_page:RecordPage",
    "sheet": "ui.sheets.sheet_page:SheetPage",
    "sheets": "ui.sheets.sheets_page:SheetsPage",
    "share": "ui.bundles.share_page:SharePage",
    "datasets": "ui.datasets.datasets_page:DatasetsPage",
    "releases": "ui.releases.releases_page:ReleasesPage",
    "twins": "ui.twins.twins_page:TwinsPage",
    "keyed": "ui.twins.keyed_page:KeyedPage",
    "partners": "ui.partners.partners_page:PartnersPage",
    "profiles": "ui.profiles.profiles_page:ProfilesPage",
    "comparing": "ui.profiles.comparing_page:ComparingPage",
    "data": "ui.data.import_page:ImportPage",
    "print": "ui.printing.print_page:PrintPage",
    "preferences": "ui.preferences.preferences_page:PreferencesPage",
}


def make_page(key: str, context: Context) -> Page:
    """KeyError for a page that is not in the table."""
    module, _, name = PAGES[key].partition(":")
    page = getattr(import_module(module), name)(context)
    if not isinstance(page, Page):
        raise TypeError(f"{PAGES[key]} is no page")
    return page
