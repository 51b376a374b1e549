"""A file that is not as Havenbook wrote it: each fault is found, named by table, row and column, by no word of it."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile

import openpyxl
import pytest

from app.records.checked import NOT_ASKED
from app.services.check_file import WHY, check_file
from tests.flows import exported
from tests.flows.desks import two_desks
from tests.flows.handing import TERMS


@pytest.fixture(scope="module")
def desks(tmp_path_factory):
    made = two_desks(tmp_path_factory.mktemp("desks"), TERMS)
    exported.fill(made.shelter)
    yield made
    made.close()


@pytest.fixture(scope="module")
def bytes_of(desks, tmp_path_factory):
    folder, made = tmp_path_factory.mktemp("written"), {}

    def read(which):
        if which not in made:
            made[which] = exported.write(desks, which, folder).read_bytes()
        return made[which]

    return read


@pytest.fixture
def faults(desks, tmp_path):
    """faults(data): (table, row, column, why) of each, of a file with these bytes."""

    def read(data):
        (tmp_path / "some.file").write_bytes(data)
        return _faults(check_file(desks.shelter, tmp_path / "some.file"))

    return read


def _faults(found):
    assert {each.why for each in found.wrong} <= set(WHY)
    assert found.whole == (not found.wrong)
    return [(each.table, each.row, each.column, each.why) for each in found.wrong]


def as_json(data, change):
    told = json.loads(data)
    change(told)
    return json.dumps(told).encode()


def as_zip(data, change, *, sums=False):
    """`change` gets the files by name; with `sums` their list is made anew, as somebody would who knows how."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    change(files)
    if sums:
        listed = "".join(f"{hashlib.sha256(d).hexdigest()}  {n}\n" for n, d in files.items() if n != "SHA256SUMS")
        files["SHA256SUMS"] = listed.encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, one in files.items():
            packed.writestr(name, one)
    return out.getvalue()


def put(table, row, column, value):
    return lambda told: told["tables"][table][row].update({column: value})


DATASETS = [
    (put("cases", 0, "prs_Gender", "Dragon"), ("cases", 2, "prs_Gender", "not_said_so")),
    (put("cases", 1, "prs_Citizenship", "KH;Atlantis"), ("cases", 3, "prs_Citizenship", "not_said_so")),
    (put("cases", 0, "prs_Birthdate", "May"), ("cases", 2, "prs_Birthdate", "not_said_so")),
    (put("events", 0, "havenbook_case", "NO-1"), ("events", 2, "havenbook_case", "points_nowhere")),
    (put("events", 0, "havenbook_event", ""), ("events", 2, "havenbook_event", "no_key")),
    (lambda told: told["tables"]["cases"].append(told["tables"]["cases"][0]),
     ("cases", 7, "havenbook_case", "key_twice")),
    (lambda told: told["tables"]["cases"].pop(), ("about this data", 0, "", "other_count")),
    (lambda told: told["pages"]["data dictionary"].pop(0), ("cases", 0, "havenbook_person", "no_meaning")),
    (lambda told: told["page_columns"].pop("data dictionary"), ("data dictionary", 0, "", "no_dictionary")),
    (lambda told: told["columns"]["events"].pop(), ("events", 0, "", "no_table")),
]  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), DATASETS, ids=[each[3] for _, each in DATASETS])
def test_a_data_set(faults, bytes_of, change, expected):
    assert expected in faults(as_json(bytes_of(("htcds", "json")), change))


def test_units_whose_tables_are_not_all_there(faults, bytes_of):
    def change(files):
        del files["event.csv"]
        files["perpetrator.csv"] = files["perpetrator.csv"].replace(b"RecruiterOrIntermediary", b"Somebody")

    found = faults(as_zip(bytes_of(("ics_tip", "csv")), change))
    assert ("event", 0, "", "no_table") in found
    assert ("perpetrator", 2, "role", "not_said_so") in found


def test_a_published_template(faults, bytes_of):
    def change(files):
        book = openpyxl.load_workbook(io.BytesIO(files["htcds-1.xlsx"]))
        heads = [cell.value for cell in book.worksheets[0][1]]
        book.worksheets[0].cell(3, heads.index("prs_Gender") + 1).value = "Dragon"
        out = io.BytesIO()
        book.save(out)
        files["htcds-1.xlsx"] = out.getvalue()

    assert [each[1::2] for each in faults(as_zip(bytes_of(("htcds", "template")), change))] == [(3, "not_said_so")]


SYNTHETIC = [
    (put("rows", 0, "gender", "Dragon"), ("rows", 2, "gender", "not_said_so")),
    (put("rows", 0, "year", "24"), ("rows", 2, "year", "not_said_so")),
    (lambda told: told["tables"]["rows"].pop(), ("about this data", 0, "", "other_count")),
    (lambda told: told["tables"]["rows"].pop(), ("counts", 2, "", "other_count")),
    (lambda told: told["pages"]["data dictionary"].pop(0), ("rows", 0, "year", "no_meaning")),
    (lambda told: told["page_columns"].pop("counts"), ("counts", 0, "", "no_table")),
]


@pytest.mark.parametrize(("change", "expected"), SYNTHETIC)
def test_synthetic_rows(faults, bytes_of, change, expected):
    assert expected in faults(as_json(bytes_of(("synthetic", "json")), change))


def test_figures_of_which_a_number_or_a_sentence_was_changed(desks, faults, bytes_of, tmp_path):
    text = bytes_of(("figures", "csv")).decode()
    assert "Feminine,Forced labour,5,5" in text
    assert faults(text.replace("Feminine,Forced labour,5,5", "Feminine,Forced labour,4,5").encode()) == [
        ("", 0, "", "changed")
    ]
    kept = [line for line in text.splitlines() if "n of N" not in line]
    assert len(kept) < len(text.splitlines())
    assert faults("\r\n".join(kept).encode()) == [("", 0, "", "changed")]
    bare = [line for line in text.splitlines() if "havenbook-figures-1" not in line]
    (tmp_path / "bare.csv").write_text("\n".join(bare), "utf-8")
    found = check_file(desks.shelter, tmp_path / "bare.csv")
    assert (found.wrong, {each.not_made for each in found.figures}) == ((), {NOT_ASKED})
    rows = [line for line in text.splitlines() if line.count(",") > 3 or line.startswith(("\ufeffIND", "IND"))]
    assert ("1 IND11", 0, "", "no_words") in faults("\n".join(rows).encode())


def test_figures_for_programs(faults, bytes_of):
    data = bytes_of(("figures", "json"))
    wrong = [("1 IND11", 0, "", "not_a_figure")]
    assert faults(as_json(data, lambda told: told["figures"][0]["caveats"].clear())) == wrong
    assert faults(as_json(data, lambda told: told["figures"][0]["whole"]["total"].update(n=9))) == wrong
    for name, value in (("figures", [{"a": 1}]), ("report", 1)):
        with pytest.raises(Exception, match=r"dataset\.not_read_here"):
            faults(as_json(data, lambda told, name=name, value=value: told.update({name: value})))


def test_figures_of_which_no_table_can_be_made(faults, bytes_of):
    """Of the right shape, and still nonsense: they end as one that cannot be read, beside those that can."""
    data = bytes_of(("figures", "json"))
    told = faults(as_json(data, lambda told: told["figures"][0].update(left_out=["of nobody"])))
    assert ("1 IND11", 0, "", "not_read") in told
    assert not [each for each in told if each[0].startswith("2 ")]


def line_of(kind, change):
    def changed(files):
        name = f"records/{kind}.jsonl"
        first, *rest = files[name].splitlines()
        told = json.loads(first)
        change(told)
        files[name] = b"\n".join([json.dumps(told).encode(), *rest]) + b"\n"

    return changed


WHOLE = [
    (line_of("person", lambda told: told.update(gender="Dragon")),
     ("records/person.jsonl", 1, "gender", "not_said_so")),
    (line_of("person", lambda told: told.pop("gender")), ("records/person.jsonl", 1, "gender", "no_column")),
    (line_of("person", lambda told: told.update(more=1)), ("records/person.jsonl", 1, "more", "no_meaning")),
    (line_of("intake", lambda told: told.update(case="00" * 16)),
     ("records/intake.jsonl", 1, "case", "points_nowhere")),
    (line_of("case", lambda told: told.update(id="")), ("records/case.jsonl", 1, "id", "no_key")),
    (lambda files: files.pop("records/goal.jsonl"), ("records/goal.jsonl", 0, "", "no_table")),
    (lambda files: files.update({"records/person.jsonl": b"no json\n"}), ("records/person.jsonl", 1, "", "not_read")),
    (lambda files: files.update({"attachments.csv": b"file,subject\r\nattachments/a.png,b\r\n"}),
     ("attachments/a.png", 0, "", "not_there")),
    (line_of("case", lambda told: told.update(more=1)), ("records/case.jsonl", 1, "more", "no_meaning")),
]  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), WHOLE, ids=[f"{each[0]}-{each[3]}" for _, each in WHOLE])
def test_all_the_data(faults, bytes_of, change, expected):
    assert expected in faults(as_zip(bytes_of(("everything", "zip")), change, sums=True))


def test_all_the_data_against_its_sums(faults, bytes_of):
    def change(files):
        files["records/person.jsonl"] += b"\n"
        files["more.txt"] = b"x"
        del files["README.txt"]

    found = faults(as_zip(bytes_of(("everything", "zip")), change))
    assert {("records/person.jsonl", 0, "", "changed"), ("more.txt", 0, "", "not_listed"),
            ("README.txt", 0, "", "not_there")} <= set(found)  # fmt: skip


def test_a_release_that_was_touched_shows_no_number(desks, bytes_of, tmp_path):
    def change(files):
        files["release.json"] = files["release.json"].replace(b'"n": 5', b'"n": 6', 1)

    (tmp_path / "r.zip").write_bytes(as_zip(bytes_of(("release", "zip")), change))
    found = check_file(desks.shelter, tmp_path / "r.zip")
    assert _faults(found) == [("release.json", 0, "", "changed"), ("release.json", 0, "", "not_signed")]
    assert (found.figures, found.tables) == ((), ())
    whole = tmp_path / "whole.zip"
    whole.write_bytes(bytes_of(("release", "zip")))
    assert check_file(desks.shelter, whole).figures


def test_no_word_of_a_record_is_told(desks, tmp_path, bytes_of):
    (tmp_path / "x").write_bytes(as_json(bytes_of(("htcds", "json")), put("cases", 0, "prs_Gender", "hushedword")))
    found = check_file(desks.shelter, tmp_path / "x")
    assert found.wrong
    assert "hushedword" not in repr(found)
    assert "Dara" not in repr(found)
