"""Saving figures as a table that anybody can read: asked for, with a reason, by those who may."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.roles import may
from ui import notices
from ui.theme import theme
from ui.translate import words as translated
from ui.widgets.files import choose_new_file

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.make_report import MadeReport
    from ui.page import Page


class Saving(QObject):
    """A workbook, or a text table or JSON where the name that is given ends so."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.made: MadeReport | None = None

    def ask(self) -> None:
        page = self._page
        if self.made is None:
            return
        if not may(page.context.desk.worker.role, "save_figures"):
            notices.tell(
                page,
                self.tr("A supervisor saves figures as a file"),
                self.tr("Small numbers are not hidden in it, and may point at a person. You may look, copy and print."),
            )
            return
        reason = notices.ask_reason(
            page,
            notices.Question(
                self.tr("Save a file that anybody can read?"),
                self.tr(
                    "It is not encrypted, and small numbers in it are not hidden: they may point at a person. Every "
                    "table in it says so, and has its caveats. Why it is saved goes into the access log."
                ),
                self.tr("Choose where"),
            ),
        )
        if reason is None:
            return
        title = self.tr("Where to save the table? Its ending says how: .xlsx, .csv or .json")
        path = choose_new_file(page, title, "table.xlsx")
        if path is not None:
            self.save(path, reason)

    def save(self, path: Path, reason: str) -> None:
        from app.services.save_figures import SaveOrder, save_figures

        page, made = self._page, self.made
        if made is None:
            return
        form: Any = path.suffix.lower().removeprefix(".")
        if form not in {"xlsx", "csv", "json"}:
            form, path = "xlsx", path.with_name(path.name + ".xlsx")
        saying = made.saying(translated, theme.language(), repeat=True)
        order, desk = SaveOrder(form=form, path=path, reason=reason, saying=saying), page.context.desk
        page.run(
            lambda progress: save_figures(desk, made, order, progress),
            done=lambda _saved: notices.toast(page, self.tr("Saved.")),
        )
