"""The official HTCDS questionnaire, filled in a real vault: its answers stand in the table where a case has none."""

from __future__ import annotations

from pathlib import Path
from secrets import token_hex

import pytest

from app.services.add_sheet import NewSheet, add_sheet
from app.services.match_questions import SameAs, match_questions
from app.services.own_forms import FormFile, accept_form, inspect_form, open_form
from app.services.preview_dataset import preview_dataset
from app.services.record_intake import record_intake
from app.services.void_case import void
from app.services.void_record import void_record
from db.missing import missing
from tests.app.xlsform.forms import markdown
from tests.flows.desks import two_desks
from tests.flows.handing import TERMS, cases, plain, said, wish
from tests.sheets import care, intake

HTCDS = Path(__file__).resolve().parents[1] / "vectors" / "htcds" / "htcds_xlsform.xlsx"
FILE = FormFile(HTCDS.read_bytes(), ".xlsx", HTCDS.stem)
ANSWERS = {
    "con_Consent": "TRUE", "prs_Salutation": "Ms", "prs_First_Name": "Chanthou", "prs_Second_Name": "Sok",
    "prs_Birthdate": "1999-02-01", "prs_Gender": "Feminine", "prs_Citizenship": "KH", "prs_Title": "cook",
    "prs_Email": "c@example.org", "prs_HomePhone": "023 111 222", "prs_MobilePhone": "012 111 222",
    "prs_MailingCity": "Kampot", "prs_MailingCountry": "Cambodia", "prs_MailingState": "Kampot province",
    "prs_MailingStreet": "Street 7", "prs_MailingPostalCode": "070201", "vic_MethodOfRecruitment": ["AtWork"],
    "vic_LocationOfRecruitment": "a market", "vic_TraffickingStatus": "PossibleVictimOfTrafficking",
    "vic_TraffickingStatusDecisionMakingOrg": "NGO", "vic_Methods_of_Control": ["DebtBondage", "TakesEarnings"],
    "vic_TypeOfExploitation": ["ForcedLabour", "Servitude"], "vic_ForcedLabourIndustry": ["F_Construction"],
    "vic_TypeOfSexExploitation": ["Prostitution"], "vic_LocationOfExploitation": "a site", "cas_Status": "Active",
    "cas_ReferringOrganisation": "Night line", "cas_IncomingReferralDate": "2024-05-01",
    "cas_ReferringPrimaryCaseWorker": "Mr Pheap", "cas_ReasonForIncomingReferral": "safe house",
    "cas_IncomingReferralDetails": "came by bus",
}  # fmt: skip
"""All 31."""
OTHERWISE = {"prs_Title": "with_coded_consent", "vic_TypeOfSexExploitation": "with_identity_consent"}
"""The house let the one go further than our own question may, and the other less far."""


def fill(desk, case, answers, form="htcds_xlsform"):
    """The choices as this form spells them: one of them ends in a blank."""
    asked = open_form(desk, form)
    found = {}
    for name, answer in answers.items():
        options = getattr(asked.get(name), "options", None)
        spelt = {code.code.strip(): code.code for code in options.codes} if options else {}
        told = (
            [spelt.get(str(each), each) for each in answer] if isinstance(answer, list) else spelt.get(answer, answer)
        )
        found[name] = told[0] if isinstance(told, list) and asked.get(name).kind == "choice" else told
    return add_sheet(desk, NewSheet(form, case.case, token_hex(16), found)).sheet


@pytest.fixture(scope="module")
def desks(tmp_path_factory):
    """Blank: nothing but the questionnaire; full: records that say otherwise; coded: no word of a name may go out."""
    made = two_desks(tmp_path_factory.mktemp("desks"), TERMS)
    desk, by_name = made.shelter, [care(), said("coordination", "identity"), said("research", "coded")]
    report = inspect_form(desk, FILE)
    accept_form(desk, FILE, {**report.travels, **OTHERWISE})
    blank, full, coded = (
        record_intake(desk, intake(*consents, **more))
        for consents, more in (
            (by_name, {"gender": missing("declined"), "citizenships": missing("unknown_to_person")}),
            (by_name, {"gender": "Masculine", "citizenships": ["TH"], "given_names": "Dara", "date_of_birth": "1999",
                       "exploitation_types": ["ForcedBegging"]}),
            ([care(), said("research", "coded")], {"gender": missing("declined")}),
        )
    )  # fmt: skip
    mistaken = fill(desk, blank, {"prs_Gender": "TransgenderFeminine"})
    void_record(desk, "sheet", mistaken, "typed for somebody else")
    for case in (blank, full, coded):
        fill(desk, case, ANSWERS)
    yield made
    made.close()


@pytest.fixture
def rows(desks, tmp_path):
    """rows(**wish): the table of cases by the code of the person."""
    (tmp_path / "out").mkdir()

    def read(**changes):
        return {each["havenbook_person"]: each for each in cases(plain(desks, tmp_path / "out", **changes)[1])}

    return read


def named(rows):
    by_name = sorted(rows.values(), key=lambda each: each["prs_FirstName"])
    return {each["prs_FirstName"]: each for each in by_name}


def test_all_that_the_official_form_asks_stands_in_the_table_where_the_case_has_no_answer(rows):
    told = named(rows(purpose="coordination", names=True))["Chanthou"]
    assert {name: told[name] for name in told if told[name] and not name.startswith("havenbook_")} == {
        **{name: ";".join(said) if isinstance(said, list) else said for name, said in ANSWERS.items()
           if name not in ("prs_First_Name", "prs_Second_Name", "vic_Methods_of_Control",
                           "cas_ReferringPrimaryCaseWorker", "cas_ReasonForIncomingReferral")},
        "prs_FirstName": "Chanthou", "prs_SecondName": "Sok", "vic_MethodsOfControl": "DebtBondage;TakesEarnings",
        "prs_MailingCountry": "KH",
    }  # fmt: skip


def test_where_both_answer_the_record_stands_and_what_differs_is_counted(desks, rows):
    told = named(rows(purpose="coordination", names=True))["Dara"]
    assert (told["prs_Gender"], told["prs_Citizenship"], told["vic_TypeOfExploitation"]) == (
        "Masculine", "TH", "ForcedBegging")  # fmt: skip
    assert (told["prs_Birthdate"], told["prs_SecondName"]) == ("1999", "Sok")
    losses = preview_dataset(desks.shelter, wish(desks, purpose="coordination", names=True)).losses
    found = {(each.column, each.why): each.count for each in losses}
    assert {column for column, why in found if why == "differs"} == {
        "prs_FirstName", "prs_Gender", "prs_Citizenship", "vic_TypeOfExploitation"}  # fmt: skip
    assert found["cas_ReasonForIncomingReferral", "no_code"] == 2
    assert ("prs_Gender", "missing") not in found
    assert not {"safe house", "Mr Pheap"} & {each.code for each in losses}


def test_no_answer_goes_further_than_our_own_question_may(rows):
    """Nor further than the house said: whoever agreed to coded answers agreed to neither."""
    told = {code: row for code, row in rows(purpose="research", names=True).items() if not row["prs_PrimaryLanguage"]}
    assert len(told) == 3
    for row in told.values():
        for name in ("prs_FirstName", "prs_Title", "prs_HomePhone", "prs_MobilePhone", "vic_TypeOfSexExploitation"):
            assert row[name] == ""
    assert sorted(each["prs_Gender"] for each in told.values()) == ["Feminine", "Feminine", "Masculine"]
    assert {each["vic_MethodsOfControl"] for each in told.values()} == {"DebtBondage;TakesEarnings"}


def test_other_standards_are_told_what_they_were(rows, desks):
    for standard in ("ctdc", "salesforce", "ics_tip"):
        seen = preview_dataset(desks.shelter, wish(desks, standard=standard))
        assert {each.why for each in seen.losses} & {"differs", "no_column"} == set()


def test_the_published_template_has_a_place_for_each(desks):
    losses = preview_dataset(desks.shelter, wish(desks, form="template", purpose="coordination", names=True)).losses
    assert [each.column for each in losses if each.why == "no_column"] == []


def test_names_of_the_standard_in_a_questionnaire_of_ones_own_count_too_but_not_in_rows_of_groups(desks, rows):
    desk = desks.shelter
    told = [
        {"type": "text", "name": "prs_PrimaryLanguage"}, {"type": "integer", "name": "vic_AgeWhenTrafficked"},
        {"type": "text", "name": "cas_CaseOwner"}, {"type": "text", "name": "shoe_size"},
        {"type": "begin repeat", "name": "child"}, {"type": "text", "name": "prs_MaritalStatus"},
        {"type": "end repeat"},
    ]  # fmt: skip
    file = FormFile(markdown(told), ".md", "small")
    keys = [each["name"] for each in told if "name" in each]
    accept_form(
        desk, file, {**dict.fromkeys(keys, "with_coded_consent"), "child/prs_MaritalStatus": "with_coded_consent"}
    )
    case = record_intake(desk, intake(care(), said("research", "coded"), main_language=missing("declined")))
    answers = {"prs_PrimaryLanguage": "km", "vic_AgeWhenTrafficked": 15, "cas_CaseOwner": "Rosa", "shoe_size": "38",
               "child": [{"prs_MaritalStatus": "Single"}]}  # fmt: skip
    fill(desk, case, answers, "small")
    row = rows(purpose="research")[case.code]
    assert (row["prs_PrimaryLanguage"], row["vic_AgeWhenTrafficked"], row["prs_MaritalStatus"]) == ("khm", "15", "")
    losses = preview_dataset(desk, wish(desks)).losses
    assert [(each.column, each.count) for each in losses if each.why == "no_column"] == [("cas_CaseOwner", 1)]
    void(desk, case.case, "the other tests count without it")


def test_a_question_that_the_house_says_is_the_same_as_ours_counts_too_with_the_choices_it_named(desks, rows):
    desk = desks.shelter
    told = [
        {"type": "select_one sex", "name": "sex"}, {"type": "select_multiple held", "name": "held"},
        {"type": "select_one sex", "name": "prs_Gender"}, {"type": "text", "name": "prs_HomePhone"},
        {"type": "select_one sex", "name": "stays_local"},
    ]  # fmt: skip
    choices = (("sex", "1", "Woman", ""), ("sex", "9", "Unknown", ""), ("held", "d", "Debt", ""),
               ("held", "q", "Dogs", ""), ("held", "TakesEarnings", "Paid late", ""))  # fmt: skip
    accept_form(
        desk,
        FormFile(markdown(told, choices, "| | coded | 1 | Coded |"), ".md", "coded"),
        {each["name"]: "with_coded_consent" for each in told} | {"prs_HomePhone": "with_identity_consent"},
    )
    sex = SameAs("person", "gender", {"1": "Feminine", "9": missing("unknown_to_person")})
    matches = {"sex": sex, "held": SameAs("intake", "means_of_control", {"d": "DebtBondage"}),
               "prs_HomePhone": SameAs("identity", "safe_phone")}  # fmt: skip
    match_questions(desk, "coded", "1", matches)
    consents = (care(), said("coordination", "identity"), said("research", "coded"))
    one, other = (record_intake(desk, intake(*consents, gender=missing("declined"))) for _ in range(2))
    fill(desk, one, {"sex": "1", "held": ["d", "q", "TakesEarnings"], "stays_local": "1", "prs_HomePhone": "012"},
         "coded")  # fmt: skip
    fill(desk, other, {"sex": "9"}, "coded")
    before = {(each.column, each.why): each.count for each in preview_dataset(desk, wish(desks)).losses}
    found = rows(purpose="research")
    assert (found[one.code]["prs_Gender"], found[other.code]["prs_Gender"]) == ("Feminine", "")
    assert found[one.code]["vic_MethodsOfControl"] == "DebtBondage"
    assert before["vic_MethodsOfControl", "no_code"] == 2, "the dogs, and a word that only looks like one"
    named_too = rows(purpose="coordination", names=True)[one.code]
    assert (named_too["prs_HomePhone"], named_too["prs_MobilePhone"]) == ("012", ""), "the standard's name comes first"

    match_questions(desk, "coded", "1", {"sex": None, "prs_Gender": sex})
    fill(desk, other, {"prs_Gender": "1"}, "coded")
    assert rows(purpose="research")[one.code]["prs_Gender"] == ""
    assert rows(purpose="research")[other.code]["prs_Gender"] == "Feminine", "its choices are those that were named"
    for case in (one, other):
        void(desk, case.case, "the other tests count without it")
