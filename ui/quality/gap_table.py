"""The table of gaps: a question a row; how many hold a value, and each reason in a column of its own."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from ui import answers, say
from ui.quality import words
from ui.widgets.column_fit import Column
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_TOLD_APART = ("!declined", "!unknown_to_person", "!not_asked", "", "~")


@dataclass(frozen=True, slots=True)
class GapRow:
    """`field` is kind.field; `told` counts by "=", "all", each reason, and for a month with the month before it."""

    field: str
    told: Mapping[str, int]

    def rest(self) -> int:
        """Missing for a reason that has no column."""
        known = {"=", "all", *_TOLD_APART}
        return sum(n for key, n in self.told.items() if key not in known and not key[:1].isdigit())


@dataclass(frozen=True, slots=True)
class _Shown:
    lid: int
    gap: GapRow


class GapTable(RecordTable):
    def __init__(self) -> None:
        self._gaps: list[GapRow] = []
        super().__init__(_columns([]), self._rows, QCoreApplication.translate("GapTable", "Answers that are missing"))
        self.wrap_headings()

    def show_months(self, months: Sequence[str]) -> None:
        self.set_columns(_columns(months))

    def show_rows(self, gaps: list[GapRow]) -> None:
        self._gaps = gaps
        self.show_ids(array("q", range(len(gaps))))

    def _rows(self, ids: Sequence[int], answer: Any) -> None:
        answer(tuple(_Shown(at, self._gaps[at]) for at in ids))


def _columns(months: Sequence[str]) -> list[Column]:
    translate = QCoreApplication.translate
    named = {
        "!declined": translate("GapTable", "Declined"),
        "!unknown_to_person": translate("GapTable", "Not known"),
        "!not_asked": translate("GapTable", "Not asked"),
        "": translate("GapTable", "Blank"),
        "~": translate("GapTable", "Not shared"),
    }
    made = [
        Column(
            translate("GapTable", "Question"), lambda found: answers.question(*found.gap.field.split(".")), weight=600
        ),
        Column(translate("GapTable", "Answered"), partial(_share, ""), 126),
    ]
    made += [Column(say.date(month), partial(_share, month), 68, muted=True) for month in months]
    made += [Column(named[key], partial(_number, key), 68, muted=True) for key in _TOLD_APART]
    return [*made, Column(translate("GapTable", "Other reason"), lambda found: _none(found.gap.rest()), 68, muted=True)]


def _share(month: str, found: _Shown) -> str:
    told = found.gap.told
    part, every = told.get(f"{month}=", 0), told.get(f"{month}all", 0)
    return words.share(part, every) if not month else f"{say.number(part)}/{say.number(every)}" if every else "–"


def _number(key: str, found: _Shown) -> str:
    return _none(found.gap.told.get(key, 0))


def _none(many: int) -> str:
    return say.number(many) if many else "–"
