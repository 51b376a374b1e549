"""Which questions are asked, and what is worth keeping."""

import pytest

from app.forms import conditions as c
from app.forms.catalogue import FORMS, form
from app.forms.consent import CONSENT
from app.forms.field import Choices, Text, YesNo
from app.forms.form import Form, Section
from app.forms.intake import INTAKE
from app.forms.purposes import PURPOSES

PLAIN = {"of": "intake", "travels": "never", "purpose": "care"}
TRIAL = Form(
    "trial",
    version=2,
    title="Trial",
    sections=(
        Section(
            "One",
            (
                YesNo("a", "A", **PLAIN),
                YesNo("b", "B", shown_if=c.equals("a", "yes"), **PLAIN),
                Text("c", "C", shown_if=c.answered("b"), **PLAIN),
                Choices("d", "D", codes="urgent_need", **PLAIN),
            ),
        ),
    ),
)


def test_a_hidden_question_hides_those_that_depend_on_it():
    assert "c" in TRIAL.shown({"a": "yes", "b": "no"})
    assert "c" not in TRIAL.shown({"a": "no", "b": "no"})


def test_other_asks_for_its_text():
    assert "d_other" not in TRIAL.shown({"d": ["food"]})
    assert "d_other" in TRIAL.shown({"d": ["food", "other"]})
    assert TRIAL.get("d_other").required == "always"


def test_tidy_keeps_what_was_asked_and_said():
    answers = {"a": "no", "b": "yes", "c": "kept?", "d": [], "d_other": " "}
    assert TRIAL.tidy(answers) == {"a": "no"}
    assert TRIAL.tidy({"a": "yes", "b": {"missing": "declined"}, "d": ["food"]}) == {
        "a": "yes",
        "b": {"missing": "declined"},
        "d": ["food"],
    }
    assert TRIAL.tidy({"a": "yes", "b": "no", "c": "  two words "})["c"] == "two words"


def test_one_name_is_asked_once():
    with pytest.raises(ValueError, match="twice"):
        Form("x", 1, "X", (Section("S", (Text("a", "A", **PLAIN), Text("a", "A", **PLAIN))),))


def test_the_newest_form_is_found_by_name():
    assert form("intake") is INTAKE
    assert form("consent", 2) is form("consent") is CONSENT
    assert CONSENT.stamp == "consent 2"
    with pytest.raises(KeyError):
        form("intake", 99)
    with pytest.raises(KeyError):
        form("no such form")


@pytest.mark.parametrize("each", FORMS.values(), ids=lambda form: form.name)
def test_conditions_look_only_at_their_own_form(each):
    for field in each.fields:
        if field.shown_if is not None:
            assert all(each.get(name) for name in field.shown_if.names()), field.name
    each.shown({})  # would not end if two questions waited for each other


@pytest.mark.parametrize("each", FORMS.values(), ids=lambda form: form.name)
def test_every_question_says_what_it_is_for(each):
    for field in each.fields:
        assert field.purpose in PURPOSES
        assert field.label


def test_narrative_and_what_is_rarely_needed_are_off_until_asked_for():
    off = ["identity_number", "marital_status", "education_level", "vulnerabilities", "account"]
    assert [field.name for field in INTAKE.fields if not field.on] == off


def test_danger_stays_on_top():
    assert [field.name for field in INTAKE.fields if field.danger] == [
        "must_not_know",
        "danger_flags",
        "danger_details",
    ]
