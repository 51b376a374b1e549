"""Every code that HTCDS publishes comes in, and goes out again as it came: read by our import, told by our export."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from app.standards import book, layout
from app.tables import htcds, ready
from app.tables.errors import NotOfPeople
from db.columns import fields_of
from db.facts.columns import counted
from db.models import KINDS
from tests.app.standards.told import SENDER, as_dossier, rows_of

VECTORS = Path(__file__).resolve().parents[2] / "vectors" / "htcds"


def _published():
    with (VECTORS / "htcds_codes.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [
        (row["field"], row["code"])
        for row in rows
        if row["code"] and not row["code"].startswith("(") and not row["field"].startswith("(")
    ]


CODES = _published()


def test_the_list_of_codes_is_whole_and_every_field_is_asked():
    assert len(CODES) == len(set(CODES)) == 184
    assert {field for field, _ in CODES} - set(htcds._TO) == set()


WITH = {
    "vic_TraffickingStatus": {"vic_TraffickingStatusDecisionMakingOrg": "Police"},
    "vic_TraffickingStatusDecisionMakingOrg": {"vic_TraffickingStatus": "ActualVictimOfTrafficking"},
    "cas_ReasonForOutgoingReferral": {"cas_ReferredOrganisation": "A house", "cas_OutgoingReferralDate": "2024-05-03"},
    "cas_ReasonForIncomingReferral": {"org_Type": "NGO"},
    "vic_ForcedLabourIndustry": {"vic_TypeOfExploitation": "ForcedLabour"},
    "vic_TypeOfSexExploitation": {"vic_TypeOfExploitation": "SexualExploitation"},
    "vic_RecruitmentWebsitesAndApps": {"vic_MethodOfRecruitment": "ThroughOnlineSocialNetworks"},
}
"""What must be answered before Havenbook asks for the field; a table without it keeps the cell in its row."""


def _table(path, field, code):
    """A table of the standard's names with one row."""
    wanted = {"prs_Citizenship": "KH", "cas_Status": "Active", "prs_PrimaryLanguage": "khm", **WITH.get(field, {})}
    wanted[field] = code
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, wanted)
        writer.writeheader()
        writer.writerow(wanted)
    return path


@pytest.mark.parametrize(("field", "code"), CODES)
def test_a_code_comes_back_as_it_came(field, code, tmp_path):
    (judged,) = rows_of(_table(tmp_path / "one.csv", field, code))
    assert [each for each in judged.faults if each.column == field] == []
    assert judged.unasked == []
    told = book.make("htcds", SENDER, [as_dossier(judged)])
    cells = {
        name: row[at]
        for sheet in told.sheets
        for row in sheet.rows
        for at, name in enumerate(sheet.headings)
        if row[at]
    }
    assert cells[field] == code
    assert [loss for loss in told.losses if loss.column == field and loss.why != "missing"] == []


@pytest.mark.parametrize("kind", ["person", "intake"])
def test_what_figures_do_not_need_does_not_go_out_for_them(kind):
    """They tell somebody apart in a small place, and no figure is made of them."""
    names = {"person": ("marital_status", "education_level"), "intake": ("vulnerabilities", "vulnerabilities_other")}
    columns = fields_of(KINDS[kind])
    assert {name: columns[name].travels for name in names[kind]} == dict.fromkeys(names[kind], "with_coded_consent")
    assert not set(names[kind]) & set(counted()[kind])


def test_a_set_for_salesforce_from_before_vulnerabilities_is_known_too():
    cases, people = ({each.column for each in _salesforce(table)} for table in ("Case", "Contact"))
    assert "Vulnerabilities__c" in cases
    with pytest.raises(NotOfPeople):
        ready.must_be_people(cases - {"Vulnerabilities__c"})
    ready.must_be_people(cases - {"Vulnerabilities__c"} | people)


def _salesforce(table):
    return next(each.columns for each in layout.layouts("salesforce") if each.table == table)
