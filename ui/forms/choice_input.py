"""Inputs with every choice in sight: one of a few, several of many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ui.forms.flow import Flow
from ui.forms.input import Answer, Input
from ui.forms.wrapping import WrappingCheck, WrappingRadio
from ui.theme.tokens import SPACE
from ui.theme.wordbreak import breakable
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice in the language of the program; `alone`: no second choice may stand with it."""

    code: str
    words: str
    definition: str = ""
    alone: bool = False


class _Buttons(Input):
    """What radio buttons and check boxes share: an answer from a newer list is kept and shown as it came."""

    def __init__(self, choices: Iterable[Choice], flow: Flow, words: Callable[[str], str]) -> None:
        super().__init__()
        self._flow, self._words = flow, words
        self.setLayout(flow)
        self._name = ("", "")
        self.buttons: dict[str, QAbstractButton] = {}
        self.choices: dict[str, Choice] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for choice in choices:
            self._add(choice)

    def focus_target(self) -> QWidget:
        return next((b for b in self.buttons.values() if b.isChecked()), next(iter(self.buttons.values()), self))

    def set_name(self, name: str, description: str) -> None:
        """Each button says its own words; the question is its description."""
        self._name = (name, description)
        self.setAccessibleName(name)
        for code, button in self.buttons.items():
            said = (name, self.choices[code].definition, description)
            button.setAccessibleDescription(". ".join(part for part in said if part))

    def offer_only(self, codes: frozenset[str] | None) -> None:
        for code, button in self.buttons.items():
            button.setVisible(codes is None or code in codes or button.isChecked())

    def _make(self, words: str) -> QAbstractButton:
        raise NotImplementedError

    def _add(self, choice: Choice) -> QAbstractButton:
        made = self._make(choice.words)
        made.setToolTip(tip(breakable(choice.definition)))
        self.choices[choice.code], self.buttons[choice.code] = choice, made
        self._flow.addWidget(made)
        return made

    def _button(self, code: str) -> QAbstractButton:
        """For a code that is not offered, one more button appears: from a file, or from a newer list."""
        if code not in self.buttons:
            self._add(Choice(code, self._words(code))).show()
            self.set_name(*self._name)
        return self.buttons[code]


class OneOfFew(_Buttons):
    """Radio buttons; Backspace or Delete takes the answer away again."""

    def __init__(self, choices: Iterable[Choice], words: Callable[[str], str] = str) -> None:
        self._group = QButtonGroup()
        self._loading = False
        super().__init__(choices, Flow(gap=SPACE["l"], line_gap=0), words)
        self._group.setParent(self)
        self._group.buttonToggled.connect(self._on_toggled)

    def answer(self) -> Answer:
        return next((code for code, button in self.buttons.items() if button.isChecked()), None)

    def set_answer(self, answer: Answer) -> None:
        self._loading = True
        if isinstance(answer, str) and answer:
            self._button(answer).setChecked(True)
        else:
            self._clear()
        self._loading = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete} and self.answer() is not None:
            self.set_answer(None)
            self.changed.emit()
        else:
            super().keyPressEvent(event)

    def _make(self, words: str) -> QAbstractButton:
        made = WrappingRadio(words)
        self._group.addButton(made)
        return made

    def _on_toggled(self, _button: QAbstractButton, checked: bool) -> None:
        """The arrow keys choose without a click."""
        if checked and not self._loading:
            self.changed.emit()

    def _clear(self) -> None:
        self._group.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)


class SeveralOf(_Buttons):
    """Check boxes in columns; a choice that stands alone takes the others away."""

    def __init__(self, choices: Iterable[Choice], words: Callable[[str], str] = str) -> None:
        super().__init__(choices, Flow(columns=3, gap=SPACE["l"], line_gap=0), words)

    def answer(self) -> Answer:
        return [code for code, button in self.buttons.items() if button.isChecked()] or None

    def set_answer(self, answer: Answer) -> None:
        chosen = answer if isinstance(answer, list) else []
        for code in [*self.buttons, *chosen]:
            self._button(code).setChecked(code in chosen)

    def _make(self, words: str) -> QAbstractButton:
        made = WrappingCheck(words)
        made.clicked.connect(lambda checked: self._on_clicked(made, checked))
        return made

    def _on_clicked(self, clicked: QAbstractButton, checked: bool) -> None:
        if checked:
            alone = self.choices[self._code(clicked)].alone
            for code, button in self.buttons.items():
                if button is not clicked and (alone or self.choices[code].alone):
                    button.setChecked(False)
        self.changed.emit()

    def _code(self, button: QAbstractButton) -> str:
        return next(code for code, known in self.buttons.items() if known is button)
