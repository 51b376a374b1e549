"""How complete the answers are: by field, house and month, what was told and why what was not told is missing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.reports import vectors
from app.reports.coded import counted
from app.reports.indicators.ind38_completeness import FIELDS
from app.reports.told import BLANK, NOT_SHARED, REASON, WITHOUT, is_gap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from app.reports.ledger import Ledger

VALUE: Final = "="
NO_RECORD: Final = REASON + WITHOUT
_MONTH: Final = 7


@dataclass(frozen=True, slots=True)
class Cell:
    """`gaps`: by reason (marked), blank or not shared. What was not shared may be there: it is left out of `asked`."""

    value: int
    gaps: Mapping[str, int]

    @property
    def total(self) -> int:
        return self.value + sum(self.gaps.values())

    @property
    def asked(self) -> int:
        return self.total - self.gaps.get(NOT_SHARED, 0)

    @property
    def blank(self) -> int:
        return self.gaps.get(BLANK, 0)


Key = tuple[str, str, str]


def completeness(book: Ledger, step: Callable[[int, int], object]) -> dict[Key, Cell]:
    """By house (its word), month of the intake, and kind.field; counted case by case."""
    cases = vectors.places(book.kept("case"))
    intakes = book.firsts("intake")[cases]
    began = book.dated("intake", "intake_date", "intake_date_month")
    months = began.changed(lambda day: day[:_MONTH]).merged().read(intakes, "")
    where = book.coded("case", "@org").where(cases)
    owners = {"case": cases, "person": book.owners("case", "@person")[cases], "intake": intakes}
    found: dict[Key, Cell] = {}
    for at, (kind, name) in enumerate(FIELDS):
        step(at, len(FIELDS))
        told = book.coded(kind, name).changed(_class).merged()
        words = told.read(owners[kind], NO_RECORD)
        found |= _cells(counted([where, months, words]), f"{kind}.{name}")
    return found


def _cells(many_of: Counter[tuple[str, ...]], field: str) -> dict[Key, Cell]:
    cells: dict[Key, dict[str, int]] = {}
    for (house, month, word), many in many_of.items():
        cells.setdefault((house, month, field), {})[word] = many
    return {key: Cell(told.pop(VALUE, 0), told) for key, told in cells.items()}


def _class(word: str) -> str:
    return word if is_gap(word) else VALUE


def together(cells: Iterable[Cell]) -> Cell:
    gaps: Counter[str] = Counter()
    value = 0
    for cell in cells:
        value += cell.value
        gaps.update(cell.gaps)
    return Cell(value, dict(gaps))
