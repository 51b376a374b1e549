"""What a data set would hold: how many people, who is left out and why, and what the standard loses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.standards.loss import WORDS
from ui.kept_back import withheld
from ui.translate import words as said
from ui.widgets.basics import card, empty, label, set_text

if TYPE_CHECKING:
    from app.services.preview_dataset import DatasetPreview, Loss

_SHOWN: Final = 12


class PreviewPanel(QWidget):
    """Counts only: nobody is named here."""

    def __init__(self) -> None:
        super().__init__()
        self._people = label("", "lead", 600, wrap=True)
        self._left_out = QVBoxLayout()
        self._lost = label("", wrap=True)
        self._losses = QVBoxLayout()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(
            card(self._people, self._left_out, self._lost, self._losses, title=self.tr("What it would hold"))
        )
        self.say("")

    def say(self, text: str) -> None:
        """While it is being counted, or instead of counts."""
        set_text(self._people, text)
        empty(self._left_out)
        set_text(self._lost, "")
        self._lost.hide()
        empty(self._losses)

    def show_counts(self, found: DatasetPreview) -> None:
        self.say(self.tr("%Ln person(s) would be told of", "", found.people))
        for reason, people in found.left_out:
            counted = self.tr("%Ln left out", "", people)
            line = self.tr("{people}: {reason}").format(people=counted, reason=withheld(reason))
            self._left_out.addWidget(label(line, name="muted", wrap=True))
        if not found.people:
            return
        lost = self.tr("The standard cannot say everything. This is counted in the file too:")
        set_text(self._lost, lost if found.losses else self.tr("Nothing is lost in this standard."))
        self._lost.show()
        most = sorted(found.losses, key=lambda each: -each.count)
        for each in most[:_SHOWN]:
            self._losses.addWidget(label(self._said(each), name="muted", wrap=True))
        more = len(most) - _SHOWN
        if more > 0:
            self._losses.addWidget(label(self.tr("and %Ln more, all counted in the file", "", more), wrap=True))

    def _said(self, each: Loss) -> str:
        """Columns and codes are names of the standard and of ours: they are not translated."""
        why = said("Standards", WORDS[each.why])
        rows = self.tr("%Ln row(s)", "", each.count)
        if not each.code:
            return self.tr("{column}: {why} ({rows})").format(column=each.column, why=why, rows=rows)
        return self.tr("{column}, {code}: {why} ({rows})").format(
            column=each.column, code=each.code, why=why, rows=rows
        )
