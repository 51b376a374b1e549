"""“A record where …”: one kind of record and up to three conditions that must hold in one and the same record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.forms.catalogue import CASEWORK, field_of, form
from ui.cases import filter_words
from ui.forms import field_widgets, words
from ui.forms.partial_date import Combo
from ui.theme.tokens import SPACE
from ui.widgets.basics import field, label

if TYPE_CHECKING:
    from app.forms.field import Field
    from app.services.find_cases import RecordFilter
    from ui.forms.input import Input

_MOST = 3


class RecordFilterBox(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.kind = Combo()
        self.kind.addItem(self.tr("Any"), "")
        for asked in CASEWORK:
            if _fields(asked.name):
                self.kind.addItem(words.form(asked.title), asked.name)
        self.lines = [_Line(self.tr("Question {0}").format(at + 1)) for at in range(_MOST)]
        root = QVBoxLayout(self)
        root.setContentsMargins(SPACE["xl"], SPACE["l"], SPACE["xl"], SPACE["xl"])
        root.setSpacing(SPACE["m"])
        root.addWidget(label(self.tr("A record where …"), "lead", 600, wrap=True))
        root.addWidget(label(self.tr("All of it must be true of one and the same record."), name="muted", wrap=True))
        root.addWidget(field(self.tr("Kind of record"), self.kind))
        for line in self.lines:
            root.addWidget(line)
        self.kind.currentIndexChanged.connect(lambda _at: self._on_kind())
        self.setFocusProxy(self.kind)
        self._on_kind()

    def set_filter(self, asked: RecordFilter) -> None:
        self.kind.setCurrentIndex(max(self.kind.findData(asked.kind), 0))
        for line, test in zip(self.lines, asked.tests, strict=False):
            line.set_test(test)

    def filter(self) -> RecordFilter:
        """A condition without a value is none."""
        from app.services.find_cases import RecordFilter as Filter

        tests = tuple(test for line in self.lines if (test := line.test()) is not None)
        return Filter(str(self.kind.currentData()), tests) if tests else Filter()

    def _on_kind(self) -> None:
        kind = str(self.kind.currentData() or "")
        for line in self.lines:
            line.offer(kind)
            line.setVisible(bool(kind))


class _Line(QWidget):
    """A question, how it is asked, and the input that question has in its own form."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._kind = ""
        self._input: Input | None = None
        self.question, self.way = Combo(), Combo()
        for box in (self.question, self.way):
            box.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.question.setMinimumContentsLength(18)
        self.way.setMinimumContentsLength(8)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE["m"])
        self._grid.addWidget(field(name, self.question), 0, 0)
        self._grid.addWidget(field(self.tr("How"), self.way), 0, 1)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 1)
        self.question.currentIndexChanged.connect(lambda _at: self._on_question())

    def offer(self, kind: str) -> None:
        self._kind = kind
        self.question.clear()
        self.question.addItem(self.tr("None"), "")
        for asked in _fields(kind):
            self.question.addItem(words.form(asked.label), asked.name)
        self._on_question()

    def set_test(self, test: tuple[str, str, str]) -> None:
        name, way, value = test
        self.question.setCurrentIndex(max(self.question.findData(name), 0))
        self.way.setCurrentIndex(max(self.way.findData(way), 0))
        if self._input is not None:
            self._input.set_answer([value] if way == "has" else value)

    def test(self) -> tuple[str, str, str] | None:
        said = self._input.answer() if self._input is not None else None
        if isinstance(said, list):
            said = said[0] if said else None
        name, way = str(self.question.currentData() or ""), str(self.way.currentData() or "")
        return (name, way, said) if name and isinstance(said, str) and said and "?" not in said else None

    def _on_question(self) -> None:
        from app.services.find_cases import ways

        if self._input is not None:
            self._input.hide()
            self._input.deleteLater()
            self._input = None
        asked = field_of(self._kind, str(self.question.currentData() or ""))
        self.way.clear()
        self.way.setEnabled(asked is not None)
        if asked is None:
            return
        for way in ways(asked.kind):
            self.way.addItem(filter_words.ways()[way], way)
        self._input = field_widgets.make(asked)
        self._input.set_name(words.form(asked.label), "")
        self._grid.addWidget(self._input, 1, 0, 1, 2)


def _fields(kind: str) -> list[Field]:
    from app.services.find_cases import ways

    if not kind:
        return []
    return [each for each in form(kind).fields if ways(each.kind) and not each.by_app and field_of(kind, each.name)]
