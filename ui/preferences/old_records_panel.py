"""The way to bring in what was kept in spreadsheets before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.i18n import QT_TRANSLATE_NOOP
from ui.preferences.panel import Panel
from ui.widgets.basics import button, card, label, row

if TYPE_CHECKING:
    from ui.context import Context


class OldRecordsPanel(Panel):
    ICON = "file-down"
    TITLE = QT_TRANSLATE_NOOP("OldRecordsPanel", "Old records")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        words = self.tr(
            "Registers that were kept in Excel or CSV, and HTCDS templates. Bad rows are set aside, the others come "
            "in, and each case keeps the row it came from."
        )
        go = button(self.tr("&Bring in a table…"), "file-down", "primary", lambda: self.page_wanted.emit("data"))
        self.body.addWidget(card(label(words, name="muted", wrap=True), row(go, None), title=self.title))
        self.body.addStretch(1)
