"""Rows that wait for a person: mended, corrected, dropped, written to a file; and mappings kept for next time."""

from __future__ import annotations

import pytest

from app.cli.saying import as_json, plain
from app.records.errors import NoSuchRecord
from app.services import list_imports, retry_rows, save_import_report
from app.services.import_table import import_table
from app.services.keep_mapping import forget, from_file, keep, kept, to_file
from app.services.preview_table import Look, preview
from db.models import Episode, Identity, ImportRow
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
    assert retry_rows.accept(desk, row.row) == 2
    assert "Dara Sok" in [each.known_as for each in kept_of(desk, Identity)]
    assert [each.place_name for each in kept_of(desk, Episode)] == ["a ship"]
    assert (count(desk), list_imports.rows(desk)) == (2, ())
    assert import_table(desk, table(DARA.replace("Dara", "Dara Sok").replace("a boat", "a ship"), MALY)).same == 2
    with pytest.raises(NoSuchRecord):
        retry_rows.accept(desk, row.row)


def test_a_cell_that_was_emptied_corrects_nothing(desk, table):
    import_table(desk, table(DARA))
    done = import_table(desk, table("1;Dara;;Forced labour;"))
    assert retry_rows.accept(desk, list_imports.rows(desk, done.run)[0].row) == 0
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


def test_what_is_told_to_a_program_is_plain(desk, table):
    import_table(desk, table(DARA))
    assert '"imported"' in as_json({"runs": plain(list_imports.runs(desk))})
