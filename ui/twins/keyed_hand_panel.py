"""Making the encodings of one run and putting them on a stick: the run's name, where to, how many, who is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import notices
from ui.twins import keyed_words as words
from ui.widgets import drives
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, empty, field, label, row
from ui.widgets.drives import Drive, Ejected
from ui.widgets.kept import Kept
from ui.widgets.place_choice import PlaceChoice
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from app.progress import Progress
    from app.services.export_keyed import KeyedExport
    from ui.jobs import Job
    from ui.page import Page


class KeyedHandPanel(QWidget):
    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._job: Job | None = None
        self._partner, self._kept = "", False
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.kept = Kept(self.name, "run")
        self.place = PlaceChoice(self.tr("USB &drive"))
        self.off = Banner("info", self.tr("Keep the words first; until then nothing can be handed over."))
        self.strip = ProgressStrip()
        self.outcome = Banner()
        self._left_out = QVBoxLayout()
        self.go = button(self.tr("&Make the encodings"), "file-up", "primary", self.start)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        hint = self.tr("The coordinator says it; every shelter writes the same.")
        inside.addWidget(
            card(
                self.off,
                field(self.tr("&Name of the run"), self.name, hint),
                self.place,
                self.strip,
                self.outcome,
                self._left_out,
                row(self.go, None),
                title=self.tr("2. Hand over"),
            )
        )
        self.name.textChanged.connect(self._enable)
        self.place.changed.connect(self._enable)
        self.strip.stop_wanted.connect(self._on_stop)
        self._enable()

    def watch(self, on: bool) -> None:
        self.place.watch(on)

    def show_partner(self, partner: str, kept: bool) -> None:
        if partner != self._partner:
            self.outcome.clear()
            empty(self._left_out)
        self._partner, self._kept = partner, kept
        self.off.setVisible(not kept)
        self._enable()

    def start(self) -> None:
        from app.services.export_keyed import export_keyed

        desk, partner, run, folder = self._page.context.desk, self._partner, self.name.text(), self.place.place
        if folder is None or not self.go.isEnabled():
            return
        drive = self.place.drive

        def work(progress: Progress) -> tuple[KeyedExport, Ejected | None]:
            made = export_keyed(desk, partner, run, folder, progress)
            return made, _let_go(drive)

        self.outcome.clear()
        empty(self._left_out)
        self.strip.begin(self.tr("Making the encodings…"))
        self._job = self._page.run(work, done=self._on_done, failed=self._on_failed, progressed=self.strip.told)
        self._enable()

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_done(self, answer: Any) -> None:
        made, ejected = answer
        self._finish()
        self.kept.done()
        people = self.tr(
            "%Ln person(s) encoded, without a name. The file opens only for this coordinator.", "", made.people
        )
        after = {
            Ejected.SAFE: self.tr("The drive is safe to remove."),
            Ejected.EJECT_NOW: self.tr("Now eject the drive before you pull it out."),
            None: self.tr("It lies in the folder you chose."),
        }[ejected]
        self.outcome.say("ok", f"{people} {after}")
        for code, many in sorted(made.left_out.items()):
            counted = self.tr("%Ln person(s) left out", "", many)
            line = self.tr("{people}: {reason}").format(people=counted, reason=words.left_out(code))
            self._left_out.addWidget(label(line, name="muted", wrap=True))
        notices.announce(self.outcome)

    def _on_failed(self, error: BaseException) -> None:
        self._finish()
        if notices.cancelled(error):
            self.outcome.say("info", self.tr("Stopped. Nothing was left on the drive; you can start again."))
        else:
            self.outcome.say("danger", str(notices.sentences(error)))

    def _finish(self) -> None:
        self._job = None
        self.strip.end()
        self._enable()

    def _enable(self) -> None:
        named = bool(self.name.text().strip())
        ready = self._kept and named and self.place.place is not None and self._job is None
        self.go.setEnabled(ready)


def _let_go(drive: Drive | None) -> Ejected | None:
    """None for a folder: there is nothing to pull out."""
    return drives.eject(drive) if drive is not None else None
