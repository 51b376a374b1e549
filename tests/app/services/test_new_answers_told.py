"""What a row newly says and cannot be filled in is told of its row and offered: nothing stays there in silence."""

from __future__ import annotations

import pytest

from app.progress import Progress
from app.records.errors import NoSuchRecord
from app.services import list_imports, retry_rows, void_case
from app.services.correct_record import Correction, correct
from app.services.dry_run_table import dry_run
from app.services.import_table import import_table
from app.services.list_disputes import list_disputes
from app.services.save_import_report import save
from app.tables.mapping import Column
from app.tables.source import TableWish
from db.models import Case, Change, Intake, Person
from tests.registers import count, kept_of, mapping, whys

HEADS = "No;Who;Name;Wed;Kind;Aged"
OLD = {"Name": Column("known_as")}
NEW = {
    **OLD,
    "Wed": Column("marital_status", reasons={"Refused": "declined"}),
    "Kind": Column("exploitation_types"),
    "Aged": Column("age_at_exploitation"),
}
FIRST, SECOND, OTHER = "1;P1;Dara;Married;;", "2;P1;Dara;Widowed;Servitude;", "3;P2;Maly;;;"


@pytest.fixture
def table(tmp_path):
    """table(rows…): the wish of today; with old=True as it was read before anything else was asked."""

    def write(*rows, old=False, **changes):
        path = tmp_path / "register.csv"
        path.write_text("\n".join([HEADS, *rows]) + "\n", "utf-8")
        return TableWish(path, mapping(column=OLD if old else NEW, record={}, person="Who", **changes))

    return write


def wed(desk):
    return [each.marital_status for each in kept_of(desk, Person)]


def test_of_two_rows_of_a_person_that_disagree_the_second_is_told_and_offered(desk, table):
    rows = (FIRST, SECOND, OTHER)
    import_table(desk, table(*rows, old=True))
    tried, lines = dry_run(desk, table(*rows)), count(desk, Change)
    done = import_table(desk, table(*rows))
    for report in (tried, done):
        assert (report.filled, report.differs, report.changed, report.same) == (1, 1, 0, 2)
        assert [(row.number, row.fate) for row in report.told] == [(3, "differs")]
        assert whys(report) == {3: ["row.new_differs"]}
        assert report.told[0].faults[0].column == "Wed"
    assert count(desk, Change) > lines
    assert wed(desk) == ["Married", None]
    assert [each.exploitation_types for each in kept_of(desk, Intake)].count(["Servitude"]) == 1, "the rest of it is in"
    (row,) = list_imports.rows(desk, done.run)
    assert (row.state, row.case != "", [fault.why for fault in row.faults]) == ("changed", True, ["row.new_differs"])
    assert retry_rows.accept(desk, row.row) == retry_rows.Accepted(corrected=0, crossed=1)
    (dispute,) = list_disputes(desk)
    assert {each.answer for each in dispute.values} == {"Married", "Widowed"}
    assert import_table(desk, table(*rows)).told == ()


def test_it_is_offered_once_and_again_only_where_more_is_asked(desk, table):
    rows = (FIRST, SECOND)
    import_table(desk, table(*rows, old=True))
    done = import_table(desk, table(*rows))
    assert import_table(desk, table(*rows)).told == ()
    (row,) = list_imports.rows(desk)
    retry_rows.drop(desk, row.row)
    assert import_table(desk, table(*rows)).told == ()
    assert (list_imports.rows(desk), wed(desk), done.differs) == ((), ["Married"], 1)


def test_what_an_import_that_was_stopped_left_is_told_by_the_next(desk, table, monkeypatch):
    monkeypatch.setattr("app.services.import_table.BATCH", 1)
    rows = (FIRST, OTHER, SECOND)
    import_table(desk, table(*rows, old=True))
    progress = Progress(every=0)
    progress._tell = lambda done, _total, doing: progress.cancel() if doing.startswith("Recording") and done else None
    assert import_table(desk, table(*rows), progress).stopped
    assert wed(desk) == ["Married", None]
    assert whys(import_table(desk, table(*rows))) == {4: ["row.new_differs"]}


def test_a_further_case_of_the_same_import_that_says_otherwise_is_told_too(desk, table):
    import_table(desk, table(FIRST, old=True))
    done = import_table(desk, table(FIRST, SECOND))
    assert (done.further, whys(done), wed(desk)) == (1, {2: ["row.new_differs"]}, ["Widowed"])


def test_what_somebody_typed_is_not_held_against_a_row_and_a_reason_disagrees_with_nothing(desk, table):
    rows = ("1;P1;Dara;Refused;;", SECOND, "3;P2;Maly;Single;;")
    import_table(desk, table(*rows, old=True))
    maly = kept_of(desk, Person)[1].id.hex()
    correct(desk, Correction("person", maly, {"marital_status": "Divorced"}, "they told us"))
    assert import_table(desk, table(*rows)).told == ()
    assert wed(desk) == ["Widowed", "Divorced"]


def test_a_cell_that_cannot_be_read_is_told_of_a_row_that_is_in_already(desk, table, tmp_path):
    rows = ("1;P1;Dara;wedded;Servitude;", OTHER)
    import_table(desk, table(*rows, old=True))
    tried, done = dry_run(desk, table(*rows)), import_table(desk, table(*rows))
    assert whys(tried) == whys(done) == {2: ["csv.no_word", "row.new_unread"]}
    assert (done.aside, done.same, done.filled, count(desk)) == (1, 1, 0, 2)
    again = import_table(desk, table(*rows))
    assert (whys(again), len(list_imports.rows(desk))) == (whys(done), 1), "told each time, kept once"
    (row,) = list_imports.rows(desk)
    with pytest.raises(NoSuchRecord):
        retry_rows.as_new(desk, row.row)
    assert save(desk, again.run, tmp_path / "waiting.csv") == 1
    assert retry_rows.mend(desk, row.row, {"Wed": "Married"}) == ()
    assert retry_rows.accept(desk, row.row) == retry_rows.Accepted(corrected=2, crossed=0)
    assert (wed(desk), list_disputes(desk), count(desk)) == (["Married", None], (), 2)
    assert import_table(desk, table(*rows)).told == (), "mended here, it is read as it was mended"


def test_a_row_that_was_mended_when_it_came_is_read_as_it_was_mended(desk, table):
    wish = table("1;P1;Dara;Married;labouring;", old=True)
    wish.mapping.column = {**OLD, "Kind": NEW["Kind"]}
    import_table(desk, wish)
    (row,) = list_imports.rows(desk)
    assert retry_rows.mend(desk, row.row, {"Kind": "Forced labour"}) == ()
    done = import_table(desk, table("1;P1;Dara;Married;labouring;"))
    assert (done.filled, done.told, wed(desk)) == (1, (), ["Married"])


def test_a_better_mapping_reads_the_cell_and_nothing_waits_any_more(desk, table):
    import_table(desk, table("1;P1;Dara;wedded;;", old=True))
    assert import_table(desk, table("1;P1;Dara;wedded;;")).aside == 1
    wish = table("1;P1;Dara;wedded;;")
    wish.mapping.column = {**NEW, "Wed": Column("marital_status", values={"wedded": "Married"})}
    assert (import_table(desk, wish).filled, list_imports.rows(desk), wed(desk)) == (1, (), ["Married"])


def test_what_does_not_go_with_the_answers_of_today_waits(desk, table):
    """Whoever is 20 was no 60 when it happened."""
    row = "1;P1;Dara;Single;Servitude;60"
    import_table(desk, table(row, old=True))
    sheet = kept_of(desk, Intake)[0].id.hex()
    correct(desk, Correction("intake", sheet, {"age_at_intake": 20}, "they told us"))
    done = import_table(desk, table(row))
    assert (whys(done), wed(desk)) == ({2: ["row.new_refused"]}, ["Single"])
    assert [each.age_at_exploitation for each in kept_of(desk, Intake)] == [None]
    assert [each.state for each in list_imports.rows(desk)] == ["changed"]
    assert import_table(desk, table(row)).told == ()


def test_of_a_case_that_was_taken_out_nothing_is_told(desk, table):
    import_table(desk, table("1;P1;Dara;wedded;;", old=True))
    void_case.void(desk, kept_of(desk, Case)[0].id.hex(), "typed twice")
    assert import_table(desk, table("1;P1;Dara;wedded;;")).told == ()
