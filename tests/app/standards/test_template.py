"""The published templates, filled: every other byte of them stays, and LibreOffice finds their validation as it was."""

from __future__ import annotations

import io
import re
import zipfile

import pytest

from app.standards import book, template, writing
from app.standards import stamp as stamps
from app.tables import headings, htcds
from app.tables.opening import open_table
from tests.app.standards import office
from tests.app.standards.test_writing import STAMP
from tests.app.standards.told import SENDER, WISHES, as_dossier, dossier, rows_of

BOTH = (template.SEVERAL, template.SINGLE)
DARA = dossier(
    "AB-1",
    identity={"given_names": "=Dara & <co>", "letter_street": "12 Long Road", "letter_city": "Kampot",
              "letter_country": "KH", "safe_phone": "+85512345678", "date_of_birth": "1999-02"},
    person={"gender": "Feminine", "citizenships": ["KH", "BO"]},
    intake={"means_of_control": {"DebtBondage": "yes", "RestrictsMovement": "yes"}, "referral_in_on": "2024-05-03",
            "exploitation_types": ["ForcedLabour"], "labour_industries": ["E_WaterSupplySewerageWasteManagement"]},
    episode={"stage": "Recruitment", "recruitment_methods": ["AtWork", "Abduction"]},
)  # fmt: skip
MOVED = dossier("AB-2", intake={"means_of_control": {"RestrictsMovement": "yes"}}, person={"citizenships": ["BO"]})


def filled(name, *dossiers):
    return template.filled(book.make("htcds", SENDER, dossiers), name)


def sheet_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return packed.read("xl/worksheets/sheet1.xml").decode()


def published(xml):
    """What may not change: all but the row that was filled, and the one column of ours."""
    xml = re.sub(r'<row r="3".*?</row>|<c r="AO[12]".*?</c>| spans="[^"]*"', "", xml)
    return re.sub(r'(<dimension ref="A1:)[A-Z]+', r"\1", xml)


@pytest.mark.parametrize("name", BOTH)
def test_only_the_cells_that_are_told_are_touched(name):
    (data,) = filled(name, DARA)[0].values()
    old, new = template._published(name), data
    with zipfile.ZipFile(io.BytesIO(old)) as before, zipfile.ZipFile(io.BytesIO(new)) as after:
        assert before.namelist() == after.namelist()
        same = [each for each in before.namelist() if before.read(each) == after.read(each)]
        assert set(before.namelist()) - set(same) == {"xl/worksheets/sheet1.xml"}
    was, now = sheet_of(old), sheet_of(new)
    assert published(was) == published(now)
    assert published(now) != re.sub(r'<row r="3".*?</row>', "", now), "whose a row is stands behind it all"
    assert was.count("x14:dataValidation ") == now.count("x14:dataValidation ")


@pytest.mark.parametrize("name", BOTH)
def test_whose_a_row_is_stands_beside_it_under_a_name_and_a_label_of_ours(name):
    xml = sheet_of(filled(name, DARA, MOVED, DARA)[0]["htcds-1.xlsx"])
    told = dict(re.findall(r'<c r="AO(\d+)"[^>]*><is><t[^>]*>(.*?)</t>', xml))
    label = "Person (the same code is the same person)"
    assert told == {"1": "havenbook_person", "2": label, "3": "AB-1", "4": "AB-2", "5": "AB-1"}
    assert re.search(r'<dimension ref="A1:AO\d', xml), "a reader that believes the sheet reads that far"
    assert not re.search(r'<row r="[1-5]"[^>]* spans=', xml)


def test_one_choice_is_offered_in_the_words_of_the_template():
    files, losses = filled(template.SINGLE, DARA, MOVED)
    xml = sheet_of(files["htcds-1.xlsx"])
    for words in (
        "Debt bondage <",
        "Cambodia",
        "Water supply; sewerage",
        "At work",
        "Bolivia (Plurinational State of)",
    ):
        assert words in xml
    found = {(each.column, each.why, each.code): each.count for each in losses}
    assert found["vic_MethodsOfControl", "several", ""] == 1
    assert found["vic_MethodsOfControl", "other", "RestrictsMovement"] == 1
    assert found["prs_Citizenship", "several", ""] == 1
    assert '<c r="AD3" s="9"><v>45415</v></c>' in xml  # 3 May 2024 as the days of a spreadsheet


def test_a_sign_that_no_file_may_hold_breaks_no_file_and_a_new_line_stays():
    typed = dossier("AB-4", identity={"letter_street": "12\x0b Long\x00\nRoad\t"})
    xml = sheet_of(filled(template.SEVERAL, typed)[0]["htcds-1.xlsx"])
    assert ">12 Long\nRoad\t</t>" in xml


@pytest.mark.parametrize("name", BOTH)
def test_what_no_column_and_no_word_of_the_template_takes_is_counted_and_nothing_else(name):
    spoken = dossier("AB-3", person={"main_language": "km", "citizenships": ["XK"]}, case={"case_status": "Active"})
    _, losses = filled(name, spoken, MOVED)
    found = {(each.column, each.why, each.code): each.count for each in losses}
    no_word = {("prs_Citizenship", "no_code", "XK"): 1, ("vic_MethodsOfControl", "other", "RestrictsMovement"): 1}
    no_column = {("prs_PrimaryLanguage", "no_column", ""): 1}
    assert found == no_column | (no_word if name == template.SINGLE else {})


def test_more_people_than_a_template_has_room_for_fill_another():
    many = [dossier(f"P{number}") for number in range(501)]
    assert len(filled(template.SINGLE, *many)[0]) == 2
    assert len(filled(template.SEVERAL, *many)[0]) == 1
    assert len(filled(template.SINGLE)[0]) == 1


@pytest.mark.parametrize("name", BOTH)
def test_what_was_filled_in_is_read_again_by_our_import(name, tmp_path):
    (tmp_path / "t.xlsx").write_bytes(filled(name, DARA, MOVED)[0]["htcds-1.xlsx"])
    first, second = rows_of(tmp_path / "t.xlsx")
    assert (first.faults, second.faults) == ([], [])
    assert first.answers["given_names"] == "=Dara & <co>"
    assert first.answers["labour_industries"] == ["E_WaterSupplySewerageWasteManagement"]
    assert second.answers["citizenships"] == ["BO"]
    again = book.make("htcds", SENDER, [as_dossier(first)])
    once = book.make("htcds", SENDER, [DARA])
    several = name == template.SEVERAL
    lost = {} if several else {"vic_MethodsOfControl": "DebtBondage", "prs_Citizenship": "KH",
                               "vic_MethodOfRecruitment": "AtWork"}  # fmt: skip
    unasked = {
        "prs_MobilePhone",
        "cas_IncomingReferralDate",
        "prs_MailingStreet",
        "prs_MailingCity",
        "prs_MailingCountry",
    }
    for column, before, after in zip(
        once.sheets[0].headings, once.sheets[0].rows[0], again.sheets[0].rows[0], strict=True
    ):
        if column not in unasked:
            assert after == lost.get(column, before), column


@office.needed
def test_libreoffice_opens_everything_and_keeps_the_validation(tmp_path):
    people = [DARA, MOVED]
    told = book.make("htcds", SENDER, people)
    pages = stamps.pages(told, STAMP, {})
    files = {f"{name[:12]}{len(name)}.xlsx": filled(name, *people)[0]["htcds-1.xlsx"] for name in BOTH}
    for standard in ("htcds", "ctdc", "ics_tip", "salesforce"):
        each = book.make(standard, SENDER, people)
        files |= writing.as_xlsx(each, stamps.pages(each, STAMP, {}), hxl=True)
    files |= {f"csv-{name}": data for name, data in writing.as_csv(told, pages).items()}
    paths = []
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
        paths.append(tmp_path / name)
    made = office.convert(tmp_path, "ods", *paths)
    single = zipfile.ZipFile(made[f"{template.SINGLE[:12]}{len(template.SINGLE)}"]).read("content.xml").decode()
    conditions = re.findall(r'table:condition="of:cell-content-is-in-list\(([^"]*)\)"', single)
    assert len(conditions) == 12
    assert "Debt bondage " in single
    assert 'table:content-validation-name="' in single
    for stem in ("htcds", "ctdc", "ics_tip", "salesforce"):
        text = zipfile.ZipFile(made[stem]).read("content.xml").decode()
        assert "NOT SEALED, because" in text
        assert "table:formula" not in text
    assert single.count("havenbook_person") == 1, "whose a row is stands beside the columns of the standard"
    cases = zipfile.ZipFile(made["csv-cases"]).read("content.xml").decode()
    assert "table:formula" not in cases
    assert "=Dara &amp; &lt;co&gt;" in cases


@office.needed
def test_whose_a_row_is_stays_with_it_through_libreoffice(tmp_path):
    """Somebody opened the file, looked, and saved it again."""
    paths = []
    for name in BOTH:
        paths.append(tmp_path / f"{len(name)}.xlsx")
        paths[-1].write_bytes(filled(name, DARA, MOVED, DARA)[0]["htcds-1.xlsx"])
    for path in office.convert(tmp_path, "xlsx", *paths).values():
        shown = open_table(path).sheet("")
        template_ = htcds.recognise(shown)
        mapping, _ = htcds.mapping(template_, WISHES)
        heads = headings.Headed(template_.line, template_.headings)
        assert [row[mapping.person].said for _, row in headings.rows(shown, heads)] == ["AB-1", "AB-2", "AB-1"]
        assert mapping.person not in mapping.column
