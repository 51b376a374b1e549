"""The own questionnaires of one case: those that can be filled, those that were, and one of them read as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import say, told_words
from ui.forms import same_as_words
from ui.forms.flow import flowing
from ui.page import Changes, Page
from ui.sheets.take_over import TakeOver
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.translate import marked, words
from ui.widgets.basics import button, card, chip, column, empty, label, row, scrolled

if TYPE_CHECKING:
    from app.services.own_forms import FormCard
    from app.services.show_sheet import AnswerView, SheetCard, SheetView
    from ui.context import Context

    Found = tuple[tuple[FormCard, ...], tuple[SheetCard, ...]]


class SheetsPage(Page):
    """Opened with the id of a case."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(self.tr("Own questionnaires"), self.tr("Questionnaires of your organisation for this case."))
        self._case = self._reading = ""
        self.over = TakeOver(self)
        self.back = button(self.tr("Back to the case"), "arrow-left", slot=lambda: self.case_wanted.emit(self._case))
        self.head.addWidget(self.back)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, SPACE["m"], 0)
        self._column.setSpacing(SPACE["l"])
        self.area = scrolled(inside)
        self.body.addWidget(self.area, 1)

    def open(self, what: str) -> None:
        self._case, self._reading = what, ""
        empty(self._column)
        self._ask()

    def showing(self) -> str:
        return self._case

    def enter(self) -> None:
        self.back.setFocus()

    def refresh(self, changes: Changes) -> None:
        if self._case and changes.subjects & {"cases", "settings"}:
            self._ask()

    def _ask(self) -> None:
        desk, case = self.context.desk, self._case

        def work(_progress: object) -> Found:
            from app.services.own_forms import list_forms
            from app.services.show_sheet import list_sheets

            return tuple(each for each in list_forms(desk) if each.current), list_sheets(desk, case)

        self.run(work, done=lambda found: self._show(found) if case == self._case else None)

    def _show(self, found: Found) -> None:
        forms, sheets = found
        empty(self._column)
        nothing = self.tr("No questionnaire was imported yet. A supervisor does that under Preferences.")
        fills = [self._offer(form) for form in forms] or [label(nothing, name="muted", wrap=True)]
        self._column.addWidget(card(*fills, title=self.tr("Fill a questionnaire")))
        none = self.tr("None was filled for this case yet.")
        filled = [self._line(sheet) for sheet in sheets] or [label(none, name="muted", wrap=True)]
        self._column.addWidget(card(*filled, title=self.tr("Filled questionnaires")))
        self._column.addStretch(1)
        if self._reading:
            self._read(self._reading)

    def _offer(self, form: FormCard) -> QWidget:
        made = QWidget()
        made.setLayout(row(button(form.title, "clipboard-pen", slot=lambda: self._fill(form)), None))
        return made

    def _fill(self, form: FormCard) -> None:
        self.place_wanted.emit("sheet", f"new:{form.name}:{self._case}")

    def _line(self, sheet: SheetCard) -> QWidget:
        title = sheet.title or sheet.form or self.tr("Questionnaire")
        who = told_words.by(sheet) if sheet.told is not None else sheet.worker or sheet.origin
        told = " · ".join(part for part in (say.date(sheet.day) if sheet.day else "", who) if part)
        read = button(self.tr("Read"), "eye", slot=lambda: self._read(sheet.sheet))
        read.setAccessibleName(self.tr("Read: {0}").format(f"{title}, {told}"))
        correct = button(self.tr("Correct"), "pencil", slot=lambda: self._correct(sheet.sheet))
        correct.setAccessibleName(self.tr("Correct: {0}").format(f"{title}, {told}"))
        marks = [chip(self.tr("Values differ"), "warn")] if sheet.disputed else []
        about = column(label(title, weight=600, wrap=True), label(told, name="muted"), spacing="xs")
        made = QWidget()
        made.setLayout(column(row(about, *marks, None, read, correct), *self._belonging(sheet, title), spacing="s"))
        return made

    def _belonging(self, sheet: SheetCard, title: str) -> list[QWidget]:
        """What of it also belongs in the case; calmer, once somebody decided about all of it."""
        if not sheet.belong:
            return []
        said = self.tr("Of its answers also in the case, or not…")
        if sheet.waits:
            said = self.tr("%n answer(s) also belong in the case…", "", sheet.waits)
        kind, icon = ("primary", "arrow-right") if sheet.waits else ("ghost", "arrow-right")
        made = button(said, icon, kind, lambda: self.over.open(sheet.sheet, title))
        made.setAccessibleName(f"{said} {title}")
        return [flowing(made)]

    def _correct(self, sheet: str) -> None:
        self.place_wanted.emit("sheet", f"correct:{sheet}")

    def _read(self, sheet: str) -> None:
        desk, case, language = self.context.desk, self._case, theme.language()
        self._reading = sheet

        def work(_progress: object) -> SheetView:
            from app.services.show_sheet import show_sheet

            return show_sheet(desk, sheet, language, words)

        self.run(work, done=lambda view: self._show_sheet(view) if case == self._case else None)

    def _show_sheet(self, view: SheetView) -> None:
        """Below the lists, in the place of the one that was read before."""
        while self._column.count() > 2:
            taken = self._column.takeAt(2)
            old = taken.widget() if taken is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        title = view.card.title or view.card.form
        for section in view.sections:
            heading = marked(section.title, "Forms") or self.tr("Answers to questions that are not known here")
            lines = [self._answer(each) for each in section.answers]
            self._column.addWidget(card(*lines, title=heading if heading == title else f"{title}: {heading}"))
        self._column.addStretch(1)

    def _answer(self, each: AnswerView) -> QWidget:
        said = each.words or {"not_shared": self.tr("Not shared")}.get(each.field.state, self.tr("Blank"))
        shown = label(said, name="" if each.words else "muted", wrap=True)
        asked = same_as_words.marked_label(marked(each.field.label, "Forms"), each.same)
        marks = [chip(self.tr("Values differ"), "warn")] if each.field.disputed else []
        made = QWidget()
        made.setLayout(row(column(label(asked, "caption", 600, "muted", wrap=True), shown,
                                  spacing="xs"), *marks))  # fmt: skip
        return made
