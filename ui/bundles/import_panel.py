"""Receiving: choose a file, see from whom it is before anything is taken in, import, what came in, the receipt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ui import notices, say
from ui.bundles import words
from ui.widgets import drive_words, drives
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, empty, label, row
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from app.progress import Progress
    from app.services.import_bundle import ImportDone
    from app.services.preview_import import ImportPreview
    from app.services.take_receipt import ReceiptTaken
    from ui.jobs import Job
    from ui.page import Page


class ImportPanel(QWidget):
    """One button for bundles and receipts alike: the file itself says which it is."""

    taken = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._job: Job | None = None
        self._path = ""
        self._folder = str(Path.home())
        self._says = QVBoxLayout()
        self._strip = ProgressStrip()
        self._outcome = Banner()
        self._pick = button(self.tr("&Open a bundle or receipt…"), "file-down", slot=self.pick)
        self._go = button(self.tr("&Import"), "check", "primary", self.start)
        self._drop = button(self.tr("Put &away"), slot=self.put_away)
        intro = label(
            self.tr("Choose the file on the stick. Nothing is taken in before you have seen from whom it is."),
            name="muted",
            wrap=True,
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(
            card(
                intro,
                self._says,
                self._strip,
                self._outcome,
                row(self._go, self._drop, self._pick, None),
                title=self.tr("Receive"),
            )
        )
        self._strip.stop_wanted.connect(self._stop)
        self._offer_import(False)

    def pick(self) -> None:
        """Our own file dialog: it keeps no list of recent files."""
        sticks = drives.drives()
        if mute := drive_words.of_mute(sticks):
            self._outcome.say("warn", mute)
        first = next((each.root for each in sticks if not each.mute), self._folder)
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a bundle or receipt"),
            first,
            self.tr("Bundles and receipts (*.bundle);;All files (*)"),
            options=QFileDialog.Option.DontUseNativeDialog,
        )
        if chosen:
            self.look_at(chosen)

    def look_at(self, path: str) -> None:
        """Open and verify, take nothing in."""
        from app.services.preview_import import preview

        desk = self._page.context.desk
        self._path, self._folder = path, str(Path(path).parent)
        empty(self._says)
        self._outcome.clear()
        self._offer_import(False)
        self._strip.begin(words.stage("opening"))
        self._job = self._page.run(lambda _progress: preview(desk, path), done=self._on_preview, failed=self._on_failed)

    def start(self) -> None:
        if not self._path or self._job is not None:
            return
        from app.services.import_bundle import import_bundle

        desk, path, folder = self._page.context.desk, self._path, self._folder

        def work(progress: Progress) -> ImportDone:
            return import_bundle(desk, path, folder, progress)

        self._offer_import(False)
        self._strip.begin(words.stage("opening"))
        self._job = self._page.run(work, done=self._on_imported, failed=self._on_failed, progressed=self._told)

    def put_away(self) -> None:
        self._path = ""
        empty(self._says)
        self._outcome.clear()
        self._offer_import(False)

    def _take_receipt(self) -> None:
        from app.services.take_receipt import take

        desk, path = self._page.context.desk, self._path
        self._job = self._page.run(lambda _progress: take(desk, path), done=self._on_receipt, failed=self._on_failed)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _told(self, done: int, total: int, doing: str) -> None:
        self._strip.told(done, total, words.stage(doing))

    def _on_preview(self, found: Any) -> None:
        self._job = None
        self._strip.end()
        if found.kind == "receipt":
            self._strip.begin(words.stage("reading"))
            self._take_receipt()
            return
        for line in self._preview_lines(found):
            self._says.addWidget(line)
        self._offer_import(True)
        self._go.setFocus()

    def _preview_lines(self, found: ImportPreview) -> list[QWidget]:
        who = self.tr("From {organisation}, made on {day}, bundle {number}.").format(
            organisation=found.organisation, day=say.moment(found.made_at), number=say.number(found.number)
        )
        people = self.tr("%Ln person(s)", "", found.people)
        lines = self.tr("%Ln change(s)", "", found.lines)
        made: list[QWidget] = [
            label(who, weight=600, wrap=True),
            label(self.tr("It brings {people} with {changes}.").format(people=people, changes=lines), wrap=True),
        ]
        if found.already:
            made.append(Banner("info", self.tr("This bundle has been imported already. Its receipt is written again.")))
        if found.missing_numbers:
            numbers = say.listed(say.number(one) for one in found.missing_numbers)
            text = self.tr("Not seen here: bundle {numbers}. What they held comes again in a later one.")
            made.append(Banner("warn", text.format(numbers=numbers)))
        if found.erases:
            made.append(Banner("warn", self.tr("This bundle erases %Ln person(s).", "", found.erases)))
        return made

    def _on_imported(self, done: ImportDone) -> None:
        self._job = None
        self._strip.end()
        empty(self._says)
        said = [self._what_came(done)]
        if done.erased:
            said.append(self.tr("%Ln person(s) erased.", "", done.erased))
        if done.requests:
            said.append(self.tr("The sender asks you to erase %Ln person(s).", "", done.requests))
        if done.flagged:
            said.append(
                self.tr("%Ln change(s) bear a date in the future: the sender's clock is wrong.", "", done.flagged)
            )
        for one in done.struck:
            struck = self.tr("Laptop {label} of this house was struck off there: it is not trusted here any more.")
            said.append(struck.format(label=one))
        said.append(self._where_the_receipt_is(done))
        self._outcome.say("ok" if done.receipt_path and not done.struck else "warn", " ".join(said))
        self._path = ""
        self._offer_import(False)
        self.taken.emit()

    def _what_came(self, done: ImportDone) -> str:
        facts = {"number": say.number(done.number), "organisation": done.organisation}
        if done.already:
            return self.tr("Bundle {number} from {organisation} had been imported before; nothing changed.").format(
                **facts
            )
        counts = (
            self.tr("%Ln new", "", done.new),
            self.tr("%Ln updated", "", done.updated),
            self.tr("%Ln disputed", "", done.disputed),
            self.tr("%Ln set aside", "", done.set_aside),
        )
        came = self.tr("Bundle {number} from {organisation} is in: {counts}.")
        return came.format(counts=" · ".join(counts), **facts)

    def _where_the_receipt_is(self, done: ImportDone) -> str:
        if done.receipt_path:
            return self.tr("The receipt lies beside the bundle: bring it back to the sender.")
        return self.tr("The receipt could not be written to the drive. Import the bundle once more to write it.")

    def _on_receipt(self, done: ReceiptTaken) -> None:
        self._job = None
        self._strip.end()
        lines = self.tr("%Ln change(s)", "", done.lines)
        said = self.tr("{organisation} has received {changes}.").format(organisation=done.organisation, changes=lines)
        if done.went_back:
            said += " " + self.tr("They hold less than before, perhaps from a restored copy: the rest is sent again.")
        self._outcome.say("ok", said)
        self._path = ""
        self.taken.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._job = None
        self._strip.end()
        self._offer_import(False)
        if notices.cancelled(error):
            self._outcome.say("info", self.tr("Stopped. Nothing was taken in; you can start again."))
        else:
            self._outcome.say("danger", str(notices.sentences(error)))
        self.taken.emit()

    def _offer_import(self, on: bool) -> None:
        self._go.setVisible(on)
        self._drop.setVisible(on)
