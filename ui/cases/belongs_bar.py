"""One calm line on a case: answers of own questionnaires that also belong in it, and the way to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.widgets.banner import Banner

if TYPE_CHECKING:
    from app.services.show_case import CaseView
    from ui.page import Page


class BelongsBar(Banner):
    """Hidden where nothing waits: nobody is asked twice about the same answer."""

    def __init__(self, page: Page) -> None:
        super().__init__("info", action=QCoreApplication.translate("BelongsBar", "&Look at them"))
        self._case = ""
        self.acted.connect(lambda: page.place_wanted.emit("sheets", self._case))

    def show_case(self, case: CaseView) -> None:
        self._case = case.case
        count = sum(each.count for each in case.belonging)
        text = self.tr("%n answer(s) of own questionnaires also belong in this case.", "", count)
        self.say("info", text if count and not case.erased else "")
