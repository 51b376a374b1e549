"""Foreign files as they come: their alphabets, their signs between cells, what they hide, and those that are none."""

from __future__ import annotations

import datetime as dt
import io
import zipfile

import openpyxl
import pytest

from app.tables import headings
from app.tables.cell import Cell
from app.tables.errors import EncodingAsked, NoTable, TableLocked, TableTooLarge, TableUnreadable
from app.tables.opening import open_table

WORDS = "Nom;Âge\nZoé;30\n"


@pytest.fixture
def written(tmp_path):
    def write(data, name="t.csv"):
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


@pytest.fixture
def book(tmp_path):
    def save(fill, name="t.xlsx"):
        made = openpyxl.Workbook()
        fill(made)
        made.save(tmp_path / name)
        return tmp_path / name

    return save


def texts(table, sheet=""):
    return [[cell.text for cell in row.cells] for row in table.sheet(sheet).read()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_alphabet_is_seen_from_the_file(written, encoding):
    table = open_table(written(WORDS.encode(encoding)))
    assert table.sure
    assert texts(table) == [["Nom", "Âge"], ["Zoé", "30"]]


def test_an_alphabet_that_cannot_be_known_is_asked_for(written):
    path = written("Nom;Âge\nสมศรี;30\n".replace("Â", "A").encode("cp874"))
    assert not open_table(path).sure
    assert texts(open_table(path, "cp874"))[1][0] == "สมศรี"
    with pytest.raises(EncodingAsked):
        open_table(path, "utf-8")
    with pytest.raises(EncodingAsked):
        open_table(path, "no-such-writing")


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_sign_between_the_cells(written, sign):
    lines = [sign.join(["Name", "Note", "Age"]), sign.join(["A", '"with, ; | inside"', "3"])] * 3
    assert texts(open_table(written("\n".join(lines).encode())))[1] == ["A", "with, ; | inside", "3"]


def test_the_source_is_kept_as_it_stands_and_formulas_are_text(written):
    table = open_table(written(b"Name,Note\n  Dara ,=cmd|' /C calc'!A0\n,@SUM(1)\n"))
    found = dict(headings.rows(table.sheet(""), headings.find(table.sheet(""))))
    assert headings.as_source(found[2]) == [["Name", "  Dara "], ["Note", "=cmd|' /C calc'!A0"]]
    assert found[2]["Name"].said == "Dara"


def test_a_workbook_says_what_it_hides(book):
    def fill(made):
        sheet = made.active
        sheet.append(["Name", "Born", "Age", "Agrees", "Sum", "Bad"])
        sheet.append(["Dara", dt.date(1999, 2, 1), 27.0, True, "=1+1", "#N/A"])
        sheet.append(["Maly", dt.datetime(2001, 3, 4, 10, 30), 25.5, None, None, None])  # noqa: DTZ001 - as cells are
        sheet["F2"].data_type = "e"
        sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["C"].hidden = True
        sheet.merge_cells("A5:A7")
        made.create_sheet("Lists").sheet_state = "hidden"

    table = open_table(book(fill))
    rows = list(table.sheet("").read())
    assert rows[1].cells == (
        Cell("Dara"), Cell("1999-02-01", "date"), Cell("27", "number"), Cell("TRUE", "yes_no"),
        Cell("=1+1", "formula"), Cell("#N/A", "error"),
    )  # fmt: skip
    assert [cell.text for cell in rows[2].cells[:3]] == ["Maly", "2001-03-04 10:30", "25.5"]
    assert (table.sheets[0].odd.hidden_rows, table.sheets[0].odd.hidden_columns) == ([3], [3])
    assert table.sheets[0].odd.merged == 1
    assert [sheet.hidden for sheet in table.sheets] == [False, True]


def test_headings_under_a_title_twice_the_same_or_without_a_name(book):
    def fill(made):
        made.active.append(["Our register, printed today"])
        made.active.append([])
        made.active.append(["No", "Name", "Name", None, "Age"])
        made.active.append([1, "Dara", "Da", "x", 30])
        made.active.append([None, None, None, "only a mark", None])

    sheet = open_table(book(fill)).sheet("")
    headed = headings.find(sheet)
    assert headed == (3, ("No", "Name", "Name (2)", "D", "Age"))
    assert [number for number, _ in headings.rows(sheet, headed)] == [4]


def pack(*members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in members:
            packed.writestr(name, data)
    return out.getvalue()


LAUGH = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">]><workbook>&a;</workbook>'


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        (b"", NoTable),
        (b"%PDF-1.7 ...", NoTable),
        (b'{"format":' + b"[" * 60_000, NoTable),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), NoTable),
        (bytes(range(32)) * 40, NoTable),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), TableLocked),
        (pack(("word/document.xml", "<w/>")), NoTable),
        (pack(("xl/workbook.xml", LAUGH)), NoTable),
        (pack(("xl/workbook.xml", " " * 70_000)), TableUnreadable),
        (pack(("xl/workbook.xml", "<workbook/>"), ("xl/worksheets/sheet1.xml", bytes(8 << 20))), TableUnreadable),
        (pack(("xl/workbook.xml", "<workbook/>")), TableUnreadable),
        (b"PK\x03\x04 and then nothing", TableUnreadable),
        (b'a,b\n1,"never closed\n', TableUnreadable),
        (b"a\n" * 200_001, TableTooLarge),
        (b"a," * 600 + b"\n", TableTooLarge),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
def test_what_is_no_table_says_so(written, data, wrong):
    with pytest.raises(wrong):
        texts(open_table(written(data)))


def test_a_workbook_cut_short(book, written):
    data = book(lambda made: made.active.append(["a", "b"])).read_bytes()
    with pytest.raises(TableUnreadable):
        texts(open_table(written(data[: len(data) // 2], "cut.xlsx")))


def test_a_file_that_is_not_there_and_one_too_large(tmp_path, monkeypatch):
    with pytest.raises(TableUnreadable):
        open_table(tmp_path / "nowhere.csv")
    with pytest.raises(TableUnreadable):
        open_table(tmp_path)
    monkeypatch.setattr("app.tables.opening.BIGGEST", 10)
    (tmp_path / "big.csv").write_bytes(b"a,b\n1,2\n3,4\n")
    with pytest.raises(TableTooLarge):
        open_table(tmp_path / "big.csv")
