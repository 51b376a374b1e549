"""One own questionnaire written on by two laptops of a house: what agrees comes together, nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.forms.rows import ROW
from app.records.errors import AlreadyVoided, NoSuchRecord, OwnFormMissing, ReasonMissing
from app.services.correct_sheet import SheetCorrection, correct_sheet
from app.services.export_bundle import export
from app.services.field_history import history
from app.services.import_bundle import import_bundle
from app.services.list_disputes import list_disputes
from app.services.own_forms import FormFile, accept_form, inspect_form, open_form
from app.services.settle_dispute import settle
from app.services.show_case import show
from app.services.show_sheet import list_sheets, show_sheet
from app.services.void_record import void_record
from app.services.withdraw_consent import Withdrawal, withdraw
from db.missing import missing
from db.models import Consent, SheetAnswer
from tests.flows.laptops import hand_over, second_laptop
from tests.flows.steps import bring_home, carry, intake, kept
from tests.flows.test_own_forms_travel import CODED, SMALL, fill, plain, read
from tests.sheets import TODAY

HTCDS = Path(__file__).resolve().parents[1] / "vectors" / "htcds" / "htcds_xlsform.xlsx"
ROWS = [{"kname": "Dara", "kage": 3}, {"kname": "Bo", "kage": 5}]

SHARED = {**CODED, "kid/kname": "with_coded_consent", "has_children": "with_coded_consent"}


@pytest.fixture
def case(desks):
    accept_form(desks.shelter, SMALL, SHARED)
    return intake(desks.shelter, "identity")


@pytest.fixture
def sheet(desks, case):
    made = fill(desks.shelter, case, {"who": "aunt", "age": 40, "has_children": "yes", "kid": ROWS})
    carry(desks)
    return made


@pytest.fixture
def second(desks, sheet, tmp_path, monkeypatch):
    accept_form(desks.coordinator, SMALL, {})
    with second_laptop(desks, tmp_path, monkeypatch) as laptop:
        yield laptop


def mend(desk, sheet, **answers):
    correct_sheet(desk, SheetCorrection(sheet, answers, "asked again", show_sheet(desk, sheet).seen))


def kids(desk, sheet):
    return show_sheet(desk, sheet).answers.get("kid", [])


def test_other_answers_come_together_and_a_row_added_on_each_stays(desks, second, sheet):
    mend(desks.shelter, sheet, who="uncle", kid=[*kids(desks.shelter, sheet), {"kname": "Chan", "kage": 7}])
    mend(second.shelter, sheet, age=41, kid=[*kids(second.shelter, sheet), {"kname": "Mealea", "kage": 1}])
    hand_over(desks, second)
    assert list_disputes(desks.coordinator) == ()
    view = show_sheet(desks.coordinator, sheet)
    assert (view.answers["who"], view.answers["age"]) == ("uncle", 41)
    assert plain(view.answers["kid"]) == [*ROWS, {"kname": "Chan", "kage": 7}, {"kname": "Mealea", "kage": 1}]


def test_what_is_handed_over_twice_is_not_doubled(desks, second, sheet):
    mend(second.shelter, sheet, kid=[*kids(second.shelter, sheet), {"kname": "Chan", "kage": 7}])
    path = export(second.shelter, second.to, desks.stick).path
    assert import_bundle(desks.coordinator, path, desks.stick).new == 2
    assert import_bundle(desks.coordinator, path, desks.stick).already
    assert len(kids(desks.coordinator, sheet)) == len(ROWS) + 1


def test_a_row_taken_away_here_and_one_changed_there(desks, second, sheet):
    first, other = kids(desks.shelter, sheet)
    mend(desks.shelter, sheet, kid=[other])
    mend(second.shelter, sheet, kid=[first, {**other, "kage": 6}])
    hand_over(desks, second)
    assert list_disputes(desks.coordinator) == ()
    assert plain(kids(desks.coordinator, sheet)) == [{"kname": "Bo", "kage": 6}]


def test_one_answer_changed_on_both_is_kept_twice_and_settled_by_a_person(desks, second, case, sheet):
    mend(desks.shelter, sheet, age=41)
    mend(second.shelter, sheet, age=42)
    hand_over(desks, second)
    desk = desks.coordinator
    (card,) = list_disputes(desk)
    assert (card.label, card.asked.name) == ("Small form: age", "age")
    assert {value.answer for value in card.values} == {41, 42}
    (view,) = [each for each in show(desk, case.case).records if each.record == sheet]
    assert view.disputed
    settle(desk, card.dispute, next(at for at, each in enumerate(card.values) if each.answer == 41), "papers")
    assert list_disputes(desk) == ()
    assert read(desk, sheet)["age"] == 41
    past = history(desk, "sheet_answer", card.record, card.field)
    assert {each.answer for each in past} == {40, 41, 42}
    assert [each.why for each in past if each.stands] == ["papers"]


def test_what_came_in_while_the_page_was_open_is_not_taken_away(desks, sheet):
    desk = desks.shelter
    seen, rows = show_sheet(desk, sheet).seen, kids(desk, sheet)
    mend(desk, sheet, kid=[*rows, {"kname": "Mealea"}])
    correct_sheet(desk, SheetCorrection(sheet, {"kid": rows[:1]}, "one only", seen))
    assert plain(kids(desk, sheet)) == [ROWS[0], {"kname": "Mealea"}]
    assert all(row[ROW] for row in kids(desk, sheet))


def test_a_choice_made_elsewhere_comes_home_and_the_sum_follows(desks):
    """Two pages were open at once; the coordinator chose, and nobody at home saves the sheet again."""
    desk = desks.shelter
    for each in (desk, desks.coordinator):
        accept_form(each, SMALL, {**SHARED, "years": "with_coded_consent"})
    sheet = fill(desk, intake(desk, "identity"), {"has_children": "yes", "kid": ROWS})
    seen, (dara, bo) = show_sheet(desk, sheet).seen, kids(desk, sheet)
    for age in (8, 4):
        correct_sheet(desk, SheetCorrection(sheet, {"kid": [{**dara, "kage": age}, bo]}, "asked", seen))
    assert read(desk, sheet)["years"] == "9"
    carry(desks)
    (card,) = list_disputes(desks.coordinator)
    assert card.label == "Small form: Child 1 · kage"
    settle(desks.coordinator, card.dispute, [each.answer for each in card.values].index(8), "papers")
    assert bring_home(desks).set_aside == 0
    assert read(desk, sheet)["kid[1]/kage"] == 8
    assert read(desk, sheet)["years"] == "13"
    assert carry(desks).disputed == 0
    assert read(desks.coordinator, sheet)["years"] == "13"
    assert list_disputes(desks.coordinator) == list_disputes(desk) == ()


def test_corrections_and_the_void_stand_on_the_timeline(desks, second, case, sheet):
    mend(desks.shelter, sheet, age=41)
    void_record(second.shelter, "sheet", sheet, "the wrong person")
    told = [each for each in show(desks.shelter, case.case).events if each.kind == "sheet"]
    assert {each.what for each in told} == {"happened", "changed"}
    (changed,) = [each for each in told if each.what == "changed"]
    assert [(each.label, each.before, each.after) for each in changed.fields] == [("age", (40,), 41)]
    assert (changed.why, changed.worker, changed.record) == ("asked again", "Amina", sheet)
    hand_over(desks, second)
    told = {each.what: each for each in show(desks.coordinator, case.case).events if each.kind == "sheet"}
    assert told.keys() == {"happened", "changed", "voided"}
    assert told["voided"].why == "the wrong person"
    assert list_sheets(desks.coordinator, case.case)[0].voided
    assert list_sheets(second.shelter, case.case)[0].voided


def test_a_sheet_is_void_once_and_with_a_reason(desks, sheet):
    with pytest.raises(ReasonMissing):
        void_record(desks.shelter, "sheet", sheet, " ")
    void_record(desks.shelter, "sheet", sheet, "the wrong person")
    with pytest.raises(AlreadyVoided):
        void_record(desks.shelter, "sheet", sheet, "again")


def test_of_a_form_that_never_leaves_the_timeline_still_tells_title_and_day(desks):
    accept_form(desks.shelter, SMALL, {})
    saved = intake(desks.shelter)
    fill(desks.shelter, saved, {"who": "aunt"})
    (told,) = [each for each in show(desks.shelter, saved.case).events if each.kind == "sheet"]
    assert (told.headline, told.on) == ((("form_title", "Small form"),), TODAY)


def test_where_the_form_is_missing_its_answers_are_readable_and_it_can_be_brought(desks, sheet):
    desk = desks.coordinator
    view = show_sheet(desk, sheet)
    assert (view.form, view.card.title, view.card.version) == (None, "Small form", "v1")
    assert "kid 1 · kage" in {each.field.label for section in view.sections for each in section.answers}
    with pytest.raises(OwnFormMissing):
        correct_sheet(desk, SheetCorrection(sheet, {"age": 3}, "why"))
    accept_form(desk, SMALL, {})
    view = show_sheet(desk, sheet)
    assert view.form is not None
    assert "Child 1 · kage" in {each.field.label for section in view.sections for each in section.answers}


def test_whatever_is_kept_back_no_answer_of_such_a_form_leaves(desks):
    """Nobody can tell to which group a question of somebody else's making belongs."""
    accept_form(desks.shelter, SMALL, CODED)
    saved = intake(desks.shelter, "identity", {"withheld_groups": ["family"]})
    fill(desks.shelter, saved, {"who": "aunt", "age": 40})
    carry(desks)
    assert kept(desks.coordinator, SheetAnswer) == []


def test_the_level_agreed_governs_what_leaves(desks):
    accept_form(desks.shelter, SMALL, CODED)
    saved = intake(desks.shelter, "coded")
    sheet = fill(desks.shelter, saved, {"who": "aunt", "age": 40})
    carry(desks)
    assert read(desks.coordinator, sheet) == {"age": 40}


def test_withdrawn_and_erased_it_is_gone_where_it_was_sent(desks, case, sheet):
    (shared,) = [each for each in kept(desks.shelter, Consent) if each.consent_purpose == "coordination"]
    withdraw(desks.shelter, Withdrawal(shared.id.hex(), "stop_and_erase"))
    carry(desks)
    assert list_sheets(desks.coordinator, case.case) == ()
    assert all(each.coded is None and each.identifying is None for each in kept(desks.coordinator, SheetAnswer))
    with pytest.raises(NoSuchRecord):
        show_sheet(desks.coordinator, sheet)


def test_the_official_form_written_on_by_two_laptops(desks, tmp_path, monkeypatch):
    file = FormFile(HTCDS.read_bytes(), ".xlsx", HTCDS.stem)
    report = inspect_form(desks.shelter, file)
    accept_form(desks.shelter, file, report.travels)
    saved = intake(desks.shelter, "identity")
    control = open_form(desks.shelter, report.name).get("vic_Methods_of_Control").options.codes[0].code
    said = {
        "prs_First_Name": "Chanthou", "prs_Gender": "Feminine", "prs_Citizenship": "KH",
        "prs_Birthdate": missing("unknown_to_person"), "vic_Methods_of_Control": [control],
    }  # fmt: skip
    sheet = fill(desks.shelter, saved, said, report.name)
    carry(desks)
    with second_laptop(desks, tmp_path, monkeypatch) as second:
        mend(desks.shelter, sheet, prs_Gender="Masculine", prs_First_Name="Chan")
        mend(second.shelter, sheet, prs_Citizenship="VN", prs_First_Name="Chanty")
        hand_over(desks, second)
    accept_form(desks.coordinator, file, report.travels)
    told = read(desks.coordinator, sheet)
    assert (told["prs_Gender"], told["prs_Citizenship"]) == ("Masculine", "VN")
    (card,) = list_disputes(desks.coordinator)
    assert {value.answer for value in card.values} == {"Chan", "Chanty"}
    assert told["prs_Birthdate"] == missing("unknown_to_person")
    assert told["vic_Methods_of_Control"] == [control]
