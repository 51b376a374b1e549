"""Figures on paper: each with its table, its bars, what it rests on and its caveats; none of these can be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.bars import bars
from app.reports.notes import INSIDE
from app.reports.saying import Style
from app.reports.sheet import sheet
from ui.printing.pages import Sheet
from ui.printing.paper import Paper

if TYPE_CHECKING:
    from app.reports.figure import Figure
    from app.services.make_report import MadeReport
    from ui.printing.tongue import Tongue

CAVEATS: Final = QT_TRANSLATE_NOOP("Print", "What these figures say, and what they do not")
RESTS_ON: Final = QT_TRANSLATE_NOOP("Print", "What it rests on")
FOOT: Final = QT_TRANSLATE_NOOP("Print", "Not for outside: small numbers are not hidden")
MORE: Final = QT_TRANSLATE_NOOP("Print", "More groups stand in the table only.")


def made(report: MadeReport, tongue: Tongue, program: str) -> Sheet:
    """At the foot of every page stands that small numbers are not hidden."""
    paper = Paper(tongue)
    for at, figure in enumerate(report.figures):
        if at:
            paper.next_page()
        write(paper, report, figure)
    foot = "  ·  ".join(part for part in (tongue("Print", FOOT), tongue.today(), program) if part)
    return Sheet(paper.document(), foot, tongue)


def write(paper: Paper, report: MadeReport, figure: Figure) -> None:
    say = paper.tongue
    saying = report.saying(say, say.language, style=_style(say))
    table = sheet(figure, saying)
    paper.title(table.title, table.question)
    if not table.protected:
        paper.warning(say("Reports", INSIDE))
    drawn = bars(figure, saying)
    for bar in drawn.bars:
        if bar.heading:
            paper.strong(bar.words)
        else:
            paper.bar(bar.words, bar.share, bar.said)
    if drawn.left_out:
        paper.pale(say("Print", MORE))
    paper.text(" ")
    heads = [column.title for column in table.columns]
    numbers = [column.kind != "words" for column in table.columns]
    paper.grid(heads, (([cell.text for cell in line.cells], line.total) for line in table.lines), numbers)
    paper.heading(say("Print", CAVEATS))
    for words in table.caveats:
        paper.text(words)
    paper.heading(say("Print", RESTS_ON))
    for words in table.notes:
        paper.text(words)


def _style(say: Tongue) -> Style:
    def percent(share: float) -> str:
        return say.locale.toString(share * 100, "f", 1) + "\u00a0" + say.locale.percent()

    return Style(number=say.number, percent=percent, day=say.day)
