"""The HTCDS templates, filled by somebody and brought into a real vault."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from app.services.import_table import import_table
from app.services.preview_table import Look, Wishes, preview
from app.tables.source import TableWish
from db.models import Episode, ImportRow, Intake, Person
from tests.registers import kept_of

VECTORS = Path(__file__).resolve().parents[2] / "vectors" / "htcds_excel"


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
    assert (dict(row.cells)["Home Phone"], dict(row.cells)["Mailing Street"]) == ("+85512345678", "12 Long Road")


def test_whoever_typed_under_the_hidden_names_says_so(desk, htcds):
    path = htcds(First_Name="Dara", Mailing_Street="Kampot", Mailing_City="KH")
    for by, streets in (("label", ("letter_street", "letter_city")), ("name", ("letter_city", "letter_country"))):
        column = preview(desk, Look(path, wishes=Wishes(by))).mapping.column
        assert (column["Mailing Street"].field, column["Mailing City"].field) == streets
