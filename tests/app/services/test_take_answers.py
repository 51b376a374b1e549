"""Questions of an own questionnaire said to be the same as ours: what fits, and what becomes of their answers."""

from __future__ import annotations

import csv
from dataclasses import replace
from secrets import token_hex

import pytest
from sqlalchemy import func, select

from app.records import everything_forms
from app.records.belonging import AnswersMoved
from app.records.errors import AnswersRefused, OwnFormMissing, ReasonMissing
from app.services.add_sheet import NewSheet, add_sheet
from app.services.correct_record import Correction, correct
from app.services.correct_sheet import SheetCorrection, correct_sheet
from app.services.erase_person import erase
from app.services.field_history import history
from app.services.match_questions import MatchRefused, SameAs, match_questions, read_matches
from app.services.own_forms import FormFile, accept_form, retire_form
from app.services.show_case import show
from app.services.show_sheet import show_sheet
from app.services.take_answers import Taking, leave_answers, read_offers, take_answers
from app.services.void_record import void_record
from app.tables import same_as
from db.missing import missing
from db.models import AnswerTaken, AuditRow, Change, Identity, Intake, Person, QuestionMatch
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.app.xlsform.forms import markdown

ROWS = (
    {"type": "select_one sex", "name": "sex", "label": "Sex"},
    {"type": "select_multiple held", "name": "held", "label": "How was she held"},
    {"type": "select_multiple work", "name": "work", "label": "Which work"},
    {"type": "select_one yn", "name": "minor", "label": "Younger than 18"},
    {"type": "date", "name": "born", "label": "Born"},
    {"type": "integer", "name": "siblings", "label": "Brothers and sisters"},
    {"type": "text", "name": "called", "label": "Called"},
    {"type": "begin repeat", "name": "kid", "label": "Child"},
    {"type": "text", "name": "kname"},
    {"type": "end repeat"},
    {"type": "calculate", "name": "twice", "calculation": "${siblings} * 2"},
)
CHOICES = (
    ("sex", "1", "Woman", ""), ("sex", "2", "Man", ""), ("sex", "9", "Unknown", ""),
    ("held", "p", "Took the passport", ""), ("held", "d", "Debt", ""), ("held", "z", "Locked the gate", ""),
    ("held", "q", "Dogs", ""), ("work", "f", "Fishing", ""), ("work", "b", "Brick kiln", ""),
    ("yn", "yes", "Yes", ""), ("yn", "no", "No", ""),
)  # fmt: skip
FILE = FormFile(markdown(ROWS, CHOICES, "| | river | 3 | River form |"), ".md", "river")
SEX = SameAs("person", "gender", {"1": "Feminine", "2": "Masculine", "9": missing("unknown_to_person")})
HELD = SameAs("intake", "means_of_control", {"p": "WithholdsDocuments", "d": "DebtBondage", "z": "Other"})
WORK = SameAs("intake", "labour_industries", {"f": "A03_FishingAndAquaculture", "b": "C_Manufacturing"})
MINOR = SameAs("intake", "minor_at_intake", {"yes": "yes", "no": "no"})
BORN, CALLED = SameAs("identity", "date_of_birth"), SameAs("identity", "given_names")
TOLD = {"sex": SEX, "held": HELD, "work": WORK, "born": BORN, "called": CALLED, "minor": MINOR}
SAID = {"sex": "1", "held": ["p", "z", "q"], "born": "1999-02-01", "called": "Chanthou", "siblings": 3}


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("same") / "vault").desk
    accept_form(made, FILE, {"sex": "with_coded_consent"})
    match_questions(made, "river", "3", TOLD)
    yield made
    made.close()


def fill(desk, saved, **answers):
    return add_sheet(desk, NewSheet("river", saved.case, token_hex(16), answers)).sheet


def offers(desk, sheet):
    return {each.path: each for each in read_offers(desk, sheet).offers}


def taking(desk, sheet, *paths, why=""):
    found = offers(desk, sheet)
    return Taking(sheet, {path: (found[path].here, found[path].becomes) for path in paths or found}, why)


def row(desk, kept, saved):
    with desk.read("look") as session:
        return session.scalars(select(kept).where(kept.subject == bytes.fromhex(saved.person))).one()


def counted(desk, kept):
    with desk.read("look") as session:
        return session.scalar(select(func.count()).select_from(kept))


# -- what is the same as what


def test_only_what_fits_can_be_the_same_and_a_refusal_changes_nothing(desk):
    before = counted(desk, QuestionMatch)
    refused = {
        "kid/kname": (CALLED, same_as.IN_ROWS),
        "twice": (SameAs("intake", "children_with"), same_as.WORKED_OUT),
        "held": (SEX, same_as.ONE_ONLY),
        "called": (SameAs("person", "country_of_birth"), same_as.NO_CHOICE),
        "siblings": (SameAs("identity", "family_names"), same_as.NOT_WORDS),
        "born": (SameAs("intake", "children_with"), same_as.OTHER_KIND),
        "sex": (SameAs("person", "gender", {"1": "Female"}), same_as.STRANGE_CODE),
        "siblings ": (SameAs("intake", "children_with"), same_as.WORKED_OUT),
        "work": (SameAs("intake", "means_of_control", {}), same_as.TAKEN),
    }
    for key, (match, why) in refused.items():
        with pytest.raises(MatchRefused) as error:
            match_questions(desk, "river", "3", {"siblings": SameAs("intake", "children_with"), key: match})
        assert error.value.words == why, key
    with pytest.raises(OwnFormMissing):
        match_questions(desk, "river", "9", TOLD)
    assert counted(desk, QuestionMatch) == before


def test_everything_is_local_until_somebody_says_otherwise_and_all_that_was_said_stays_readable(desk):
    told = {each.key: each for each in read_matches(desk, "river", "3").questions}
    assert {key for key, each in told.items() if each.match is None} == {"siblings", "kid/kname", "twice"}
    assert [told[key].local for key in ("siblings", "kid/kname", "twice")] == [
        "", same_as.IN_ROWS, same_as.WORKED_OUT]  # fmt: skip
    assert read_matches(desk, "river", "3").lost == 1, "the dogs stay local"
    assert match_questions(desk, "river", "3", TOLD) == 0, "said again, it is not said twice"
    assert match_questions(desk, "river", "3", {"called": None}) == 1
    assert match_questions(desk, "river", "3", {"called": CALLED}) == 1
    said = [(each.match, each.worker) for each in read_matches(desk, "river", "3").said if each.question == "called"]
    assert said == [(CALLED, "Amina"), (None, "Amina"), (CALLED, "Amina")]


def test_a_new_version_begins_local_and_is_offered_what_was_said_of_the_one_before(desk):
    file = FormFile(markdown((*ROWS, {"type": "text", "name": "family_names"}), CHOICES,
                             "| | river | 4 | River form |"), ".md", "river")  # fmt: skip
    accept_form(desk, file, {})
    told = {each.key: each for each in read_matches(desk, "river", "4").questions}
    assert {each.match for each in told.values()} == {None}
    assert (told["sex"].proposed, told["held"].proposed) == (SEX, HELD)
    assert told["family_names"].proposed == SameAs("identity", "family_names"), "by its equal name"
    assert told["minor"].proposed == MINOR
    assert {told[key].proposed for key in ("siblings", "kid/kname", "twice")} == {None}
    retire_form(desk, "river", "4")


# -- what becomes of the answers


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


def test_all_that_a_vault_holds_tells_of_each_question_and_choice_whether_it_is_local(desk):
    with desk.read("look") as session:
        told = list(csv.DictReader(everything_forms.questions(session).decode("utf-8-sig").splitlines()))
    said = {(each["question"], each["choice"]): (each["same as"], each["our code"])
            for each in told if (each["form"], each["version"]) == ("river", "3")}  # fmt: skip
    assert said["siblings", ""] == said["kid/kname", ""] == ("local", "")
    assert [said["sex", code] for code in ("", "1", "9")] == [
        ("person.gender", ""), ("person.gender", "Feminine"), ("person.gender", '{"missing": "unknown_to_person"}'),
    ]  # fmt: skip
    assert said["held", "q"] == ("intake.means_of_control", "local")
