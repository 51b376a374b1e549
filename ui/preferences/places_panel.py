"""The organisation's own places: how many there are, and a table to take them from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.i18n import QT_TRANSLATE_NOOP
from ui import notices
from ui.page import Changes
from ui.preferences.panel import Panel
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, label, row, set_text
from ui.widgets.files import choose_file

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.places_tree import PlacesTaken
    from ui.context import Context


class PlacesPanel(Panel):
    ICON = "home"
    TITLE = QT_TRANSLATE_NOOP("PlacesPanel", "Places")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.banner = Banner()
        self.count = label("", weight=600)
        why = self.tr(
            "Where a form asks for a place, these are offered level by level. Take them from a table (CSV or XLSX): "
            "one column for each level, the widest first, under a row of headings. Taken in twice it changes nothing."
        )
        self.choose = button(self.tr("Take in a table of &places…"), "file-down", slot=self._on_choose)
        self.body.addWidget(self.banner)
        self.body.addWidget(card(label(why, wrap=True), self.count, row(self.choose, None), title=self.title))
        self.body.addStretch(1)

    def begin(self) -> None:
        desk = self.context.desk

        def work(_progress: object) -> int:
            from app.services.places_tree import list_places

            return len(list_places(desk))

        self.run(work, done=self._show)

    def take(self, path: Path) -> None:
        desk = self.context.desk
        self.choose.setEnabled(False)

        def work(_progress: object) -> PlacesTaken:
            from app.services.places_tree import import_places

            return import_places(desk, path)

        self.run(work, done=self._on_taken, failed=self._on_refused)

    def _on_choose(self) -> None:
        path = choose_file(self, self.tr("A table of places"), self.tr("Tables (*.csv *.xlsx)"))
        if path is not None:
            self.take(path)

    def _on_taken(self, taken: PlacesTaken) -> None:
        self.choose.setEnabled(True)
        added = self.tr("%n place(s) added.", "", taken.added)
        known = self.tr("%n known already.", "", taken.known)
        self.banner.say("ok", f"{added} {known}")
        self.changed.emit(Changes.of("settings"))
        self.begin()

    def _on_refused(self, error: Exception) -> None:
        self.choose.setEnabled(True)
        self.banner.say("danger", str(notices.sentences(error)))

    def _show(self, count: int) -> None:
        set_text(self.count, self.tr("%n place(s)", "", count) if count else self.tr("No places yet"))
