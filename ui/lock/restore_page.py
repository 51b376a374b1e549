"""A vault made again from a sealed backup, in a new folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app import paths
from ui import notices
from ui.lock.door import WIDE, Door, hide_foot
from ui.widgets.basics import button, field, label, row, set_text
from ui.widgets.files import choose_file, choose_folder
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from pathlib import Path

    from app.progress import Progress
    from app.settings import Settings
    from ui.jobs import Jobs


class RestorePage(Door):
    restored = Signal(object)
    back_wanted = Signal()

    def __init__(self, settings: Settings, jobs: Jobs) -> None:
        super().__init__(settings, "", "", WIDE)
        self.heading.setText(self.tr("Restore from a backup"))
        self.setAccessibleName(self.heading.text())
        self.subtitle.setText(
            self.tr("The restored vault is a new device: afterwards, exchange cards with your partners again.")
        )
        self.subtitle.show()
        self._jobs = jobs
        self.file: Path | None = None
        self.folder = paths.new_vault_folder()
        self.name, self.passphrase = QLineEdit(), PassphraseEdit()
        self.strip = ProgressStrip(stoppable=False)
        self.back = button(self.tr("&Back"), "arrow-left", slot=self.back_wanted.emit)
        self.go = button(self.tr("&Restore"), "database-backup", "primary", self._try)
        self._build()
        hide_foot(self)

    def start(self) -> None:
        self.choose.setFocus()

    def _build(self) -> None:
        self.choose = button(self.tr("&Choose the backup file…"), "file-key", slot=self._on_file)
        self._file_words = label(self.tr("No file chosen yet."), name="muted", wrap=True)
        self._where = label("", "caption", name="muted", wrap=True)
        other = button(self.tr("Restore it somewhere else…"), "folder", "ghost", self._on_folder)
        for shown, asked in ((self._file_words, self.choose), (self._where, other)):
            line = row(shown, asked)
            line.setStretch(0, 1)
            self.body.addLayout(line)
        self.body.addWidget(field(self.tr("Name of a worker in the backup"), self.name))
        self.body.addWidget(field(self.tr("Passphrase at the time of the backup"), self.passphrase))
        self.body.addWidget(self.strip)
        self.body.addLayout(row(self.back, None, self.go))
        self.name.textChanged.connect(self._fit)
        self.name.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.changed.connect(self._fit)
        self.passphrase.entered.connect(self._try)
        self._fit()

    def _fit(self) -> None:
        set_text(self._where, self.tr("The vault will be kept in {0}").format(str(self.folder)))
        if self.file is not None:
            set_text(self._file_words, str(self.file))
        self.go.setEnabled(bool(self.file and self.name.text().strip() and self.passphrase.text()))

    def _on_file(self) -> None:
        self.file = choose_file(self, self.tr("The backup file"), self.tr("All files (*)")) or self.file
        self._fit()
        self.name.setFocus()

    def _on_folder(self) -> None:
        chosen = choose_folder(self, self.tr("A folder for the vault"), str(self.folder.parent))
        if chosen is not None:
            self.folder = chosen if paths.look_at(chosen) == "empty" else chosen / "vault"
        self._fit()

    def _try(self) -> None:
        file, folder = self.file, self.folder
        name, passphrase = self.name.text().strip(), self.passphrase.text()
        if file is None or not self.go.isEnabled():
            return

        def work(progress: Progress) -> Any:
            from app.services.restore_vault import restore

            return restore(file, folder, name, passphrase, progress)

        self.banner.clear()
        self.go.setEnabled(False)
        self.back.setEnabled(False)
        self.strip.begin(self.tr("Opening the backup"))
        self._jobs.run(self, work, done=self._on_open, failed=self._on_failed, progressed=self.strip.told)

    def _on_open(self, desk: object) -> None:
        self.passphrase.forget()
        self.restored.emit(desk)

    def _on_failed(self, error: Exception) -> None:
        self.strip.end()
        self.back.setEnabled(True)
        self.passphrase.forget()
        self._fit()
        self.banner.say("danger", str(notices.sentences(error)))
