"""Every two organisations of a figure: comparable, with care, or not side by side, and why in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.profiles.verdicts import chip_of
from ui.reasons import reason_words
from ui.theme.tokens import SPACE
from ui.widgets.basics import card, choices, column, empty, field, label, row, set_text

if TYPE_CHECKING:
    from app.services.compare_houses import Comparison, Pair

_ORDER: Final = ("refused", "flagged", "comparable")
_MOST: Final = 12
_ALL: Final = "*"


class PairsList(QWidget):
    """The gravest first; where there are many, one organisation may be looked at alone."""

    def __init__(self) -> None:
        super().__init__()
        self._pairs: tuple[Pair, ...] = ()
        self.only = choices([])
        self._filter = field(self.tr("Only with"), self.only)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE["l"])
        self._more = label("", name="muted", wrap=True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(
            card(self._filter, self._lines, self._more, title=self.tr("Every two organisations"), margin="l")
        )
        self.only.activated.connect(lambda _at: self._fill())

    def show_pairs(self, found: Comparison) -> None:
        self._pairs = tuple(sorted(found.pairs, key=lambda each: _ORDER.index(each.verdict)))
        self.only.clear()
        self.only.addItem(self.tr("All"), _ALL)
        for name in sorted({each.name for each in found.sides}, key=str.casefold):
            self.only.addItem(name, name)
        self._filter.setVisible(len(self._pairs) > 1)
        self._fill()

    def _fill(self) -> None:
        empty(self._lines)
        name = self.only.currentData()
        chosen = [each for each in self._pairs if name in (_ALL, each.one, each.other)]
        for each in chosen[:_MOST]:
            self._lines.addWidget(self._pair(each))
        left = max(len(chosen) - _MOST, 0)
        self._more.setVisible(bool(left))
        set_text(self._more, self.tr("%Ln more: choose an organisation to see those with it.", "", left))

    def _pair(self, each: Pair) -> QWidget:
        names = self.tr("{one} and {other}").format(one=each.one, other=each.other)
        said = [reason_words(reason) for reason in (*each.refused, *each.flagged)]
        heading = label(names, weight=600, wrap=True)
        top = row(heading, chip_of(each.verdict))
        top.setStretch(0, 1)
        lines = [label(self.tr("• {0}").format(text), wrap=True) for text in said]
        made = QWidget()
        made.setLayout(column(top, *lines, spacing="xs"))
        return made
