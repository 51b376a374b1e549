"""Backing up now, a new recovery sheet, and the key file put right: what an administrator looks after."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import QT_TRANSLATE_NOOP
from app.roles import may
from ui import notices, say
from ui.preferences.panel import Panel
from ui.preferences.sheet_dialog import SheetDialog
from ui.preferences.storage_card import StorageCard
from ui.recovery_sheet import Sheet
from ui.widgets import drive_words
from ui.widgets.aside import aside
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, label, row
from ui.widgets.files import choose_folder
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.removable import same_volume

if TYPE_CHECKING:
    from app.progress import Progress
    from ui.context import Context
    from ui.jobs import Job


class SafekeepingPanel(Panel):
    ICON = "database-backup"
    TITLE = QT_TRANSLATE_NOOP("SafekeepingPanel", "Backup and recovery")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._job: Job | None = None
        self.banner = Banner()
        self.strip = ProgressStrip()
        self.strip.stop_wanted.connect(self._on_stop)
        self.back_up = button(self.tr("&Back up now…"), "database-backup", "primary", self._on_back_up)
        self.renew = button(self.tr("Make a &new recovery sheet…"), "key-round", slot=self._on_renew)
        self.repair = button(self.tr("&Put the key file right"), "refresh-cw", slot=self._on_repair)
        self.body.addWidget(self._backup_card())
        self.body.addWidget(self._sheet_card())
        self.room = StorageCard(context)
        self.body.addWidget(self.room)
        self._repair_card()
        self.body.addStretch(1)
        role = context.desk.worker.role
        for deed, verb in ((self.back_up, "back_up"), (self.renew, "renew_sheet"), (self.repair, "repair_slots")):
            deed.setEnabled(may(role, verb))

    def _backup_card(self) -> QWidget:
        words = self.tr(
            "The whole vault and its keys in one sealed file, read back and proved before it counts. Keep it on a "
            "drive that lies somewhere else. It is opened with the passphrases of today."
        )
        return card(
            self.banner,
            label(words, name="muted", wrap=True),
            self.strip,
            row(self.back_up, None),
            title=self.tr("Backup"),
        )

    def _sheet_card(self) -> QWidget:
        words = self.tr("If the sheet was lost or seen by someone, make a new one: the old code then opens nothing.")
        return card(label(words, name="muted", wrap=True), row(self.renew, None), title=self.tr("Recovery sheet"))

    def _repair_card(self) -> None:
        """Only where there is something to repair."""
        holder = QVBoxLayout()
        words = self.tr(
            "The key file beside the vault is not the one the vault remembers. Its own copy can be put back."
        )
        holder.addWidget(card(label(words, name="muted", wrap=True), row(self.repair, None), title=self.tr("Key file")))
        made = QWidget()
        holder.setContentsMargins(0, 0, 0, 0)
        made.setLayout(holder)
        made.setVisible(any("slot" in alarm for alarm in self.context.desk.alarms))
        self.body.addWidget(made)

    # -- backup

    def _on_back_up(self) -> None:
        folder = choose_folder(self, self.tr("Where to put the backup"), "/media" if Path("/media").is_dir() else "")
        if folder is None:
            return
        vault = Path(self.context.desk.vault_path)
        self.banner.clear()
        self.back_up.setEnabled(False)
        aside(
            self,
            lambda: same_volume(folder, vault),
            lambda same: self._on_asked(folder, same=same),
            lambda error: self._on_no_answer(folder, error),
        )

    def _on_asked(self, folder: Path, *, same: bool) -> None:
        self.back_up.setEnabled(True)
        question = notices.Question(
            self.tr("On the same disk as the vault?"),
            self.tr("If this computer is lost or its disk fails, a backup on it is lost too."),
            self.tr("Put it here all the same"),
        )
        if not same or notices.confirm(self, question):
            self.start_back_up(folder)

    def _on_no_answer(self, folder: Path, error: OSError | None) -> None:
        """None: it hangs. A backup begun there would hold the vault too."""
        self.back_up.setEnabled(True)
        self.banner.say("danger", drive_words.no_answer(folder, error))

    def start_back_up(self, folder: Path) -> None:
        desk = self.context.desk

        def work(progress: Progress) -> Any:
            from app.services.back_up_vault import back_up

            return back_up(desk, folder, progress)

        self.banner.clear()
        self.back_up.setEnabled(False)
        self.strip.begin(self.tr("Copying"))
        self._job = self.run(work, done=self._on_backed_up, failed=self._on_failed, progressed=self.strip.told)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_backed_up(self, made: Any) -> None:
        self._job = None
        self.strip.end()
        self.back_up.setEnabled(True)
        words = self.tr("Backed up and read back: {0} ({1}, %n person(s)).", "", made.people)
        self.banner.say("ok", words.format(made.path, say.size(made.size)))

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self.strip.end()
        self.back_up.setEnabled(True)
        said = notices.sentences(error)
        self.banner.say("info" if notices.cancelled(error) else "danger", str(said))

    # -- recovery sheet and key file

    def _on_renew(self) -> None:
        question = notices.Question(
            self.tr("Make a new recovery sheet?"),
            self.tr("The code on the sheet you have now will open nothing any more. Have paper and a pen ready."),
            self.tr("Make a new one"),
            danger=True,
        )
        if not notices.confirm(self, question):
            return
        desk = self.context.desk

        def work(_progress: Progress) -> Any:
            from app.services.recovery_sheet import renew_sheet

            return renew_sheet(desk)

        self.renew.setEnabled(False)
        self.run(work, done=self._on_renewed, failed=self._on_not_renewed)

    def _on_renewed(self, code: str) -> None:
        self.renew.setEnabled(True)
        desk = self.context.desk
        SheetDialog(self, Sheet(code, desk.organisation.name, Path(desk.vault_path))).exec()

    def _on_not_renewed(self, error: Exception) -> None:
        self.renew.setEnabled(True)
        notices.show_error(self, error)

    def _on_repair(self) -> None:
        desk = self.context.desk

        def work(_progress: Progress) -> Any:
            from app.services.repair_slots import repair_slots

            return repair_slots(desk)

        self.run(work, done=lambda _slots: notices.toast(self, self.tr("The key file is right again.")))
