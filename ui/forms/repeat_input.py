"""A group of questions answered any number of times: rows that are added, removed and moved by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.forms.rows import ROW, new_row, row_of
from ui import say
from ui.forms.aids import Aids
from ui.forms.input import Answer, Input
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, label, restyle
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from app.forms.conditions import Condition
    from app.forms.field import Field, Repeat


class Part(QFrame):
    """One question of a row: what is asked of the frame that any question has."""

    answered = Signal(str)

    name: str
    input: Input

    def answer(self) -> Answer:
        raise NotImplementedError

    def set_answer(self, answer: Answer) -> None:
        raise NotImplementedError

    def take_focus(self) -> None:
        raise NotImplementedError

    def say_row(self, row: str) -> None:
        """Say in its name in which row it stands."""
        raise NotImplementedError


class _Row(QFrame):
    """Alt+Up and Alt+Down move it, Ctrl+Delete takes it away. With a `key` it is known by that, and is not moved."""

    changed = Signal()
    remove_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self, parts: Sequence[Part], key: str) -> None:
        super().__init__()
        self.setObjectName("row")
        self.parts, self.key = parts, key
        self._conditions: dict[str, Condition] = {}
        self.title = label("", "caption", 600, name="muted")
        self.up = self._tool("arrow-up", lambda: self.move_wanted.emit(-1))
        self.down = self._tool("arrow-down", lambda: self.move_wanted.emit(1))
        self.away = self._tool("trash-2", self.remove_wanted.emit)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        for tool in (self.up, self.down, self.away):
            head.addWidget(tool)
        for tool in (self.up, self.down):
            tool.setVisible(not key)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["m"], SPACE["s"], SPACE["m"], SPACE["m"])
        inside.setSpacing(SPACE["s"])
        inside.addLayout(head)
        for part in parts:
            inside.addWidget(part)
            part.answered.connect(lambda _name: self._on_answered())

    def ask(self, fields: Sequence[Field]) -> None:
        """The questions of a row that depend on others of the same row."""
        self._conditions = {field.name: field.shown_if for field in fields if field.shown_if is not None}
        self._show_what_is_asked()

    def _on_answered(self) -> None:
        self._show_what_is_asked()
        self.changed.emit()

    def _show_what_is_asked(self) -> None:
        """What was answered stays in sight."""
        told = self.answers() if self._conditions else {}
        for part in self.parts:
            condition = self._conditions.get(part.name)
            part.setVisible(condition is None or part.name in told or condition.holds(told))

    def answers(self) -> dict[str, Answer]:
        told = {part.name: part.answer() for part in self.parts}
        return {name: said for name, said in told.items() if said is not None}

    def whole(self) -> dict[str, Answer]:
        """With what it is known by, where anything is answered in it."""
        told = self.answers()
        return {**told, ROW: self.key} if told and self.key else told

    def load(self, answers: dict[str, Answer]) -> None:
        if self.key:
            self.key = row_of(answers) or new_row()
        for part in self.parts:
            part.set_answer(answers.get(part.name))
        self._show_what_is_asked()

    def number(self, place: int, count: int) -> None:
        said = self.tr("Row {0}").format(say.number(place + 1))
        self.title.setText(said)
        self.setAccessibleName(said)
        for part in self.parts:
            part.say_row(self.tr("row {0}").format(say.number(place + 1)))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)
        for tool, words in (
            (self.up, self.tr("Move up: row {0}")),
            (self.down, self.tr("Move down: row {0}")),
            (self.away, self.tr("Take away: row {0}")),
        ):
            tool.setAccessibleName(words.format(say.number(place + 1)))
            tool.setToolTip(tip(tool.accessibleName()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if way and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(way)
        elif event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _tool(self, icon: str, act: Callable[[], object]) -> QToolButton:
        made = QToolButton()
        made.setObjectName("na")
        made.setIcon(theme.icon(icon, "muted", 14))
        made.clicked.connect(lambda _checked=False: act())
        return made


class RepeatInput(Input):
    """`frame` makes one question of a row; a row without any answer is no row."""

    def __init__(self, field: Repeat) -> None:
        super().__init__()
        self.field = field
        self.frame: Callable[[Field], Part] | None = None
        self._aids = Aids()
        self._name = ("", "")
        self.rows: list[_Row] = []
        self.add = button(self.tr("Add a row"), "plus", slot=self._on_add)
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE["s"])
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["s"])
        inside.addLayout(self._column)
        inside.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add)

    def lend(self, aids: Aids) -> None:
        self._aids = aids
        for row in self.rows:
            for part in row.parts:
                part.input.lend(aids)

    def answer(self) -> Answer:
        return [told for row in self.rows if (told := row.whole())] or None

    def set_answer(self, answer: Answer) -> None:
        told = [row for row in answer if isinstance(row, dict)] if isinstance(answer, list) else []
        while len(self.rows) > len(told):
            self._take_away(self.rows[-1])
        while len(self.rows) < len(told):
            self._make_row()
        for row, answers in zip(self.rows, told, strict=True):
            row.load(answers)
        self._number()

    def focus_target(self) -> QWidget:
        return self.add

    def set_name(self, name: str, description: str) -> None:
        self._name = (name, description)
        self.add.setAccessibleName(say.headed(self.tr("{0}: add a row"), name))
        self.add.setAccessibleDescription(description)

    def set_finding(self, kind: str) -> None:
        for row in self.rows:
            restyle(row, "error", kind == "error")

    def remove(self, row: _Row) -> None:
        place = self.rows.index(row)
        self._take_away(row)
        self._number()
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].parts[0].take_focus()
        else:
            self.add.setFocus()
        self.changed.emit()

    def shift(self, row: _Row, way: int) -> None:
        place = self.rows.index(row)
        if self.field.keyed or not 0 <= place + way < len(self.rows):
            return
        focused = row.focusWidget()
        self.rows.insert(place + way, self.rows.pop(place))
        self._column.removeWidget(row)
        self._column.insertWidget(place + way, row)
        self._number()
        if focused is not None:
            focused.setFocus()
        self.changed.emit()

    def _on_add(self) -> None:
        row = self._make_row()
        self._number()
        row.parts[0].take_focus()

    def _make_row(self) -> _Row:
        if self.frame is None:
            raise RuntimeError("a repeat needs somebody who makes its questions")
        key = new_row(len(self.rows)) if self.field.keyed else ""
        row = _Row([self.frame(part) for part in self.field.parts], key)
        for part in row.parts:
            part.input.lend(self._aids)
        row.ask(self.field.parts)
        row.changed.connect(self.changed)
        row.remove_wanted.connect(lambda: self.remove(row))
        row.move_wanted.connect(lambda way: self.shift(row, way))
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _take_away(self, row: _Row) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _number(self) -> None:
        for place, row in enumerate(self.rows):
            row.number(place, len(self.rows))
        self.add.setEnabled(len(self.rows) < self.field.most)
