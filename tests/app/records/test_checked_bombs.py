"""Files that say Havenbook wrote them and were made to harm: each is told of or refused, and none fills the memory."""

from __future__ import annotations

import csv
import io
import json
import warnings
import zipfile

import pytest

from app.progress import Progress
from app.records import checked_everything, checked_figures, checked_release, checked_synthetic, figure_blocks
from app.records.checked import Faults
from app.services import check_file
from app.tables import packed_tables
from app.tables.errors import TableTooLarge, TableUnreadable
from app.tables.opening import read_table

HELD = {
    checked_everything.COLUMNS: "file,column,codes\nrecords/person.jsonl,id,\nrecords/person.jsonl,subject,\n",
    checked_everything.CODES: "list,code\n",
    checked_everything.ATTACHED: "file\n",
    checked_everything.SUMS: "",
}


def packed(*parts, **more):
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        warnings.simplefilter("ignore")  # that a name is there twice
        for name, data in (*more.items(), *parts):
            made.writestr(name, data)
    return out.getvalue()


def looked_into(data):
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return {(each.table, each.row, each.why) for each in checked_everything.check(opened, Progress()).wrong}


def test_a_list_of_files_that_would_fill_the_memory(monkeypatch):
    monkeypatch.setattr(zipfile, "ZipFile", lambda *_args: pytest.fail("it was opened"))
    huge = (packed_tables._LIST + 1).to_bytes(4, "little")
    with pytest.raises(TableTooLarge):
        packed_tables.opened(io.BytesIO(b"PK\x03\x04PK\x05\x06" + bytes(8) + huge + bytes(6)))
    long = b"PK\x06\x06" + bytes(36) + (1 << 40).to_bytes(8, "little")
    with pytest.raises(TableTooLarge):
        packed_tables.opened(io.BytesIO(long + b"PK\x05\x06" + bytes(8) + b"\xff" * 4 + bytes(6)))


def test_a_sound_list_is_opened_and_a_broken_one_is_none():
    with packed_tables.opened(io.BytesIO(packed(("a", "b")))) as opened:
        assert opened.namelist() == ["a"]
    assert packed_tables.opened(io.BytesIO(b"PK\x03\x04 and nothing")) is None


def test_two_files_of_one_name():
    """A program that unpacks it may take the other one."""
    with zipfile.ZipFile(io.BytesIO(packed(("a", "true"), ("a", "false")))) as opened, pytest.raises(TableUnreadable):
        packed_tables.must_not_grow(opened)


@pytest.mark.parametrize("many", [packed_tables._BOOKS + 1, 2])
def test_workbooks_that_are_too_many_or_too_large_together(many, monkeypatch):
    monkeypatch.setattr(packed_tables, "BIGGEST", 1000)
    monkeypatch.setattr(packed_tables, "_read", lambda *_args: pytest.fail("it was read"))
    data = packed(*((f"{at}.xlsx", b"x" * (1 if many > 2 else 501)) for at in range(many)))
    with zipfile.ZipFile(io.BytesIO(data)) as opened, pytest.raises(TableTooLarge):
        packed_tables.workbooks(opened)


def test_a_line_without_an_end(monkeypatch):
    """Three hundred bytes of it are one byte in the ZIP."""
    monkeypatch.setattr(checked_everything, "_LONGEST", 1000)
    seen = []
    monkeypatch.setattr(checked_everything.msgspec.json, "decode", lambda line, **_more: seen.append(len(line)) or {})
    looked_into(packed(*HELD.items(), ("records/person.jsonl", b"[" * 5000)))
    assert len(seen) == 5, "it is read in pieces"
    assert max(seen) <= 1000


def test_lists_that_are_larger_than_lists_are(monkeypatch):
    monkeypatch.setattr(checked_everything, "_LARGEST", 1000)
    for name in (checked_everything.COLUMNS, checked_everything.CODES, checked_everything.SUMS):
        assert (name, 0, "not_read") in looked_into(packed(*{**HELD, name: "x" * 1001}.items()))


def test_a_list_of_sums_that_is_spoiled():
    data = bytearray(packed(*{**HELD, checked_everything.SUMS: "0" * 64}.items()))
    data[data.index(checked_everything.SUMS.encode()) + len(checked_everything.SUMS)] ^= 0xFF
    assert (checked_everything.SUMS, 0, "not_read") in looked_into(bytes(data))


def test_a_million_records_of_nobody_are_told_of_once():
    lines = "\n".join(json.dumps({"id": str(at), "subject": "nobody"}) for at in range(50))
    told = looked_into(packed(*HELD.items(), ("records/person.jsonl", lines.replace("nobody", "x") + "\n")))
    assert not {each for each in told if each[2] == "points_nowhere"}
    columns = HELD[checked_everything.COLUMNS].replace("person", "goal")
    parts = {**HELD, checked_everything.COLUMNS: columns, "records/goal.jsonl": lines}
    told = looked_into(packed(*parts.items()))
    assert {each for each in told if each[2] == "points_nowhere"} == {("records/goal.jsonl", 1, "points_nowhere")}


def test_a_release_of_many_large_files_is_not_held_whole(monkeypatch):
    monkeypatch.setattr(checked_release, "_BIGGEST", 1000)
    names = (checked_release.BODY, checked_release.SIGNATURE, checked_release.SIGNER, checked_release.SUMS)
    read = []
    monkeypatch.setattr(checked_release, "_text", lambda _packed, name, _faults: read.append(name) or "x" * 600)
    data = packed(*((name, b"x") for name in names), *((f"more{at}", b"x") for at in range(20)))
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        found = checked_release.check(opened, {}, lambda _context, words: words, "en")
    assert len(read) == 2
    assert not found.whole


@pytest.mark.parametrize("data", [b"a,b\n" * 9, b"IND01 x\n" + b"a\n" * figure_blocks.BIGGEST])
def test_a_long_table_is_not_read_as_figures(data, monkeypatch):
    monkeypatch.setattr(csv, "reader", lambda *_args, **_more: pytest.fail("it was read"))
    assert figure_blocks.from_csv(data) is None
    monkeypatch.setattr("msgspec.json.decode", lambda *_args, **_more: pytest.fail("it was decoded"))
    assert checked_figures.from_json(b"{" + b"[" * 100, Faults()) is None
    assert checked_figures.from_json(b"{" + figure_blocks.FORMAT.encode() + b" " * (17 << 20), Faults()) is None


def test_a_table_with_more_cells_than_can_stand_together(monkeypatch):
    table = read_table(b"a,b\n" + b"1,2\n" * 100, "x.csv")
    check_file._must_fit(table)
    for most in ("MOST_ROWS", "MOST_CELLS"):
        with monkeypatch.context() as less:
            less.setattr(check_file, most, 100)
            with pytest.raises(TableTooLarge):
                check_file._must_fit(table)


def test_a_cell_that_says_ten_thousand_things(monkeypatch):
    """Their pairs would be fifty million."""
    seen = []
    monkeypatch.setattr(checked_synthetic, "combinations", lambda said, _size: seen.append(len(said)) or ())
    names, row = ("means_of_control",), (";".join(["DebtBondage"] * 10_000),)
    monkeypatch.setattr(checked_synthetic, "page", lambda *_args: [])
    checked_synthetic._counts(None, names, [row, ("DebtBondage",)], Faults())
    assert seen == [1, 1]


def test_lines_that_are_all_the_same_are_told_apart_in_one_go():
    """Each was looked for behind all the others: a hundred thousand of them would have taken an hour."""
    many = 20_000
    same = figure_blocks.Block("IND01", ("Gender", "n"), (("Women", "3"),) * many, ())
    found = checked_figures._cells(same, 1)
    assert len(found) == many
    assert [*found][:3] == [("Women",), ("Women", "2"), ("Women", "3")]
