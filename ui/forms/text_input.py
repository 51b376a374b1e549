"""Inputs that are typed: a line, several lines, a whole number, one with a fraction."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.forms.input import Answer, Input
from ui.forms.spelling_marks import SpellingMarks
from ui.theme import theme
from ui.theme.reading import begin
from ui.theme.wordbreak import plain
from ui.widgets.basics import restyle
from ui.widgets.found_list import FoundList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent, QResizeEvent

    from ui.forms.aids import Aids

_LINES = 3
_MOST_LINES = 10
_DECIMAL = re.compile(r"-?\d{1,15}(\.\d{1,15})?")
_WHOLE = re.compile(r"-?(\d*|\d{1,3}([,.])\d{3}(\2\d{3})*)")
_SIGNS = str.maketrans({"\u066b": ".", "\u066c": ",", "\u060c": ",", "\u2212": "-", "\u2013": "-"})


def latin_digits(text: str) -> str:
    """Digits of any script as 0-9: what was typed in Khmer or Arabic figures means the same number."""
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in text)


def _hold(widget: QWidget, owner: QWidget) -> None:
    inside = QVBoxLayout(owner)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(widget)
    owner.setFocusProxy(widget)


class TextInput(Input):
    """`suggest` names what the house may offer while somebody types."""

    def __init__(self, suggest: str = "") -> None:
        super().__init__()
        self._suggest = suggest
        self._aids: Aids | None = None
        self._within = ""
        self.line = QLineEdit()
        _hold(self.line, self)
        self.line.textEdited.connect(lambda _text: self.changed.emit())

    def answer(self) -> Answer:
        return plain(self.line.text()).strip() or None

    def set_answer(self, answer: Answer) -> None:
        self.line.setText("" if answer is None else str(answer))
        self.line.setCursorPosition(0)

    def focus_target(self) -> QWidget:
        return self.line

    def set_finding(self, kind: str) -> None:
        restyle(self.line, "error", kind == "error")

    def lend(self, aids: Aids) -> None:
        self._aids = aids
        self._ask()

    def narrow(self, within: Answer) -> None:
        said = within if isinstance(within, str) else ""
        if said != self._within:
            self._within = said
            self._ask()

    def _ask(self) -> None:
        if self._suggest and self._aids is not None:
            self._aids.suggest(self._suggest, self.offer, self._within)

    def offer(self, known: Sequence[str]) -> None:
        """What was written here before: Down looks through it, and anything else may still be typed."""
        helper = QCompleter(list(known), self.line)
        helper.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        helper.setFilterMode(Qt.MatchFlag.MatchContains)
        helper.setPopup(FoundList())
        helper.activated.connect(lambda _chosen: self.changed.emit())
        self.line.setCompleter(helper)


class NumberInput(TextInput):
    """What is not a whole number is kept as it was typed, for the judge of answers to speak about."""

    def __init__(self) -> None:
        super().__init__()
        self.line.setMaximumWidth(140)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)

    def answer(self) -> Answer:
        typed = super().answer()
        figures = latin_digits(typed) if typed else ""
        return int(figures) if figures.removeprefix("-").isdecimal() else typed


class DecimalInput(TextInput):
    """A number that may have a fraction; what is none is kept as it was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.line.setMaximumWidth(180)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def answer(self) -> Answer:
        typed = super().answer()
        return (bare_decimal(typed) or typed) if typed else None

    def set_answer(self, answer: Answer) -> None:
        """With the sign this language puts before a fraction."""
        told = "" if answer is None else str(answer)
        super().set_answer(told.replace(".", QLocale().decimalPoint()) if _DECIMAL.fullmatch(told) else told)


def bare_decimal(typed: str) -> str:
    """`1234.5` for 1,234.5 and 1.234,5 and their like in any script's digits; empty for what is no number.

    The last sign between digits begins the fraction, unless it comes twice, or is the one this language puts between
    thousands and three digits follow it.
    """
    figures = latin_digits(typed).translate(_SIGNS).replace(" ", "").replace("\u00a0", "").replace("\u202f", "")
    last = max(figures.rfind(","), figures.rfind("."))
    whole, fraction = (figures[:last], figures[last + 1 :]) if last >= 0 else (figures, "")
    sign = figures[last] if last >= 0 else ""
    grouped = QLocale().groupSeparator() == sign and len(fraction) == 3 and whole not in {"", "0"}
    if sign and (sign in whole or grouped):
        whole, fraction = f"{whole}{sign}{fraction}", ""
    if not _WHOLE.fullmatch(whole):
        return ""
    whole = whole.replace(",", "").replace(".", "")
    made = f"{whole if whole.strip('-') else f'{whole}0'}.{fraction}" if fraction else whole
    return made if _DECIMAL.fullmatch(made) else ""


class LongTextInput(Input):
    """Grows with what is written in it, up to ten lines."""

    def __init__(self) -> None:
        super().__init__()
        self.page = _GrowingText()
        _hold(self.page, self)
        self.page.textChanged.connect(self._on_changed)
        self._loading = False

    def lend(self, aids: Aids) -> None:
        if aids.spelling is not None and self.page.marks is None:
            self.page.marks = SpellingMarks(self.page, aids.spelling)

    def answer(self) -> Answer:
        return plain(self.page.toPlainText()).strip() or None

    def set_answer(self, answer: Answer) -> None:
        self._loading = True
        self.page.setPlainText("" if answer is None else str(answer))
        self._loading = False

    def focus_target(self) -> QWidget:
        return self.page

    def set_finding(self, kind: str) -> None:
        restyle(self.page, "error", kind == "error")

    def _on_changed(self) -> None:
        self.page.fit()
        if not self._loading:
            self.changed.emit()


class _GrowingText(QPlainTextEdit):
    def __init__(self) -> None:
        super().__init__()
        self.marks: SpellingMarks | None = None
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFont(theme.font())
        begin(self.document())
        self.fit()

    def fit(self) -> None:
        """In a plain text document the height is counted in lines."""
        lines = max(_LINES, min(_MOST_LINES, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu; over a word that is not known, with what may be meant above it."""
        if self.marks is None or not self.marks.show_menu(event):
            super().contextMenuEvent(event)
