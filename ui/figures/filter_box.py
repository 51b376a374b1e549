"""Where a figure is narrowed: a question, one of its answers, and the list of those that hold."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.forms.places import countries, country_name
from app.reports.choosing import codes_of, filters_of
from app.reports.labels import Names, word
from app.reports.splits import SPLITS
from ui import say
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.translate import marked, words
from ui.widgets.basics import button, choices, empty, field, label, row
from ui.widgets.tips import tip

_LEAST: Final = 140


class FilterBox(QWidget):
    """All that are set must hold together; of one question any of the answers."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._set: list[tuple[str, str]] = []
        self._figure = ""
        self.question = choices([])
        self.answer = choices([])
        for each in (self.question, self.answer):  # their longest words must not push the panel out of its place
            each.setMinimumWidth(_LEAST)
        self.add = button(self.tr("&Add"), "plus", slot=self._on_add)
        self._shown = QVBoxLayout()
        self._shown.setSpacing(SPACE["xs"])
        self.question.activated.connect(lambda _at: self._show_answers())
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["s"])
        inside.addWidget(field(self.tr("&Only where"), self.question))
        self._answer = field(self.tr("is"), self.answer)
        inside.addWidget(self._answer)
        self._row = QWidget()
        self._row.setLayout(row(self.add, None))
        inside.addWidget(self._row)
        inside.addLayout(self._shown)

    def filters(self) -> tuple[tuple[str, str], ...]:
        return tuple(self._set)

    def set_filters(self, filters: tuple[tuple[str, str], ...]) -> None:
        self._set = list(filters)
        self._show()

    def set_figure(self, code: str) -> None:
        """What another figure does not ask no longer narrows it."""
        offered = filters_of(code)
        self._set = [(name, each) for name, each in self._set if name in {split.name for split in offered}]
        before = self.question.currentData()
        self.question.clear()
        self.question.addItem(self.tr("Everywhere"), "")
        for split in offered:
            self.question.addItem(marked(split.label, "Reports"), split.name)
        self.question.setCurrentIndex(max(0, self.question.findData(before)))
        self._show_answers()
        self._show()

    def _show_answers(self) -> None:
        name = str(self.question.currentData() or "")
        for each in (self._answer, self._row):
            each.setVisible(bool(name))
        self.answer.clear()
        if not name:
            return
        split = SPLITS[name]
        if split.codes == "country":
            for place in countries(theme.language()):
                self.answer.addItem(place.name, place.code)
            return
        for code in codes_of(split):
            self.answer.addItem(self._word(name, code), code)

    def _on_add(self) -> None:
        pair = (str(self.question.currentData()), str(self.answer.currentData()))
        if pair not in self._set:
            self._set.append(pair)
        self.question.setCurrentIndex(0)
        self._show_answers()
        self._show()
        self.changed.emit()

    def _take_away(self, pair: tuple[str, str]) -> None:
        self._set.remove(pair)
        self._show()
        self.changed.emit()
        self.question.setFocus()

    def _show(self) -> None:
        empty(self._shown)
        for pair in self._set:
            told = say.headed(self.tr("{0}: {1}"), marked(SPLITS[pair[0]].label, "Reports"), self._word(*pair))
            away = button("", "x", "ghost", partial(self._take_away, pair))
            away.setAccessibleName(self.tr("Take away: {0}").format(told))
            away.setToolTip(tip(away.accessibleName()))
            line = row(label(told, wrap=True), away, spacing="xs")
            line.setStretch(0, 1)
            self._shown.addLayout(line)

    @staticmethod
    def _word(name: str, code: str) -> str:
        spoken = Names(translate=words, country=partial(country_name, locale=theme.language()))
        return word(SPLITS[name].codes, code, spoken)
