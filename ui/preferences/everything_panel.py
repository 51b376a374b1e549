"""All that is the organisation's own, written out in open formats: sealed unless somebody says why not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from app.i18n import QT_TRANSLATE_NOOP
from ui import notices, say
from ui.preferences.panel import Panel
from ui.translate import marked
from ui.translate import words as spoken
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, field, label, row
from ui.widgets.drives import Drive, Ejected, eject
from ui.widgets.kept import Kept
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.place_choice import PlaceChoice
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from app.progress import Progress
    from app.services.export_everything import Order, Seal
    from ui.context import Context
    from ui.jobs import Job


class EverythingPanel(Panel):
    """Nothing is written before a place is chosen and the file has a lock, or a reason for having none."""

    ICON = "archive"
    TITLE = QT_TRANSLATE_NOOP("EverythingPanel", "All our data")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._job: Job | None = None
        self.by_passphrase = QRadioButton(self.tr("Sealed with a &passphrase"))
        self.by_key = QRadioButton(self.tr("Sealed for a &key that somebody gave you"))
        self.plain = QRadioButton(self.tr("&Not sealed"))
        self._group = QButtonGroup(self)
        for each in (self.by_passphrase, self.by_key, self.plain):
            self._group.addButton(each)
        self.by_passphrase.setChecked(True)
        desk = context.desk
        self.new = NewPassphrase(lambda: (desk.worker.name, desk.organisation.name))
        self.key, self.reason = QLineEdit(), QLineEdit()
        self.kept = (Kept(self.key, "key", "everything"), Kept(self.reason, "reason", "everything"))
        self._key = field(self.tr("The k&ey"), self.key, self.tr("One long word that begins with age1."))
        self._why = field(
            self.tr("&Why must it not be sealed?"),
            self.reason,
            self.tr("One sentence, without anybody’s name. It stands in the file and in the access log."),
        )
        self._danger = Banner("danger")
        self.place = PlaceChoice(self.tr("USB &drive"))
        self.strip, self.outcome = ProgressStrip(), Banner()
        self.go = button(self.tr("&Write it out"), "file-up", "primary", self.start)
        self.body.addWidget(self._what())
        self.body.addWidget(self._how())
        self.body.addStretch(1)
        self._connect()
        self._show()

    def _what(self) -> QWidget:
        words = self.tr(
            "Every record with its history, every file, the rooms, partners and the access log, in one ZIP of JSON "
            "lines with a dictionary. It can be read without Havenbook, and opens no vault: for that, make a backup."
        )
        whom = self.tr(
            "It is for your own organisation: everybody is in it, also people who agreed to share nothing. To hand it "
            "on is to share it, and needs each person’s permission."
        )
        return card(label(words, wrap=True), label(whom, weight=600, wrap=True), title=self.tr("What it is"))

    def _how(self) -> QWidget:
        return card(
            self.by_passphrase, self.by_key, self.plain, self.new, self._key, self._danger, self._why, self.place,
            self.strip, self.outcome, row(self.go, None), title=self.tr("How it leaves"),
        )  # fmt: skip

    def _connect(self) -> None:
        self._group.buttonToggled.connect(lambda *_: self._show())
        self.strip.stop_wanted.connect(lambda: self._job.cancel() if self._job is not None else None)
        for line in (self.key, self.reason):
            line.textChanged.connect(self._enable)
        self.new.changed.connect(self._enable)
        self.place.changed.connect(self._enable)

    def showEvent(self, event: QShowEvent) -> None:
        self.place.watch(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.place.watch(False)
        super().hideEvent(event)

    @property
    def seal(self) -> Seal:
        return "none" if self.plain.isChecked() else "key" if self.by_key.isChecked() else "passphrase"

    def order(self) -> Order | None:
        from app.services.export_everything import Order

        place = self.place.place
        if place is None:
            return None
        return Order(
            folder=place, seal=self.seal, passphrase=self.new.text() if self.seal == "passphrase" else "",
            key=self.key.text(), reason=self.reason.text(), translate=spoken,
        )  # fmt: skip

    def start(self) -> None:
        self.new.judge()
        order = self.order()
        if order is None or self._job is not None or not self._has_a_lock():
            return
        if order.seal == "none" and not notices.confirm(self, self._warning()):
            return
        desk, drive = self.context.desk, self.place.drive
        self.outcome.clear()
        self.strip.begin(self.tr("Starting…"))
        self._job = self.run(
            lambda progress: _written(desk, order, drive, progress),
            done=self._on_done,
            failed=self._on_failed,
            progressed=lambda done, total, doing: self.strip.told(done, total, marked(doing)),
        )
        self._enable()

    def _warning(self) -> notices.Question:
        return notices.Question(
            self.tr("Write everything without a seal?"),
            self.tr(
                "Whoever finds the file can read all that every person ever told this house. Your name and your reason "
                "stand in the file and in the access log."
            ),
            self.tr("Write it unsealed"),
            danger=True,
        )

    def _show(self) -> None:
        self.new.setVisible(self.seal == "passphrase")
        self._key.setVisible(self.seal == "key")
        self._why.setVisible(self.seal == "none")
        plain = self.seal == "none"
        self._danger.say("danger", self.tr("Everybody who finds this file can read it.") if plain else "")
        self._enable()

    def _has_a_lock(self) -> bool:
        """Or a reason for having none."""
        from app.services.export_everything import SHORTEST

        said = {
            "passphrase": self.new.is_good(),
            "key": self.key.text().strip().startswith("age1"),
            "none": len(" ".join(self.reason.text().split())) >= SHORTEST,
        }
        return said[self.seal]

    def _enable(self) -> None:
        self.go.setEnabled(self._job is None and self._has_a_lock() and self.place.place is not None)

    def _on_done(self, answer: Any) -> None:
        made, ejected = answer
        self._finish()
        people = self.tr("%Ln person(s)", "", made.people)
        written = self.tr("Written, read back and found whole: {people}, {size}. {path}").format(
            people=people, size=say.size(made.size), path=made.path
        )
        after = {
            Ejected.SAFE: self.tr("The drive is safe to remove."),
            Ejected.EJECT_NOW: self.tr("Now eject the drive before you pull it out."),
            None: "",
        }[ejected]
        self.outcome.say("ok", f"{written} {after}".strip())
        self.new.forget()
        self.reason.clear()
        for each in self.kept:
            each.done()

    def _on_failed(self, error: BaseException) -> None:
        self._finish()
        stopped = notices.cancelled(error)
        self.outcome.say(
            "info" if stopped else "danger",
            self.tr("Stopped. Nothing was left on the drive.") if stopped else str(notices.sentences(error)),
        )

    def _finish(self) -> None:
        self._job = None
        self.strip.end()
        self._enable()


def _written(desk: Any, order: Order, drive: Drive | None, progress: Progress) -> tuple[Any, Ejected | None]:
    """On the vault's thread; a drive is let go at once."""
    from app.services.export_everything import export_everything

    made = export_everything(desk, order, progress)
    return made, eject(drive) if drive is not None else None
