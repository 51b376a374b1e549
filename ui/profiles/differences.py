"""What each organisation of a figure means, asks and gives: those that say the same stand together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import ground_words, say
from ui.profiles import words
from ui.theme.tokens import SPACE
from ui.widgets.basics import Item, button, card, chip, column, empty, label, row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.services.compare_houses import Side


class Differences(QWidget):
    """`alone_wanted`: count one organisation by itself; `profile_wanted`: read all it says. Both by its word."""

    alone_wanted = Signal(str)
    profile_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(SPACE["m"])

    def show_sides(self, sides: Sequence[Side]) -> None:
        empty(self._cards)
        self._cards.addWidget(self._answers(sides))
        for title, told in (
            (self.tr("Definition of trafficking"), self._definition),
            (self.tr("Whether this is asked"), self._asks),
            (self.tr("Help that is given"), lambda side: self._said(side, "services")),
            (self.tr("Whom they take in"), lambda side: self._said(side, "takes_in")),
            (self.tr("Where people come from"), lambda side: self._said(side, "catchment")),
            (self.tr("Reports since"), lambda side: self._said(side, "reports_since")),
            (self.tr("Country and law on personal data"), lambda side: self._stands(side, "country", "data_law")),
            (self.tr("What must be reported by law"), lambda side: self._stands(side, "must_report", "duties")),
            (self.tr("What records are kept for"), lambda side: self._stands(side, "kept_for")),
            (self.tr("Years a closed case is kept"), lambda side: self._stands(side, "keep_years")),
        ):
            self._cards.addWidget(self._aspect(title, sides, told))

    def _aspect(self, title: str, sides: Sequence[Side], told: Callable[[Side], str]) -> QFrame:
        groups: dict[str, list[str]] = {}
        for side in sides:
            groups.setdefault(told(side), []).append(side.name)
        same, said_something = len(groups) == 1, set(groups) - {self._unsaid()}
        top = row(label(title, "lead", 600, wrap=True), self._mark(len(said_something), same=same))
        top.setStretch(0, 1)
        lines: list[Item] = []
        for said, names in groups.items():
            who = label(words.between().join(names), "caption", 600, name="muted", wrap=True)
            lines.append(column(*([] if same else [who]), label(said, wrap=True), spacing="xs"))
        return card(top, *lines, margin="l")

    def _mark(self, answers: int, *, same: bool) -> QFrame:
        if answers > 1:
            return chip(self.tr("Differs"), "warn", "triangle-alert")
        if answers and same:
            return chip(self.tr("The same"), "ok", "check")
        return chip(self.tr("Not all said") if answers else self.tr("Not known"), "neutral", "circle-dashed")

    def _definition(self, side: Side) -> str:
        """With what it takes; and since when, where it was not the same all the time."""
        several = len(side.meanings) > 1
        lines = [
            line
            for each in side.meanings
            for line in (words.meaning(each), *([words.in_force(each)] if several else []), words.elements(each))
        ]
        return "\n".join(lines) or self._unsaid()

    def _asks(self, side: Side) -> str:
        return self.tr("Asked") if side.asks else self.tr("Not asked: nothing of it is in any share")

    def _said(self, side: Side, what: str) -> str:
        profile = side.profile
        if profile is None:
            return self._unsaid()
        told = {
            "services": words.services(profile),
            "takes_in": profile.takes_in,
            "catchment": profile.catchment,
            "reports_since": say.date(profile.reports_since),
        }
        return told[what] or self._unsaid()

    def _stands(self, side: Side, *names: str) -> str:
        return ground_words.text(side.ground, names) or self._unsaid()

    def _unsaid(self) -> str:
        return self.tr("Not said")

    def _answers(self, sides: Sequence[Side]) -> QFrame:
        """How many have an answer; and for each organisation, ways on."""
        lines: list[Item] = []
        for side in sides:
            share = self.tr("{n} of {all} have an answer").format(
                n=say.number(side.answered), all=say.number(side.total)
            )
            alone = button(self.tr("Count alone"), kind="line", slot=partial(self.alone_wanted.emit, side.word))
            whole = button(self.tr("What it says"), kind="line", slot=partial(self.profile_wanted.emit, side.word))
            for made in (alone, whole):
                made.setAccessibleDescription(side.name)
            names = column(label(side.name, weight=600, wrap=True), label(share, name="muted", wrap=True), spacing="xs")
            line = row(names, whole, alone)
            line.setStretch(0, 1)
            lines.append(line)
        return card(*lines, title=self.tr("Organisations in this figure"), margin="l")
