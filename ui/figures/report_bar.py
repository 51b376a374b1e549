"""Reports above a figure: those that are kept, those that come with Havenbook, and which figure of one is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.reports.report import called
from app.reports.templates import templates
from ui import notices
from ui.figures.keep_dialog import KeepDialog
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.basics import button, choices, label, row, set_text
from ui.widgets.files import choose_file, choose_new_file
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.reports.report import Report
    from app.services.list_reports import ReportCard
    from app.services.make_report import MadeReport
    from ui.context import Context


class ReportBar(QWidget):
    """`report_wanted` has a report and the id under which it is kept, or nothing; `news`: one was kept or dropped."""

    report_wanted = Signal(object, str)
    figure_wanted = Signal(int)
    news = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.cards: tuple[ReportCard, ...] = ()
        self.wished: Callable[[], Report | None] = lambda: None
        self.made: Callable[[], Report | None] = lambda: None
        self.which = choices([])
        self.which.setAccessibleName(self.tr("Reports"))
        self.which.setMinimumContentsLength(8)
        self.which.setSizeAdjustPolicy(self.which.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.figure = choices([])
        self.figure.setAccessibleName(self.tr("Figure of the report"))
        self.figure.setMinimumContentsLength(8)
        self.figure.setSizeAdjustPolicy(self.figure.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.about = label("", "caption", name="help", wrap=True)
        self.keep = button(self.tr("&Keep…"), "save", slot=self.ask_keep)
        self.more = button("", "ellipsis", slot=self._on_more)
        self.more.setAccessibleName(self.tr("More with reports"))
        self.more.setToolTip(tip(self.more.accessibleName()))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["s"])
        line = row(self.which, self.keep, self.more, spacing="s")
        line.setStretch(0, 1)
        inside.addLayout(line)
        inside.addWidget(self.about)
        inside.addWidget(self.figure)
        self.figure.hide()
        self.about.hide()
        self.which.activated.connect(lambda _at: self._on_chosen())
        self.figure.activated.connect(self.figure_wanted)
        self._fill()

    # -- what there is

    def ask(self) -> None:
        from app.services.list_reports import list_reports

        desk = self.context.desk
        self.context.jobs.run(self, lambda _progress: list_reports(desk), done=self._show)

    def open(self, kept: str) -> None:
        from app.services.list_reports import show_report

        desk = self.context.desk
        self.context.jobs.run(self, lambda _progress: show_report(desk, kept), done=self._open)

    def show_figures(self, made: MadeReport) -> None:
        self.figure.clear()
        for each in made.figures:
            self.figure.addItem(marked(each.title, "Reports"))
        self.figure.setVisible(len(made.figures) > 1)

    def choose_none(self) -> None:
        self.which.setCurrentIndex(0)
        self._say_about()

    def _show(self, cards: tuple[ReportCard, ...]) -> None:
        self.cards = cards
        self._fill()

    def _fill(self) -> None:
        before = self.which.currentData()
        self.which.clear()
        self.which.addItem(self.tr("Choose a report"), "")
        for each in self.cards:
            name = self.tr("{0} (due)").format(each.name) if each.due else each.name
            self.which.addItem(name, f"kept:{each.id}")
        if self.cards:
            self.which.insertSeparator(self.which.count())
        for code, template in templates().items():
            self.which.addItem(marked(template.name, "Reports"), f"template:{code}")
        self.which.setCurrentIndex(max(0, self.which.findData(before)))
        self._say_about()

    def _on_chosen(self) -> None:
        kind, _, told = str(self.which.currentData() or "").partition(":")
        self._say_about()
        if kind == "kept":
            self._open(next(each for each in self.cards if each.id == told))
        elif kind == "template":
            found = templates()[told]
            name, purpose = marked(found.name, "Reports"), marked(found.about, "Reports")
            self.report_wanted.emit(replace(found.report, name=name, purpose=purpose, language=theme.language()), "")

    def _open(self, card: ReportCard) -> None:
        if card.report is None:
            notices.tell(self, card.name, self.tr("This Havenbook cannot read the report: update it, or drop it."))
            return
        if self.which.findData(f"kept:{card.id}") >= 0:
            self.which.setCurrentIndex(self.which.findData(f"kept:{card.id}"))
        self.report_wanted.emit(card.report, card.id)

    def _say_about(self) -> None:
        kind, _, told = str(self.which.currentData() or "").partition(":")
        words = marked(templates()[told].about, "Reports") if kind == "template" else ""
        set_text(self.about, words)
        self.about.setVisible(bool(words))

    # -- doing

    def ask_keep(self) -> None:
        """The report that is shown, or the question that is chosen."""
        report = self.made() or self.wished()
        if report is None:
            return
        wished = self.wished()
        asked = KeepDialog(self, report, wished if wished is not None and len(report.wishes) == 1 else None)
        if asked.exec():
            self.keep_asked(asked.report())

    def ask_change(self) -> None:
        """The one that is kept: its figures moved or taken away, without counting it first; then it is shown anew."""
        card = self._card()
        if card is None or card.report is None:
            return
        asked = KeepDialog(self, card.report, None)
        if asked.exec() and self.keep_asked(asked.report(), card.id):
            self.report_wanted.emit(asked.report(), card.id if asked.report().name == card.name else "")

    def keep_asked(self, report: Report, changed: str = "") -> bool:
        """Whether it goes to be kept: where the name is that of another than `changed`, only when somebody says so."""
        there = next((each for each in self.cards if called(each.name) == called(report.name)), None)
        if there is not None and there.id != changed:
            if not there.may_drop:
                told = self.tr("Somebody else keeps “{0}”, and it stays as it is. Choose another name.")
                notices.tell(self, self.tr("A report of that name is kept already"), told.format(there.name))
                return False
            question = notices.Question(
                self.tr("Replace the report that is kept?"),
                self.tr("“{0}” has other figures, or comes at other times: what it was is lost.").format(there.name),
                self.tr("Replace"),
                danger=True,
            )
            if not notices.confirm(self, question):
                return False
        self.keep_it(report)
        return True

    def keep_it(self, report: Report) -> None:
        from app.services.keep_report import keep_report

        desk = self.context.desk
        self.context.jobs.run(self, lambda _progress: keep_report(desk, report), done=self._on_kept)

    def _on_kept(self, _kept: str) -> None:
        self.ask()
        self.news.emit()
        notices.toast(self, self.tr("Kept."))

    def _on_more(self) -> None:
        kept = self._card()
        menu = QMenu(self)
        menu.addAction(self.tr("Open a report from a file…"), self._on_import)
        share = menu.addAction(self.tr("Save the report as a file to share…"), self._on_export)
        share.setEnabled((self.made() or self.wished()) is not None)
        change = menu.addAction(self.tr("Change this report…"), self.ask_change)
        change.setEnabled(kept is not None and kept.report is not None and kept.may_drop)
        drop = menu.addAction(self.tr("Drop this report…"), self._on_drop)
        drop.setEnabled(kept is not None and kept.may_drop)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        menu.aboutToHide.connect(menu.deleteLater)

    def _card(self) -> ReportCard | None:
        wanted = str(self.which.currentData() or "")
        return next((each for each in self.cards if f"kept:{each.id}" == wanted), None)

    def _on_import(self) -> None:
        from app.services.share_report import from_file

        desk = self.context.desk
        path = choose_file(self, self.tr("Open a report"), self.tr("Reports (*.json);;All files (*)"))
        if path is not None:
            self.context.jobs.run(self, lambda _progress: from_file(desk, path), done=self.take)

    def take(self, report: Any) -> None:
        """One that came in a file is kept when somebody says so; a period of its own comes with it."""
        asked = KeepDialog(self, report, None)
        if asked.exec():
            self.keep_asked(asked.report())

    def _on_export(self) -> None:
        from app.services.share_report import to_file

        report, desk = self.made() or self.wished(), self.context.desk
        if report is None:
            return
        question = notices.Question(
            self.tr("Save the report as a file?"),
            self.tr("It says which figures are counted and how; no record and no number is in it."),
            self.tr("Choose where"),
        )
        if not notices.confirm(self, question):
            return
        path = choose_new_file(self, self.tr("Where to save the report?"), "report.json")
        if path is not None:
            self.context.jobs.run(
                self,
                lambda _progress: to_file(desk, report, path),
                done=lambda _none: notices.toast(self, self.tr("Saved.")),
            )

    def _on_drop(self) -> None:
        from app.services.drop_report import drop_report

        card, desk = self._card(), self.context.desk
        if card is None:
            return
        question = notices.Question(
            self.tr("Drop the report?"),
            self.tr("“{0}” is forgotten here. Records and files that were made with it stay.").format(card.name),
            self.tr("Drop"),
            danger=True,
        )
        if notices.confirm(self, question):
            self.context.jobs.run(self, lambda _progress: drop_report(desk, card.id), done=self._on_dropped)

    def _on_dropped(self, _none: object) -> None:
        self.which.setCurrentIndex(0)
        self.ask()
        self.news.emit()
