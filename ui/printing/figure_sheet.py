"""Figures on paper: each with its table, its bars, what it rests on and its caveats; none of these can be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.at_once import at_once
from app.i18n import QT_TRANSLATE_NOOP
from app.reports import frozen
from app.reports.bars import bars
from app.reports.notes import INSIDE
from app.reports.saying import Style
from app.reports.sheet import laying, written
from ui.printing.pages import Sheet
from ui.printing.paper import Paper

if TYPE_CHECKING:
    from collections.abc import Generator

    from app.reports.bars import Bars
    from app.reports.figure import Figure
    from app.reports.sheet import Sheet as Table
    from app.services.make_report import MadeReport
    from app.services.show_release import Shown
    from ui.printing.tongue import Tongue

CAVEATS: Final = QT_TRANSLATE_NOOP("Print", "What these figures say, and what they do not")
RESTS_ON: Final = QT_TRANSLATE_NOOP("Print", "What it rests on")
FOOT: Final = QT_TRANSLATE_NOOP("Print", "Not for outside: small numbers are not hidden")
_TOLD_BY: Final = 16
MORE: Final = QT_TRANSLATE_NOOP("Print", "More groups stand in the table only.")


def made(report: MadeReport, tongue: Tongue, program: str) -> Sheet:
    return at_once(making(report, tongue, program))


def making(report: MadeReport, tongue: Tongue, program: str) -> Generator[object, None, Sheet]:
    """At the foot of every page stands that small numbers are not hidden; what it yields are only places to stop."""
    paper = Paper(tongue)
    for at, figure in enumerate(report.figures):
        if at:
            paper.next_page()
        yield from writing(paper, report, figure)
    foot = "  ·  ".join(part for part in (tongue("Print", FOOT), tongue.today(), program) if part)
    return Sheet(paper, foot)


def releasing(shown: Shown, tongue: Tongue) -> Generator[object, None, Sheet]:
    """As it was frozen, in the words that were signed; at the foot of every page stands its hash."""
    paper, found = Paper(tongue), shown.frozen
    saying = shown.saying(tongue, tongue.language, style=_style(tongue))
    if found is not None:
        notes = shown.notes(tongue, tongue.language)
        for at, table in enumerate(frozen.sheets(found, saying, tongue.language)):
            if at:
                paper.next_page()
            paper.title(table.title, table.question)
            _table(paper, table)
            _words(paper, table, notes)
            yield table
    foot = "  ·  ".join((shown.view.title, tongue.day(shown.view.as_of), f"SHA-256 {shown.view.sha256[:_TOLD_BY]}"))
    return Sheet(paper, foot)


def writing(paper: Paper, report: MadeReport, figure: Figure) -> Generator[object, None, None]:
    say = paper.tongue
    saying = report.saying(say, say.language, style=_style(say))
    table = yield from laying(figure, saying, written(figure, saying))
    paper.title(table.title, table.question)
    if not table.protected:
        paper.warning(say("Reports", INSIDE))
    _bars(paper, bars(figure, saying))
    _table(paper, table)
    _words(paper, table)


def _bars(paper: Paper, drawn: Bars) -> None:
    say = paper.tongue
    for bar in drawn.bars:
        if bar.heading:
            paper.strong(bar.words)
        else:
            paper.bar(bar.words, bar.share, bar.said)
    if drawn.left_out:
        paper.pale(say("Print", MORE))
    paper.text(" ")


def _table(paper: Paper, table: Table) -> None:
    heads = [column.title for column in table.columns]
    numbers = [column.kind != "words" for column in table.columns]
    paper.grid(heads, (([cell.text for cell in line.cells], line.total) for line in table.lines), numbers)


def _words(paper: Paper, table: Table, first: tuple[str, ...] = ()) -> None:
    """`first`: what a release says of all its figures."""
    say = paper.tongue
    paper.text(" ")
    paper.heading(say("Print", CAVEATS))
    for words in table.caveats:
        paper.text(words)
    paper.heading(say("Print", RESTS_ON))
    for words in (*first, *table.notes):
        paper.text(words)


def _style(say: Tongue) -> Style:
    def percent(share: float) -> str:
        return say.locale.toString(share * 100, "f", 1) + "\u00a0" + say.locale.percent()

    return Style(number=say.number, percent=percent, day=say.day)
