"""Tables brought into a real vault: sound rows in, bad ones aside with their reasons, twice as safe as once."""

from __future__ import annotations

import csv
import re
from datetime import datetime

import pytest

from app.progress import Progress
from app.roles import Refused
from app.services import list_imports, retry_rows, save_import_report, show_case
from app.services.dry_run_table import dry_run
from app.services.erase_person import erase
from app.services.import_table import import_table
from app.services.record_intake import record_intake
from app.tables import rows
from app.tables.errors import ConsentUnsaid, EncodingAsked, MappingWrong
from app.tables.source import TableWish
from db.missing import missing
from db.models import AuditRow, Case, Change, Consent, Episode, Identity, ImportRow, ImportRun, Intake
from tests import registers, vaults
from tests.registers import DARA, MALY, count, kept_of, mapping, whys
from tests.sheets import intake
from ui.data import words


@pytest.fixture
def table(tmp_path):
    return registers.writer(tmp_path)


def test_a_row_becomes_a_person_a_case_and_what_else_it_says(desk, table):
    done = import_table(desk, table(DARA, MALY))
    assert (done.rows, done.new, done.aside, done.run, done.stopped) == (2, 2, 0, 1, False)
    assert sorted(each.known_as for each in kept_of(desk, Identity)) == ["Dara", "Maly"]
    assert [(each.stage, each.place_name) for each in kept_of(desk, Episode)] == [("Exploitation", "a boat")]
    for sheet in kept_of(desk, Intake):
        assert sheet.from_old_records == "yes"
        assert sheet.intake_date == missing("not_collected_then")
        assert sheet.age_at_intake is None
    consents = kept_of(desk, Consent)
    assert {(each.consent_purpose, each.consent_status) for each in consents} == {("care_here", "not_collected_then")}
    row = kept_of(desk, ImportRow)[0]
    assert dict(row.cells) == {
        "No": "1",
        "Name": "Dara",
        "Born": "01/02/1999",
        "Kind": "Forced labour",
        "Where": "a boat",
    }
    (run,) = list_imports.runs(desk)
    assert (run.worker, run.source, run.file_name) == ("Amina", "register", "old register.csv")
    assert kept_of(desk, AuditRow)[-1].outcome == "2 people, 0 rows aside, 0 changed"
    origin = show_case.show(desk, row.case_id.hex()).came_from
    assert (origin.file_name, origin.row) == ("old register.csv", row.number)
    assert datetime.fromisoformat(origin.at) == kept_of(desk, ImportRun)[0].at.replace(microsecond=0)
    assert show_case.show(desk, record_intake(desk, intake()).case).came_from is None, "that one was typed here"


FAULTS = {
    "1;Dara;31/02/1999;Forced labour;": ["table.no_date"],
    "2;Maly;1999;Forced labour;": ["table.no_date"],
    "3;Nid;01/02/2090;Forced labour;": ["answer.in_future"],
    "4;Oun;01/02/1999;labouring;": ["csv.no_word"],
    ";Pich;01/02/1999;Forced labour;": ["row.no_key"],
    "No;Name;Born;Kind;Where": ["row.heading_again"],
    "7;;;;": ["row.nothing"],
    "8;Rith;01/02/1999;Forced labour;": ["row.key_twice"],
    "8;Sok;01/02/1999;Servitude;": ["row.key_twice"],
    f"10;{'x' * 501};99/99/1999;Forced labour;": ["table.no_date", "answer.too_long"],
    "11;Tida;01/02/1999;Forced labour;" + "y" * 501: ["answer.too_long"],
}


def test_bad_rows_are_set_aside_each_with_its_sentence_while_good_ones_go_in(desk, table, tmp_path):
    wish = table(*FAULTS, "12;Vanna;01/02/1999;Servitude;")
    tried = dry_run(desk, wish)
    assert count(desk) == count(desk, Change) == count(desk, ImportRow) == 0
    done = import_table(desk, wish)
    assert whys(tried) == whys(done) == dict(enumerate(FAULTS.values(), start=2))
    assert all(re.fullmatch(r"[A-Z].*[.]", fault.words) for row in done.told for fault in row.faults)
    (untold,) = [fault for row in done.told if row.number == 5 for fault in row.faults]
    assert untold.word == "labouring"
    assert words.why([untold]).endswith("It says “\u2068labouring\u2069”.")
    save_import_report.save(desk, done.run, tmp_path / "waits.csv")
    lines = list(csv.DictReader((tmp_path / "waits.csv").read_text("utf-8-sig").splitlines()))
    assert "labouring" not in next(line["why"] for line in lines if line["row"] == "5"), "only in its own column"
    assert (done.new, done.aside, count(desk)) == (1, len(FAULTS), 1)
    assert [row.number for row in list_imports.rows(desk, done.run)] == list(range(2, 2 + len(FAULTS)))


def test_twice_is_once(desk, table):
    wish = table(DARA, MALY, "3;Nid;bad;Servitude;")
    first = import_table(desk, wish)
    lines = count(desk, Change)
    again = import_table(desk, wish)
    assert (again.new, again.same, again.aside, count(desk), count(desk, Change)) == (0, 2, 1, 2, lines)
    assert (count(desk, ImportRow), first.run) == (3, 1)
    assert import_table(desk, table(MALY, DARA, "3;Nid;;Servitude;")).new == 1
    assert (count(desk), count(desk, ImportRow)) == (3, 3)


def test_without_a_key_a_row_is_known_by_what_it_says(desk, table):
    import_table(desk, table(DARA, MALY, key=""))
    assert import_table(desk, table("9;Neung;;Servitude;", DARA, MALY, key="")).new == 1
    changed = import_table(desk, table("9;Neung;;Servitude;", DARA.replace("boat", "ship"), MALY, key=""))
    assert whys(changed) == {3: ["row.looks_changed"]}
    twice = import_table(desk, table("8;Oun;;Servitude;", "8;Oun;;Servitude;", key="", name="another"))
    assert (twice.new, whys(twice)) == (1, {3: ["row.same_twice"]})
    (row,) = list_imports.rows(desk, twice.run)
    assert retry_rows.as_new(desk, row.row) == ()
    assert count(desk) == 5


@pytest.mark.parametrize(("at", "stay"), [(2, 2), (3, 4)])
def test_stopped_half_way_what_is_in_stays_and_the_rest_comes_next_time(desk, table, monkeypatch, at, stay):
    """Amid a batch nothing of it stays; between two of them all that is in."""
    monkeypatch.setattr("app.services.import_table.BATCH", 2)
    wish = table(*(f"{number};Person {number};;Servitude;" for number in range(1, 8)))
    progress = Progress(every=0)
    progress._tell = lambda done, _total, doing: (
        progress.cancel() if doing.startswith("Recording") and done >= at else None
    )
    done = import_table(desk, wish, progress)
    assert (done.stopped, done.new, done.left, done.rows, count(desk)) == (True, stay, 7 - stay, 7, stay)
    assert list_imports.runs(desk)[0].stopped
    rest = import_table(desk, wish)
    assert (rest.stopped, rest.new, rest.same, count(desk)) == (False, 7 - stay, stay, 7)


def test_the_row_is_erased_with_the_person_and_cannot_bring_her_back(created, table):
    desk = created.desk
    import_table(desk, table("1;Needlename;01/02/1999;Servitude;needleplace", MALY))
    changed = import_table(desk, table("1;Needlename;01/02/1999;Servitude;needleship", MALY))
    assert changed.changed == 1
    her = next(each for each in kept_of(desk, ImportRow) if dict(each.cells)["Name"] == "Needlename").subject
    erase(desk, her.hex(), "she asked")
    assert list_imports.rows(desk) == ()
    again = import_table(desk, table("1;Needlename;01/02/1999;Servitude;needlecave", MALY))
    assert (again.new, again.erased, again.same) == (0, 1, 1)
    gone = [row for row in kept_of(desk, ImportRow) if row.state == "erased"]
    assert len(gone) == 2
    assert {row.cells or row.kinds or row.content or row.faults or row.made or row.case_id for row in gone} == {None}
    folder, key = desk.vault_path, desk.vault_key
    desk.close()
    assert "needle" not in str(vaults.dump(folder, key.database())).lower()


@pytest.mark.parametrize("key", ["No", ""])
def test_rows_of_an_older_build_are_known_again(desk, table, monkeypatch, key):
    """It told rows by their words in the order of the columns."""
    wish = table("1;Needlename;01/02/1999;Servitude;", DARA.replace("1;", "3;"), MALY, key=key)
    with monkeypatch.context() as older:
        older.setattr("app.records.table_marks.fingerprint", rows.older_fingerprint)
        import_table(desk, wish)
    her = next(each for each in kept_of(desk, ImportRow) if dict(each.cells)["Name"] == "Needlename").subject
    erase(desk, her.hex(), "she asked")
    lines = count(desk, Change)
    again = import_table(desk, wish)
    assert (again.new, again.changed, again.same, again.erased, again.aside) == (0, 0, 2, 1, 0)
    assert (count(desk, Change), count(desk, ImportRow)) == (lines, 3)


def test_without_a_key_an_erased_row_that_changed_asks_first(desk, table):
    import_table(desk, table(DARA, key=""))
    erase(desk, kept_of(desk, ImportRow)[0].subject.hex(), "she asked")
    again = import_table(desk, table(DARA.replace("boat", "ship"), key=""))
    assert whys(again) == {2: ["row.was_erased"]}


def test_people_alike_are_told_and_never_merged(desk, table):
    first = import_table(desk, table(DARA))
    number = kept_of(desk, Case)[0].number
    other = dry_run(desk, table("7;dara;01/02/1999;Servitude;", "8;Dara;01/02/1980;Servitude;", name="another"))
    assert [(row.number, row.resembles) for row in other.told] == [(2, (number,))]
    assert (first.new, other.new) == (1, 2)


def test_nothing_is_written_where_the_whole_does_not_fit(desk, table, tmp_path):
    for wish, wrong in (
        (table(DARA, consent_basis=""), ConsentUnsaid),
        (table(DARA, column={}), MappingWrong),
        (table(DARA, key="Number"), MappingWrong),
        (table(DARA, sheet="Second"), MappingWrong),
    ):
        with pytest.raises(wrong):
            import_table(desk, wish)
    thai = tmp_path / "thai.csv"
    thai.write_bytes("No;Name;Born;Kind;Where\n1;สมศรี;;Servitude;\n".encode("cp874"))
    with pytest.raises(EncodingAsked):
        import_table(desk, TableWish(thai, mapping()))
    assert count(desk, Change) == 0
    assert import_table(desk, TableWish(thai, mapping(), "cp874")).new == 1
    assert kept_of(desk, Identity)[0].known_as == "สมศรี"


def test_a_role_that_may_not(desk, table):
    desk.worker = desk.worker.__class__(desk.worker.id, desk.worker.code, desk.worker.name, "worker")
    for verb in (import_table, dry_run):
        with pytest.raises(Refused):
            verb(desk, table(DARA))
