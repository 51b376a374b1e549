"""What a file that Havenbook wrote holds: whether it is whole, its tables, and its figures beside those of today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.check_file import WHY
from ui import say
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.banner import Banner
from ui.widgets.basics import button, choices, empty, field, label, row, scrolled, show_if
from ui.widgets.fitted import Fitted
from ui.widgets.text_table import TextTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from app.services.check_file import Checked, Differs, FigureBack

_WIDE: Final = 860
NONE: Final = "–"


class FileDialog(Fitted):
    """Read only: nothing of the file is kept, and its tables stand with every sentence that belongs to them."""

    def __init__(self, parent: QWidget, found: Checked) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        self.setMinimumWidth(min(_WIDE, parent.window().width() - SPACE["xxl"]))
        self._room = parent.window().height() - SPACE["xxl"]
        self.found = found
        title = self._title()
        self.setAccessibleName(title)
        self.state = Banner()
        self.faults = TextTable(self.tr("What is wrong"), (self.tr("What is wrong"), self.tr("Where")))
        self.tables = TextTable(self.tr("Tables"), (self.tr("Table"), self.tr("Rows"), self.tr("Columns")))
        self.figure = choices((each.title, at) for at, each in enumerate(found.figures))
        self._which = field(self.tr("&Figure"), self.figure)
        self._shown = QVBoxLayout()
        self._shown.setSpacing(SPACE["s"])
        self._lay(title)
        self._fill()
        self.figure.currentIndexChanged.connect(self._show_figure)

    def showEvent(self, event: QShowEvent) -> None:
        """A table knows how tall its lines are when it has been dressed; then the window takes the room they need."""
        super().showEvent(event)
        for table in self.findChildren(TextTable):
            table.fit()
        more = self._within.sizeHint().height() - self._scrolls.viewport().height()
        self.resize(self.width(), min(self.height() + max(more, 0), self._room))

    def _title(self) -> str:
        kinds = {
            "figures": self.tr("Figures: {name}"),
            "dataset": self.tr("A data set: {name}"),
            "template": self.tr("A filled template: {name}"),
            "synthetic": self.tr("Synthetic rows: nobody’s record"),
            "release": self.tr("A release: {name}"),
            "everything": self.tr("All the data of a vault"),
        }
        return kinds[self.found.kind].format(name=self.found.what or NONE)

    def _fill(self) -> None:
        found = self.found
        if found.whole:
            self.state.say("ok", self.tr("The file is whole: it holds what it says."))
        else:
            self.state.say("danger", self.tr("The file is not whole. Ask whoever sent it for another one."))
        wrong = [(marked(WHY[each.why], "Checked"), self._where(each)) for each in found.wrong]
        if found.more:
            wrong.append((self.tr("and %Ln more", "", found.more), ""))
        _put(self.faults, wrong)
        rows = (
            []
            if found.figures
            else [(each.name, say.number(each.rows), say.number(each.columns)) for each in found.tables]
        )
        _put(self.tables, rows)
        show_if(self._which, len(found.figures) > 1)
        self._show_figure(0)

    def _where(self, each: object) -> str:
        table, line, column = (getattr(each, name) for name in ("table", "row", "column"))
        place = self.tr("row {number}").format(number=say.number(line)) if line else ""
        return say.listed(filter(None, (table, place, column)))

    def _show_figure(self, at: int) -> None:
        empty(self._shown)
        if not 0 <= at < len(self.found.figures):
            return
        figure = self.found.figures[at]
        if len(self.found.figures) == 1:
            self._shown.addWidget(label(figure.title, weight=600, wrap=True))
        if figure.headings:
            table = TextTable(figure.title, figure.headings)
            self._shown.addWidget(table)
            _put(table, figure.lines)
        self._beside(figure)
        for words in figure.words:
            self._shown.addWidget(label(words, name="muted", wrap=True))

    def _beside(self, figure: FigureBack) -> None:
        """Number by number, then and today; a release is compared on its own page."""
        if self.found.kind != "figures":
            return
        if figure.not_made:
            self._shown.addWidget(label(marked(figure.not_made, "Checked"), wrap=True))
            return
        same = self.tr("%Ln number(s) are as they were.", "", figure.same)
        if not figure.differs:
            self._shown.addWidget(label(self.tr("Nothing changed. {same}").format(same=same), wrap=True))
            return
        many = self.tr("%Ln number(s) are different today.", "", len(figure.differs))
        self._shown.addWidget(label(f"{many} {same}", wrap=True))
        heads = (self.tr("Number"), self.tr("Then"), self.tr("Today"))
        table = TextTable(self.tr("What is different today"), heads)
        self._shown.addWidget(table)
        _put(table, [_line(each) for each in figure.differs])

    def _lay(self, title: str) -> None:
        holder = QWidget()
        within = QVBoxLayout(holder)
        within.setContentsMargins(0, 0, SPACE["s"], 0)
        within.setSpacing(SPACE["m"])
        parts: tuple[QWidget, ...] = (self.state, self.faults, self.tables, self._which)
        for part in parts:
            within.addWidget(part)
        within.addLayout(self._shown)
        within.addStretch(1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "lead", 600, wrap=True))
        self._within, self._scrolls = holder, scrolled(holder)
        inside.addWidget(self._scrolls, 1)
        close = button(self.tr("Close"), kind="primary", slot=self.accept)
        inside.addLayout(row(None, close))
        close.setFocus()


def _put(table: TextTable, lines: Sequence[Sequence[str]]) -> None:
    table.fill(lines, len(lines))
    table.fit()
    show_if(table, bool(lines))


def _line(each: Differs) -> tuple[str, str, str]:
    return (f"{each.row} · {each.column}", each.then or NONE, each.now or NONE)
