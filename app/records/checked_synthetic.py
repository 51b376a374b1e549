"""Synthetic rows read back: every code is one of its column, and the rows are as many of each as their report says."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Final

from app.forms.places import is_country
from app.records.checked import Checked, Faults, TableSeen
from app.records.checked_dataset import number_said, page
from app.records.columns import COLUMNS
from app.records.synthetic_file import COUNTS, MADE, NAME
from app.reports.splits import band_names
from app.standards.stamp import ABOUT, DICTIONARY
from app.synthetic.table import BETWEEN, MISSING, NONE, NOT_SHARED
from app.tables import headings
from app.tables.synthetic import ROWS, is_synthetic
from app.tables.valid import own_codes

if TYPE_CHECKING:
    from app.tables.table import Table

KIND: Final = NAME
_GAPS: Final = frozenset({MISSING, NOT_SHARED, NONE})
_MOST_SAID: Final = 500
_COUNTED: Final = 7
"""Cells of a line of counts: two columns with a code each, the real number from and to, and how many rows."""


def check(table: Table) -> Checked | None:
    """None for anything else."""
    if not is_synthetic(table):
        return None
    sheet = table.sheet(ROWS) or table.sheets[0]
    headed = headings.find(sheet)
    faults = Faults()
    rows = [
        (number, tuple(row[name].said if name in row else "" for name in headed.names))
        for number, row in headings.rows(sheet, headed)
    ]
    _dictionary(table, headed.names, faults)
    for number, row in rows:
        for name, text in zip(headed.names, row, strict=True):
            if text and not _may_say(name, text):
                faults.add(ROWS, number, name, "not_said_so")
    _counts(table, headed.names, [row for _, row in rows], faults)
    told = number_said(table, MADE, "Synthetic")
    if told is not None and told != len(rows):
        faults.add(ABOUT, 0, "", "other_count")
    return Checked(KIND, KIND, (TableSeen(ROWS, len(rows), len(headed.names)),), tuple(faults.told), faults.more)


def _dictionary(table: Table, names: tuple[str, ...], faults: Faults) -> None:
    told = page(table, DICTIONARY)
    if told is None:
        faults.add(DICTIONARY, 0, "", "no_dictionary")
        return
    named = {line[0] for line in told if line}
    for name in sorted(named - set(names)):
        faults.add(ROWS, 0, name, "no_column")
    for name in sorted(set(names) - named):
        faults.add(ROWS, 0, name, "no_meaning")


def _may_say(name: str, text: str) -> bool:
    offered = COLUMNS.get(name)
    if offered is None:
        return False
    return all(_code(name, each) for each in (text.split(BETWEEN) if offered.several else [text]))


def _code(name: str, text: str) -> bool:
    if text in _GAPS:
        return True
    if name == "year":
        return len(text) == len("2024") and text.isdigit()
    if name == "age_band":
        return text in band_names()
    if name in ("citizenships", "country"):
        return is_country(text)
    found = [own_codes(kind, (question,)) for kind, question in COLUMNS[name].sources]
    return any(codes is not None and text in codes for codes in found)


def _counts(table: Table, names: tuple[str, ...], rows: list[tuple[str, ...]], faults: Faults) -> None:
    """The report counts its own rows, one answer by itself and two together: counted again they are as many."""
    told = page(table, COUNTS)
    if told is None:
        faults.add(COUNTS, 0, "", "no_table")
        return
    met: Counter[frozenset[tuple[str, str]]] = Counter()
    for row in rows:
        said = [(name, code) for name, text in zip(names, row, strict=True) for code in _split(name, text)]
        if len(said) > _MOST_SAID:
            continue  # each of its cells was told of already: no row of ours says so much
        met.update(frozenset(pair) for size in (1, 2) for pair in combinations(said, size))
    for number, line in enumerate(told, start=2):
        if len(line) < _COUNTED:
            faults.add(COUNTS, number, "", "not_read")
            continue
        spots = frozenset((line[at], line[at + 1]) for at in (0, 2) if line[at])
        if str(met[spots]) != line[_COUNTED - 1]:
            faults.add(COUNTS, number, "", "other_count")


def _split(name: str, text: str) -> list[str]:
    offered = COLUMNS.get(name)
    if offered is None or not text:
        return []
    return text.split(BETWEEN) if offered.several else [text]
