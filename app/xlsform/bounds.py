"""How large a form may be, so that no file keeps the computer busy or fills its memory."""

from __future__ import annotations

import io
from typing import Final

from app import workbook
from app.xlsform.remarks import NOT_A_TABLE, TOO_LARGE, UNSAFE_FILE, NotAForm, Remark

KINDS: Final = (".xlsx", ".xlsm", ".xls", ".csv", ".md")
MOST_BYTES: Final = 4 * 1024 * 1024
MOST_UNPACKED: Final = 40 * 1024 * 1024
BOOK: Final = workbook.Bounds(
    parts=500,
    unpacked=MOST_UNPACKED,
    held=8 << 20,
    texts=24 << 20,
    elements=1_000_000,
    kept=100_000,
    strings=300_000,
    across=10_000,
    rows=100_000,
)
MOST_ROWS: Final = 2_000
MOST_CHOICES: Final = 10_000
MOST_IN_LIST: Final = 3_000
MOST_COLUMNS: Final = 300
LONGEST_CELL: Final = 8_000
LONGEST_EXPRESSION: Final = 2_000
MOST_RULES: Final = 500_000
"""Letters of all rules of a form together."""
DEEPEST_EXPRESSION: Final = 24
DEEPEST_GROUP: Final = 12
MOST_ELEMENTS: Final = 5_000
MOST_STEPS: Final = 200_000
LONGEST_TEXT: Final = 100_000
"""Letters that a rule may put together."""
MOST_SHEETS: Final = 40
MOST_CELLS: Final = 1_000_000
_ZIPPED: Final = (".xlsx", ".xlsm")
_OLD: Final = ".xls"


class Unheard(io.TextIOBase):
    """Where a reader's remarks on an odd file go: they may hold what stands in it."""

    def write(self, said: str) -> int:
        return len(said)


def judge_bytes(data: bytes, kind: str) -> None:
    """Before any reader sees the file."""
    if kind not in KINDS or not data:
        raise NotAForm(Remark("refused", NOT_A_TABLE))
    too_large(len(data), MOST_BYTES, "bytes")
    if kind in _ZIPPED:
        _judge_zip(data)
    elif kind == _OLD:
        _judge_old(data)


def too_large(found: int, most: int, what: str) -> None:
    if found > most:
        raise NotAForm(Remark("refused", TOO_LARGE, facts={"what": f"{found} {what}", "most": str(most)}))


def _judge_zip(data: bytes) -> None:
    try:
        workbook.look_through(data, BOOK)
    except workbook.Damaged as error:
        raise NotAForm(Remark("refused", NOT_A_TABLE)) from error
    except workbook.Harmful as error:
        raise NotAForm(Remark("refused", UNSAFE_FILE)) from error
    except workbook.TooLarge as error:
        facts = {"what": f"> {error.most} {error.what}", "most": str(error.most)}
        raise NotAForm(Remark("refused", TOO_LARGE, facts=facts)) from error


def _judge_old(data: bytes) -> None:
    """An old workbook may name one sheet a thousand times, and every row is filled up to the last column of any: here
    each sheet is read by itself, as it stands, and let go.
    """
    import xlrd

    cells = 0
    try:
        with xlrd.open_workbook(file_contents=data, on_demand=True, ragged_rows=True, logfile=Unheard()) as book:
            too_large(book.nsheets, MOST_SHEETS, "sheets")
            for number in range(book.nsheets):
                sheet = book.sheet_by_index(number)
                cells += sheet.nrows * sheet.ncols
                book.unload_sheet(number)
                too_large(cells, MOST_CELLS, "cells")
    except NotAForm:
        raise
    except Exception as error:  # whatever it stumbles over, the reader of forms would
        raise NotAForm(Remark("refused", NOT_A_TABLE)) from error
