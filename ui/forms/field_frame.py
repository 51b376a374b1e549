"""One question: its words, its input, why it may stay without an answer, and what is wrong with the answer."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.forms import field_widgets, words
from ui.forms.choice_input import OneOfFew, SeveralOf
from ui.forms.definitions import DefinitionsPopup
from ui.forms.grid import GridInput
from ui.forms.missing_reason import NoAnswer
from ui.forms.repeat_input import Part, RepeatInput
from ui.forms.text_input import LongTextInput
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.theme.wordbreak import breakable
from ui.widgets.basics import label, picture, set_text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.forms.field import Field
    from app.forms.findings import Finding
    from ui.forms.choice_input import Choice
    from ui.forms.input import Answer

_HELP_ABOVE = (OneOfFew, SeveralOf, GridInput, LongTextInput, RepeatInput)


class FieldFrame(Part):
    """F8: why there is no answer. F1: what the words mean."""

    def __init__(self, field: Field, *, demonstration: bool = False) -> None:
        super().__init__()
        self.field = field
        self.name = field.name
        self._demonstration = demonstration
        self.finding: Finding | None = None
        self._finding: QWidget | None = None
        self._word: QLabel | None = None
        self._question = words.form(field.label)
        self.input = field_widgets.make(field, demonstration=demonstration)
        if isinstance(self.input, RepeatInput):
            self.input.frame = lambda part: FieldFrame(part, demonstration=demonstration)
        self.no_answer: NoAnswer | None = None
        self.root = QVBoxLayout(self)
        self.root.setContentsMargins(0, 0, 0, 0)
        self.root.setSpacing(SPACE["xs"])
        self.head = self._head()
        self.root.addWidget(self.head)
        self.head.setVisible(bool(self._question))
        help_line = self._help()
        above = isinstance(self.input, _HELP_ABOVE)
        for part in (help_line if above else None, self.input, None if above else help_line):
            if part is not None:
                self.root.addWidget(part)
        self.root.addStretch(1)
        self.input.set_name(self._question, self._described())
        self.words.setBuddy(self.input.focus_target())
        self.input.changed.connect(lambda: self.answered.emit(field.name))

    def answer(self) -> Answer:
        if self.no_answer is not None and self.no_answer.reason:
            return {"missing": self.no_answer.reason}
        return self.input.answer()

    def set_answer(self, answer: Answer) -> None:
        reason = str(answer["missing"]) if isinstance(answer, dict) and set(answer) == {"missing"} else ""
        self._show_reason(reason)
        self.input.set_answer(None if reason else answer)

    def say_row(self, row: str) -> None:
        """In a list of rows the same question is asked again and again: its name says in which row."""
        self.input.set_name(self.tr("{0}, {1}").format(self._question, row), self._described())

    def _described(self) -> str:
        said = [words.form(self.field.help), self.tr("Required") if self.field.required == "always" else ""]
        return ". ".join(part for part in said if part)

    def set_reason(self, reason: str) -> None:
        """Say why there is no answer; empty opens the question again, with what had been typed."""
        self._show_reason(reason)
        if reason and self.no_answer is not None:
            self.no_answer.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_focus()
        self.answered.emit(self.name)

    def take_focus(self) -> None:
        blocked = self.no_answer is not None and bool(self.no_answer.reason)
        target: QWidget | None = self.no_answer if blocked else self.input.focus_target()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, text: str) -> None:
        """A calm word beside the question, which nobody has to answer; empty takes it away."""
        if self._word is None:
            if not text:
                return
            self._word = label("", "caption", name="muted", wrap=True)
            self.root.insertWidget(self.root.count() - 1, self._word)
        set_text(self._word, text)
        self._word.setAccessibleName(text)
        self._word.setVisible(bool(text))

    @property
    def said(self) -> str:
        return self._word.accessibleName() if self._word is not None else ""

    def show_finding(self, finding: Finding | None) -> None:
        if finding == self.finding:
            return
        self.finding = finding
        if self._finding is not None:
            self._finding.hide()
            self._finding.deleteLater()
            self._finding = None
        self.input.set_finding(finding.severity if finding is not None else "")
        if finding is not None:
            self._finding = self._finding_line(finding)
            self.root.insertWidget(self.root.count() - 1, self._finding)

    def head_height(self, width: int) -> int:
        layout = self.head.layout()
        return layout.heightForWidth(width) if layout is not None else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that an input has no use for come up here."""
        if event.key() == Qt.Key.Key_F8 and self.no_answer is not None:
            self.no_answer.open()
        elif event.key() == Qt.Key.Key_F1:
            self.explain()
        else:
            super().keyPressEvent(event)

    def explain(self) -> None:
        DefinitionsPopup(self, self.field, self._explained()).open_at(self.words)

    def _explained(self) -> list[Choice]:
        return field_widgets.offered(self.field, demonstration=self._demonstration)

    def _head(self) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE["xs"])
        self.words = self._words()
        line.addWidget(self.words, 1, Qt.AlignmentFlag.AlignBottom)
        if field_widgets.shows_definitions(self.field, demonstration=self._demonstration):
            line.addWidget(self._explain_button(), 0, Qt.AlignmentFlag.AlignBottom)
        if self.field.missing:
            self.no_answer = NoAnswer(self._question)
            self.no_answer.chosen.connect(self.set_reason)
            line.addWidget(self.no_answer, 0, Qt.AlignmentFlag.AlignBottom)
        return head

    def _words(self) -> QLabel:
        """Rich text for the mark behind the question; what others wrote is escaped."""
        made = QLabel()
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setFont(theme.font("body", 600))
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        made.setMinimumHeight(26)
        made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        mark = ""
        if self.field.required == "always":
            size = theme.font("caption").pixelSize()
            style = f"font-weight:400;font-size:{size}px;color:{theme.hex_of('danger')}"
            mark = f'&nbsp; <span style="{style}">{html.escape(self.tr("Required"))}</span>'
        side = "rtl" if QGuiApplication.isRightToLeft() else "ltr"
        made.setText(f'<div dir="{side}">{html.escape(breakable(self._question))}{mark}</div>')
        made.setAccessibleName(self._question)
        return made

    def _explain_button(self) -> QToolButton:
        made = QToolButton()
        made.setObjectName("na")
        made.setIcon(theme.icon("info", "muted", 16))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setToolTip(self.tr("What the words mean (F1)"))
        made.setAccessibleName(self.tr("What the words mean: {0}").format(self._question))
        made.clicked.connect(self.explain)
        return made

    def _help(self) -> QLabel | None:
        return label(words.form(self.field.help), "caption", name="help", wrap=True) if self.field.help else None

    def _finding_line(self, finding: Finding) -> QWidget:
        error = finding.severity == "error"
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE["xs"])
        icon = picture("circle-alert" if error else "triangle-alert", "danger" if error else "warn", 14)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        said = label("", "caption", 600, name="error" if error else "warn", wrap=True)
        set_text(said, words.finding(finding))
        line.addWidget(said, 1)
        return made

    def _show_reason(self, reason: str) -> None:
        if self.no_answer is None:
            return
        self.no_answer.set_reason(reason)
        self.input.setEnabled(not reason)
