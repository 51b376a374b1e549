"""The published HTCDS templates, with the faults they were published with."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from app.tables import htcds
from app.tables.htcds import Wishes
from app.tables.mapping import as_json, from_text
from app.tables.opening import open_table

VECTORS = Path(__file__).resolve().parents[2] / "vectors" / "htcds_excel"
BOTH = ("htcds_excel_v2.0.xlsx", "htcds_excel_single_select_v2.0.xlsx")


@pytest.mark.parametrize("name", BOTH)
def test_the_template_is_known_by_its_shape(name):
    found = htcds.recognise(open_table(VECTORS / name).sheet(""))
    assert (found.line, len(found.headings)) == (2, 39)
    assert [(each.column, each.hidden, each.label) for each in found.disagreements] == [
        ("N", "prs_MailingCity", "prs_MailingStreet"),
        ("O", "prs_MailingCountry", "prs_MailingCity"),
        ("Q", "prs_MailingStreet", "prs_MailingPostalCode"),
        ("R", "prs_MailingPostalCode", "prs_MailingCountry"),
    ]
    label, name_ = found.meanings("label"), found.meanings("name")
    assert (label["Mailing Street"], name_["Mailing Street"]) == ("prs_MailingStreet", "prs_MailingCity")
    decided = "Trafficking Status Decision Making Organization"
    assert label[decided] == name_[decided] == "vic_TraffickingStatusDecisionMakingOrg"
    assert label["Reason for Outgoing Referral"] == "cas_ReasonForOutgoingReferral"


def test_every_column_becomes_something_or_is_told():
    found = htcds.recognise(open_table(VECTORS / BOTH[0]).sheet(""))
    for wishes, less in ((Wishes(), 7), (Wishes("name", "palermo_2000", "2000", "yes"), 0)):
        made, left = htcds.mapping(found, wishes)
        assert from_text(as_json(made), json=True) == made
        named = [heading for heading, name in found.meanings("label").items() if name]
        assert {*made.column, made.consent_column, *(each.heading for each in left)} == set(named)
        assert len(left) == less + 7


def test_a_sheet_with_only_the_names_and_their_misspellings(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["prs_First_Name", "hte_Type", "hte_Country", "per_RoleInProcess", "spl_Objectives", "mine"])
    book.active.append(["Dara", "Transit", "KH", "Recruiter", "Safe", "x"])
    book.save(tmp_path / "names.xlsx")
    found = htcds.recognise(open_table(tmp_path / "names.xlsx").sheet(""))
    made, left = htcds.mapping(found, Wishes())
    assert (found.line, found.disagreements, left) == (1, (), ())
    assert {column.record for column in made.column.values()} == {"intake", "episode", "perpetrator", "support_plan"}


def test_another_sheet_is_not_taken_for_it(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["First Name", "Second Name", "Gender", "Birthdate"])
    book.save(tmp_path / "other.xlsx")
    assert htcds.recognise(open_table(tmp_path / "other.xlsx").sheet("")) is None
