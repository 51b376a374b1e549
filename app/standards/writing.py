"""The files of a data set, made in memory: CSV, JSON or a workbook, each with its stamp, dictionary and losses."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections import Counter
from typing import TYPE_CHECKING, Any, Final
from unicodedata import bidirectional

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.standards.book import Book, Sheet
    from app.standards.stamp import Plain

from app.standards.cells import harmless

BOM: Final = "\ufeff"
_ZIP_TIME: Final = (1980, 1, 1, 0, 0, 0)
_NO_SHEET_NAME: Final = re.compile(r"[\[\]:*?/\\]")
LONGEST_SHEET_NAME: Final = 31
_WIDEST: Final = 48
Files = dict[str, bytes]


def as_csv(book: Book, pages: Sequence[Plain], *, bom: bool = True, hxl: bool = False) -> Files:
    """One file a table: RFC 4180, UTF-8, every line ends in CR LF; what a spreadsheet would run is made harmless."""
    files = {f"{sheet.name}.csv": _csv(_lines(sheet, hxl=hxl), bom=bom) for sheet in book.sheets}
    files |= {f"{page.name}.csv": _csv(page.lines, bom=bom) for page in pages}
    return files


def as_json(book: Book, pages: Sequence[Plain]) -> Files:
    """Keys in order, no cell left out, an empty text where nothing was told: the same people, the same bytes."""
    whole: dict[str, Any] = {
        "format": "havenbook-dataset-1",
        "standard": book.standard,
        "people": book.people,
        "tables": {sheet.name: [dict(zip(sheet.headings, row, strict=True)) for row in sheet.rows]
                   for sheet in book.sheets},
        "columns": {sheet.name: list(sheet.headings) for sheet in book.sheets},
        "pages": {page.name: [dict(zip(page.headings, row, strict=True)) for row in page.rows] for page in pages},
        "page_columns": {page.name: list(page.headings) for page in pages},
    }  # fmt: skip
    text = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return {f"{book.standard}.json": text.encode() + b"\n"}


def as_xlsx(book: Book, pages: Sequence[Plain], *, hxl: bool = False) -> Files:
    tables = [(sheet.name, _lines(sheet, hxl=hxl)) for sheet in book.sheets]
    tables += [(page.name, list(page.lines)) for page in pages]
    return {f"{book.standard}.xlsx": workbook(tables)}


def workbook(tables: Sequence[tuple[str, Sequence[Sequence[str | float]]]]) -> bytes:
    """Every text is marked as one, so that nothing is calculated; numbers are numbers; no file is written meanwhile."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    book.remove(book.active)
    for name, lines in tables:
        sheet = book.create_sheet(_NO_SHEET_NAME.sub(" ", name)[:LONGEST_SHEET_NAME])
        sheet.freeze_panes = "A2"
        sheet.sheet_view.rightToLeft = _runs_from_right(lines[0] if lines else ())
        for at, line in enumerate(lines, start=1):
            for place, told in enumerate(line, start=1):
                if not isinstance(told, str):
                    sheet.cell(at, place, told)
                elif told:
                    _fill(sheet.cell(at, place, _clean(told)), told)
        for cell in sheet[1]:
            cell.font = Font(bold=True)
            widest = max(len(str(line[cell.column - 1])) for line in lines[:200])
            sheet.column_dimensions[cell.column_letter].width = min(_WIDEST, widest + 2)
    return _saved(book)


def _runs_from_right(headings: Sequence[str | float]) -> bool:
    """As its headings are written: names of columns that a standard gives stay where every program expects them."""
    ways = Counter(bidirectional(sign) for told in headings for sign in str(told))
    return ways["R"] + ways["AL"] > ways["L"]


def _fill(cell: Any, text: str) -> None:
    """A text, whatever it looks like; a spreadsheet is told so too, for when it saves the table as CSV."""
    cell.data_type = "s"
    cell.quotePrefix = harmless(text) != text


def _saved(book: Any) -> bytes:
    """As openpyxl saves, but that it would write every sheet into a readable file of the system's first."""
    from openpyxl.worksheet._writer import WorksheetWriter
    from openpyxl.writer.excel import ExcelWriter

    class InMemory(ExcelWriter):  # type: ignore[misc]  # openpyxl is untyped
        def write_worksheet(self, ws: Any) -> None:
            writer = WorksheetWriter(ws, io.BytesIO())
            writer.write()
            ws._rels = writer._rels  # noqa: SLF001 - as ExcelWriter does
            self._archive.writestr(ws.path[1:], writer.read())
            self.manifest.append(ws)

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        InMemory(book, archive).write_data()
    return out.getvalue()


def packed(files: Files, *, always: bool = False) -> tuple[str, bytes]:
    """One file as it is, several in a ZIP: the ending and the bytes."""
    if len(files) == 1 and not always:
        ((name, data),) = files.items()
        return "." + name.rsplit(".", 1)[1], data
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, _ZIP_TIME), data, zipfile.ZIP_DEFLATED)
    return ".zip", out.getvalue()


def _lines(sheet: Sheet, *, hxl: bool) -> list[tuple[str, ...]]:
    tags = [tuple(column.hxl for column in sheet.columns)] if hxl else []
    return [sheet.headings, *tags, *sheet.rows]


def _csv(lines: Iterable[Sequence[str]], *, bom: bool) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerows([harmless(text) for text in line] for line in lines)
    return ((BOM if bom else "") + out.getvalue()).encode()


def _clean(text: str) -> str:
    """Without the signs that no workbook may hold."""
    return "".join(sign for sign in text if sign >= " " or sign in "\t\n\r")
