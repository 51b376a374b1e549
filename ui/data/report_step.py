"""What a table would become, or became: how many of each kind, and every row that needs a person, with its reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import say
from ui.data import words
from ui.theme.tokens import SPACE
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, label, row, set_text
from ui.widgets.plain_table import PlainTable
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from app.services.dry_run_table import TableReport

_MOST = 1000


class ReportStep(QWidget):
    back_wanted = Signal()
    import_wanted = Signal()
    waiting_wanted = Signal()
    done_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner()
        self.strip = ProgressStrip()
        self._counts = label("", "lead", 600, wrap=True)
        self._unasked = label("", "caption", name="muted", wrap=True)
        headings = (self.tr("Row"), self.tr("What"), self.tr("Why"))
        self.rows = PlainTable(self.tr("Rows that need a person"), headings, (70, 120))
        self.rows.setMinimumHeight(160)
        self.back = button(self.tr("&Back"), "arrow-left", slot=self.back_wanted.emit)
        self.go = button(self.tr("&Bring in"), "file-down", "primary", self.import_wanted.emit)
        self.waiting = button(self.tr("&Rows that wait…"), "inbox", slot=self.waiting_wanted.emit)
        self.done = button(self.tr("&Done"), "check", "primary", self.done_wanted.emit)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["m"])
        rows = QVBoxLayout()
        rows.addWidget(self.rows, 1)
        rows.addStretch()  # where no row needs a person the words stay together at the top
        inside.addWidget(card(self.banner, self._counts, self.strip, self._unasked, rows), 1)
        inside.addLayout(row(self.back, None, self.waiting, self.done, self.go))

    def begin(self, doing: str) -> None:
        """Work has begun: nothing is offered until it ends."""
        self.banner.clear()
        self.strip.begin(doing)
        for each in (self.back, self.go, self.waiting, self.done):
            each.setEnabled(False)

    def show_report(self, found: TableReport) -> None:
        self.strip.end()
        brought = bool(found.run)
        set_text(self._counts, self._said(found))
        self._say(found)
        unasked = say.listed(f"{heading} ({words.number(count)})" for heading, count in found.unasked)
        why = self.tr("Kept in the row only, since the other answers do not ask for it: {columns}.")
        set_text(self._unasked, why.format(columns=unasked) if unasked else "")
        self._unasked.setVisible(bool(unasked))
        self.rows.fill(
            [
                (
                    words.number(each.number),
                    words.fate(each.fate),
                    " ".join(part for part in (words.why(each.faults), words.alike(each.resembles)) if part),
                )
                for each in found.told[:_MOST]
            ]
        )
        self.rows.resizeRowsToContents()
        self.rows.setVisible(bool(found.told))
        for each, on in (
            (self.back, not brought),
            (self.go, not brought),
            (self.done, brought),
            (self.waiting, brought),
        ):
            each.setVisible(on)
            each.setEnabled(True)
        waiting = found.aside + found.changed + found.differs
        self.go.setEnabled(found.new + found.further + found.added + found.filled + waiting > 0)
        self.waiting.setEnabled(waiting + found.part > 0)
        (self.done if brought else self.go).setFocus()

    def stop_said(self, text: str) -> None:
        """It failed or was stopped before anything was written."""
        self.strip.end()
        self.banner.say("danger", text)
        self.back.setVisible(True)
        self.back.setEnabled(True)

    def _say(self, found: TableReport) -> None:
        if found.stopped:
            rest = self.tr("%Ln row(s) were not brought in yet.", "", found.left)
            text = self.tr("Stopped. What is in, stays. {rest} Bring in the same table again to go on.")
            self.banner.say("warn", text.format(rest=rest))
        elif found.run:
            self.banner.say("ok", self.tr("The table is in. Each case keeps the row it came from."))
        else:
            self.banner.say("info", self.tr("Nothing has been written yet. This is what would become of the table."))

    def _said(self, found: TableReport) -> str:
        counts = (
            ("new", found.new),
            ("further", found.further),
            ("added", found.added),
            ("same", found.same - found.filled),
            ("filled", found.filled),
            ("changed", found.changed),
            ("differs", found.differs),
            ("part", found.part),
            ("aside", found.aside),
            ("erased", found.erased),
        )
        rows = self.tr("%Ln row(s)", "", found.rows)
        return " · ".join([rows, *(f"{words.fate(name)}: {words.number(count)}" for name, count in counts if count)])
