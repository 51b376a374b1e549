"""Small files that would grow: each is refused by what its reader would have to hold, before any reader sees it."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from contextlib import suppress

import pytest

from app import workbook
from app.tables import dataset_reading, packed_tables
from app.tables.errors import MappingWrong, NoTable, TableError, TableTooLarge, TableUnreadable
from app.tables.mapping import from_text, read_mapping
from app.tables.opening import open_table
from app.tables.table import BOOK, LONGEST_ROW
from app.xlsform import bounds, reading

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
SMALL = workbook.Bounds(
    parts=20, unpacked=900_000, held=200_000, texts=600_000, elements=50_000, kept=100, strings=40_000, across=60,
    rows=30_000,
)  # fmt: skip
STEP = 20_000
"""So many elements are surely in more than one step of the reader."""


def sheet(inside: str) -> str:
    return f'<worksheet xmlns="{MAIN}">{inside}</worksheet>'


def overrides(**more: str) -> str:
    kinds = {"/xl/workbook.xml": f"{KIND}.sheet.main+xml", "/xl/worksheets/sheet1.xml": f"{KIND}.worksheet+xml", **more}
    told = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return f'<Types xmlns="{TYPES}"><Default Extension="xml" ContentType="application/xml"/>{told}</Types>'


def link(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{LINKS}"><Relationship Id="r1" Type="{LINK}/{kind}" Target="{target}"/></Relationships>'
    )


def book(*more: tuple[str, str | bytes]) -> bytes:
    """A workbook with one cell in it that openpyxl reads, and what stands otherwise."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": overrides(),
        "_rels/.rels": link("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINK}"><sheets>'
        '<sheet name="survey" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": link("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": sheet(
            '<sheetData><row><c t="inlineStr"><is><t>name</t></is></c></row></sheetData>'
        ),
        **dict(more),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    return out.getvalue()


SHEET, STYLES, TEXTS = "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"
ROWS = "<row><c><v>1</v></c></row>" * 10_000
BLANK = "<row/>" * 26_000
LAUGH = f'<!DOCTYPE sst [<!ENTITY a "{"ha" * 50}">]><sst xmlns="{MAIN}"><si><t>&a;</t></si></sst>'
GROWN = {
    "too many files": [(f"xl/media/{at}.png", b"x") for at in range(20)],
    "too many bytes in all": [("xl/media/1.png", bytes(1_000_000))],
    "too many bytes in one part": [(STYLES, f"<a>{'x' * 400_000}</a>")],
    "too many bytes in one row": [(SHEET, sheet(f"<sheetData><row><c><v>{'1' * 400_000}</v></c></row></sheetData>"))],
    "too many bytes in one name": [(TEXTS, f'<sst><si a="{"x" * 400_000}"/></sst>')],
    "too many styles": [(STYLES, f"<styleSheet>{'<xf/>' * STEP}</styleSheet>")],
    "too many things beside the rows": [(SHEET, sheet("<sheetData/>" + '<mergeCell ref="A1"/>' * STEP))],
    "rows where none belong": [(SHEET, sheet(f"<a><b>{'<row><c/></row>' * STEP}</b></a>"))],
    "rows of something that is no sheet": [(STYLES, sheet(f"<sheetData>{ROWS}</sheetData>"))],
    "too many cells in a row": [(SHEET, sheet(f"<sheetData><row>{'<c/>' * STEP}</row></sheetData>"))],
    "rows within a row": [(SHEET, sheet(f"<sheetData><row>{'<row><c/></row>' * STEP}</row></sheetData>"))],
    "too many texts": [(TEXTS, f"<sst>{'<si/>' * 45_000}</sst>")],
    "too many elements in all": [(f"xl/worksheets/{at}.xml", sheet(f"<sheetData>{ROWS}</sheetData>")) for at in "12"],
    "too many rows": [(SHEET, sheet(f"<sheetData>{'<row/>' * 31_000}</sheetData>"))],
    "too many rows in all": [(f"xl/worksheets/{at}.xml", sheet(f"<sheetData>{BLANK}</sheetData>")) for at in "12"],
    "too deep": [(STYLES, "<a>" * 90 + "x" * 70_000 + "</a>" * 90)],
    "an age-old encoding": [(STYLES, f"<styleSheet>{'<xf/>' * STEP}</styleSheet>".encode("utf-16"))],
}  # fmt: skip
HARM = {
    "an entity": [(TEXTS, LAUGH)],
    "an entity after much nothing": [(TEXTS, "<?xml version='1.0'?>" + " " * 70_000 + LAUGH)],
    "an entity in another encoding": [(TEXTS, ("<?xml version='1.0' encoding='UTF-16'?>" + LAUGH).encode("utf-16"))],
    "an entity under another name": [("xl/texts.dat", LAUGH)],
    "a sheet given out as texts": [("[Content_Types].xml", overrides(**{f"/{SHEET}": f"{KIND}.sharedStrings+xml"}))],
    "a sheet given out as a chart": [("xl/_rels/workbook.xml.rels", link("chartsheet", "worksheets/sheet1.xml"))],
}


@pytest.fixture
def no_reader(monkeypatch):
    import openpyxl
    from pyxform import xls2json_backends

    for module, name in ((openpyxl, "load_workbook"), (xls2json_backends, "get_xlsform")):
        monkeypatch.setattr(module, name, lambda *_args, **_more: pytest.fail("a reader saw it"))


def test_the_book_itself_is_read(tmp_path):
    workbook.look_through(book(), SMALL)
    (tmp_path / "book.xlsx").write_bytes(book())
    table = open_table(tmp_path / "book.xlsx")
    assert [[cell.said for cell in row.cells] for row in table.sheets[0].read()] == [["name"]]
    many = sheet(f"<sheetData>{ROWS}</sheetData>")
    workbook.look_through(book((SHEET, many), (TEXTS, f"<sst>{'<si/>' * 15_000}</sst>")), SMALL)


@pytest.mark.parametrize("how", GROWN)
def test_what_grows_too_large(how):
    with pytest.raises(workbook.TooLarge):
        workbook.look_through(book(*GROWN[how]), SMALL)


@pytest.mark.parametrize("how", HARM)
def test_what_means_harm(how, no_reader, tmp_path):
    data = book(*HARM[how])
    with pytest.raises(workbook.Harmful):
        workbook.look_through(data, SMALL)
    (tmp_path / "harm.xlsx").write_bytes(data)
    with pytest.raises(NoTable):
        open_table(tmp_path / "harm.xlsx")
    assert "can do harm" in reading.read(data, ".xlsx", "x").remarks[0].words


def test_no_reader_sees_what_grows(no_reader, tmp_path):
    """At the real limits: two thousand kilobytes of styles pack into ten."""
    data = book((STYLES, f"<styleSheet>{'<xf/>' * 420_000}</styleSheet>"))
    assert len(data) < 20_000
    (tmp_path / "grown.xlsx").write_bytes(data)
    with pytest.raises(TableTooLarge):
        open_table(tmp_path / "grown.xlsx")
    assert "too large" in reading.read(data, ".xlsx", "x").remarks[0].words


def test_sizes_that_the_list_of_files_lies_about():
    """The list says four bytes: what comes out is cut there, and its sum is wrong."""
    data = bytearray(book((STYLES, "<a>" + "x" * 9_000 + "</a>")))
    at = data.rindex(STYLES.encode()) - 46
    data[at + 24 : at + 28] = struct.pack("<I", 4)
    with pytest.raises(workbook.Damaged):
        workbook.look_through(bytes(data), SMALL)


@pytest.mark.parametrize("way", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_is_packed_as_no_spreadsheet_is(way, tmp_path):
    for names in (("xl/workbook.xml", "a.csv"), ("a.csv",)):
        with zipfile.ZipFile(tmp_path / "x.zip", "w", way) as packed:
            for name in names:
                packed.writestr(name, b"a,b")
        with pytest.raises(TableUnreadable):
            open_table(tmp_path / "x.zip")
        with zipfile.ZipFile(tmp_path / "x.zip") as packed, pytest.raises(TableUnreadable):
            packed_tables.must_not_grow(packed)


@pytest.mark.parametrize("seed", range(3))
def test_files_with_spoiled_bytes_are_read_or_refused(seed, tmp_path):
    rng = random.Random(seed)
    texts = io.BytesIO()
    with zipfile.ZipFile(texts, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("one.csv", "a,b\n" + "1,2\n" * 50)
    for sound in (book(), texts.getvalue()):
        for _ in range(60):
            data = bytearray(sound)
            for _ in range(rng.randint(1, 3)):
                data[rng.randrange(len(data))] = rng.randrange(256)
            (tmp_path / "x.zip").write_bytes(data)
            with suppress(TableError):
                for each in open_table(tmp_path / "x.zip").sheets:
                    list(each.read())
            assert reading.read(bytes(data), ".xlsx", "x").remarks


def test_a_list_of_a_million_files(tmp_path, monkeypatch):
    monkeypatch.setattr(zipfile, "ZipFile", lambda *_args, **_more: pytest.fail("it was listed"))
    (tmp_path / "many.zip").write_bytes(b"PK\x03\x04" + (b"PK\x01\x02" + bytes(43)) * (BOOK.parts + 1))
    with pytest.raises(TableTooLarge):
        open_table(tmp_path / "many.zip")


def test_columns_that_are_no_numbers(tmp_path):
    hidden = '<cols><col min="1" max="x" hidden="1"/></cols><sheetData><row><c><v>1</v></c></row></sheetData>'
    (tmp_path / "odd.xlsx").write_bytes(book((SHEET, sheet(hidden))))
    table = open_table(tmp_path / "odd.xlsx")
    with pytest.raises(TableUnreadable):
        list(table.sheets[0].read())


@pytest.mark.parametrize("row", [b"," * (LONGEST_ROW + 2), b"xy," * LONGEST_ROW, b'"\n",' * LONGEST_ROW])
def test_a_row_of_text_without_an_end(tmp_path, row):
    """Three hundred times as many cells in memory, for each sign that may stand between them."""
    (tmp_path / "row.csv").write_bytes(b"a,b\n1,2\n" + row)
    with pytest.raises(TableTooLarge):
        open_table(tmp_path / "row.csv")


@pytest.mark.parametrize("rows", [b"{}," * 500_000 + b"{}", b"{" + b'"a":"",' * 4_100_000 + b'"a":""}'])
def test_a_data_set_of_nothing(rows, monkeypatch):
    monkeypatch.setattr("msgspec.json.decode", lambda *_args, **_more: pytest.fail("it was decoded"))
    data = b'{"format":"havenbook-dataset-1","columns":{"a":[]},"tables":{"a":[' + rows + b"]}}"
    with pytest.raises(TableTooLarge):
        dataset_reading.from_json(data, "x", "")


@pytest.mark.parametrize("text", ["a" + ".a" * 50_000 + "=1", "[" + "a." * 70 + "a]", "a = 1\n" * 50_000])
def test_a_mapping_that_takes_the_square_of_its_length(text, monkeypatch, tmp_path):
    monkeypatch.setattr("tomllib.loads", lambda *_args, **_more: pytest.fail("it was read"))
    with pytest.raises(MappingWrong):
        from_text(text, json=False)
    (tmp_path / "m.toml").write_text(text, "utf-8")
    with pytest.raises(MappingWrong):
        read_mapping(tmp_path / "m.toml")


def old_workbook(sheets: int, rows: int) -> bytes:
    """Of 1993: its list of sheets names one and the same place again and again, each row has its last cell only."""

    def record(number: int, data: bytes) -> bytes:
        return struct.pack("<HH", number, len(data)) + data

    def begin(kind: int) -> bytes:
        return record(0x809, struct.pack("<HHHH", 0x500, kind, 0, 0))

    def named(place: int) -> bytes:
        return record(0x85, struct.pack("<IBBB", place, 0, 0, 6) + b"survey") * sheets

    head = begin(5) + record(0x42, struct.pack("<H", 1252)) + record(0xE0, bytes(16)) * 16
    end = record(0x0A, b"")
    cells = b"".join(record(0x203, struct.pack("<HHHd", row, 255, 15, 1.0)) for row in range(rows))
    return head + named(len(head) + len(named(0)) + len(end)) + end + begin(0x10) + cells + end


@pytest.mark.parametrize(("sheets", "rows"), [(bounds.MOST_SHEETS + 1, 3), (2, 4_000)])
def test_an_old_workbook_that_names_one_sheet_many_times(no_reader, sheets, rows):
    assert "too large" in reading.read(old_workbook(sheets, rows), ".xls", "x").remarks[0].words


def test_an_old_workbook_is_looked_through_and_let_pass():
    """It is refused for what it says, not for its size."""
    found = reading.read(old_workbook(1, 3), ".xls", "x").remarks
    assert found
    assert not any("too large" in each.words for each in found)


def test_the_limits_of_forms_are_no_wider_than_those_of_tables():
    wider = {name for name in bounds.BOOK.__slots__ if getattr(bounds.BOOK, name) > getattr(BOOK, name)}
    assert wider == set()
