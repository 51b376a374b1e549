"""All the data of a house, brought in through the page of old records: its passphrase, a look, and then the deed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.roles import may
from app.services.import_everything import NOT_CARRIED, WholeWish, import_everything
from app.tables.errors import AllOurData
from ui import notices
from ui.data import words
from ui.data.report_step import ReportStep
from ui.page import Changes
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, field, label, row
from ui.widgets.passphrase_edit import PassphraseEdit

if TYPE_CHECKING:
    from app.services.import_everything import TableReport
    from ui.jobs import Job


class WholeStep(QWidget):
    """What comes in and what does not, said before anything is looked at."""

    back_wanted = Signal()
    try_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner()
        self.passphrase = PassphraseEdit()
        self.passphrase.entered.connect(self.try_wanted)
        self.back = button(self.tr("&Back"), "arrow-left", slot=self.back_wanted.emit)
        self.go = button(self.tr("&Look at it"), "search", "primary", self.try_wanted.emit)
        what = self.tr(
            "Every person comes in whole, with cases, permissions, all records of the work, files and their history, "
            "each change with the day and the worker’s code. The permissions stand as they were given to that house: "
            "bring it in only if you are that house, or took over its work. Who is here already stays as she is."
        )
        left = self.tr("It does not bring:") + "\n" + "\n".join(f"• {words.translate(each)}" for each in NOT_CARRIED)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["m"])
        inside.addWidget(card(
            self.banner, label(what, wrap=True), label(left, name="muted", wrap=True),
            field(self.tr("&Passphrase of the file, if it has one"), self.passphrase),
            title=self.tr("All the data of a house"),
        ))  # fmt: skip
        inside.addStretch(1)
        inside.addLayout(row(self.back, None, self.go))


class WholeHouse(QObject):
    """Its two steps on the page, made when such a file is chosen."""

    def __init__(self, page: Any) -> None:
        """`page` is the page of old records, which makes this."""
        super().__init__(page)
        self._page, self._path = page, ""
        self._job: Job | None = None
        self.step, self.report = WholeStep(), ReportStep()
        for each in (self.step, self.report):
            page.stack.addWidget(each)
        self.step.back_wanted.connect(page.begin)
        self.step.try_wanted.connect(lambda: self._work(dry=True))
        self.report.back_wanted.connect(lambda: page.stack.setCurrentWidget(self.step))
        self.report.import_wanted.connect(lambda: self._work(dry=False))
        self.report.done_wanted.connect(self._end)
        self.report.strip.stop_wanted.connect(lambda: self._job.cancel() if self._job is not None else None)

    def takes(self, error: BaseException) -> bool:
        """Whether that file is for this, and this worker may bring it in."""
        return isinstance(error, AllOurData) and may(self._page.context.desk.worker.role, "import_everything")

    def open(self, path: str) -> None:
        self._path = path
        self.step.banner.clear()
        self.step.passphrase.forget()
        self._page.stack.setCurrentWidget(self.step)
        self.step.passphrase.setFocus()

    def _work(self, *, dry: bool) -> None:
        if self._job is not None:
            return
        desk, wish = self._page.context.desk, WholeWish(self._path, self.step.passphrase.text(), dry)
        self.report.begin(self.tr("Looking at everybody") if dry else self.tr("Bringing in"))
        self._page.stack.setCurrentWidget(self.report)
        self._job = self._page.run(
            lambda progress: import_everything(desk, wish, progress),
            done=self._on_report,
            failed=self._on_failed,
            progressed=lambda done, total, said: self.report.strip.told(done, total, marked(said)),
        )

    def _on_report(self, found: TableReport) -> None:
        self._job = None
        self.report.show_report(found)
        self.report.waiting.setVisible(False)  # what was set aside waits in the file, and comes with it
        self.report.go.setEnabled(found.new + found.added > 0)
        if found.run:
            self._page.changed.emit(Changes.of("cases", "workers"))

    def _on_failed(self, error: BaseException) -> None:
        self._job = None
        self.report.strip.end()
        self._page.stack.setCurrentWidget(self.step)
        stopped = notices.cancelled(error)
        said = self.tr("Stopped. Nothing was written.") if stopped else str(notices.sentences(error))
        self.step.banner.say("info" if stopped else "danger", said)

    def _end(self) -> None:
        self.step.passphrase.forget()
        self._page.begin()
