"""A table that comes again once more is asked: its rows fill what nobody ever answered, and nothing else."""

from __future__ import annotations

import csv

import msgspec
import pytest

from app.services import list_imports, retry_rows, void_case
from app.services.correct_record import Correction, correct
from app.services.dry_run_table import dry_run
from app.services.field_history import history
from app.services.import_table import import_table
from app.services.list_disputes import list_disputes
from app.services.preview_table import Look, preview
from app.tables.source import TableWish
from db.missing import missing
from db.models import Case, Change, Identity, Intake, Person
from tests.registers import count, kept_of

NEW = ("prs_MaritalStatus", "prs_HighestLevelOfEducation", "vic_Vulnerabilities")
HEADS = ("havenbook_case", "prs_FirstName", "prs_Citizenship", *NEW)
DARA = ("A-1", "Dara", "KH", "Married", "PrimaryEducation", "Poverty;Migration")
MALY = ("A-2", "Maly", "KH", "Widowed", "", "")
SOK = ("A-3", "Sok", "KH", "Single", "", "Refused")


@pytest.fixture
def table(desk, tmp_path):
    """table(rows…): the wish of today; with old=True as it was read before the three were asked."""

    def write(*rows, old=False):
        path = tmp_path / "register.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([HEADS, *rows])
        made = preview(desk, Look(path)).mapping
        assert {made.column[name].field for name in NEW} == {"marital_status", "education_level", "vulnerabilities"}
        if old:
            made = msgspec.structs.replace(made, column={k: v for k, v in made.column.items() if k not in NEW})
        return TableWish(path, made)

    return write


def of(desk, name, model=Person):
    (who,) = (each.subject for each in kept_of(desk, Identity) if each.given_names == name)
    (found,) = (each for each in kept_of(desk, model) if each.subject == who)
    return found


def say(desk, name, answer):
    correct(desk, Correction("person", of(desk, name).id.hex(), {"marital_status": answer}, "they told us"))


def test_rows_that_are_in_already_fill_what_was_not_asked_then(desk, table):
    assert import_table(desk, table(DARA, MALY, SOK, old=True)).new == 3
    assert of(desk, "Dara").marital_status is None
    say(desk, "Maly", "Married")
    say(desk, "Sok", "Divorced")
    say(desk, "Sok", None)
    lines = count(desk, Change)
    assert (dry_run(desk, table(DARA, MALY, SOK)).filled, count(desk, Change)) == (2, lines)
    done = import_table(desk, table(DARA, MALY, SOK))
    assert (done.new, done.same, done.filled, count(desk)) == (0, 3, 2, 3)
    person, sheet = of(desk, "Dara"), of(desk, "Dara", Intake)
    assert (person.marital_status, person.education_level) == ("Married", "PrimaryEducation")
    assert sheet.vulnerabilities == ["Poverty", "Migration"]
    assert (of(desk, "Maly").marital_status, of(desk, "Sok").marital_status) == ("Married", None)
    assert of(desk, "Sok", Intake).vulnerabilities == missing("declined")
    assert list_disputes(desk) == ()
    (told,) = history(desk, "person", person.id.hex(), "marital_status")
    assert (told.answer, told.why) == ("Married", f"import {done.run}")
    lines = count(desk, Change)
    say(desk, "Dara", "Separated")
    assert import_table(desk, table(DARA, MALY, SOK)).filled == 0
    assert (of(desk, "Dara").marital_status, count(desk, Change)) == ("Separated", lines + 1)


def test_a_changed_row_that_is_taken_as_a_correction_fills_them_too(desk, table):
    import_table(desk, table(DARA, MALY, old=True))
    say(desk, "Maly", "Married")
    done = import_table(desk, table(*(("A-1", "Dara", "TH", *DARA[3:]), ("A-2", "Maly", "TH", *MALY[3:]))))
    assert (done.changed, done.filled) == (2, 0)
    first, second = list_imports.rows(desk, done.run)
    assert retry_rows.accept(desk, first.row) == retry_rows.Accepted(corrected=4, crossed=0)
    assert retry_rows.accept(desk, second.row) == retry_rows.Accepted(corrected=1, crossed=0)
    assert (of(desk, "Dara").marital_status, of(desk, "Dara").citizenships) == ("Married", ["TH"])
    assert (of(desk, "Maly").marital_status, of(desk, "Maly").citizenships) == ("Married", ["TH"])
    assert list_disputes(desk) == ()


def test_a_case_that_was_taken_out_and_a_row_that_is_older_fill_nothing(desk, table):
    import_table(desk, table(DARA, MALY, old=True))
    void_case.void(desk, of(desk, "Maly", Case).id.hex(), "typed twice")
    done = import_table(desk, table(("A-1", "Dara", "TH", "", "", ""), old=True))
    (row,) = list_imports.rows(desk, done.run)
    retry_rows.accept(desk, row.row)
    assert import_table(desk, table(DARA, MALY)).filled == 0
    assert (of(desk, "Dara").marital_status, of(desk, "Maly").marital_status) == (None, None)
