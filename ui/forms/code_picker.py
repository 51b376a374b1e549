"""A code list that can be searched, each code with its definition: one of many, or several of many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import say
from ui.forms.code_popup import CodePopup
from ui.forms.flow import Flow
from ui.forms.input import Answer, Input
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.widgets.basics import restyle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from ui.forms.choice_input import Choice


class PickerButton(QPushButton):
    """Looks like a closed list; typing into it opens the list at what was typed."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "picker")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.opened.emit(""))
        self._name = ""
        self._words = ""

    def set_name(self, name: str) -> None:
        self._name = name
        self._say()

    def show_words(self, words: str, *, blank: bool) -> None:
        self._words = words
        if self.property("blank") is not blank:
            restyle(self, "blank", blank)
        self._say()
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(160, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_F4, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit("")
        elif typed.strip() and typed.isprintable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.opened.emit(typed)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        left = 10 if self.isRightToLeft() else self.width() - 10 - 14
        arrow = theme.pixmap("chevron-down", "muted" if self.isEnabled() else "disabled", 14)
        painter.drawPixmap(left, (self.height() - 14) // 2, arrow)
        painter.end()

    def _fit(self) -> None:
        room = self.width() - 46
        self.setText(self.fontMetrics().elidedText(self._words.replace("&", "&&"), Qt.TextElideMode.ElideRight, room))

    def _say(self) -> None:
        both = self._name and self._words
        told = say.headed("{0}: {1}", self._name, self._words) if both else self._name or self._words
        self.setAccessibleName(told)


class _Picker(Input):
    """`choices` is asked for when the list is opened, so that a form does not hold 249 countries per question."""

    several = False

    def __init__(self, choices: Callable[[], Sequence[Choice]], words: Callable[[str], str]) -> None:
        super().__init__()
        self._choices, self._words = choices, words
        self._offered: frozenset[str] | None = None
        self.chosen: list[str] = []
        self.button = PickerButton()
        self.button.opened.connect(self.open)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["xs"])
        inside.addWidget(self.button)
        self.setFocusProxy(self.button)

    def focus_target(self) -> QWidget:
        return self.button

    def set_name(self, name: str, description: str) -> None:
        self.button.set_name(name)
        self.button.setAccessibleDescription(description)

    def set_finding(self, kind: str) -> None:
        restyle(self.button, "error", kind == "error")

    def offer_only(self, codes: frozenset[str] | None) -> None:
        self._offered = codes

    def open(self, typed: str = "") -> CodePopup:
        offered, chosen = self._offered, self.chosen
        choices = [each for each in self._choices() if offered is None or each.code in offered or each.code in chosen]
        popup = CodePopup(self.button, choices, self.chosen, several=self.several)
        popup.picked.connect(self._on_picked)
        popup.open_at(typed)
        return popup

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete} and self.chosen:
            self.chosen.pop()
            self._show()
            self.changed.emit()
        else:
            super().keyPressEvent(event)

    def _on_picked(self, code: str) -> None:
        self._take(code)
        self._show()
        self.changed.emit()

    def _take(self, code: str) -> None:
        self.chosen = [code]

    def _show(self) -> None:
        raise NotImplementedError


class OneOfMany(_Picker):
    """Backspace or Delete takes the answer away again."""

    def __init__(self, choices: Callable[[], Sequence[Choice]], words: Callable[[str], str]) -> None:
        super().__init__(choices, words)
        self._show()

    def answer(self) -> Answer:
        return self.chosen[0] if self.chosen else None

    def set_answer(self, answer: Answer) -> None:
        self.chosen = [answer] if isinstance(answer, str) and answer else []
        self._show()

    def _show(self) -> None:
        said = self._words(self.chosen[0]) if self.chosen else self.tr("Choose…")
        self.button.show_words(said, blank=not self.chosen)


class SeveralOfMany(_Picker):
    """What was chosen stands below as buttons: pressing one takes it away."""

    several = True

    def __init__(self, choices: Callable[[], Sequence[Choice]], words: Callable[[str], str]) -> None:
        super().__init__(choices, words)
        self._tokens = QWidget()
        self._flow = Flow(self._tokens, gap=SPACE["s"], line_gap=SPACE["xs"])
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._tokens.setSizePolicy(policy)
        self.layout().addWidget(self._tokens)  # type: ignore[union-attr]
        self._show()

    def answer(self) -> Answer:
        return list(self.chosen) or None

    def set_answer(self, answer: Answer) -> None:
        self.chosen = [str(code) for code in answer] if isinstance(answer, list) else []
        self._show()

    def _take(self, code: str) -> None:
        if code in self.chosen:
            self.chosen.remove(code)
            return
        alone = {choice.code for choice in self._choices() if choice.alone}
        self.chosen = [code] if code in alone else [*(c for c in self.chosen if c not in alone), code]

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for code in self.chosen:
            self._flow.addWidget(self._token(code))
        self._tokens.setVisible(bool(self.chosen))
        said = say.listed(self._words(code) for code in self.chosen)
        self.button.show_words(self.tr("Add…") if self.chosen else self.tr("Choose…"), blank=True)
        self.button.setAccessibleDescription(said)

    def _token(self, code: str) -> QPushButton:
        words = self._words(code)
        made = QPushButton(words.replace("&", "&&"))
        made.setProperty("kind", "token")
        made.setIcon(theme.icon("x", "on_soft", 12))
        made.setIconSize(QSize(12, 12))
        made.setAutoDefault(False)
        made.setAccessibleName(self.tr("Remove {0}").format(words))
        made.clicked.connect(lambda: self._on_removed(code))
        return made

    def _on_removed(self, code: str) -> None:
        self.chosen.remove(code)
        self._show()
        self.button.setFocus()
        self.changed.emit()
