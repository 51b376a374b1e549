"""What a data set would hold: how many people, who is left out and why, and what is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.forms.show import reason_words
from app.services.preview_synthetic import columns_offered
from app.standards.loss import MISSING, WORDS
from ui.kept_back import withheld
from ui.translate import words as said
from ui.widgets.basics import card, empty, label, set_text

if TYPE_CHECKING:
    from app.services.preview_dataset import DatasetPreview, Loss
    from app.services.preview_synthetic import SyntheticPreview

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
        self._show_left_out(found.left_out)
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

    def show_synthetic(self, found: SyntheticPreview) -> None:
        """Who would be counted, and what is too rare to be in it."""
        self.say(self.tr("Made from %Ln person(s)", "", found.people))
        self._show_left_out(found.left_out)
        if not found.enough:
            few = self.tr(
                "Synthetic rows are made from %Ln people or more. Of fewer, a row could point at somebody.",
                "",
                found.fewest,
            )
            set_text(self._lost, few)
        else:
            set_text(self._lost, self.tr("Answers that are common enough, by themselves:"))
            labels = dict(columns_offered())
            for name, common, rare in found.columns:
                line = self.tr("{column}: {common}, {rare}").format(
                    column=said("Reports", labels[name]),
                    common=self.tr("%Ln answer(s) kept", "", common),
                    rare=self.tr("%Ln left out as rare", "", rare),
                )
                self._losses.addWidget(label(line, name="muted", wrap=True))
        self._lost.show()

    def _show_left_out(self, left_out: tuple[tuple[str, int], ...]) -> None:
        for reason, people in left_out:
            counted = self.tr("%Ln left out", "", people)
            line = self.tr("{people}: {reason}").format(people=counted, reason=withheld(reason))
            self._left_out.addWidget(label(line, name="muted", wrap=True))

    def _said(self, each: Loss) -> str:
        """Columns and codes are names of the standard and of ours: not translated. Why there is no answer is said."""
        why = said("Standards", WORDS[each.why])
        rows = self.tr("%Ln row(s)", "", each.count)
        if not each.code:
            return self.tr("{column}: {why} ({rows})").format(column=each.column, why=why, rows=rows)
        code = reason_words(each.code, said) if each.why == MISSING else each.code
        return self.tr("{column}, {code}: {why} ({rows})").format(column=each.column, code=code, why=why, rows=rows)
