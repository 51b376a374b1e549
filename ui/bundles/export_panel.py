"""Sending: for whom, onto which drive, what travels and what is kept back, and when it is safe to remove."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui import notices
from ui.bundles import words
from ui.kept_back import withheld
from ui.widgets import drives
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, choices, empty, field, label, row, set_text, show_if
from ui.widgets.drives import Drive, Ejected
from ui.widgets.place_choice import PlaceChoice
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from app.progress import Progress
    from app.services.export_bundle import ExportDone
    from app.services.list_partners import PartnerCard
    from app.services.preview_export import ExportPreview
    from ui.jobs import Job
    from ui.page import Page


class ExportPanel(QWidget):
    """Lives on the share page, whose threads it borrows."""

    sent = Signal()
    partners_wanted = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._job: Job | None = None
        self._preview: ExportPreview | None = None
        self._for: QComboBox = choices(())
        self._where = PlaceChoice(self.tr("USB &drive"))
        self._what = label("", wrap=True)
        self._kept_back = QVBoxLayout()
        self._strip = ProgressStrip()
        self._outcome = Banner()
        self._nobody = Banner(
            "info", self.tr("You have no partner to send to yet."), self.tr("Exchange identity cards…")
        )
        self._go = button(self.tr("&Export to drive"), "file-up", "primary", self.start)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(
            card(
                self._nobody,
                field(self.tr("&To"), self._for),
                self._where,
                self._what,
                self._kept_back,
                self._strip,
                self._outcome,
                row(self._go, None),
                title=self.tr("Send"),
            )
        )
        self._for.currentIndexChanged.connect(self.ask)
        self._where.changed.connect(self._enable)
        self._strip.stop_wanted.connect(self._stop)
        self._nobody.acted.connect(self.partners_wanted)
        self._enable()

    def watch(self, on: bool) -> None:
        self._where.watch(on)

    def offer(self, folder: str) -> None:
        self._where.offer(folder)

    def start_here(self) -> None:
        """The keyboard at what comes first: for whom, or how to get to know somebody to send to."""
        (self._for if self._for.isEnabled() else self._nobody).setFocus()

    def show_partners(self, partners: tuple[PartnerCard, ...]) -> None:
        """Only those who are trusted; the choice made before is kept."""
        chosen = self._for.currentData()
        self._for.blockSignals(True)
        self._for.clear()
        for one in partners:
            if one.standing == "trusted":
                named = self.tr("{organisation} · {label}").format(organisation=one.organisation, label=one.label)
                self._for.addItem(named, one.partner)
        self._for.setCurrentIndex(max(self._for.findData(chosen), 0))
        self._for.blockSignals(False)
        nobody = not self._for.count()
        self._nobody.setVisible(nobody)
        self._for.setEnabled(not nobody)
        self.ask()

    def ask(self) -> None:
        """What would travel to this partner now."""
        partner = self._for.currentData()
        self._preview = None
        empty(self._kept_back)
        self._tell("")
        self._enable()
        if partner is None:
            return
        from app.services.preview_export import preview

        desk = self._page.context.desk
        self._tell(self.tr("Looking at what would travel…"))
        self._page.run(
            lambda _progress: (partner, preview(desk, partner)), done=self._on_preview, failed=self._on_refused
        )

    def start(self) -> None:
        place, partner = self._where.place, self._for.currentData()
        if place is None or partner is None or self._job is not None:
            return
        from app.services.export_bundle import export

        desk, drive = self._page.context.desk, self._where.drive

        def work(progress: Progress) -> tuple[ExportDone, Ejected | None]:
            done = export(desk, partner, place, progress)
            return done, _let_go(drive)

        self._outcome.clear()
        self._strip.begin(self.tr("Starting…"))
        self._job = self._page.run(work, done=self._on_done, failed=self._on_failed, progressed=self._told)
        self._enable()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _told(self, done: int, total: int, doing: str) -> None:
        self._strip.told(done, total, words.stage(doing))

    def _on_preview(self, answer: Any) -> None:
        partner, found = answer
        if partner != self._for.currentData():
            return
        self._preview = found
        self._tell(self._what_travels(found))
        empty(self._kept_back)
        for one in found.withheld:
            counted = self.tr("%Ln person(s) kept back", "", one.people)
            line = self.tr("{people}: {reason}").format(people=counted, reason=withheld(one.reason_code))
            self._kept_back.addWidget(label(line, name="muted", wrap=True))
        self._enable()

    def _tell(self, text: str) -> None:
        set_text(self._what, text)
        show_if(self._what, bool(text))

    def _what_travels(self, found: ExportPreview) -> str:
        if not found.lines:
            return self.tr("Nothing new to send: everything that may travel has been received.")
        people = self.tr("%Ln person(s)", "", found.people)
        lines = self.tr("%Ln change(s)", "", found.lines)
        return self.tr("{people} will travel, with {changes} since the last receipt.").format(
            people=people, changes=lines
        )

    def _on_refused(self, error: BaseException) -> None:
        said = notices.sentences(error)
        self._tell(str(said))
        self._enable()

    def _on_done(self, answer: Any) -> None:
        done, ejected = answer
        self._finish()
        people = self.tr("%Ln person(s)", "", done.people)
        written = self.tr("Bundle {number} with {people} was written, read back and found whole.").format(
            number=done.number, people=people
        )
        after = {
            Ejected.SAFE: self.tr("The drive is safe to remove."),
            Ejected.EJECT_NOW: self.tr("Now eject the drive before you pull it out."),
            None: self.tr("It lies in the folder you chose."),
        }[ejected]
        self._outcome.say("ok", f"{written} {after}")
        self.sent.emit()
        self.ask()

    def _on_failed(self, error: BaseException) -> None:
        self._finish()
        if notices.cancelled(error):
            self._outcome.say("info", self.tr("Stopped. Nothing was left on the drive; you can start again."))
        else:
            self._outcome.say("danger", str(notices.sentences(error)))
        self.sent.emit()

    def _finish(self) -> None:
        self._job = None
        self._strip.end()
        self._enable()

    def _enable(self) -> None:
        ready = self._preview is not None and self._where.place is not None and self._job is None
        self._go.setEnabled(ready)


def _let_go(drive: Drive | None) -> Ejected | None:
    """None for a folder: there is nothing to pull out."""
    return drives.eject(drive) if drive is not None else None
