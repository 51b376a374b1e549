"""Findings, gaps and answers in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.reports.bare import LEAST_FOR_SHARE
from app.reports.caveats.marks import PERCENT, points
from ui import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.data_quality import FindingCard, OtherText, Privacy
    from app.services.own_quality import OwnQuality


def state(card: FindingCard) -> str:
    return {
        "open": QCoreApplication.translate("QualityPage", "Asked"),
        "right": QCoreApplication.translate("QualityPage", "Right as it is"),
    }.get(card.state, QCoreApplication.translate("QualityPage", "Not yet"))


def asked(card: FindingCard) -> str:
    """With the reason of the house behind it."""
    return f"{state(card)}: {card.why}" if card.why else state(card)


def reply(card: FindingCard) -> str:
    """Empty where nothing was answered."""
    if card.why:
        return QCoreApplication.translate("QualityPage", "The house answered: {why}").format(why=card.why)
    if card.state == "right":
        return QCoreApplication.translate("QualityPage", "The house says that it is right. Its reason was not shared.")
    return ""


def share(part: int, of: int) -> str:
    """A count with what it is of; no share where figures say none, and none or all only where it is none or all."""
    if not of:
        return "–"
    told = QCoreApplication.translate("QualityPage", "{n} of {all}").format(n=say.number(part), all=say.number(of))
    if of < LEAST_FOR_SHARE:
        return told
    return f"{told} · {say.number(int(points(PERCENT * part / of)))}\N{NO-BREAK SPACE}%"


class Counted(QObject):
    """Words with a number in them."""

    def own(self, found: OwnQuality) -> str:
        if not found.cases:
            return self.tr("You have no open case of your own now.")
        if not found.questions:
            asked = self.tr("In your open cases every core question was asked. Thank you.")
        else:
            questions = self.tr("%Ln question(s)", "", found.questions)
            cases = self.tr("%Ln case(s)", "", found.open_in)
            asked = self.tr("{questions} of {cases} could still be asked, when the person is ready.").format(
                questions=questions, cases=cases
            )
        worth = self.tr("%Ln thing(s) in them may be worth a second look.", "", found.findings)
        return f"{asked} {worth}" if found.findings else asked

    def texts(self, found: Sequence[OtherText]) -> str:
        if not found:
            return self.tr(
                "Nothing was written more than once. What was written once is not shown: it may point at somebody."
            )
        return "\n".join(self.tr("%Ln times: {text}", "", each.times).format(text=each.text) for each in found)

    def privacy(self, found: Privacy) -> str:
        live = self.tr("%Ln person(s) said yes to statistics", "", found.live)
        back = self.tr("%Ln kept back from figures that leave", "", found.kept_back)
        return f"{live} · {back}"
