"""Rows that wait for a person: mended, corrected, dropped, written to a file; and mappings kept for next time."""

from __future__ import annotations

import pytest

from app.cli.saying import as_json, plain
from app.records.errors import NoSuchRecord, RowOvertaken
from app.services import list_imports, retry_rows, save_import_report
from app.services.correct_record import Correction, correct
from app.services.import_table import import_table
from app.services.keep_mapping import forget, from_file, keep, kept, to_file
from app.services.list_disputes import list_disputes
from app.services.preview_table import Look, preview
from db.models import Change, Episode, Identity, ImportRow
from tests import registers
from tests.registers import DARA, MALY, count, kept_of, mapping


@pytest.fixture
def table(tmp_path):
    return registers.writer(tmp_path)


def test_a_changed_row_is_a_correction_and_never_a_second_person(desk, table):
    import_table(desk, table(DARA, MALY))
    done = import_table(desk, table(DARA.replace("Dara", "Dara Sok").replace("a boat", "a ship"), MALY))
    assert (done.changed, done.new, count(desk)) == (1, 0, 2)
    (row,) = list_imports.rows(desk, done.run)
    assert retry_rows.accept(desk, row.row).corrected == 2
    assert "Dara Sok" in [each.known_as for each in kept_of(desk, Identity)]
    assert [each.place_name for each in kept_of(desk, Episode)] == ["a ship"]
    assert (count(desk), list_imports.rows(desk)) == (2, ())
    assert import_table(desk, table(DARA.replace("Dara", "Dara Sok").replace("a boat", "a ship"), MALY)).same == 2
    with pytest.raises(NoSuchRecord):
        retry_rows.accept(desk, row.row)


SHIP, BARGE = (DARA.replace("a boat", place) for place in ("a ship", "a barge"))


def read_again(desk, table, row):
    """The row that waits after a table came again with this row."""
    done = import_table(desk, table(row))
    return next(each.row for each in list_imports.rows(desk, done.run) if each.run == done.run)


def name_of(desk):
    (found,) = kept_of(desk, Identity)
    return found


def test_what_was_changed_here_meanwhile_is_not_overwritten_by_a_table(desk, table):
    import_table(desk, table(DARA))
    waits = read_again(desk, table, DARA.replace("Dara", "Dara Sok").replace("a boat", "a ship"))
    correct(desk, Correction("identity", name_of(desk).id.hex(), {"known_as": "Dara Chan"}, "she told us"))
    assert retry_rows.accept(desk, waits) == retry_rows.Accepted(corrected=1, crossed=1)
    (card,) = list_disputes(desk)
    assert {each.answer for each in card.values} == {"Dara Sok", "Dara Chan"}
    assert [each.place_name for each in kept_of(desk, Episode)] == ["a ship"]


def test_what_stands_here_already_is_no_correction(desk, table):
    import_table(desk, table(DARA))
    waits = read_again(desk, table, DARA.replace("Dara", "Dara Sok"))
    correct(desk, Correction("identity", name_of(desk).id.hex(), {"known_as": "Dara Sok"}, "she told us"))
    lines = count(desk, Change)
    assert retry_rows.accept(desk, waits) == retry_rows.Accepted(corrected=0, crossed=0)
    assert (count(desk, Change), list_disputes(desk)) == (lines, ())


def test_an_older_row_does_not_put_back_what_a_newer_one_corrected(desk, table):
    import_table(desk, table(DARA))
    older, newer = read_again(desk, table, SHIP), read_again(desk, table, BARGE)
    assert retry_rows.accept(desk, newer).corrected == 1
    with pytest.raises(RowOvertaken):
        retry_rows.accept(desk, older)
    assert [each.place_name for each in kept_of(desk, Episode)] == ["a barge"]
    retry_rows.drop(desk, older)


def test_a_cell_that_was_emptied_corrects_nothing(desk, table):
    import_table(desk, table(DARA))
    done = import_table(desk, table("1;Dara;;Forced labour;"))
    assert retry_rows.accept(desk, list_imports.rows(desk, done.run)[0].row).corrected == 0
    assert kept_of(desk, Identity)[0].date_of_birth == "1999-02-01"


def test_a_row_is_mended_here_and_what_stood_there_is_kept(desk, table):
    done = import_table(desk, table("1;Dara;1 Feb;labour;"))
    (row,) = list_imports.rows(desk, done.run)
    assert [fault.column for fault in retry_rows.mend(desk, row.row, {"Born": "01/02/1999"})] == ["Kind"]
    assert retry_rows.mend(desk, row.row, {"Kind": "Forced labour"}) == ()
    (whole,) = kept_of(desk, ImportRow)
    assert (whole.state, dict(whole.cells)["Born"], whole.mended) == (
        "imported", "1 Feb", {"Born": "01/02/1999", "Kind": "Forced labour"},
    )  # fmt: skip
    assert import_table(desk, table("1;Dara;1 Feb;labour;")).same == 1


def test_a_better_mapping_brings_in_what_was_set_aside(desk, table):
    done = import_table(desk, table("1;Dara;;farm work;", "2;Maly;;?;"))
    better = mapping()
    better.column["Kind"].values = {"farm work": "ForcedLabour"}
    assert retry_rows.retry(desk, done.run, better) == 1
    assert [row.state for row in kept_of(desk, ImportRow)] == ["imported", "aside"]
    retry_rows.drop(desk, list_imports.rows(desk, done.run)[0].row)
    dropped = kept_of(desk, ImportRow)[1]
    assert (dropped.state, dropped.cells, dropped.faults) == ("dropped", None, None)
    assert import_table(desk, table("1;Dara;;farm work;", "2;Maly;;?;")).same == 2


def test_mappings_are_kept_for_the_next_table_and_go_to_a_file_only_when_asked(desk, table, tmp_path):
    wish = table(DARA)
    keep(desk, wish.mapping)
    found = preview(desk, Look(str(wish.path)))
    assert (found.kept, found.mapping.key, found.rows) == ("register", "No", 1)
    to_file(desk, found.mapping, tmp_path / "m.json")
    assert from_file(desk, tmp_path / "m.json").column == wish.mapping.column
    assert [each.name for each in kept(desk)] == ["register"]
    forget(desk, "register")
    assert (kept(desk), preview(desk, Look(str(wish.path))).kept) == ((), "")


def test_the_report_is_a_file_of_what_waits_and_no_name_becomes_a_formula(desk, table, tmp_path):
    done = import_table(desk, table("1;=cmd();;what;", DARA.replace("1;", "2;")))
    assert save_import_report.save(desk, done.run, tmp_path / "aside.csv") == 1
    text = (tmp_path / "aside.csv").read_text("utf-8-sig")
    assert "'=cmd()" in text
    assert "Kind: The mapping has no meaning for this word." in text
    assert "Dara" not in text


def test_what_waits_is_mended_in_its_file_and_comes_in(desk, table, tmp_path):
    done = import_table(desk, table("1;Maly;;what;", DARA.replace("1;", "2;")))
    path = tmp_path / "aside.csv"
    save_import_report.save(desk, done.run, path)
    path.write_text(path.read_text("utf-8-sig").replace(",what,", ",,"), "utf-8")
    again = import_table(desk, registers.TableWish(path, mapping()))
    assert (again.rows, again.new, again.aside) == (1, 1, 0)
    assert count(desk) == 2


def test_no_heading_of_a_table_becomes_a_formula_either(desk, tmp_path):
    path = tmp_path / "register.csv"
    path.write_text(f"{registers.HEADS};=1+1;Call\n1;\uff1dcmd();;what;;x;+855 12\n", "utf-8")
    done = import_table(desk, registers.TableWish(path, mapping()))
    save_import_report.save(desk, done.run, tmp_path / "aside.csv")
    heads, row = (tmp_path / "aside.csv").read_text("utf-8-sig").splitlines()
    assert ",'=1+1,Call" in heads
    assert ",'\uff1dcmd()," in row


def test_what_is_told_to_a_program_is_plain(desk, table):
    import_table(desk, table(DARA))
    assert '"imported"' in as_json({"runs": plain(list_imports.runs(desk))})
