"""What a standard loses is counted, and what it groups is never taken apart."""

from __future__ import annotations

import pytest

from app.standards import book
from tests.app.standards.told import EVERYTHING, SENDER, dossier


def made(standard, *dossiers):
    return book.make(standard, SENDER, dossiers)


def row(standard, table, *dossiers):
    (sheet,) = [sheet for sheet in made(standard, *dossiers).sheets if sheet.name == table]
    return dict(zip(sheet.headings, sheet.rows[0], strict=True))


def losses(standard, *dossiers):
    return {(each.column, each.why, each.code): each.count for each in made(standard, *dossiers).losses}


ALL_MEANS = {"DebtBondage": "yes", "UsesChildren": "yes", "Other": "yes", "PhysicalAbuse": "no", "FalsePromises": "yes"}


def test_ctdc_knows_only_ones_and_blanks():
    told = row("ctdc", "people", dossier(intake={"means_of_control": ALL_MEANS}))
    means = {name: said for name, said in told.items() if name.startswith("means")}
    assert means == {
        "meansDebtBondageEarnings": "1", "meansThreats": "1", "meansAbusePsyPhySex": "", "meansFalsePromises": "1",
        "meansDrugsAlcohol": "", "meansDenyBasicNeeds": "", "meansExcessiveWorkHours": "", "meansWithholdDocuments": "",
    }  # fmt: skip
    assert losses("ctdc", dossier(intake={"means_of_control": ALL_MEANS})) == {
        ("meansDebtBondageEarnings", "grouped", "DebtBondage"): 1,
        ("meansThreats", "grouped", "UsesChildren"): 1,
        ("meansDebtBondageEarnings", "no_code", "Other"): 1,
    }


@pytest.mark.parametrize(
    ("age", "band"),
    [(0, "0--8"), (8, "0--8"), (9, "9--17"), (17, "9--17"), (18, "18--20"), (23, "21--23"), (24, "24--26"),
     (29, "27--29"), (38, "30--38"), (39, "39--47"), (47, "39--47"), (48, "48+"), (99, "48+")],
)  # fmt: skip
def test_an_age_falls_into_its_band(age, band):
    assert row("ctdc", "people", dossier(intake={"age_at_intake": age}))["ageBroad"] == band


@pytest.mark.parametrize(
    ("episode", "band"),
    [({"duration_months": 12}, "0--12 (0-1 yr)"), ({"duration_months": 13}, "13--24 (1-2 yrs)"),
     ({"started_on": "2020-01", "ended_on": "2022-02-03"}, "25+ (2+ yrs)"),
     ({"started_on_month": "2020-01", "ended_on_month": "2020-02"}, "0--12 (0-1 yr)"), ({"started_on": "2020"}, "")],
)  # fmt: skip
def test_months_fall_into_their_band(episode, band):
    told = row("ctdc", "people", dossier(episode={"stage": "Exploitation", **episode}))
    assert told["traffickMonths"] == band


def test_a_second_citizenship_and_a_day_are_squeezed_and_said():
    person = dossier(person={"citizenships": ["KH", "TH"]}, intake={"intake_date": "2024-05-03"})
    told = row("ctdc", "people", person)
    assert (told["citizenship"], told["yearOfRegistration"]) == ("KHM", "2024")
    assert losses("ctdc", person) == {
        ("citizenship", "several", ""): 1, ("yearOfRegistration", "cut", ""): 1,
    }  # fmt: skip


def test_only_who_recruited_is_the_recruiter():
    boss = {"roles": ["Exploiter"], "relation": ["employer"]}
    uncle = {"roles": ["RecruiterOrIntermediary"], "relation": ["other_family"]}
    told = row("ctdc", "people", dossier(perpetrator=[boss, uncle]))
    assert [name for name, said in told.items() if name.startswith("recruiter") and said] == ["recruiterRelationFamily"]


def test_a_reason_and_what_is_not_shared_are_told_apart():
    declined = dossier("A", person={"gender": {"missing": "declined"}})
    withheld = dossier("B", shared={"person": frozenset({"citizenships"})}, person={"gender": "Feminine"})
    found = losses("ctdc", declined, withheld)
    assert found["gender", "missing", "declined"] == 1
    assert found["gender", "not_shared", ""] == 1
    assert "Woman" not in str(made("ctdc", declined, withheld).sheets)


def test_the_published_list_of_means_is_one_shorter_than_its_definitions():
    told = dossier(intake={"means_of_control": {"RestrictsMovement": "yes", "DebtBondage": "yes"}})
    assert row("htcds", "cases", told)["vic_MethodsOfControl"] == "RestrictsMovement;DebtBondage"
    assert row("salesforce", "Case", told)["Methods_of_Control__c"] == "Other;DebtBondage"
    assert losses("salesforce", told) == {("Methods_of_Control__c", "other", "RestrictsMovement"): 1}


def test_words_behind_other_have_no_place():
    told = dossier(intake={"exploitation_types": ["Other", "ForcedCriminality"], "exploitation_types_other": "x"})
    assert losses("htcds", told) == {
        ("vic_TypeOfExploitation", "text", "Other"): 1,
        ("vic_TypeOfExploitation", "other", "ForcedCriminality"): 1,
    }


def test_the_objects_of_salesforce_point_at_each_other():
    person = dossier(
        identity={"given_names": "Dara"}, intake={"referrer": "Night line"}, episode={"stage": "Transit"},
        perpetrator={"roles": ["Transporter"]}, support_plan={"plan_types": ["Legal", "Health"]},
    )  # fmt: skip
    sheets = {sheet.name: [dict(zip(sheet.headings, r, strict=True)) for r in sheet.rows]
              for sheet in made("salesforce", person).sheets}  # fmt: skip
    ids = {name: {each["Havenbook_Id__c"] for each in rows} for name, rows in sheets.items()}
    assert {each["Contact.Havenbook_Id__c"] for each in sheets["Case"]} == ids["Contact"] == {"AB-1"}
    assert {each["Referring_Organisation__r.Havenbook_Id__c"] for each in sheets["Case"]} <= ids["Account"]
    for name, pointer in (("Event", "Case:What.Havenbook_Id__c"), ("Support_Plan__c", "Case__r.Havenbook_Id__c"),
                          ("Connected_Person_or_Organisation__c", "Case__r.Havenbook_Id__c")):  # fmt: skip
        assert {each[pointer] for each in sheets[name]} == ids["Case"]
    assert sheets["Contact"][0]["LastName"] == "AB-1"
    assert len(ids["Support_Plan__c"]) == len(sheets["Support_Plan__c"]) == 2


def test_nobody_and_nothing_make_tables_of_headings():
    for standard in ("htcds", "ctdc", "ics_tip", "salesforce"):
        empty = made(standard)
        assert (empty.people, empty.losses) == (0, ())
        assert all(sheet.headings for sheet in empty.sheets)
        bare = made(standard, dossier(shared=dict.fromkeys(EVERYTHING, frozenset())))
        assert {each.why for each in bare.losses} == {"not_shared"}
