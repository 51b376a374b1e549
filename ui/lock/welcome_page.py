"""The first page of all: a new vault, one that is here already, one from a backup, or a demonstration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui import brand
from ui.lock.door import WIDE, Door
from ui.widgets.basics import chip
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.files import choose_folder

if TYPE_CHECKING:
    from app.settings import Settings


class WelcomePage(Door):
    new_wanted = Signal(bool)
    vault_chosen = Signal(str)
    restore_wanted = Signal()

    def __init__(self, settings: Settings, *, missing: str = "") -> None:
        super().__init__(settings, "", "", WIDE)
        title = self.tr("Welcome to {0}").format(brand.name(settings))
        self.heading.setText(title)
        self.setAccessibleName(title)
        self.subtitle.setText(self.tr("Records are kept in a vault: one encrypted folder that only passphrases open."))
        self.subtitle.show()
        self.new = self._new_choice()
        self.here = self._here_choice()
        self.restore = self._restore_choice()
        self.demonstration = self._demonstration_choice()
        for choice in (self.new, self.here, self.restore, self.demonstration):
            self.body.addWidget(choice)
        self.new.clicked.connect(lambda: self.new_wanted.emit(False))
        self.demonstration.clicked.connect(lambda: self.new_wanted.emit(True))
        self.restore.clicked.connect(self.restore_wanted)
        self.here.clicked.connect(self._on_here)
        if missing:
            words = self.tr("The vault that was open last is not here now: {0}. If it is on a drive, connect it.")
            self.banner.say("warn", words.format(missing))

    def start(self) -> None:
        self.new.setFocus()

    def _new_choice(self) -> ChoiceButton:
        text = self.tr("For your organisation, on this computer. You will be its first worker and administrator.")
        return ChoiceButton("plus", self.tr("Start a new vault"), text)

    def _here_choice(self) -> ChoiceButton:
        text = self.tr("Choose the folder of a vault on this computer or on a drive.")
        return ChoiceButton("folder-open", self.tr("Open a vault already here"), text)

    def _restore_choice(self) -> ChoiceButton:
        text = self.tr("From a sealed backup file, with the name and passphrase of a worker in it.")
        return ChoiceButton("database-backup", self.tr("Restore from a backup"), text)

    def _demonstration_choice(self) -> ChoiceButton:
        text = self.tr("To learn and to show. It is marked on every page and can never be mixed up with a real vault.")
        mark = chip(self.tr("Not for real records"), "warn", "triangle-alert")
        return ChoiceButton("monitor", self.tr("Try a demonstration vault"), text, mark)

    def _on_here(self) -> None:
        from app.services.look_at_folder import look_at

        folder = choose_folder(self, self.tr("Choose the folder of the vault"))
        if folder is None:
            return
        if look_at(folder) == "vault":
            self.vault_chosen.emit(str(folder))
        else:
            words = self.tr("There is no vault in this folder: {0}. Look for the folder that holds the file vault.db.")
            self.banner.say("warn", words.format(str(folder)))
