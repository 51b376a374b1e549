"""A forgotten passphrase: the recovery code in, a new passphrase, and the vault open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from ui import notices
from ui.lock.door import WIDE, Door, hide_foot
from ui.theme import theme
from ui.widgets.basics import button, field, row
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from pathlib import Path

    from app.progress import Progress
    from app.settings import Settings
    from ui.jobs import Jobs


class RecoverPage(Door):
    recovered = Signal(object)
    back_wanted = Signal()

    def __init__(self, settings: Settings, jobs: Jobs, vault: Path) -> None:
        super().__init__(settings, "", "", WIDE)
        self.heading.setText(self.tr("Use the recovery code"))
        self.setAccessibleName(self.heading.text())
        self.subtitle.setText(
            self.tr("From the sheet that was made with the vault. It gives one worker a new passphrase.")
        )
        self.subtitle.show()
        self._jobs, self._vault = jobs, vault
        self.code, self.name = QLineEdit(), QLineEdit()
        self.code.setFont(theme.code_font())
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setMaxLength(60)
        self.passphrase = NewPassphrase(lambda: (self.name.text(),))
        self.strip = ProgressStrip(stoppable=False)
        self.back = button(self.tr("&Back"), "arrow-left", slot=self.back_wanted.emit)
        self.go = button(self.tr("&Recover the vault"), "key-round", "primary", self._try)
        self._build()
        hide_foot(self)

    def start(self) -> None:
        self.code.setFocus()

    def _build(self) -> None:
        hint = self.tr("28 letters and digits; spaces and small letters do not matter.")
        self.body.addWidget(field(self.tr("Recovery code"), self.code, hint))
        self.body.addWidget(field(self.tr("Your name, as it was typed when you were added"), self.name))
        self.body.addWidget(self.passphrase)
        self.body.addWidget(self.strip)
        self.body.addLayout(row(self.back, None, self.go))
        for typed in (self.code, self.name):
            typed.textChanged.connect(self._fit)
        self.passphrase.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        filled = bool(self.code.text().strip()) and bool(self.name.text().strip())
        self.go.setEnabled(filled and bool(self.passphrase.text()) and self.passphrase.is_good())

    def _try(self) -> None:
        vault, code = self._vault, self.code.text()
        name, passphrase = self.name.text().strip(), self.passphrase.text()

        def work(progress: Progress) -> Any:
            from app.services.recover_vault import recover_vault

            return recover_vault(vault, code, name, passphrase, progress)

        self.banner.clear()
        self.go.setEnabled(False)
        self.back.setEnabled(False)
        self.strip.begin(self.tr("Trying the code"))
        self._jobs.run(self, work, done=self._on_open, failed=self._on_failed, progressed=self.strip.told)

    def _on_open(self, desk: object) -> None:
        self.code.clear()
        self.passphrase.forget()
        self.recovered.emit(desk)

    def _on_failed(self, error: Exception) -> None:
        self.strip.end()
        self.back.setEnabled(True)
        self._fit()
        self.code.setFocus()
        self.banner.say("danger", str(notices.sentences(error)))
