"""A report that was made: its figures, and what is needed to say them in any language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.i18n import english
from app.records.figure_words import names
from app.reports.saying import PLAIN, Saying, Style

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.i18n import Translate
    from app.reports.figure import Figure
    from app.reports.report import Report


@dataclass(frozen=True, slots=True)
class MadeReport:
    """`houses` names the organisations that the figures may speak of, by their word; ours is the empty word."""

    report: Report
    figures: tuple[Figure, ...]
    houses: Mapping[str, str]
    demonstration: bool
    period: tuple[str, str]

    def saying(
        self, translate: Translate = english, language: str = "en", *, style: Style = PLAIN, repeat: bool = False
    ) -> Saying:
        """What app/reports/sheet.py wants, with who was counted in it."""
        return Saying(
            names=names(self.houses, translate, language), style=style, repeat=repeat,
            consented=self.report.consented, demonstration=self.demonstration, language=language,
            purpose=translate("Reports", self.report.purpose) if self.report.purpose else "",
        )  # fmt: skip
