"""From people to rows that are nobody's, and the report of how far off they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.synthetic.counts import count
from app.synthetic.errors import MakerFailed, TooFewRecords
from app.synthetic.errors_of import held_against
from app.synthetic.frame import Ask
from app.synthetic.parent import must_be_here, synthesize
from app.synthetic.rehouse import rehoused
from app.synthetic.sift import sifted
from app.synthetic.table import Coding

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.progress import Progress
    from app.synthetic.errors_of import Errors
    from app.synthetic.frame import Answer
    from app.synthetic.table import Table

FEWEST: Final = 2_000
"""Of fewer people no synthetic rows are made."""
LENGTH: Final = 2
EPSILON: Final = 12.0
"""Both measured: docs/decisions/0035-synthetic-rows.md."""
_COUNTING: Final = QT_TRANSLATE_NOOP("Progress", "Counting who shares what")
_SIFTING: Final = QT_TRANSLATE_NOOP("Progress", "Taking out what is rare")


@dataclass(frozen=True, slots=True)
class Made:
    """`memory` is the most the child held, in KiB."""

    rows: tuple[tuple[str, ...], ...]
    errors: Errors
    memory: int


def must_be_enough(people: int) -> None:
    if people < FEWEST:
        raise TooFewRecords(fewest=FEWEST)


def make(table: Table, least: int, progress: Progress, maker: Callable[[Ask, Progress], Answer] = synthesize) -> Made:
    """Raises TooFewRecords, NotOnThisMachine, MakerFailed, TookTooLong or Cancelled. `least` is the threshold."""
    must_be_enough(len(table.people))
    must_be_here()
    progress.step(0, 0, _COUNTING)
    known = count(table.sets, len(table.answers), least)
    coding = Coding(table, (which[0] for which in known.common if len(which) == 1))
    if not coding.width:
        raise MakerFailed
    told = maker(Ask(coding.width, [coding.numbers(each) for each in table.sets], LENGTH, EPSILON), progress)
    progress.step(0, 0, _SIFTING)
    rows, taken = sifted((coding.answers(each) for each in told.rows), known, progress)
    emptied = rehoused(rows, taken, table, known, progress)
    if not rows:
        raise MakerFailed
    errors = held_against(table, known, rows, emptied)
    return Made(tuple(sorted(table.words(each) for each in rows)), errors, told.memory)
