"""A register in which several rows are about one person: one person, several cases, and no quarrel passed over."""

from __future__ import annotations

import pytest

from app.records.errors import NoSuchRecord
from app.services import list_imports, retry_rows, show_case
from app.services.dry_run_table import dry_run
from app.services.erase_person import erase
from app.services.import_table import import_table
from app.services.list_imports import rows
from app.tables.errors import MappingWrong
from app.tables.mapping import Column
from app.tables.source import TableWish
from db.models import Case, Consent, Identity, ImportRow, Intake, Person
from tests.registers import count, kept_of, mapping, whys

HEADS = "No;Who;Name;Sex;Kind"
COLUMNS = {
    "Name": Column("known_as"),
    "Sex": Column("gender", values={"f": "Feminine", "m": "Masculine"}),
    "Kind": Column("exploitation_types"),
}
FIRST, SECOND, OTHER = "1;P1;Dara;;Forced labour", "2;P1;;f;Sexual exploitation", "3;P2;Maly;;Forced labour"


@pytest.fixture
def table(tmp_path):
    def write(*rows, **changes):
        path = tmp_path / "register.csv"
        path.write_text("\n".join([HEADS, *rows]) + "\n", "utf-8")
        return TableWish(path, mapping(column=COLUMNS, record={}, person="Who", **changes))

    return write


def by_name(desk):
    names = {each.subject: each.known_as for each in kept_of(desk, Identity)}
    return sorted(names[each.subject] for each in kept_of(desk, Case))


def test_rows_of_one_person_are_cases_of_one_person(desk, table):
    wish = table(FIRST, SECOND, OTHER)
    tried = dry_run(desk, wish)
    done = import_table(desk, wish)
    assert (tried.new, tried.further) == (done.new, done.further) == (2, 1)
    assert (count(desk), count(desk, Case), count(desk, Intake), count(desk, Consent)) == (2, 3, 3, 2)
    assert by_name(desk) == ["Dara", "Dara", "Maly"]
    genders = {each.gender for each in kept_of(desk, Person) if isinstance(each.gender, str)}
    assert genders == {"Feminine"}, "what only the second row says of the person is theirs"


def test_a_later_table_brings_a_further_case_and_says_nobody_looks_alike(desk, table):
    import_table(desk, table(FIRST))
    later = import_table(desk, table(FIRST, "2;P1;Dara;f;Sexual exploitation", "4;;Dara;;Forced labour"))
    assert (later.new, later.further, later.same, count(desk), count(desk, Case)) == (1, 1, 1, 2, 3)
    assert [each.number for each in later.told if each.resembles] == [4], "whose column is empty is somebody else"


def test_rows_that_disagree_about_the_person_wait_and_are_mended_or_somebody_else(desk, table):
    done = import_table(desk, table(FIRST, "2;P1;Dana;;Servitude", "3;P1;Sok;;Servitude"))
    assert (done.new, done.further, whys(done)) == (1, 0, {3: ["row.person_differs"], 4: ["row.person_differs"]})
    one, two = list_imports.rows(desk, done.run)
    assert [fault.why for fault in retry_rows.mend(desk, one.row, {"Name": "Dora"})] == ["row.person_differs"]
    assert retry_rows.mend(desk, one.row, {"Name": "Dara"}) == ()
    assert (count(desk), count(desk, Case)) == (1, 2)
    assert retry_rows.as_new(desk, two.row) == ()
    assert (count(desk), by_name(desk)) == (2, ["Dara", "Dara", "Sok"])


def test_a_row_that_was_set_aside_finds_its_person_later(desk, table):
    done = import_table(desk, table(FIRST, "2;P1;Dara;x;Servitude"))
    (row,) = list_imports.rows(desk, done.run)
    assert retry_rows.mend(desk, row.row, {"Sex": "m"}) == ()
    assert (count(desk), count(desk, Case)) == (1, 2)
    assert {each.gender for each in kept_of(desk, Person)} == {"Masculine"}


def test_a_changed_row_corrects_its_own_case(desk, table):
    import_table(desk, table(FIRST, SECOND))
    done = import_table(desk, table(FIRST.replace("Forced labour", "Servitude"), SECOND))
    assert done.changed == 1
    (row,) = list_imports.rows(desk, done.run)
    assert retry_rows.accept(desk, row.row).corrected == 1
    told = {each.case: each.exploitation_types for each in kept_of(desk, Intake)}
    assert [told[each.case_id] for each in kept_of(desk, ImportRow)[:2]] == [["Servitude"], ["SexualExploitation"]]


def test_nobody_who_was_erased_comes_back_by_another_row(desk, table):
    first = import_table(desk, table(FIRST, "2;P1;Dara;x;Servitude", OTHER))
    (row,) = list_imports.rows(desk, first.run)
    who = next(each for each in kept_of(desk, Identity) if each.known_as == "Dara")
    erase(desk, who.subject.hex(), "she asked for it")
    left = [each for each in kept_of(desk, ImportRow) if each.state == "erased"]
    assert len(left) == 2
    assert not any(part for each in left for part in (each.cells, each.faults, each.mended, each.content))
    assert rows(desk) == ()
    with pytest.raises(NoSuchRecord):
        retry_rows.as_new(desk, row.row)
    again = import_table(desk, table(FIRST, SECOND, "9;P1;Dara;;Servitude", OTHER))
    assert (again.new, again.further, again.erased, again.same, count(desk, Case)) == (0, 0, 3, 1, 2)


def test_the_case_says_which_row_it_came_from(desk, table):
    import_table(desk, table(FIRST, SECOND))
    told = {show_case.show(desk, each.id.hex()).came_from.row for each in kept_of(desk, Case)}
    assert told == {2, 3}


def test_a_column_that_is_not_there_is_refused(desk, table):
    wish = table(FIRST)
    wish.mapping.person = "Whose"
    with pytest.raises(MappingWrong):
        import_table(desk, wish)
