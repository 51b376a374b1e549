"""Above a table that brings organisations together: whether they differ, the gravest reasons, and the way to all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.reasons import reason_words
from ui.widgets.banner import Banner

if TYPE_CHECKING:
    from app.services.compare_houses import Comparison

_SAID: Final = 3


class DifferenceNote(QWidget):
    """Hidden where one organisation is counted alone."""

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner("warn", "", self.tr("See where they &differ"))
        # Beside the button its words may take more lines than it would ask for alone.
        self.banner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.wanted = self.banner.acted
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.banner)
        self.hide()

    def show_comparison(self, found: Comparison | None) -> None:
        several = found is not None and len(found.sides) > 1
        self.setVisible(several)
        if found is None or not several:
            return
        many = len(found.sides)
        heads = {
            "refused": self.tr("%Ln organisation(s) in this figure. Some do not belong side by side:", "", many),
            "flagged": self.tr("%Ln organisation(s) in this figure. Read it with care:", "", many),
            "comparable": self.tr("%Ln organisation(s) in this figure, and nothing known against it.", "", many),
        }
        kind = {"refused": "danger", "flagged": "warn", "comparable": "info"}[found.verdict]
        self.banner.say(kind, " ".join([heads[found.verdict], *self._reasons(found)]))

    def _reasons(self, found: Comparison) -> list[str]:
        """Of the gravest verdict, each once; the others are only counted."""
        refused = dict.fromkeys(reason_words(each) for pair in found.pairs for each in pair.refused)
        flagged = dict.fromkeys(reason_words(each) for pair in found.pairs for each in pair.flagged)
        said = list(refused or flagged)[:_SAID]
        left = len({**refused, **flagged}) - len(said)
        return [*said, self.tr("%Ln more.", "", left)] if left else said
