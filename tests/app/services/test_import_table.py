"""Tables brought into a real vault: sound rows in, bad ones aside with their reasons, twice as safe as once."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import func, select

from app.cli.saying import as_json, plain
from app.progress import Progress
from app.records.errors import NoSuchRecord
from app.roles import Refused
from app.services import list_imports, retry_rows, save_import_report
from app.services.dry_run_table import dry_run
from app.services.erase_person import erase
from app.services.import_table import import_table
from app.services.keep_mapping import forget, from_file, keep, kept, to_file
from app.services.preview_table import Look, Wishes, preview
from app.tables.errors import ConsentUnsaid, EncodingAsked, MappingWrong
from app.tables.mapping import Column, MappingFile, Part
from app.tables.source import TableWish
from db.missing import missing
from db.models import AuditRow, Case, Change, Consent, Episode, Identity, ImportRow, Intake, Person
from tests import vaults

HEADS = "No;Name;Born;Kind;Where"
VECTORS = Path(__file__).resolve().parents[2] / "vectors" / "htcds_excel"


def mapping(**changes):
    told = {
        "name": "register",
        "key": "No",
        "otherwise": "not_collected_then",
        "consent_basis": "not_collected_then",
        "column": {
            "Name": Column("known_as"),
            "Born": Column("date_of_birth", date="%d/%m/%Y"),
            "Kind": Column("exploitation_types"),
            "Where": Column("place_name", record="episode/work"),
        },
        "record": {"episode/work": Part("episode", {"stage": "Exploitation"})},
        **changes,
    }
    return MappingFile(**told)


@pytest.fixture
def table(tmp_path):
    """table(rows…): a wish to bring in a small register."""

    def write(*rows, **changes):
        path = tmp_path / "old register.csv"
        path.write_text("\n".join([HEADS, *rows]) + "\n", "utf-8")
        return TableWish(path, mapping(**changes))

    return write


def kept_of(desk, model):
    with desk.read("look") as session:
        return list(session.scalars(select(model)))


def count(desk, model=Person):
    with desk.read("look") as session:
        return session.scalar(select(func.count()).select_from(model))


def whys(report):
    return {row.number: [fault.why for fault in row.faults] for row in report.told}


DARA, MALY = "1;Dara;01/02/1999;Forced labour;a boat", "2;Maly;14/03/2001;Sexual exploitation;"


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
    assert row.cells == {"No": "1", "Name": "Dara", "Born": "01/02/1999", "Kind": "Forced labour", "Where": "a boat"}
    assert [each.state for each in list_imports.came_from(desk, row.case_id.hex())] == ["imported"]
    (run,) = list_imports.runs(desk)
    assert (run.worker, run.source, run.file_name) == ("Amina", "register", "old register.csv")
    assert kept_of(desk, AuditRow)[-1].outcome == "2 people, 0 rows aside, 0 changed"


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


def test_bad_rows_are_set_aside_each_with_its_sentence_while_good_ones_go_in(desk, table):
    wish = table(*FAULTS, "12;Vanna;01/02/1999;Servitude;")
    tried = dry_run(desk, wish)
    assert count(desk) == count(desk, Change) == count(desk, ImportRow) == 0
    done = import_table(desk, wish)
    assert whys(tried) == whys(done) == dict(enumerate(FAULTS.values(), start=2))
    assert all(re.fullmatch(r"[A-Z].*[.]", fault.words) for row in done.told for fault in row.faults)
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
    assert (whole.state, whole.cells["Born"], whole.mended) == (
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


def test_stopped_half_way_what_is_in_stays_and_the_rest_comes_next_time(desk, table, monkeypatch):
    monkeypatch.setattr("app.services.import_table.BATCH", 2)
    wish = table(*(f"{at};Person {at};;Servitude;" for at in range(1, 8)))
    progress = Progress(every=0)
    progress._tell = lambda done, _total, doing: progress.cancel() if doing.startswith("Recording") and done else None
    done = import_table(desk, wish, progress)
    assert (done.stopped, done.new, done.left, done.rows, count(desk)) == (True, 4, 3, 7, 4)
    assert list_imports.runs(desk)[0].stopped
    rest = import_table(desk, wish)
    assert (rest.stopped, rest.new, rest.same, count(desk)) == (False, 3, 4, 7)


def test_the_row_is_erased_with_the_person_and_cannot_bring_her_back(created, table):
    desk = created.desk
    import_table(desk, table("1;Needlename;01/02/1999;Servitude;needleplace", MALY))
    changed = import_table(desk, table("1;Needlename;01/02/1999;Servitude;needleship", MALY))
    assert changed.changed == 1
    her = next(each for each in kept_of(desk, ImportRow) if each.cells["Name"] == "Needlename").subject
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


@pytest.fixture
def htcds(tmp_path):
    def fill(**cells):
        book = openpyxl.load_workbook(VECTORS / "htcds_excel_v2.0.xlsx")
        sheet = book.active
        places = {sheet.cell(2, at).value: at for at in range(1, 40)}
        for heading, value in cells.items():
            sheet.cell(3, places[heading.replace("_", " ")]).value = value
        book.save(tmp_path / "htcds.xlsx")
        return str(tmp_path / "htcds.xlsx")

    return fill


def test_the_htcds_template_is_read_under_its_labels(desk, htcds):
    path = htcds(
        First_Name="Dara", Second_Name="Sok", Birthdate=date(1999, 2, 1), Gender="Feminine", Citizenship="KH;TH",
        Methods_of_Control="Debt bondage ;Threats", Type_of_Exploitation="ForcedLabour;SexualExploitation",
        Method_of_Recruitment="At work", Location_of_Exploitation="a bar", Status="Active", Home_Phone="+85512345678",
        Trafficking_Status="Possible victim of trafficking", Mailing_Street="12 Long Road",
        Trafficking_Status_Decision_Making_Organization="Police",
    )  # fmt: skip
    found = preview(desk, Look(path, wishes=Wishes("label", "palermo_2000", "2000")))
    assert (found.template, found.rows, len(found.disagreements)) == ("HTCDS 2.0", 1, 4)
    assert "Home Phone" in [each.heading for each in found.left_out]
    done = import_table(desk, TableWish(path, found.mapping))
    assert (done.new, done.part, done.aside) == (1, 0, 0)
    assert dict(done.unasked) == {"Mailing Street": 1}
    (sheet,) = kept_of(desk, Intake)
    assert sheet.means_of_control == {"DebtBondage": "yes", "PhysicalThreats": "yes"}
    assert sheet.exploitation_types == ["ForcedLabour", "SexualExploitation"]
    assert kept_of(desk, Person)[0].citizenships == ["KH", "TH"]
    assert {each.stage for each in kept_of(desk, Episode)} == {"Recruitment", "Exploitation"}
    (row,) = kept_of(desk, ImportRow)
    assert (row.cells["Home Phone"], row.cells["Mailing Street"]) == ("+85512345678", "12 Long Road")


def test_whoever_typed_under_the_hidden_names_says_so(desk, htcds):
    path = htcds(First_Name="Dara", Mailing_Street="Kampot", Mailing_City="KH")
    for by, streets in (("label", ("letter_street", "letter_city")), ("name", ("letter_city", "letter_country"))):
        column = preview(desk, Look(path, wishes=Wishes(by))).mapping.column
        assert (column["Mailing Street"].field, column["Mailing City"].field) == streets
