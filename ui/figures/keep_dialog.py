"""Keeping a report: its name, purpose and figures, the period it has each time, whether it comes again and again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.reports.indicators import indicators
from app.reports.report import LONGEST_NAME, LONGEST_PURPOSE, one_line
from ui.figures import words
from ui.forms.flow import flowing
from ui.periods import periods
from ui.theme.tokens import SPACE
from ui.translate import LANGUAGES, marked
from ui.widgets.basics import button, choices, column, field, label, row, scrolled
from ui.widgets.fitted import Fitted

if TYPE_CHECKING:
    from app.reports.make import Wish
    from app.reports.report import Report


_LINES: Final = 5


class KeepDialog(Fitted):
    """`more` is a figure that is chosen beside the report: it may be put into it."""

    def __init__(self, parent: QWidget, report: Report, more: Report | None) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setMinimumWidth(460)
        self._report = report
        self.about = f"{report.name} {report.wishes}"
        self._wishes: list[Wish] = list(report.wishes)
        if more is not None and more.wishes[0] not in self._wishes:
            self._wishes.append(more.wishes[0])
        self.name = QLineEdit("" if report.name in indicators() else report.name)
        self.name.setMaxLength(LONGEST_NAME)
        self.purpose = QLineEdit(report.purpose)
        self.purpose.setCursorPosition(0)
        self.purpose.setMaxLength(LONGEST_PURPOSE)
        self.list = QListWidget()
        self.list.setProperty("ring", True)
        self.up = button(self.tr("Move &up"), "arrow-up", slot=lambda: self._on_move(-1))
        self.down = button(self.tr("Move &down"), "arrow-down", slot=lambda: self._on_move(1))
        self.away = button(self.tr("&Take away"), "x", slot=self._on_away)
        self.period = choices(self._periods(), report.period)
        self.every = choices(words.every(), report.every)
        self.language = choices(((name, code) for code, name in LANGUAGES.items()), report.language)
        self._save = button(self.tr("Keep"), "save", "primary", self.accept)
        for typed in (self.name, self.purpose):
            typed.textChanged.connect(lambda _text: self._on_name())
        self._lay_out()
        self._on_name()

    def report(self) -> Report:
        return replace(
            self._report,
            name=one_line(self.name.text()),
            purpose=one_line(self.purpose.text()),
            wishes=tuple(self._wishes),
            period=str(self.period.currentData()),
            every=str(self.every.currentData()),
            language=str(self.language.currentData()),
        )

    def _periods(self) -> list[tuple[str, str]]:
        """Those that move with the day, and the one it has if that stands still."""
        moving = [pair for pair in periods() if pair[1] != "days"]
        own = self._report.period
        return moving if any(key == own for _, key in moving) else [*moving, (own.replace("..", " – "), own)]

    def _on_name(self) -> None:
        self._save.setEnabled(bool(self.name.text().strip() and self.purpose.text().strip()))

    def _on_away(self) -> None:
        at = self.list.currentRow()
        if len(self._wishes) > 1 and at >= 0:
            self.list.takeItem(at)
            del self._wishes[at]
            self._enable()

    def _on_move(self, by: int) -> None:
        """One place up or down; the figure stays chosen."""
        at = self.list.currentRow()
        to = at + by
        if at < 0 or not 0 <= to < len(self._wishes):
            return
        self._wishes.insert(to, self._wishes.pop(at))
        self.list.insertItem(to, self.list.takeItem(at))
        self.list.setCurrentRow(to)

    def _enable(self) -> None:
        at, many = self.list.currentRow(), len(self._wishes)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < many - 1)
        self.away.setEnabled(at >= 0 and many > 1)

    def _lay_out(self) -> None:
        for wish in self._wishes:
            self.list.addItem(QListWidgetItem(marked(indicators()[wish.indicator].title, "Reports")))
        self.list.setCurrentRow(0)
        lines = min(max(len(self._wishes), 2), _LINES)  # the rest is scrolled to
        self.list.setFixedHeight(lines * (self.list.sizeHintForRow(0) + 2) + SPACE["s"])
        self._enable()
        self.list.currentRowChanged.connect(lambda _at: self._enable())
        said = self.tr("When it is time, it stands on the page Today. It is never sent by itself.")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        holder = QWidget()
        asked = column(
            field(self.tr("&Name"), self.name, self.tr("Everybody in this house sees it: name no person.")),
            field(self.tr("What is it &made for?"), self.purpose, self.tr("Who asks for it, and what it is used for.")),
            field(self.tr("&Figures in it"), self.list),
            flowing(self.up, self.down, self.away),
            field(self.tr("&Period each time"), self.period),
            field(self.tr("&When it is due"), self.every, said),
            field(self.tr("&Language of paper and PDF"), self.language),
        )
        asked.setContentsMargins(0, 0, SPACE["s"], 0)
        holder.setLayout(asked)
        inside.addWidget(label(self.tr("Keep a report"), "lead", 600))
        inside.addWidget(scrolled(holder), 1)
        inside.addLayout(row(None, button(self.tr("Go back"), slot=self.reject), self._save))
        self.name.setFocus()
