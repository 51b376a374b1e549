"""What was decided of whom, by whom, when and why; what contradicts; and the way to take a decision back."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from ui import say
from ui.theme.tokens import SPACE
from ui.twins import words
from ui.widgets.banner import Banner
from ui.widgets.basics import button, label, row, set_text
from ui.widgets.column_fit import Column
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.list_twins import DecisionCard, Twins
    from app.settings import Settings


@dataclass(frozen=True, slots=True)
class _Row:
    """`lid` is its place in the list; `broken`: it contradicts another."""

    lid: int
    card: DecisionCard
    broken: bool


class DecidedView(QFrame):
    undo_wanted = Signal(object)  # a DecisionCard

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("card")
        self._settings = settings
        self._rows: tuple[_Row, ...] = ()
        self.broken = Banner("danger")
        self.table = RecordTable(self._columns(), self._fetch, self.tr("Decisions"))
        self.undo = button(self.tr("&Take back"), "undo-2", slot=self._on_undo)
        self.why = label("", name="muted", wrap=True)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._on_chosen())
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, SPACE["s"], 1, SPACE["s"])
        inside.addWidget(self.broken)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(EmptyState("git-compare", self.tr("Nothing decided yet")))
        inside.addWidget(self.stack, 1)
        foot = row(self.why, self.undo)
        foot.setStretch(0, 1)
        foot.setContentsMargins(SPACE["m"], 0, SPACE["m"], 0)
        inside.addLayout(foot)

    def show_twins(self, found: Twins) -> None:
        broken = {link.link for each in found.contradictions for link in each.links}
        self._rows = tuple(_Row(at, card, card.link in broken) for at, card in enumerate(found.decided))
        self.table.show_ids(array("q", range(len(self._rows))))
        self.stack.setCurrentIndex(0 if self._rows else 1)
        self.undo.setVisible(bool(self._rows))
        self.broken.say("danger", self._contradictions(found))
        self._on_chosen()

    def _contradictions(self, found: Twins) -> str:
        said = self.tr(
            "These decisions cannot all be true: {people}. Take one of them back. Until then they count apart."
        )
        groups = (say.listed(words.who(self._settings, side) for side in each.people) for each in found.contradictions)
        return "\n".join(said.format(people=people) for people in groups)

    def _fetch(self, ids: Sequence[int], answer: Any) -> None:
        answer(tuple(self._rows[at] for at in ids if at < len(self._rows)))

    def _chosen(self) -> DecisionCard | None:
        at = self.table.current_id()
        return self._rows[at].card if at is not None and at < len(self._rows) else None

    def _on_chosen(self) -> None:
        card = self._chosen()
        self.undo.setEnabled(card is not None and card.ours and not card.undone)
        note = card.note if card is not None else ""
        if card is not None and not card.ours:
            note = self.tr("Decided by {house}. Only they can take it back.").format(house=card.origin)
        stays = words.between(card.one, card.two) if card is not None and card.ours else ""
        set_text(self.why, "\n".join(part for part in (note, stays) if part))

    def _on_undo(self) -> None:
        card = self._chosen()
        if card is not None:
            self.undo_wanted.emit(card)

    def _pair(self, found: _Row) -> str:
        return words.pair(self._settings, found.card.one, found.card.two)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Who"), self._pair, weight=600),
            Column(
                self.tr("Decision"), lambda found: words.verdict(found.card.verdict), 190,
                chip=_chip, icon=lambda found: ("octagon-alert", "danger") if found.broken else None,
            ),
            Column(self.tr("By"), lambda found: words.decided_by(found.card), 260, muted=True),
        ]  # fmt: skip


def _chip(found: _Row) -> str:
    return {"same": "ok", "different": "neutral", "later": "info"}.get(found.card.verdict, "neutral")
