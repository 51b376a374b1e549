"""The whole of one record: every answer or why there is none, who wrote it, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.forms.catalogue import COPIED
from ui import told_words
from ui.cases import answer_marks, record_marks, record_words, words
from ui.cases.record_words import People
from ui.forms import same_as_words
from ui.forms.flow import Flow
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, chip, empty, label, scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.show_case import FieldView, RecordView
    from app.services.show_sheet import SheetView

_CHIP: Final = {"danger": "danger", "warn": "warn", "info": "info"}


@dataclass(frozen=True, slots=True)
class Rights:
    """What this worker may do with records of this case."""

    correct: bool = False
    void: bool = False
    approve: bool = False


class RecordDetails(QWidget):
    """`deed_wanted` says what: correct, copy, void, approve, finish, person, file, letter; `sheet_wanted` which own
    questionnaire is to be read: its answers come when it is looked at.
    """

    deed_wanted = Signal(str)
    history_wanted = Signal(object)
    dispute_wanted = Signal()
    sheet_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.record: RecordView | None = None
        self._sheet: SheetView | None = None
        self._people, self._rights, self._today = People(), Rights(), ""
        self._buttons: dict[str, QPushButton] = {}
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(SPACE["l"], SPACE["m"], SPACE["m"], SPACE["l"])
        self._column.setSpacing(SPACE["m"])
        self.area: QScrollArea = scrolled(holder)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setProperty("ring", True)
        self.area.setAccessibleName(self.tr("The whole of the record"))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.area)

    def set_up(self, people: People, rights: Rights, today: str) -> None:
        self._people, self._rights, self._today = people, rights, today

    def show_record(self, record: RecordView | None) -> None:
        same = self.record is not None and record is not None and self.record.record == record.record
        place = self.area.verticalScrollBar().value() if same else 0
        self.record, self._sheet = record, None
        self._fill()
        self.area.verticalScrollBar().setValue(place)
        if record is not None and record.kind == "sheet":
            self.sheet_wanted.emit(record.record)

    def show_sheet(self, view: SheetView) -> None:
        """The answers of the own questionnaire that is shown, if it still is."""
        if self.record is not None and self.record.record == view.card.sheet:
            place = self.area.verticalScrollBar().value()
            self._sheet = view
            self._fill()
            self.area.verticalScrollBar().setValue(place)

    def _fill(self) -> None:
        record = self.record
        empty(self._column)
        self._buttons = {}
        if record is not None:
            self._head(record)
            self._deeds(record)
            if record.guarded:
                text = self.tr("Only a supervisor can read this record. Ask them if you need to know.")
                self._column.addWidget(label(text, name="muted", wrap=True))
            for section in record.sections:
                self._section(section.title, section.fields, alone=len(record.sections) == 1)
        if self._sheet is not None:
            self._answers(self._sheet)
        self._column.addStretch(1)

    def can(self, deed: str) -> bool:
        return deed in self._buttons

    # -- the parts

    def _head(self, record: RecordView) -> None:
        self._column.addWidget(label(record_words.headline(record, self._people), "lead", 600, wrap=True))
        parts = (record_words.title(record), record_words.day(record), self._written(record))
        said = "  ·  ".join(part for part in parts if part)
        self._column.addWidget(label(said, "caption", name="muted", wrap=True))
        marks = record_marks.marks(record, self._today)
        if marks:
            line = QHBoxLayout()
            line.setSpacing(SPACE["s"])
            for mark in marks:
                line.addWidget(chip(mark.text, _CHIP[mark.ink]))
            line.addStretch(1)
            self._column.addLayout(line)

    def _written(self, record: RecordView) -> str:
        if not record.written:
            return ""
        by, when = told_words.by_whom(record, record.written), told_words.when(record.written, record.told)
        if record.told is not None:
            return f"{self.tr('written {0}').format(when)} · {by}"
        return self.tr("written by {0}, {1}").format(by, when) if by else self.tr("written {0}").format(when)

    def _deeds(self, record: RecordView) -> None:
        holder = QWidget()
        flow = Flow(holder, gap=SPACE["s"], line_gap=SPACE["s"])
        for deed, text, icon, kind in self._offered(record):
            made = button(text, icon, kind, lambda deed=deed: self.deed_wanted.emit(deed))  # type: ignore[misc]
            self._buttons[deed] = made
            flow.addWidget(made)
        if self._buttons:
            self._column.addWidget(holder)
        else:
            holder.deleteLater()

    def _offered(self, record: RecordView) -> list[tuple[str, str, str, str]]:
        if record.guarded:
            return []
        found: list[tuple[str, str, str, str]] = []
        ours = not record.origin and not record.voided
        if ours and self._rights.correct and record_marks.is_open_task(record):
            found.append(("finish", self.tr("&Done"), "check", "primary"))
        if ours and self._rights.approve and record_marks.waits_for_approval(record):
            found.append(("approve", self.tr("I have &read it"), "badge-check", "primary"))
        if ours and self._rights.correct and (self._sheet is None or self._sheet.form is not None):
            found.append(("correct", self.tr("Correct"), "square-pen", ""))
        if self._rights.correct and record.kind in COPIED:
            found.append(("copy", self.tr("Copy as new"), "copy", ""))
        if self._people.case_of(record.answer("linked_person")):
            found.append(("person", self.tr("Open their case"), "folder-open", ""))
        if record.kind == "referral" and ours:
            found.append(("letter", self.tr("Print a letter…"), "printer", ""))
        if record.kind == "attachment":
            found.append(("file", self.tr("Look at the file"), "eye", ""))
        if ours and self._rights.void:
            found.append(("void", self.tr("Void…"), "ban", "ghost"))
        return found

    def _answers(self, sheet: SheetView) -> None:
        if sheet.form is None:
            text = self.tr(
                "The questions of this form are not in this vault, so its answers stand under their short names. Ask "
                "{0} for the file of “{1}”, version {2}; a supervisor imports it under Preferences."
            )
            who = sheet.card.origin or self.tr("whoever filled it")
            about = (sheet.card.title or sheet.card.form or "?", sheet.card.version or "?")
            self._column.addWidget(label(text.format(who, *about), name="muted", wrap=True))
        for section in sheet.sections:
            title = section.title or self.tr("Answers to questions that are not known here")
            alone = len(sheet.sections) == 1 and (bool(section.title) or sheet.form is None)
            marks = [same_as_words.mark(each.same) for each in section.answers]
            self._section(title, [each.field for each in section.answers], marks, alone=alone)

    def _section(self, title: str, fields: Sequence[FieldView], marks: Sequence[str] = (), *, alone: bool) -> None:
        """`marks` stand behind the questions, where they have any."""
        if not fields:
            return
        if not alone:
            self._column.addWidget(label(words.question(title), weight=600, wrap=True))
        blanks = []
        for field, behind in zip(fields, marks or [""] * len(fields), strict=True):
            if field.state == "blank" and not field.disputed and field.changed < 2:
                blanks.append(words.question(field.label))
            else:
                self._field(field, behind)
        if blanks:
            text = self.tr("Not filled in: {0}").format(self.tr("; ").join(blanks))
            self._column.addWidget(label(text, "caption", name="muted", wrap=True))

    def _field(self, field: FieldView, behind: str = "") -> None:
        question = words.question(field.label)
        made = QWidget()
        inside = QHBoxLayout(made)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["s"])
        column = QVBoxLayout()
        column.setSpacing(2)
        shown = " · ".join(part for part in (question, behind) if part)
        column.addWidget(label(shown, "caption", name="muted", wrap=True))
        text = record_words.field_said(field, self._people, self.record)
        column.addWidget(answer_marks.said(field, question, text))
        inside.addLayout(column, 1)
        if field.disputed:  # below: beside it, in a narrow window, it would leave the words no room
            column.addWidget(answer_marks.dispute(question, self.dispute_wanted.emit), 0, Qt.AlignmentFlag.AlignLeft)
        if field.changed > 1:
            mark = answer_marks.history(question, lambda: self.history_wanted.emit(field))
            inside.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(made)
