"""Which questions of an own questionnaire are the same as ours: what fits, what is refused, all that was ever said."""

from __future__ import annotations

import csv

import pytest

from app.records import everything_forms
from app.records.errors import OwnFormMissing
from app.services.match_questions import MatchRefused, SameAs, match_questions, read_matches
from app.services.own_forms import FormFile, accept_form, retire_form
from app.services.take_proposals import take_proposals
from app.tables import same_as
from db.models import QuestionMatch
from tests.app.services.river_kit import CALLED, CHOICES, HELD, MINOR, ROWS, SEX, TOLD, counted, house
from tests.app.xlsform.forms import markdown


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = house(tmp_path_factory.mktemp("same") / "vault")
    yield made
    made.close()


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


def test_proposals_are_taken_together_and_leave_what_somebody_decided(desk):
    """Two that ask for the same one of ours wait for a person, and so does a list of which no choice is known."""
    rows = (
        {"type": "text", "name": "family_names", "label": "Family"},
        {"type": "text", "name": "given_names", "label": "Called"},
        {"type": "text", "name": "prs_First_Name", "label": "Called at home"},
        {"type": "select_one held", "name": "gender", "label": "Sex"},
        {"type": "date", "name": "date_of_birth", "label": "Born"},
    )
    accept_form(desk, FormFile(markdown(rows, CHOICES, "| | lake | 1 | Lake form |"), ".md", "lake"), {})
    shown = read_matches(desk, "lake", "1").takeable
    assert set(shown) == {"family_names", "date_of_birth"}
    assert match_questions(desk, "lake", "1", {"date_of_birth": None}) == 1, "that it is local was chosen"
    assert set(read_matches(desk, "lake", "1").takeable) == {"family_names"}
    assert take_proposals(desk, "lake", "1", shown) == 1
    assert take_proposals(desk, "lake", "1", shown) == 0
    wrong = {"given_names": SameAs("identity", "given_names"), "prs_First_Name": SameAs("identity", "family_names")}
    before = counted(desk, QuestionMatch)
    with pytest.raises(MatchRefused):
        take_proposals(desk, "lake", "1", wrong)
    assert counted(desk, QuestionMatch) == before
    found = {each.key: each.match for each in read_matches(desk, "lake", "1").questions if each.match is not None}
    assert found == {"family_names": SameAs("identity", "family_names")}
    retire_form(desk, "lake", "1")


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
