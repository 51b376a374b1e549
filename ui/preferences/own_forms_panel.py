"""Own questionnaires: an XLSForm looked at with its report, accepted, listed, given back as a file, retired."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import QT_TRANSLATE_NOOP
from ui import notices, say
from ui.forms.flow import flowing
from ui.page import Changes
from ui.preferences.form_report import FormReportCard
from ui.preferences.panel import Panel
from ui.preferences.same_as_dialog import SameAsDialog
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, chip, column, empty, label, row
from ui.widgets.files import choose_file, choose_new_file
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.match_questions import Matched, SameAs
    from app.services.own_forms import FormCard, FormFile, FormReport
    from ui.context import Context

    Looked = tuple[FormFile, FormReport]


class OwnFormsPanel(Panel):
    """Nothing is kept before the report was seen and the form accepted."""

    ICON = "clipboard-pen"
    TITLE = QT_TRANSLATE_NOOP("OwnFormsPanel", "Own questionnaires")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._file: FormFile | None = None
        self.window_: SameAsDialog | None = None
        self.banner = Banner()
        self.strip = ProgressStrip(stoppable=False)
        self.choose = button(self.tr("&Choose a form…"), "file-up", "primary", self._on_choose)
        self.report = FormReportCard()
        self.report.accepted.connect(self._on_accept)
        self.report.refused.connect(self._forget)
        self.report.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE["m"])
        words = self.tr(
            "A questionnaire of your organisation as an XLSForm: XLSX, XLS, CSV or Markdown. It is read on this "
            "computer only. What cannot be asked here is listed before anything is kept."
        )
        self.body.addWidget(
            card(
                self.banner,
                label(words, name="muted", wrap=True),
                self.strip,
                row(self.choose, None),
                title=self.tr("Import a questionnaire"),
            )
        )
        self.body.addWidget(self.report)
        self.body.addWidget(card(self._list, title=self.tr("Accepted questionnaires")))
        self.body.addStretch(1)

    def begin(self) -> None:
        desk = self.context.desk

        def work(_progress: object) -> tuple[FormCard, ...]:
            from app.services.own_forms import list_forms

            return list_forms(desk)

        self.run(work, done=self._show)

    # -- bringing one in

    def _on_choose(self) -> None:
        names = self.tr("Questionnaires (*.xlsx *.xls *.xlsm *.csv *.md)")
        path = choose_file(self, self.tr("Which form?"), names)
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Any) -> None:
        """Read the file and show what would become of it."""
        desk = self.context.desk

        def work(_progress: object) -> Looked:
            from app.services.own_forms import inspect_form, read_file

            file = read_file(path)
            return file, inspect_form(desk, file)

        self._forget()
        self.banner.clear()
        self.choose.setEnabled(False)
        self.strip.begin(self.tr("Reading the form…"))
        self.run(work, done=self._on_looked, failed=self._on_failed)

    def _on_looked(self, looked: Looked) -> None:
        self._rest()
        self._file, report = looked
        self.report.show_report(report)
        self.report.show()
        self.report.focus_first()

    def _on_accept(self) -> None:
        file, desk, travels = self._file, self.context.desk, self.report.travels()
        if file is None:
            return

        def work(_progress: object) -> FormCard:
            from app.services.own_forms import accept_form

            return accept_form(desk, file, travels)

        self.report.setEnabled(False)
        self.run(work, done=self._on_accepted, failed=self._on_failed)

    def _on_accepted(self, accepted: FormCard) -> None:
        self._rest()
        self._forget()
        self.banner.say("ok", self.tr("“{0}” can now be filled for every case.").format(accepted.title))
        self.changed.emit(Changes.of("settings"))
        self.begin()
        self._on_same_as(accepted)

    def _on_failed(self, error: Exception) -> None:
        self._rest()
        self.banner.say("danger", str(notices.sentences(error)))

    def _rest(self) -> None:
        self.strip.end()
        self.choose.setEnabled(True)
        self.report.setEnabled(True)

    def _forget(self) -> None:
        self._file = None
        self.report.hide()

    # -- those that are kept

    def _show(self, cards: tuple[FormCard, ...]) -> None:
        empty(self._list)
        for each in cards:
            self._list.addWidget(self._line(each))
        if not cards:
            self._list.addWidget(label(self.tr("None yet."), name="muted"))

    def _line(self, each: FormCard) -> QWidget:
        told = self.tr("Version {0}, accepted {1}").format(each.version, say.moment(each.accepted, with_time=False))
        told = " · ".join((told, self._same_words(each)))
        same = button(self.tr("The same as ours…"), "arrow-left-right", slot=lambda: self._on_same_as(each))
        same.setAccessibleName(self.tr("The same as ours: {0}, version {1}").format(each.title, each.version))
        save = button(self.tr("Save as file…"), "file-down", slot=lambda: self._on_save(each))
        save.setAccessibleName(self.tr("Save as file: {0}, version {1}").format(each.title, each.version))
        retire = button(self.tr("Retire…"), "x", slot=lambda: self._on_retire(each))
        retire.setAccessibleName(self.tr("Retire: {0}, version {1}").format(each.title, each.version))
        retire.setVisible(not each.retired)
        state = chip(self.tr("Retired")) if each.retired else chip(self.tr("In use"), "ok") if each.current else None
        about = column(label(each.title, weight=600, wrap=True), label(told, "caption", name="muted", wrap=True))
        about.setSpacing(SPACE["xs"])
        made = QWidget()
        head = row(about, *([state] if state is not None else []))
        head.setStretch(0, 1)
        made.setLayout(column(head, flowing(same, save, retire), spacing="s"))
        return made

    def _same_words(self, each: FormCard) -> str:
        if not each.same:
            return self.tr("all its questions are local")
        return self.tr("%n question(s) the same as ours, the others local", "", each.same)

    # -- what is the same as ours

    def _on_same_as(self, each: FormCard) -> None:
        self._read_matches(each.name, each.version, self._open_window)

    def _read_matches(self, form: str, version: str, done: Callable[[Matched], None]) -> None:
        desk, language = self.context.desk, theme.language()

        def work(_progress: object) -> Matched:
            from app.services.match_questions import read_matches

            return read_matches(desk, form, version, language)

        self.run(work, done=done, failed=self._on_failed)

    def _open_window(self, found: Matched) -> None:
        """It is kept question by question; the list below is told when it is closed."""
        window = self.window_ = SameAsDialog(self, found)
        window.keep_wanted.connect(lambda key, match: self._keep_match(found, key, match))
        window.all_wanted.connect(lambda shown: self._take_all(found, shown))
        window.finished.connect(self._on_window_closed)
        window.open()

    def _on_window_closed(self) -> None:
        self.window_ = None
        self.begin()

    def _keep_match(self, about: Matched, key: str, match: SameAs | None) -> None:
        desk = self.context.desk

        def work(_progress: object) -> int:
            from app.services.match_questions import match_questions

            return match_questions(desk, about.form, about.version, {key: match})

        self.run(work, done=lambda _many: self._on_matched(about), failed=self._on_match_refused)

    def _take_all(self, about: Matched, shown: dict[str, SameAs]) -> None:
        desk = self.context.desk

        def work(_progress: object) -> int:
            from app.services.take_proposals import take_proposals

            return take_proposals(desk, about.form, about.version, shown)

        def taken(many: int) -> None:
            if self.window_ is not None:
                self.window_.show_taken(many)
            self._on_matched(about)

        self.run(work, done=taken, failed=self._on_match_refused)

    def _on_matched(self, about: Matched) -> None:
        self.changed.emit(Changes.of("settings", "cases"))
        if self.window_ is None:
            self.begin()
        else:
            self._read_matches(about.form, about.version, self._show_again)

    def _show_again(self, found: Matched) -> None:
        if self.window_ is not None:
            self.window_.show_found(found)

    def _on_match_refused(self, error: Exception) -> None:
        if self.window_ is not None:
            self.window_.refused(error)
        else:
            self._on_failed(error)

    def _on_save(self, each: FormCard) -> None:
        desk = self.context.desk

        def work(_progress: object) -> FormFile:
            from app.services.own_forms import form_file

            return form_file(desk, each.name, each.version)

        self.run(work, done=self._write)

    def _write(self, file: FormFile) -> None:
        """It holds questions, no answers; it is written where the person says and nowhere else."""
        path = choose_new_file(self, self.tr("Where to save the form?"), f"{file.stem}{file.kind}")
        if path is None:
            return
        try:
            path.write_bytes(file.data)
        except OSError as error:
            notices.show_error(self, error)
            return
        notices.toast(self, self.tr("Saved"))

    def _on_retire(self, each: FormCard) -> None:
        text = self.tr("It is offered no more. What was answered on it stays, and can still be corrected.")
        question = notices.Question(self.tr("Retire this questionnaire?"), text, self.tr("Retire"))
        if not notices.confirm(self, question):
            return
        desk = self.context.desk

        def work(_progress: object) -> None:
            from app.services.own_forms import retire_form

            retire_form(desk, each.name, each.version)

        self.run(work, done=lambda _nothing: self._on_retired())

    def _on_retired(self) -> None:
        self.changed.emit(Changes.of("settings"))
        self.begin()
