"""The files: what a spreadsheet would run is harmless and comes back whole, nothing is written meanwhile."""

from __future__ import annotations

import csv
import io
import json
import tempfile
import zipfile
from dataclasses import replace

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.standards import book, writing
from app.standards import stamp as stamps
from app.standards.cells import harmless, whole
from app.standards.stamp import Stamp
from app.tables.opening import open_table
from tests.app.standards.told import SENDER, dossier

EVIL = [
    "=1+1",
    "+85512345678",
    "-3",
    "@SUM(A1)",
    "'=kept",
    "''+twice",
    "\t=tab",
    "\uff1d1",
    "\n=1",
    "'plain",
    'a,b\r\n"c"',
    "ភាសា",
]
STAMP = Stamp(
    organisation="Sunflower", worker="Amina", at="2026-11-27T03:00:00Z", recipient="River coordination",
    purpose="research", period="", opens="", reason="The ministry cannot open sealed files",
    left_out=(("refused", 2),),
)  # fmt: skip


def made(text):
    people = dossier(identity={"given_names": text}, person={"gender": "Feminine"})
    told = book.make("htcds", SENDER, [people])
    return told, stamps.pages(told, STAMP, {("person", "gender"): "Which gender?"})


@given(st.text())
def test_whatever_is_made_harmless_comes_back(text):
    safe = harmless(text)
    assert whole(safe) == text
    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d"))


@pytest.mark.parametrize("text", EVIL)
def test_a_table_of_text_is_harmless_and_read_again(text, tmp_path):
    files = writing.as_csv(*made(text))
    data = files["cases.csv"]
    assert data.startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    place = lines[0].index("prs_FirstName")
    assert lines[1][place] == harmless(text)
    (tmp_path / "cases.csv").write_bytes(data)
    (_, row) = open_table(tmp_path / "cases.csv").sheet("").read()
    assert row.at(place) == text.strip(" \t\r\n")


@pytest.mark.parametrize("text", EVIL)
def test_a_workbook_holds_texts_only(text, tmp_path):
    (data,) = writing.as_xlsx(*made(text)).values()
    sheet = openpyxl.load_workbook(io.BytesIO(data))["cases"]
    assert {cell.data_type for line in sheet for cell in line} <= {"s", "n"}
    place = [cell.value for cell in sheet[1]].index("prs_FirstName")
    assert sheet[2][place].value == text.replace("\r\n", "\n")
    assert sheet[2][place].quotePrefix == (harmless(text) != text)


@pytest.mark.parametrize(("headings", "right"), [(("الجنس", "العدد", "n"), True), (("Gender", "עברית"), False)])
def test_a_sheet_runs_as_its_headings_do_and_is_read_again(headings, right, tmp_path):
    data = writing.workbook([("1 IND06", [headings, [str(at) for at, _ in enumerate(headings)]])])
    assert openpyxl.load_workbook(io.BytesIO(data))["1 IND06"].sheet_view.rightToLeft == right
    (tmp_path / "figures.xlsx").write_bytes(data)
    first, *rest = open_table(tmp_path / "figures.xlsx").sheet("1 IND06").read()
    assert [first.at(at) for at, _ in enumerate(headings)] == list(headings)
    assert rest[0].at(1) == "1"


def test_nothing_readable_is_written_meanwhile(monkeypatch):
    def refuse(*_args, **_wishes):
        raise AssertionError("a temporary file")

    for name in ("NamedTemporaryFile", "TemporaryFile", "mkstemp", "mkdtemp"):
        monkeypatch.setattr(tempfile, name, refuse)
    monkeypatch.setattr("openpyxl.worksheet._writer.create_temporary_file", refuse)
    assert writing.as_xlsx(*made("Dara"))
    assert writing.packed(writing.as_csv(*made("Dara")))[0] == ".zip"


def test_the_stamp_says_who_when_for_whom_and_why_it_is_not_sealed():
    (data,) = writing.as_xlsx(*made("Dara")).values()
    about = dict(openpyxl.load_workbook(io.BytesIO(data))[stamps.ABOUT].values)
    assert about["Handed out by"] == "Amina, Sunflower"
    assert about["NOT SEALED, because"] == STAMP.reason
    assert (about["To"], about["People"], about["Left out: refused"]) == ("River coordination", "1", "2")
    assert "CC BY 4.0" in about["Its terms"]
    words = {line[1]: line for line in openpyxl.load_workbook(io.BytesIO(data))[stamps.DICTIONARY].values}
    assert words["prs_Gender"][2] == "Which gender?"


def test_what_a_file_says_of_itself_is_in_the_language_that_was_chosen():
    """Headings, sentences and questions; names of columns, codes and the keys for programs stay."""
    told = book.make("htcds", SENDER, [dossier(person={"gender": {"missing": "declined"}})])
    stamp = replace(STAMP, translate=lambda context, text: f"{context[0]}:{text}")
    pages = stamps.pages(told, stamp, {("person", "gender"): "Which gender?"})
    (data,) = writing.as_xlsx(told, pages).values()
    about = dict(openpyxl.load_workbook(io.BytesIO(data))[stamps.ABOUT].values)
    assert about["S:what"] == "S:said"
    assert about["S:Handed out by"] == "Amina, Sunflower"
    assert about["S:Left out: refused"] == "2"
    assert about["S:Please note"].startswith("S:Somebody may take")
    words = {line[1]: line for line in openpyxl.load_workbook(io.BytesIO(data))[stamps.DICTIONARY].values}
    assert words["prs_Gender"][2] == "F:Which gender?"
    lost = [line[2] for line in openpyxl.load_workbook(io.BytesIO(data))[stamps.LOSSES].values]
    assert lost[0] == "S:what was lost"
    assert "S:why there is no answer has no place" in lost[1:]
    (text,) = writing.as_json(told, pages).values()
    assert set(json.loads(text)["pages"][stamps.ABOUT][0]) == {"what", "said"}


def test_the_same_people_are_the_same_bytes_of_json():
    (one,), (two,) = (writing.as_json(*made("Dara")).values() for _ in range(2))
    assert one == two
    told = json.loads(one)
    assert told["tables"]["cases"][0]["prs_FirstName"] == "Dara"
    assert told["columns"]["cases"][:2] == ["havenbook_person", "havenbook_case"]
    assert (told["format"], told["standard"], told["people"]) == ("havenbook-dataset-1", "htcds", 1)


def test_tags_stand_under_the_headings_and_are_nobodys_answers(tmp_path):
    from tests.app.standards.told import rows_of

    told, pages = made("Dara")
    data = writing.as_csv(told, pages, hxl=True)["cases.csv"]
    lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert all(cell.startswith("#") for cell in lines[1])
    (tmp_path / "cases.csv").write_bytes(data)
    (judged,) = rows_of(tmp_path / "cases.csv")
    assert judged.answers["given_names"] == "Dara"


def test_several_files_are_packed_whole():
    suffix, data = writing.packed({"a.csv": b"1", "b.csv": b"2"})
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert (suffix, packed.testzip(), packed.namelist()) == (".zip", None, ["a.csv", "b.csv"])
    assert writing.packed({"a.xlsx": b"1"}) == (".xlsx", b"1")
    assert writing.packed({"a.xlsx": b"1"}, always=True)[0] == ".zip"
