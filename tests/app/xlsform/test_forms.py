"""An XLSForm as one of our forms: what is asked, calculated, offered, judged; nothing is ever filled in beforehand."""

from __future__ import annotations

import pytest

from app.forms import field as kinds
from app.forms.check import check, errors
from app.forms.show import show
from db.missing import missing
from tests.app.xlsform.forms import CHILDREN, TODAY, form, read, said


@pytest.fixture(scope="module")
def children():
    return form(*CHILDREN)


def findings(of, answers):
    return [(each.field, each.code) for each in check(of, of.tidy(answers), today=TODAY)]


def test_groups_are_sections_and_rows_are_groups_of_questions(children):
    assert [section.title for section in children.sections] == ["Small form", "Place"]
    kid = children.get("kid")
    assert isinstance(kid, kinds.Repeat)
    assert [type(part) for part in kid.parts] == [kinds.Text, kinds.Integer, kinds.Repeat]
    assert kid.parts[2].parts[0].name == "day"


def test_what_is_asked_follows_the_answers(children):
    assert "kid" not in children.shown({})
    assert {"kid", "province"} <= children.shown({"has_children": "yes", "age": 30})
    assert "province" not in children.shown({"age": 17})


def test_a_reason_is_no_answer_to_a_rule(children):
    """Least of all a No, and not nought either."""
    assert "province" not in children.shown({"age": missing("declined")})
    negated = form({"type": "text", "name": "a"}, {"type": "text", "name": "b", "relevant": "not(${a} = 'no')"})
    assert "b" in negated.shown({"a": missing("declined")})


def test_sums_follow_the_rows(children):
    answers = {"has_children": "yes", "kid": [{"kname": "A", "kage": 4}, {"kname": "B", "kage": 6}]}
    assert children.worked_out(answers) == {"years": "10", "told": "Children together 10 years"}
    assert children.tidy(answers)["years"] == "10"
    assert "told" not in children.tidy(answers)


def test_a_sum_with_a_blank_in_it_is_blank_and_not_smaller(children):
    answers = {"has_children": "yes", "kid": [{"kname": "A", "kage": 4}, {"kname": "B"}]}
    assert children.worked_out(answers)["years"] is None


def test_choices_go_with_the_other_answers(children):
    assert children.offered("town", {"age": 30, "province": "b"}) == {"b1"}
    assert children.offered("town", {"age": 30}) == frozenset()
    assert children.offered("province", {"age": 30}) is None
    assert ("town", "answer.not_offered") in findings(children, {"age": 30, "province": "a", "town": "b1"})
    assert findings(children, {"age": 30, "province": "b", "town": "b1"}) == []


def test_constraints_speak_the_words_of_the_form(children):
    (found,) = errors(check(children, {"age": 130}, today=TODAY))
    assert (found.field, found.words) == ("age", "Not that old")


def test_a_row_without_what_it_needs_is_told_of_its_group(children):
    answers = {"has_children": "yes", "kid": [{"kage": 3}]}
    assert ("kid", "answer.row_incomplete") in findings(children, answers)


def test_a_question_in_a_row_is_shown_by_its_row(children):
    shown_if = children.get("kid").parts[1].shown_if
    assert shown_if.holds({"kname": "A"})
    assert not shown_if.holds({})
    assert shown_if.names() == {"kname"}


def test_nothing_is_filled_in_beforehand():
    found = read(*CHILDREN)
    (line,) = said(found, "left_out")
    assert line == (4, "default", "has_children", "Nothing is filled in beforehand: no is not taken over.")


def test_required_by_a_rule_is_required_only_then():
    made = form(
        {"type": "text", "name": "a"},
        {"type": "text", "name": "b", "required": "${a} = 'x'"},
    )
    assert findings(made, {"a": "x"}) == [("b", "answer.required")]
    assert findings(made, {"a": "y"}) == []
    assert findings(made, {"a": "x", "b": missing("declined")}) == []


def test_languages_are_chosen_at_display():
    also = ("label::English (en)", "label::Khmer (km)")
    row = {"type": "text", "name": "a", "label::English (en)": "Name", "label::Khmer (km)": "ឈ្មោះ", "label": ""}
    assert form(row, language="English (en)", also=also).get("a").label == "Name"
    assert form(row, language="Khmer (km)", also=also).get("a").label == "ឈ្មោះ"


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ({"type": "text", "appearance": "multiline"}, kinds.LongText),
        ({"type": "decimal"}, kinds.Number),
        ({"type": "range", "parameters": "start=1 end=5 step=1"}, kinds.Integer),
        ({"type": "date"}, kinds.Date),
        ({"type": "date", "appearance": "month-year"}, kinds.PartialDate),
        ({"type": "date", "appearance": "year"}, kinds.PartialDate),
        ({"type": "time"}, kinds.Time),
        ({"type": "dateTime"}, kinds.Text),
        ({"type": "barcode"}, kinds.Text),
        ({"type": "select_multiple yn"}, kinds.Choices),
        ({"type": "rank yn"}, kinds.Choices),
        ({"type": "acknowledge"}, kinds.Choice),
        ({"type": "note"}, kinds.Said),
        ({"type": "image"}, kinds.File),
        ({"type": "audio"}, kinds.File),
        ({"type": "file"}, kinds.File),
    ],
)
def test_every_kind_has_its_field(row, kind):
    made = form({"name": "q", **row}, {"type": "text", "name": "other"})
    assert type(made.get("q")) is kind


@pytest.mark.parametrize("kind", ["geopoint", "geotrace", "geoshape"])
def test_places_on_the_map_are_left_out(kind):
    found = read({"type": kind, "name": "q"}, {"type": "text", "name": "other"})
    assert [line[:3] for line in said(found, "left_out")] == [(2, "type", "q")]
    assert [key for key, _ in found.keys if key == "q"] in ([], ["q"])
    assert found.is_sound


@pytest.mark.parametrize("kind", ["deviceid", "phonenumber", "username", "email", "simserial"])
def test_the_device_is_never_recorded(kind):
    rows = ({"type": kind, "name": "dev", "label": ""}, {"type": "calculate", "name": "c", "calculation": "${dev}"},
            {"type": "text", "name": "other"})  # fmt: skip
    assert (2, "type") in [line[:2] for line in said(read(*rows), "left_out")]
    assert form(*rows).worked_out({"other": "x"}) == {"c": None}


def test_words_of_own_choices_are_shown_and_a_month_stands_for_its_first_day():
    made = form(
        {"type": "select_one province", "name": "p"},
        {"type": "date", "name": "d", "appearance": "month-year"},
        {"type": "calculate", "name": "old", "calculation": "int((today() - ${d}) div 365.25)"},
        {"type": "calculate", "name": "said", "calculation": "jr:choice-name(${p}, '${p}')"},
    )
    assert show(made.get("p"), "a") == "Alpha"
    assert made.worked_out({"d": "2016-05", "p": "b"}) == {"old": "10", "said": "Beta"}


ROWS = (
    {"type": "begin repeat", "name": "kid", "label": "Child"},
    {"type": "text", "name": "kname"},
    {"type": "select_one yn", "name": "school"},
    {"type": "integer", "name": "grade", "relevant": "${school} = 'yes'", "required": "yes"},
    {"type": "begin repeat", "name": "visit", "label": "Visit"},
    {"type": "date", "name": "day"},
    {"type": "integer", "name": "minutes", "relevant": "${school} = 'yes'", "required": "yes"},
    {"type": "end repeat"},
    {"type": "calculate", "name": "twice", "calculation": "${grade} * 2"},
    {"type": "note", "name": "told", "label": "Twice ${twice}"},
    {"type": "end repeat"},
    {"type": "calculate", "name": "kids", "calculation": "count(${kid})"},
    {"type": "calculate", "name": "grades", "calculation": "sum(${grade})"},
    {"type": "calculate", "name": "second", "calculation": "indexed-repeat(${minutes}, ${kid}, 2, ${visit}, 1)"},
)


def test_rows_are_counted_and_what_is_not_asked_in_one_is_no_blank_in_a_sum():
    made = form(*ROWS)
    first = {"kname": "A", "school": "yes", "grade": 3, "visit": [{"minutes": 10}, {"minutes": 20}]}
    second = {"kname": "B", "school": "no", "visit": [{"day": "2026-05-03"}]}
    assert made.worked_out({}) == {"kids": None, "grades": None, "second": None}
    assert made.worked_out({"kid": [first, second]}) == {"kids": "2", "grades": "3", "second": None}
    third = {**first, "visit": [{"minutes": 40}]}
    assert made.worked_out({"kid": [first, third]}) == {"kids": "2", "grades": "6", "second": "40"}
    assert findings(made, {"kid": [first, second]}) == []


def test_what_a_row_neither_shows_nor_keeps_is_told_beforehand():
    told = [line[:3] for line in said(read(*ROWS), "left_out")]
    assert told == [(10, "calculation", "twice"), (11, "label", "told")]


def test_a_score_of_questions_that_nobody_answered_is_no_nought():
    """Least of all a low risk."""
    made = form(
        {"type": "select_one yn", "name": "a"},
        {"type": "select_one yn", "name": "b"},
        {"type": "calculate", "name": "ra", "calculation": "if(${a} = 'yes', 1, 0)"},
        {"type": "calculate", "name": "rb", "calculation": "if(${b} = 'yes', 1, 0)"},
        {"type": "calculate", "name": "score", "calculation": "${ra} + ${rb}"},
        {"type": "calculate", "name": "level", "calculation": "if(${score} > 0, 'high', 'low')"},
    )
    nothing = dict.fromkeys(("ra", "rb", "score", "level"))
    assert made.worked_out({}) == nothing
    assert made.worked_out({"a": missing("declined"), "b": missing("not_asked")}) == nothing
    assert made.worked_out({"a": "yes", "b": "no"}) == {"ra": "1", "rb": "0", "score": "1", "level": "high"}


def test_a_year_alone_is_a_day_to_rules_and_words_that_look_like_a_month_stay_words():
    made = form(
        {"type": "date", "name": "born", "appearance": "year"},
        {"type": "calculate", "name": "age", "calculation": "int((today() - ${born}) div 365.25)"},
        {"type": "text", "name": "adult", "relevant": "${age} >= 18"},
        {"type": "text", "name": "paper"},
        {"type": "text", "name": "same", "relevant": "${paper} = '2024-05'"},
    )
    for said_of_birth in ("2010", "2010-05", "age:16@2026-11-26"):
        assert made.worked_out({"born": said_of_birth}) == {"age": "16"}
        assert "adult" not in made.shown({"born": said_of_birth})
    assert "same" in made.shown({"paper": "2024-05"})
