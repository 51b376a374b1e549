"""Answers of an own questionnaire whose questions are the same as ours: taken into the case by a hand, or left."""

from __future__ import annotations

from dataclasses import replace
from secrets import token_hex

import pytest
from sqlalchemy import func, select

from app.records.belonging import AnswersMoved
from app.records.errors import AnswersRefused, ReasonMissing
from app.services.add_sheet import NewSheet, add_sheet
from app.services.correct_record import Correction, correct
from app.services.correct_sheet import SheetCorrection, correct_sheet
from app.services.erase_person import erase
from app.services.field_history import history
from app.services.match_questions import SameAs, match_questions
from app.services.own_forms import FormFile, accept_form
from app.services.show_case import show
from app.services.show_sheet import show_sheet
from app.services.take_answers import Taking, leave_answers, read_offers, take_answers
from app.services.void_record import void_record
from db.missing import missing
from db.models import AnswerTaken, AuditRow, Change, Identity, Intake, Person
from tests.app.services import casework_kit as kit
from tests.app.services.river_kit import CALLED, CHOICES, ROWS, SAID, SEX, counted, fill, house, offers, row, taking
from tests.app.xlsform.forms import markdown


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = house(tmp_path_factory.mktemp("same") / "vault")
    yield made
    made.close()


def test_answers_wait_until_somebody_takes_them_and_then_stand_as_if_they_had_been_typed(desk):
    saved = kit.saved_case(desk, gender=missing("not_asked"), means_of_control={"DebtBondage": "no"})
    sheet = fill(desk, saved, **SAID)
    found = offers(desk, sheet)
    assert {path: (each.state, each.becomes) for path, each in found.items()} == {
        "sex": ("new", "Feminine"), "born": ("new", "1999-02-01"), "called": ("new", "Chanthou"),
        "held": ("differs", {"DebtBondage": "no", "WithholdsDocuments": "yes", "Other": "yes"}),
    }  # fmt: skip
    assert found["held"].left == ("Dogs",)
    assert row(desk, Person, saved).gender == missing("not_asked"), "nothing by itself"
    assert [each.sheet for each in show(desk, saved.case).belonging] == [sheet]
    with pytest.raises(ReasonMissing):
        take_answers(desk, taking(desk, sheet))
    assert row(desk, Person, saved).gender == missing("not_asked"), "all or nothing"
    asked = taking(desk, sheet, why="told again today")
    take_answers(desk, asked)
    kept = row(desk, Intake, saved)
    assert kept.means_of_control == {"DebtBondage": "no", "WithholdsDocuments": "yes", "Other": "yes"}
    assert kept.means_of_control_other == "Locked the gate"
    assert (row(desk, Person, saved).gender, row(desk, Identity, saved).given_names) == ("Feminine", "Chanthou")
    (now, *_) = history(desk, "person", row(desk, Person, saved).id.hex(), "gender")
    assert now.why.startswith("told again today · From the questionnaire “River form”, version 3, filled on 20")
    assert now.worker == "Amina"

    before = counted(desk, Change), counted(desk, AuditRow)
    take_answers(desk, asked)
    assert (counted(desk, Change), counted(desk, AuditRow)) == before, "pressed twice, it is done once"
    assert {each.state for each in read_offers(desk, sheet).offers} == {"same"}
    assert show(desk, saved.case).belonging == ()


def test_a_reason_for_no_answer_stays_one_and_what_is_blank_says_nothing(desk):
    saved = kit.saved_case(desk, gender="Masculine", given_names="Dara", labour_industries=None)
    sheet = fill(desk, saved, sex="9", called=missing("declined"), born=missing("unknown_to_person"))
    assert {path: (each.state, each.becomes) for path, each in offers(desk, sheet).items()} == {
        "sex": ("same", "Masculine"), "called": ("same", "Dara"), "born": ("new", missing("unknown_to_person")),
    }  # fmt: skip
    take_answers(desk, taking(desk, sheet, "born"))
    assert row(desk, Identity, saved).date_of_birth == missing("unknown_to_person")
    assert row(desk, Intake, saved).means_of_control is None
    assert row(desk, Intake, saved).minor_at_intake == "no", "as the intake said; the questionnaire says nothing of it"
    emptied = fill(desk, saved, minor="yes")
    assert offers(desk, emptied)["minor"].state == "differs"
    correct_sheet(desk, SheetCorrection(emptied, {"minor": None}, "nobody asked"))
    assert offers(desk, emptied) == {}, "a blank is no answer"


def test_what_is_left_is_asked_no_more_until_the_questionnaire_is_corrected(desk):
    saved = kit.saved_case(desk, gender="Masculine")
    sheet = fill(desk, saved, sex="1")
    leave_answers(desk, sheet, ["sex"])
    assert show(desk, saved.case).belonging == ()
    assert [(each.state, each.decided) for each in read_offers(desk, sheet).offers] == [("differs", True)]
    correct_sheet(desk, SheetCorrection(sheet, {"sex": "9"}, "she says otherwise"))
    assert [each.state for each in read_offers(desk, sheet).offers] == ["same"], "a reason takes no answer's place"
    correct_sheet(desk, SheetCorrection(sheet, {"sex": "1"}, "asked again"))
    assert [(each.state, each.decided) for each in read_offers(desk, sheet).offers] == [("differs", False)]
    take_answers(desk, taking(desk, sheet, why="asked again"))
    correct_sheet(desk, SheetCorrection(sheet, {"sex": "2"}, "a slip"))
    assert [(each.state, each.here, each.becomes) for each in read_offers(desk, sheet).offers] == [
        ("differs", "Feminine", "Masculine")]  # fmt: skip


def test_nothing_is_taken_that_the_page_did_not_show(desk):
    saved = kit.saved_case(desk, gender=missing("not_asked"))
    sheet = fill(desk, saved, sex="1", called="Chanthou")
    shown = taking(desk, sheet)
    person = row(desk, Person, saved)
    correct(desk, Correction("person", person.id.hex(), {"gender": "Masculine"}, "he says so"))
    with pytest.raises(AnswersMoved):
        take_answers(desk, shown)
    assert (row(desk, Person, saved).gender, row(desk, Identity, saved).given_names) == ("Masculine", None)
    with pytest.raises(AnswersMoved):
        take_answers(desk, Taking(sheet, {"siblings": (None, 3)}))
    void_record(desk, "sheet", sheet, "typed for somebody else")
    assert read_offers(desk, sheet).offers == ()
    with pytest.raises(AnswersMoved):
        take_answers(desk, replace(shown, answers={"called": (None, "Chanthou")}))


def test_what_is_in_dispute_is_settled_first(desk):
    saved = kit.saved_case(desk, gender=missing("not_asked"))
    sheet = fill(desk, saved, sex="1", called="Chanthou")
    seen = show_sheet(desk, sheet).seen
    for said in ("2", "9"):
        correct_sheet(desk, SheetCorrection(sheet, {"sex": said}, "asked", seen))
    name, seen = row(desk, Identity, saved).id.hex(), show(desk, saved.case).seen
    assert set(offers(desk, sheet)) == {"called"}, "two people say otherwise in the questionnaire"
    for said in ("Dara", "Sokha"):
        correct(desk, Correction("identity", name, {"given_names": said}, "asked", seen))
    assert offers(desk, sheet) == {}, "and in the case"
    assert show(desk, saved.case).belonging == ()


def test_what_our_form_does_not_ask_now_is_said_so_and_refused_whole(desk):
    saved = kit.saved_case(desk, exploitation_types=["ForcedBegging"])
    sheet = fill(desk, saved, work=["f"], called="Chanthou")
    assert {path: each.state for path, each in offers(desk, sheet).items()} == {"work": "not_asked", "called": "new"}
    with pytest.raises(AnswersRefused) as error:
        take_answers(desk, taking(desk, sheet))
    assert [(each.field, each.code) for each in error.value.findings] == [("labour_industries", "answer.not_asked")]
    assert row(desk, Identity, saved).given_names is None
    correct(desk, Correction("intake", row(desk, Intake, saved).id.hex(),
                             {"exploitation_types": ["ForcedLabour"]}, "told now"))  # fmt: skip
    take_answers(desk, taking(desk, sheet))
    assert row(desk, Intake, saved).labour_industries == ["A03_FishingAndAquaculture"]


def test_of_several_answers_those_stay_of_which_the_form_cannot_speak(desk):
    saved = kit.saved_case(
        desk, exploitation_types=["ForcedLabour"], labour_industries=["P_Education", "C_Manufacturing"]
    )
    sheet = fill(desk, saved, work=["f"])
    (found,) = read_offers(desk, sheet).offers
    assert found.becomes == ["P_Education", "A03_FishingAndAquaculture"]


def test_the_page_of_the_sheet_says_what_is_local_and_old_answers_are_untouched_by_another_match(desk):
    saved = kit.saved_case(desk, gender=missing("not_asked"))
    sheet = fill(desk, saved, sex="1", siblings=2)
    lines = counted(desk, Change)
    said = {each.path: each.same for section in show_sheet(desk, sheet).sections for each in section.answers}
    assert (said["sex"], said["siblings"]) == (SEX, None)
    match_questions(desk, "river", "3", {"siblings": SameAs("intake", "children_with"), "sex": None})
    assert {path: each.becomes for path, each in offers(desk, sheet).items()} == {"siblings": 2}
    match_questions(desk, "river", "3", {"siblings": None, "sex": SEX})
    assert counted(desk, Change) == lines


def test_an_erasure_takes_what_was_decided_with_it_and_the_log_says_who_took_what(desk):
    saved = kit.saved_case(desk, gender=missing("not_asked"))
    sheet = fill(desk, saved, sex="1", called="Chanthou")
    take_answers(desk, taking(desk, sheet, "sex"))
    leave_answers(desk, sheet, ["called"])
    person = bytes.fromhex(saved.person)
    of_her = select(func.count()).select_from(AnswerTaken).where(AnswerTaken.subject == person)
    with desk.read("look") as session:
        assert session.scalar(of_her) == 2
        audited = session.scalars(
            select(AuditRow.kind).where(AuditRow.verb == "take_answers", AuditRow.subject == person)
        ).all()
    assert audited == ["person", "sheet"]
    erase(desk, saved.person, "wish")
    with desk.read("look") as session:
        assert session.scalar(of_her) == 0


def test_a_form_of_which_nothing_travels_is_not_named_where_reasons_travel(desk):
    quiet = FormFile(markdown(ROWS, CHOICES, "| | quiet | 1 | Clinic of the river |"), ".md", "quiet")
    accept_form(desk, quiet, {})
    match_questions(desk, "quiet", "1", {"called": CALLED})
    saved = kit.saved_case(desk)
    sheet = add_sheet(desk, NewSheet("quiet", saved.case, token_hex(16), {"called": "Chanthou"})).sheet
    take_answers(desk, taking(desk, sheet))
    (now,) = history(desk, "identity", row(desk, Identity, saved).id.hex(), "given_names")
    assert now.why == "From a questionnaire of this house"
