"""What signs suggest follows the rule of their list, names what was met by which sign, and takes no blank for a no."""

from datetime import date

import pytest

from app.forms.catalogue import form
from app.forms.check import check
from app.forms.screening_advice import advise
from app.forms.screening_signs.all_tools import TOOLS
from db.codes.lists import code_list
from db.missing import missing
from tests.sheets import TODAY

SIZES = {
    "ilo_labour_adult": 67,
    "ilo_labour_child": 65,
    "unodc_signs": 23,
    "ilo_forced_labour_11": 11,
    "hong_kong_checklist": 9,
}


def signs(tool):
    return [(group, sign.code) for group in TOOLS[tool].groups for sign in code_list(group.codes)]


def sheet(tool, *yes, others=None):
    """These signs answered yes, all others as `others` says."""
    told = {"tool": tool}
    for group, code in signs(tool):
        said = "yes" if code in yes else others
        if said is not None:
            told.setdefault(group.question, {})[code] = said
    return told


def result(tool, *yes, others="no"):
    return advise(sheet(tool, *yes, others=others)).result


@pytest.mark.parametrize("tool", SIZES)
def test_every_list_is_whole_and_says_what_it_rests_on(tool):
    found = signs(tool)
    assert len(found) == len(set(found)) == SIZES[tool]
    assert "to be compared with the original before release" in TOOLS[tool].source
    section = next(each for each in form("screening").sections if each.title == TOOLS[tool].title)
    assert section.help == TOOLS[tool].source
    assert [each.name for each in section.fields] == [group.question for group in TOOLS[tool].groups]
    for group in TOOLS[tool].groups:
        known = {sign.code for sign in code_list(group.codes)}
        assert {*group.strong, *group.weak} <= known
        assert not {*group.strong} & {*group.weak}
        for sign in code_list(group.codes):
            strength = "Strong" if sign.code in group.strong else "Weak" if sign.code in group.weak else "Medium"
            assert tool not in ("ilo_labour_adult", "ilo_labour_child") or sign.definition == f"{strength} sign."


@pytest.mark.parametrize("tool", SIZES)
def test_only_the_list_that_was_used_is_asked(tool):
    shown = form("screening").shown({"tool": tool})
    asked = {name for name in shown if name.startswith("signs_")}
    assert asked == {group.question for group in TOOLS[tool].groups}
    assert "tool_version" not in shown
    assert "tool_version" in form("screening").shown({"tool": "other"})


@pytest.mark.parametrize(
    ("yes", "met"),
    [
        (("d5_01", "d5_02"), True),  # two strong
        (("d5_01", "d5_05"), True),  # strong and medium
        (("d5_01", "d5_15"), True),  # strong and weak
        (("d5_01",), False),
        (("d5_05", "d5_06", "d5_07"), True),  # three medium
        (("d5_05", "d5_06", "d5_15"), True),  # two medium and the weak one
        (("d5_05", "d5_06"), False),
        (("d5_05", "d5_15"), False),
        (("d5_15",), False),
    ],
)
def test_the_rule_of_one_dimension(yes, met):
    found = {each.question: each for each in advise(sheet("ilo_labour_adult", *yes)).dimensions}
    kept = found["signs_ilo_labour_adult_kept"]
    assert kept.met is met
    assert len(kept.signs) == len(yes)
    assert not any(each.met for name, each in found.items() if name != "signs_ilo_labour_adult_kept")


WORK, MEANS = ("d4_01", "d4_02"), ("d1_01", "d1_02")


def test_an_adult_needs_act_means_and_purpose():
    assert result("ilo_labour_adult", *WORK, *MEANS) == "strong_signs"
    assert result("ilo_labour_adult", *WORK) == "some_signs"
    assert result("ilo_labour_adult", *MEANS) == "some_signs"
    assert result("ilo_labour_adult", *WORK, "d1_02") == "some_signs", "one medium sign of deceit is no means yet"
    assert result("ilo_labour_adult", *WORK, "d6_01", "d6_02", "d6_03") == "some_signs", "no sign of an act"
    assert result("ilo_labour_adult", *WORK, "d6_01", "d6_02", "d6_03", "d2_07") == "strong_signs"


def test_for_a_child_means_are_not_needed():
    assert result("ilo_labour_child", *WORK, "d1_02") == "strong_signs"
    assert result("ilo_labour_child", *WORK) == "some_signs"
    assert result("ilo_labour_child", *MEANS) == "some_signs"


@pytest.mark.parametrize("tool", SIZES)
def test_blank_is_never_no(tool):
    assert result(tool) == "no_signs"
    assert result(tool, others=None) == "not_enough_answers"
    assert result(tool, others="not_asked") == "not_enough_answers"
    whole = {"tool": tool} | {group.question: missing("declined") for group in TOOLS[tool].groups}
    assert advise(whole).result == "not_enough_answers"
    assert advise(whole).open == SIZES[tool]


def test_too_few_answers_only_where_the_rest_could_still_meet_the_rule():
    told = sheet("ilo_forced_labour_11", others="no")
    grid = told["signs_ilo_forced_labour_11_signs"]
    del grid["sign_01"], grid["sign_02"]
    assert advise(told).result == "no_signs"
    grid["sign_03"] = "unknown_to_person"
    assert advise(told).result == "not_enough_answers"


def test_lists_without_a_rule_are_counted():
    assert result("unodc_signs", "control_01", "movement_02") == "some_signs"
    assert result("unodc_signs", "control_01", "movement_02", "sexual_03") == "strong_signs"


def test_what_is_not_ours_has_no_rule():
    assert advise({"tool": "own_form"}) is None
    assert advise({}) is None
    assert advise({"tool": missing("not_asked")}) is None


def test_who_sees_it_otherwise_is_asked_why():
    told = sheet("ilo_labour_adult", *WORK, *MEANS, others="no") | {"worker_view": "no_sign"}
    found = {each.code for each in check(form("screening"), told, today=date.fromisoformat(TODAY))}
    assert "screening.say_why" in found
    told["view_reason"] = "The papers show it."
    found = {each.code for each in check(form("screening"), told, today=date.fromisoformat(TODAY))}
    assert "screening.say_why" not in found
