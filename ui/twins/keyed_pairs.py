"""The pairs of a run, by code: from which houses, how alike, and what was decided."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from ui import say
from ui.theme.tokens import SPACE
from ui.twins import keyed_words as words
from ui.widgets.basics import label
from ui.widgets.column_fit import Column
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.services.match_keyed import HousePair, KeyedPair

_NARROW: Final = 400


@dataclass(frozen=True, slots=True)
class _Row:
    """`lid` is its place in the list."""

    lid: int
    houses: tuple[str, str]
    pair: KeyedPair


class KeyedPairs(QFrame):
    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._rows: tuple[_Row, ...] = ()
        self.table = RecordTable(self._columns(), self._fetch, self.tr("Pairs by code"))
        self.table.selectionModel().currentChanged.connect(lambda *_: self.chosen_changed.emit())
        nothing = EmptyState(
            "git-compare",
            self.tr("Nobody was at two of these houses"),
            self.tr(
                "As far as names and years of birth can say. If it surprises you, ask whether all used the same words."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(nothing)
        foot = label(self.tr("S same · N not the same · L later"), "caption", name="muted", wrap=True)
        foot.setContentsMargins(SPACE["m"], 0, SPACE["m"], 0)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, SPACE["xs"], 1, SPACE["xs"])
        inside.addWidget(self._stack, 1)
        inside.addWidget(foot)

    @property
    def many(self) -> int:
        return len(self._rows)

    def show_pairs(self, found: Sequence[HousePair]) -> None:
        """The likeliest first."""
        every = [((each.one, each.two), pair) for each in found for pair in each.pairs]
        every.sort(key=lambda told: -told[1].likeness)
        self._rows = tuple(_Row(at, houses, pair) for at, (houses, pair) in enumerate(every))
        self.table.show_ids(array("q", range(len(self._rows))))
        self._stack.setCurrentIndex(0 if self._rows else 1)

    def mark(self, verdict: str) -> None:
        """What was just decided of the pair that is chosen; the files need not be read again for it."""
        at = self.table.current_id()
        if at is not None and at < len(self._rows):
            told = self._rows[at]
            now = replace(told, pair=replace(told.pair, verdict=verdict))
            self._rows = (*self._rows[:at], now, *self._rows[at + 1 :])
            self.table.records.ask_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the codes have all the room; the rest stands beside the chosen pair."""
        super().resizeEvent(event)
        for at in (1, 2):
            self.table.setColumnHidden(at, self.width() < _NARROW)
        self.table.fit()

    def about(self) -> str:
        """Whose codes the chosen two are."""
        at = self.table.current_id()
        if at is None or at >= len(self._rows):
            return ""
        told = self._rows[at]
        return self.tr("{one} of {first}, and {two} of {second}: alike {likeness} of 100, {decision}").format(
            one=told.pair.one, first=told.houses[0], two=told.pair.two, second=told.houses[1],
            likeness=say.number(told.pair.likeness), decision=self._decision(told),
        )  # fmt: skip

    def chosen(self) -> KeyedPair | None:
        at = self.table.current_id()
        return self._rows[at].pair if at is not None and at < len(self._rows) else None

    def _fetch(self, ids: Sequence[int], answer: Any) -> None:
        answer(tuple(self._rows[at] for at in ids if at < len(self._rows)))

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Codes"), self._codes, weight=600),
            Column(self.tr("Alike"), lambda found: say.number(found.pair.likeness), 70),
            Column(self.tr("Decision"), self._decision, 150, chip=_chip),
        ]

    def _codes(self, found: _Row) -> str:
        return f"{found.pair.one} · {found.pair.two}"

    def _decision(self, found: _Row) -> str:
        return words.verdict(found.pair.verdict) if found.pair.people else self.tr("ask the houses")


def _chip(found: _Row) -> str:
    if found.pair.people is None:
        return "info"
    return {"same": "ok", "different": "neutral", "later": "info"}.get(found.pair.verdict, "warn")
