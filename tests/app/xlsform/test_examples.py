"""The example sheets of pyxform and the official HTCDS form: each loads, or is refused with reasons by row."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from app.forms.check import check
from app.xlsform import reading
from app.xlsform.build import Wish, build
from tests.app.xlsform.forms import CHOICES, NAMES, TODAY, markdown

VECTORS = Path(__file__).resolve().parents[2] / "vectors"
SHEETS = sorted(each for each in (VECTORS / "xlsform").iterdir() if each.name != "LICENSE")
HTCDS = VECTORS / "htcds" / "htcds_xlsform.xlsx"
REFUSED = {"ict_survey_fails", "bad_calc", "calculate", "calculate_without_calculation", "duplicate_columns",
           "group_name_test", "xl_date_ambiguous", "fruits", "gps", "hidden", "include", "include_json", "pull_data",
           "unknown_question_type", "UCL_Biomass_Plot_Form", "case_insensitivity"}  # fmt: skip


def use(found):
    """Everything that a page and a save ask of a form."""
    languages = found.model.languages or ("",)
    for language in languages:
        made = build(found.model, found.rules, Wish(found.name, language, TODAY, {}))
        made.shown({})
        made.tidy({})
        check(made, {}, today=TODAY)
        assert made.looked_at() <= {each.name for each in made.fields}
    return made


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda each: each.name)
def test_each_example_loads_or_says_why_not(sheet):
    found = reading.read(sheet.read_bytes(), sheet.suffix, sheet.stem)
    refused = [each for each in found.remarks if each.weight == "refused"]
    assert found.is_sound is not bool(refused)
    if found.is_sound:
        assert use(found).fields
    else:
        stem = sheet.stem.split("_xls_", 1)[1]
        assert stem in REFUSED
        assert all(each.say(lambda _context, words: words) for each in refused)


def test_most_of_the_examples_load():
    sound = [reading.read(each.read_bytes(), each.suffix, each.stem).is_sound for each in SHEETS]
    assert len(sound) >= 55
    assert sum(sound) >= 40


def test_the_official_form_loads_whole():
    found = reading.read(HTCDS.read_bytes(), ".xlsx", HTCDS.stem)
    assert [each for each in found.remarks if each.weight != "changed"] == []
    made = use(found)
    assert (found.name, found.version) == ("htcds_xlsform", "vSmt4GQA3C9uBMLPEVfgND")
    assert len(made.fields) == 31
    assert len(made.get("prs_Citizenship").options.codes) == 249


PIECES = ("text", "integer", "select_one yn", "select_multiple town", "begin group", "end group", "begin repeat",
          "end repeat", "calculate", "note", "range", "date", "", "geopoint", "select_one_from_file x.csv", "yes",
          "${who}", "${who", "}", "1 div 0", ". > 3", "${kid}", "selected(${who}, 'a')", "today()", "'", "((((",
          "regex(., '[')", "instance('yn')/root/item[name=1]/label", "once(uuid())", "<b>&amp;", "ខ្មែរ", "\\|", "who",
          "kid", "a b", "-", "..", "/data/who", "position(..)", "{0}", "%s", "indexed-repeat(${who}, ${kid}, 1)",
          "start=1 end=x", "month-year", "//", "@x", "if(1,2)", "not()", "jr:choice-name(1)", "1" * 400)  # fmt: skip


def _random_form(seed):
    rng = random.Random(seed)
    rows = []
    for _ in range(rng.randint(1, 12)):
        row = {"type": rng.choice(PIECES[:16]), "name": rng.choice((*PIECES, "q1", "q2", "q3", "who", "kid"))}
        for column in rng.sample(NAMES[2:], rng.randint(0, 5)):
            row[column] = rng.choice(PIECES)
        rows.append(row)
    return markdown(rows, choices=(*CHOICES, tuple(rng.choice(PIECES) for _ in range(4))))


def judge_random(seed):
    found = reading.read(_random_form(seed), ".md", "x")
    if found.is_sound:
        use(found)
    else:
        assert any(each.weight == "refused" for each in found.remarks)
    return found.is_sound


@pytest.mark.parametrize("start", range(0, 300, 100))
def test_random_cells_crash_nothing(start):
    assert len([judge_random(seed) for seed in range(start, start + 100)]) == 100


@pytest.mark.heavy
def test_many_random_forms_crash_nothing():
    assert sum(judge_random(seed) for seed in range(1_000, 21_000))
