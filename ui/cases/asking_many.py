"""Ask one colleague to take the marked cases, and tell of each whether it was asked for."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QDate, QObject, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from ui import notices, say
from ui.forms.partial_date import DateInput
from ui.page import Changes
from ui.theme.reading import begin
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.translate import words as translated
from ui.widgets.banner import Banner
from ui.widgets.basics import button, choices, field, label, row, scrolled
from ui.widgets.fitted import Fitted
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.progress import Progress
    from app.services.ask_colleague import Told
    from ui.jobs import Job
    from ui.page import Page

_WORDS_HIGH = 64


class AskingMany(QObject):
    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._job: Job | None = None

    def ask(self, lids: Sequence[int], workers: Mapping[str, str]) -> None:
        """`workers` are names by code; whoever sits here is not asked."""
        own = self._page.context.desk.worker.code
        others = [(name, code) for code, name in workers.items() if code != own]
        if not others:
            text = self.tr("Nobody else works at this vault. An administrator can add a worker under Preferences.")
            notices.tell(self._page, self.tr("There is nobody to ask"), text)
            return
        dialog = AskDialog(self._page, len(lids), others)
        dialog.about = f"{sorted(lids)}"  # words about these cases never come into a window about others
        dialog.save_wanted.connect(lambda asked: self._run(dialog, list(lids), asked))
        dialog.strip.stop_wanted.connect(self._stop)
        dialog.exec()
        begun, self._job = self._job is not None, None
        dialog.deleteLater()  # what still goes on for it is stopped with it
        if begun:
            self._page.changed.emit(Changes.of("cases"))

    def _run(self, dialog: AskDialog, lids: list[int], asked: dict[str, Any]) -> None:
        desk = self._page.context.desk

        def work(progress: Progress) -> tuple[Told, ...]:
            from app.services.ask_colleague import Asking, ask_colleague
            from app.services.list_cases import ids_of

            return ask_colleague(desk, Asking(cases=ids_of(desk, lids), **asked), progress)

        jobs = self._page.context.jobs
        self._job = jobs.run(dialog, work, done=dialog.show_told, failed=dialog.refused, progressed=dialog.told)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()


class AskDialog(Fitted):
    """Nothing is chosen beforehand. The words stay while it is refused; done, what became of each case is told."""

    save_wanted = Signal(object)

    def __init__(self, parent: QWidget, many: int, workers: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        self.setMinimumWidth(min(560, parent.window().width() - 32))
        title = self.tr("Ask a colleague to take %n case(s)", "", many)
        self.setAccessibleName(title)
        self._token = uuid4().hex
        self.banner, self.strip = Banner(), ProgressStrip()
        self.worker = choices([(self.tr("Choose a colleague"), ""), *workers])
        self.why, self.must_know = _words(), _words()
        self.day = DateInput()
        self.day.set_name(self.tr("By which day do you need the answer?"), "")
        self.save = button(self.tr("&Ask"), "check", "primary", self._on_save)
        self.stack = QStackedWidget()
        self._lay(title)
        self.worker.setFocus()

    def told(self, done: int, total: int, doing: str) -> None:
        self.strip.told(done, total, marked(doing, "Progress"))

    def refused(self, error: Exception) -> None:
        self.strip.end()
        self.save.setEnabled(True)
        stopped = self.tr("Stopped. Nobody was asked for any of these cases.")
        self._say(stopped if notices.cancelled(error) else str(notices.sentences(error)), "danger")

    def show_told(self, told: Sequence[Told]) -> None:
        """First those that were asked for, then the others by what stands against each."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, SPACE["s"], 0)
        column.setSpacing(SPACE["s"])
        asked = [each for each in told if each.asked]
        heads = [(self.tr("Asked for %n case(s). They stay where they are until taken.", "", len(asked)), asked)]
        heads += self._against(told)
        for head, cases in heads:
            column.addWidget(label(head, weight=600, wrap=True))
            numbers = say.listed(each.number for each in cases if each.number)
            if numbers:
                column.addWidget(label(numbers, name="muted", wrap=True))
        column.addStretch(1)
        shown = scrolled(holder)
        shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown.setAccessibleName(". ".join(head for head, _ in heads))
        close = button(self.tr("&Close"), None, "primary", self.accept)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(shown, 1)
        inside.addLayout(row(None, close))
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        notices.announce(shown)
        close.setFocus()

    def _against(self, told: Sequence[Told]) -> list[tuple[str, list[Told]]]:
        found: dict[str, list[Told]] = defaultdict(list)
        for each in told:
            if not each.asked:
                said = each.against[0].said(translated) if each.against else self.tr("A case is not here any more.")
                found[said].append(each)
        head = self.tr("Not asked for: {0}")
        return [(head.format(words), cases) for words, cases in found.items()]

    def _on_save(self) -> None:
        """Once, until it is refused."""
        until, today = self.day.answer(), QDate.currentDate().toString("yyyy-MM-dd")
        why, worker = self.why.toPlainText().strip(), str(self.worker.currentData() or "")
        if not worker:
            self._ask(self.tr("Choose whom you ask."), self.worker)
        elif not why:
            self._ask(self.tr("Say why you ask: your colleague decides on it."), self.why)
        elif not isinstance(until, str) or len(until) != len(today):
            self._ask(self.tr("Say by which day you need the answer."), self.day)
        elif until < today:
            self._ask(self.tr("This day has passed. Leave your colleague time to answer."), self.day)
        elif self.save.isEnabled():
            self.banner.clear()
            self.save.setEnabled(False)
            self.strip.begin(self.tr("Asking…"))
            self.fit()
            named = self.worker.currentText()
            told = {"asked_why": why, "must_know": self.must_know.toPlainText().strip(), "until": until}
            self.save_wanted.emit({"token": self._token, "asked_of": named, **told})

    def _ask(self, text: str, at: QWidget) -> None:
        self._say(text, "warn")
        at.setFocus()

    def _say(self, text: str, kind: str) -> None:
        self.banner.say(kind, text)
        self.fit()
        notices.announce(self.banner)

    def _lay(self, title: str) -> None:
        page = QWidget()
        form = QVBoxLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACE["s"])
        hint = self.tr("Only yours, unless you are a supervisor. Each stays where it is until your colleague takes it.")
        for part in (label(hint, name="muted", wrap=True), self.banner, field(self.tr("&Colleague"), self.worker)):
            form.addWidget(part)
        form.addWidget(field(self.tr("&Why do you ask?"), self.why))
        form.addWidget(field(self.tr("What must your colleague &know first?"), self.must_know))
        form.addWidget(field(self.tr("By which &day do you need the answer?"), self.day))
        form.addWidget(self.strip)
        form.addLayout(row(None, button(self.tr("Go &back"), slot=self.reject), self.save))
        self.stack.addWidget(page)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["l"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["s"])
        inside.addWidget(label(title, "title", 600, wrap=True))
        inside.addWidget(self.stack, 1)


def _words() -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    begin(made.document())
    made.setFixedHeight(_WORDS_HIGH)
    return made
