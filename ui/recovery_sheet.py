"""The recovery code, shown to be copied by hand, printed after a warning, or saved to a removable drive."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from ui import notices, say
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets import drive_words
from ui.widgets.aside import aside
from ui.widgets.basics import button, label, row
from ui.widgets.files import choose_new_file
from ui.widgets.removable import is_removable, same_volume

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Sheet:
    """`vault` is where the sheet must never be saved."""

    code: str
    organisation: str
    vault: Path


class RecoverySheet(QWidget):
    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(self._why(), wrap=True))
        inside.addWidget(self._groups())
        inside.addWidget(label(self._how(), name="muted", wrap=True))
        print_ = button(self.tr("&Print…"), "printer", slot=self._on_print)
        self.save = button(self.tr("&Save to a removable drive…"), "usb", slot=self._on_save)
        inside.addLayout(row(print_, self.save, None))

    def _why(self) -> str:
        return self.tr(
            "If every passphrase is forgotten, this code is the only way back to the records. Nobody else has it: "
            "not this computer, not the people who made the program."
        )

    def _how(self) -> str:
        return self.tr("Best is to copy it by hand. Keep the sheet in a safe, away from this computer.")

    def _groups(self) -> QFrame:
        from app.services.recovery_sheet import groups

        made = QFrame()
        made.setProperty("banner", "info")
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(made)
        grid.setContentsMargins(SPACE["l"], SPACE["m"], SPACE["l"], SPACE["m"])
        grid.setHorizontalSpacing(SPACE["xl"])
        grid.setVerticalSpacing(SPACE["s"])
        for at, group in enumerate(groups(self._sheet.code)):
            number = label(say.number(at + 1), "caption", name="muted")
            letters = label(group, "title", 600)
            letters.setFont(theme.code_font("title"))
            letters.setAccessibleName(f"{at + 1}: {' '.join(group)}")
            grid.addLayout(row(number, letters, None, spacing="s"), at // 4, at % 4)
        return made

    def text(self) -> str:
        from app.services.recovery_sheet import sheet_text

        day = say.date(QDate.currentDate().toString("yyyy-MM-dd"))
        return sheet_text(self._sheet.code, self._sheet.organisation, day, marked)

    def _on_print(self) -> None:
        question = notices.Question(
            self.tr("Print the recovery sheet?"),
            self.tr(
                "Printing leaves a copy in the print queue of this computer, and many printers keep the last pages. "
                "Use a printer that belongs to you and hangs on this computer's own cable, never one in a network."
            ),
            self.tr("Print"),
            danger=True,
        )
        if notices.confirm(self, question):
            from ui.widgets.print_text import print_text

            print_text(self, self.text())

    def _on_save(self) -> None:
        title = self.tr("Where on the drive?")
        path = choose_new_file(self, title, "sheet.txt", start="/media")
        if path is None:
            return
        folder, vault = path.parent, self._sheet.vault.parent
        self.save.setEnabled(False)
        aside(
            self,
            lambda: is_removable(folder) and not same_volume(folder, vault),
            lambda away: self._on_asked(path, away=away),
            lambda error: self._on_failed(path, error),
        )

    def _on_asked(self, path: Path, *, away: bool) -> None:
        if away:
            text = self.text()
            aside(self, lambda: _write(path, text), self._on_saved, lambda error: self._on_failed(path, error))
            return
        self.save.setEnabled(True)
        notices.tell(
            self,
            self.tr("Not on this computer"),
            self.tr("The sheet must never lie beside the vault. Choose a drive that can be taken away."),
            kind="warn",
        )

    def _on_saved(self, _nothing: object) -> None:
        self.save.setEnabled(True)
        notices.toast(self, self.tr("Saved. Eject the drive before you take it out."))

    def _on_failed(self, path: Path, error: OSError | None) -> None:
        """What hangs may be written after all, should the drive wake: nobody is told that it was."""
        self.save.setEnabled(True)
        said = self.tr("The drive could not be written.") if error else drive_words.no_answer(path.parent, None)
        notices.tell(self, self.tr("Not saved"), said, kind="danger")


def _write(path: Path, text: str) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
