"""One release as it was frozen: its tables under the sentences that were signed, what changed since, a copy to give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reports import frozen
from app.reports.splits import SPLITS
from ui import say
from ui.figure_style import style
from ui.releases.copy_card import CopyCard
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.translate import marked, words
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, choices, empty, label, row, set_text
from ui.widgets.figure_table import FigureTable, widest
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.text_table import TextTable
from ui.widgets.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.sheet import Sheet
    from app.services.compare_release import Change, Compared, NotMade
    from app.services.show_release import Shown

_LINES: Final = 64
"""Of a table, laid in one turn."""


class ShownPanel(QWidget):
    """Nothing here takes the caveats away. One that is not what was signed shows no number and cannot be saved."""

    back_wanted = Signal()
    compare_wanted = Signal()
    print_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.shown: Shown | None = None
        self.sheets: dict[int, Sheet] = {}
        self._turns = Turns(self, _LINES)
        self.back = button(self.tr("&Back to the list"), "arrow-left", slot=self.back_wanted.emit)
        self.compare = button(self.tr("&What changed since"), "git-compare", slot=self.compare_wanted.emit)
        self.paper = button(self.tr("&Print or PDF…"), "printer", slot=self._on_paper)
        self.title = label("", "lead", 600, wrap=True)
        self.facts = label("", name="muted", wrap=True)
        self.hash = label("", "caption", name="help", wrap=True)
        self.hash.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.hash.setAccessibleName(self.tr("SHA-256 of the release"))
        self.sound, self.news, self.strip = Banner(), Banner(), ProgressStrip()
        self.figure = choices(())
        self.figure.setAccessibleName(self.tr("Figure of the release"))
        self.figure.setMinimumContentsLength(8)
        self.figure.setSizeAdjustPolicy(self.figure.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.question = label("", name="muted", wrap=True)
        self.table = FigureTable()
        self._caveats, self._notes = QVBoxLayout(), QVBoxLayout()
        self.changes = TextTable(self.tr("What changed"), (self.tr("Number"), self.tr("Then"), self.tr("Today")))
        self.changes.hide()
        self.copy = CopyCard()
        self._lay_out()
        self.figure.currentIndexChanged.connect(self._show_figure)

    def show_release(self, shown: Shown, by: str) -> None:
        self.shown = shown
        self.changes.hide()
        self.changes.fill((), 0)
        self.news.clear()
        self.copy.outcome.clear()
        view = shown.view
        set_text(self.title, view.title)
        facts = self.tr("Frozen on {day} by {who}. Data as of {as_of}.") if by else self.tr(
            "Frozen on {day}. Data as of {as_of}."
        )  # fmt: skip
        set_text(self.facts, facts.format(day=say.moment(view.at), who=by, as_of=say.date(view.as_of)))
        set_text(self.hash, f"SHA-256: {view.sha256}")
        if shown.is_sound:
            self.sound.say("ok", self.tr("It is what was signed on the day it was frozen."))
        else:
            self.sound.say("danger", self.tr("This is not what was signed. Do not hand it out, and do not quote it."))
        self.sheets = {}
        self._put(None)
        figures = () if shown.frozen is None else shown.frozen.figures
        self.figure.blockSignals(True)
        self.figure.clear()
        for figure in figures:
            self.figure.addItem(marked(figure.title, "Reports"))
        self.figure.blockSignals(False)
        self.figure.setVisible(len(figures) > 1)
        self._tables.setVisible(bool(figures))
        self._show_figure(0)
        self.busy(False)

    def show_changes(self, found: Compared) -> None:
        """Number by number; what was hidden is not compared."""
        same = self.tr("%Ln number(s) are as they were.", "", found.same)
        not_made = [self._not_made(each) for each in found.not_made]
        if not found.changes:
            quiet = self.tr("Nothing changed. {same}") if not not_made else "{same}"
            self.news.say("warn" if not_made else "ok", " ".join([quiet.format(same=same), *not_made]))
            return
        many = self.tr("%Ln number(s) are different today.", "", len(found.changes))
        stays = self.tr("The release stays as it is. Today’s numbers are for inside: small ones are not hidden here.")
        self.news.say("warn", " ".join([many, same, *not_made, stays]))
        self.changes.fill(map(self._change, found.changes), len(found.changes))
        self.changes.fit()
        self.changes.show()

    def _not_made(self, each: NotMade) -> str:
        """Which table there is no more, and why."""
        title = self.figure.itemText(each.figure) or each.indicator
        if not each.splits:
            return self.tr("“{title}” is not counted like that any more, so it was not compared.").format(title=title)
        names = say.listed(marked(SPLITS[name].label, "Reports") if name in SPLITS else name for name in each.splits)
        return self.tr(
            "“{title}” is no longer split by {names}: in such a table somebody could stand in the wrong part, or in one"
            " of several. Only its numbers for everyone were compared."
        ).format(title=title, names=names)

    def busy(self, busy: bool) -> None:
        ready = not busy and self.shown is not None and self.shown.is_sound
        self.compare.setEnabled(ready)
        self.paper.setEnabled(ready)
        self.copy.allow(ready)

    def _on_paper(self) -> None:
        if self.shown is not None:
            self.print_wanted.emit(self.shown.view.release)

    def _change(self, each: Change) -> tuple[str, str, str]:
        if self.shown is None or self.shown.frozen is None:
            return ("", "", "")
        figure, names = self.shown.frozen.figures[each.figure], self.shown.saying(words, theme.language()).names
        parts = [self.figure.itemText(each.figure), frozen.place(figure, each.group, names)]
        parts.append(frozen.line(figure, each.what, names))
        return (" · ".join(filter(None, parts)), say.number(each.then), say.number(each.now))

    def _show_figure(self, at: int) -> None:
        self._turns.start(self._lay(at))

    def _lay(self, at: int) -> Iterator[object]:
        """A table of thousands of lines is laid in turns; in the last of them it is shown with its caveats."""
        shown = self.shown
        if shown is None or shown.frozen is None or not 0 <= at < len(shown.frozen.figures):
            self._put(None)
            return
        if at not in self.sheets:
            saying = shown.saying(words, theme.language(), style())
            self.sheets[at] = yield from frozen.laying(shown.frozen, at, saying, theme.language())
        found = yield from widest(self.sheets[at])
        self._put(self.sheets[at], found)

    def _put(self, sheet: Sheet | None, found: tuple[tuple[int, ...], ...] | None = None) -> None:
        for texts in (self._caveats, self._notes):
            empty(texts)
        self.table.show_sheet(sheet, found)
        set_text(self.question, sheet.question if sheet is not None else "")
        if sheet is None or self.shown is None or self.shown.frozen is None:
            return
        for text in sheet.caveats:
            self._caveats.addWidget(label(text, wrap=True))
        for text in (*self.shown.notes(words, theme.language()), *sheet.notes):
            self._notes.addWidget(label(text, wrap=True))

    def _lay_out(self) -> None:
        for texts in (self._caveats, self._notes):
            texts.setSpacing(SPACE["s"])
        said = self.tr("What this figure says, and what it does not")
        self.caveats_card = card(label(said, "lead", 600, wrap=True), self._caveats)
        rests = card(label(self.tr("What it rests on"), "lead", 600, wrap=True), self._notes)
        self._tables = QWidget()
        tables = QVBoxLayout(self._tables)
        tables.setContentsMargins(0, 0, 0, 0)
        tables.setSpacing(SPACE["m"])
        parts: tuple[QWidget, ...] = (
            self.figure,
            self.question,
            card(self.table, margin="m"),
            self.caveats_card,
            rests,
        )
        for part in parts:
            tables.addWidget(part)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, SPACE["s"], 0)
        inside.setSpacing(SPACE["m"])
        for each in (self.title, self.facts, self.hash, self.sound):
            inside.addWidget(each)
        inside.addLayout(row(self.back, self.compare, self.paper, None))
        below: tuple[QWidget, ...] = (self.strip, self.news, self.changes, self._tables, self.copy)
        for part in below:
            inside.addWidget(part)
        inside.addStretch(1)
