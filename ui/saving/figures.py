"""Saving figures as a file: sealed for this desk, unless those who may say why others are to read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.roles import may
from ui import notices
from ui.saving.dialog import SaveDialog
from ui.theme import theme
from ui.translate import words as translated
from ui.widgets.files import choose_new_file

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.list_partners import PartnerCard
    from app.services.make_report import MadeReport
    from app.services.save_figures import SaveOrder
    from ui.page import Page


class Saving(QObject):
    """Lives on the page whose figures it saves: as a table of a kind that is asked for, or as a PDF that was drawn."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.made: MadeReport | None = None

    def ask(self, drawn: bytes = b"") -> None:
        """Who it is for, and where it is to lie; `drawn` is a PDF of the same figures."""
        page, desk = self._page, self._page.context.desk
        if self.made is None:
            return
        if not may(desk.worker.role, "save_figures"):
            notices.tell(
                page,
                self.tr("A supervisor saves figures as a file"),
                self.tr("Small numbers are not hidden in it, and may point at a person. You may look, copy and print."),
            )
            return

        def work(_progress: object) -> Any:
            from app.services.list_partners import list_partners

            return list_partners(desk)

        page.run(work, done=lambda partners: self._ask(partners, drawn))

    def _ask(self, partners: tuple[PartnerCard, ...], drawn: bytes) -> None:
        if self.made is None:
            return
        dialog = SaveDialog(self._page, partners, pdf=bool(drawn))
        order = self._order(dialog, drawn) if dialog.exec() else None
        dialog.deleteLater()
        if order is not None:
            self.save(order)

    def _order(self, dialog: SaveDialog, drawn: bytes) -> SaveOrder | None:
        """None where somebody goes back, or does not want to lose the file that lies there already."""
        from app.services.save_figures import SEALED, SaveOrder

        form, seal, made = dialog.form, dialog.seal, self.made
        ending = f".{form}" if seal == "none" else SEALED
        suggested = f"figures.{form}" if seal == "none" else f"figures.{form}{SEALED}"
        chosen = choose_new_file(self._page, self.tr("Where to save the figures?"), suggested)
        if chosen is None or made is None:
            return None
        path = chosen if chosen.suffix.lower() == ending else chosen.with_name(chosen.name + ending)
        if path != chosen and path.exists() and not self._may_replace(path):
            return None
        return SaveOrder(
            form=form, path=path, saying=made.saying(translated, theme.language(), repeat=True), seal=seal,
            partner=str(dialog.partner.currentData() or ""), reason=dialog.reason.text(), drawn=drawn,
        )  # fmt: skip

    def _may_replace(self, path: Path) -> bool:
        """The window that asked for a name only looked at the name as it was typed."""
        question = notices.Question(
            self.tr("Replace the file?"),
            self.tr("“{name}” is there already.").format(name=path.name),
            self.tr("Replace it"),
            danger=True,
        )
        return notices.confirm(self._page, question)

    def save(self, order: SaveOrder) -> None:
        from app.services.save_figures import save_figures

        page, made = self._page, self.made
        if made is None:
            return
        desk = page.context.desk
        page.run(
            lambda progress: save_figures(desk, made, order, progress),
            done=lambda saved: notices.toast(page, self._said(saved.sealed)),
        )

    def _said(self, sealed: bool) -> str:
        return self.tr("Saved and sealed.") if sealed else self.tr("Saved.")
