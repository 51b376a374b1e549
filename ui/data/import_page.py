"""Bringing in a table, step by step: choose it, pair its columns, try it, bring it in, mend what was set aside."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from app.services.preview_table import Look
from app.tables.half_mapped import HalfMapped, mark
from ui import notices, say
from ui.data.columns_step import ColumnsStep
from ui.data.half_made import FirstLook, HalfMade, first_look
from ui.data.report_step import ReportStep
from ui.data.start_step import StartStep
from ui.data.waiting import Waiting
from ui.data.waiting_step import WaitingStep
from ui.data.whole_house import WholeHouse
from ui.notices import Question
from ui.page import Changes, Page
from ui.translate import marked
from ui.widgets.files import choose_file, choose_new_file

if TYPE_CHECKING:
    from app.progress import Progress
    from app.services.dry_run_table import TableReport
    from app.services.preview_table import TablePreview
    from app.tables.mapping import MappingFile
    from app.tables.source import TableWish
    from ui.context import Context
    from ui.jobs import Job


class ImportPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(self.tr("Old records"), self.tr("Bring in a register that was kept in a spreadsheet."))
        self._look: Look | None = None
        self._encoding = ""
        self._job: Job | None = None
        self.start = StartStep()
        self.half = HalfMade(self, context, self._half)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start)
        self.body.addWidget(self.stack, 1)
        self._connect()

    def enter(self) -> None:
        if self.stack.currentWidget() is self.start:
            self.begin()

    def leave(self) -> None:
        self.half.save_now()

    def save_now(self) -> None:
        self.half.save_now()

    def look_at(self, path: str) -> None:
        """A file was chosen: say what it is, and go on with what was half made for it, or propose how to read it."""
        self.half.save_now()
        desk = self.context.desk
        QTimer.singleShot(0, self, lambda: self.columns)  # made while the table is read
        self.run(
            lambda _progress: first_look(desk, path),
            done=self._on_first_look,
            failed=lambda error: self.whole.open(path) if self.whole.takes(error) else self._on_no_look(error),
        )

    # -- the steps behind the first: each is made when somebody comes to it

    @cached_property
    def columns(self) -> ColumnsStep:
        made = ColumnsStep()
        made.changed.connect(self.half.touch)
        made.back_wanted.connect(self.begin)
        made.again.connect(self._look_again)
        made.try_wanted.connect(self._on_try)
        made.save_wanted.connect(self._on_save)
        made.open_wanted.connect(self._on_open)
        self.stack.addWidget(made)
        return made

    @cached_property
    def report(self) -> ReportStep:
        made = ReportStep()
        made.back_wanted.connect(lambda: self.stack.setCurrentWidget(self.columns))
        made.import_wanted.connect(self._on_import)
        made.done_wanted.connect(self.begin)
        made.waiting_wanted.connect(lambda: self._on_run(self.waiting.run))
        made.strip.stop_wanted.connect(lambda: self._job.cancel() if self._job is not None else None)
        self.stack.addWidget(made)
        return made

    @cached_property
    def rows(self) -> WaitingStep:
        made = WaitingStep()
        made.back_wanted.connect(self.begin)
        made.case_wanted.connect(self.case_wanted)
        self.stack.addWidget(made)
        return made

    @cached_property
    def whole(self) -> WholeHouse:
        return WholeHouse(self)

    @cached_property
    def waiting(self) -> Waiting:
        return Waiting(self, self.rows)

    def _connect(self) -> None:
        self.start.file_wanted.connect(self.look_at)
        self.start.run_wanted.connect(self._on_run)
        self.start.offers.discarded.connect(self.half.throw_away)
        self.half.found.connect(self.start.offers.offer)
        self.half.gone.connect(lambda: self.changed.emit(Changes.of("drafts")))
        self.half.failed.connect(lambda error: self.columns.banner.say("warn", str(notices.sentences(error))))

    def begin(self) -> None:
        desk = self.context.desk
        self.half.save_now()
        self.half.load()
        self.stack.setCurrentWidget(self.start)
        self.start.pick.setFocus()

        def work(_progress: Progress) -> Any:
            from app.services.list_imports import runs

            return runs(desk)

        self.run(work, done=self.start.show_runs, failed=self._on_no_look)

    # -- the look

    def _on_first_look(self, first: FirstLook) -> None:
        self._look, self._encoding = first.look, first.look.encoding
        going_on = first.goes_on
        self.half.start(going_on.key if going_on is not None else "")
        self.columns.template.show_wishes(first.look.wishes)
        self._show(first.found if going_on is None else replace(first.found, kept=""), first.mapping)
        if going_on is not None:
            words = self.tr("It goes on with the mapping that was half made, saved {when}.")
            self.columns.tell(words.format(when=say.moment(going_on.saved_at)))

    def _half(self) -> HalfMapped:
        """How the columns stand now, for the drafts of this computer."""
        step, look = self.columns, self._look or Look("")
        step.take()
        found, mapping = step.found, step.mapping
        if found is None or mapping is None:
            raise LookupError
        headings = mark(each.heading for each in found.columns)
        asked = (look.sheet, look.encoding, look.heading, look.wishes)
        return HalfMapped(mapping, headings, found.erasures, *asked)

    def _ask(self, look: Look) -> None:
        desk = self.context.desk

        def work(_progress: Progress) -> TablePreview:
            from app.services.preview_table import preview

            return preview(desk, look)

        self.run(work, done=lambda found: self._on_look(look, found), failed=self._on_no_look)

    def _look_again(self) -> None:
        """Another sheet, another writing, another line of headings, or another answer about the template."""
        if self._look is None:
            return
        step = self.columns
        line = 0 if step.template.isVisibleTo(step) else step.heading.currentData()
        sheet = step.sheet.currentData() or ""
        self._encoding = step.encoding.currentData() if step.encoding.isVisibleTo(step) else ""
        other = sheet != self._look.sheet and bool(self._look.sheet)
        self._ask(Look(self._look.path, sheet, self._encoding, 0 if other else line, step.template.wishes()))

    def _on_look(self, look: Look, found: TablePreview) -> None:
        self._look = look
        self._show(found, found.mapping)
        self.half.touch()

    def _show(self, found: TablePreview, mapping: MappingFile) -> None:
        self.start.banner.clear()
        self.columns.banner.clear()
        self.columns.show_preview(found, mapping)
        self.stack.setCurrentWidget(self.columns)
        self.columns.source.setFocus()

    def _on_no_look(self, error: BaseException) -> None:
        shown = self.stack.currentWidget()
        banner = shown.banner if isinstance(shown, ColumnsStep) else self.start.banner
        banner.say("danger", str(notices.sentences(error)))

    # -- trying and bringing in

    def _wish(self) -> TableWish | None:
        from app.tables.source import TableWish

        mapping = self.columns.mapping
        return TableWish(self._look.path, mapping, self._encoding) if self._look is not None and mapping else None

    def _on_try(self) -> None:
        from app.services.dry_run_table import dry_run

        self._work(dry_run, self.tr("Looking at every row"))

    def _on_import(self) -> None:
        from app.services.import_table import import_table

        self._work(import_table, self.tr("Bringing in"))

    def _work(self, verb: Any, doing: str) -> None:
        desk, wish = self.context.desk, self._wish()
        if wish is None or self._job is not None:
            return
        self.report.begin(doing)
        self.stack.setCurrentWidget(self.report)
        self._job = self.run(
            lambda progress: verb(desk, wish, progress),
            done=self._on_report,
            failed=self._on_failed,
            progressed=lambda done, total, said: self.report.strip.told(done, total, marked(said)),
        )

    def _on_report(self, found: TableReport) -> None:
        self._job = None
        self.report.show_report(found)
        if found.run:
            self.waiting.run = found.run
            self.half.forget()
            self.changed.emit(Changes.of("cases"))

    def _on_failed(self, error: BaseException) -> None:
        self._job = None
        if notices.cancelled(error):
            self.report.stop_said(self.tr("Stopped. Nothing was written."))
            return
        self.report.strip.end()
        self.stack.setCurrentWidget(self.columns)
        self.columns.banner.say("danger", str(notices.sentences(error)))

    # -- the mapping as a file

    def _on_save(self) -> None:
        from app.services.keep_mapping import to_file

        self.columns.take()
        mapping, desk = self.columns.mapping, self.context.desk
        question = Question(
            self.tr("Save the mapping as a file?"),
            self.tr("The words that stand in the columns are in it, and anybody who has the file can read them."),
            self.tr("Save"),
        )
        if mapping is None or not notices.confirm(self, question):
            return
        path = choose_new_file(self, self.tr("Save the mapping"), f"{mapping.name or 'mapping'}.json")
        if path is not None:
            self.run(lambda _progress: to_file(desk, mapping, path), done=self._on_saved)

    def _on_saved(self, _done: Any) -> None:
        notices.toast(self, self.tr("Saved."))

    def _on_open(self) -> None:
        from app.services.keep_mapping import from_file

        desk = self.context.desk
        path = choose_file(self, self.tr("Open a mapping"), self.tr("Mappings (*.json *.toml);;All files (*)"))
        if path is not None:
            self.run(lambda _progress: from_file(desk, path), done=self.use, failed=self._on_no_look)

    def use(self, mapping: Any) -> None:
        """A mapping from a file is laid over the table that is open."""
        found = self.columns.found
        if found is not None:
            self.columns.show_preview(found, mapping)
            self.half.touch()

    # -- rows that wait

    def _on_run(self, run: int) -> None:
        self.waiting.open(run)
        self.stack.setCurrentWidget(self.rows)
        self.rows.rows.setFocus()
