"""The closed lists on the disk are whole, and an unknown code is kept."""

import csv
from importlib import resources

import pytest

from db.codes.lists import code_list, versions

LISTS = tuple(versions())
ROLES = {"", "other", "alone", "import_only", "demonstration"}


def test_the_index_names_exactly_the_files():
    files = {entry.name for entry in resources.files("db.codes").iterdir() if entry.name.endswith(".csv")}
    assert files == {f"{name}.csv" for name in LISTS} | {"index.csv"}


def test_every_list_says_where_it_comes_from():
    rows = csv.DictReader(resources.files("db.codes").joinpath("index.csv").read_text("utf-8").splitlines())
    assert [row["list"] for row in rows if not row["source"]] == []


@pytest.mark.parametrize("name", LISTS)
def test_every_code_has_words_once(name):
    codes = list(code_list(name))
    assert codes
    assert len({code.code for code in codes}) == len(codes)
    assert len({code.label for code in codes}) == len(codes)
    assert [code for code in codes if not code.definition or code.role not in ROLES] == []
    assert sum(code.role == "other" for code in codes) <= 1


def test_the_standards_codes_are_kept():
    genders = code_list("gender")
    assert genders.get("Feminine").htcds_code == "Feminine"
    assert genders.get("Feminine").ctdc_code == "Woman"
    assert code_list("exploitation_type").get("ForcedCriminality").htcds_code == "Other"
    assert len(list(code_list("consent_points"))) == 7
    assert len(list(code_list("means_of_control"))) == 22
    assert len(code_list("means_of_control").offered()) == 18


def test_an_unknown_code_is_shown_as_itself():
    assert "Otherkin" not in code_list("gender")
    assert code_list("gender").get("Otherkin") is None
    assert code_list("gender").label("Otherkin") == "Otherkin"


def test_what_a_form_may_offer():
    assert "NonSpecifiedUnknown" in code_list("gender")
    assert "NonSpecifiedUnknown" not in [code.code for code in code_list("gender").offered(demonstration=True)]
    ordinary = {code.code for code in code_list("consent_status").offered()}
    assert {code.code for code in code_list("consent_status").offered(demonstration=True)} - ordinary == {
        "no_living_person"
    }


def test_the_other_code_of_a_list():
    assert code_list("exploitation_type").other == "Other"
    assert code_list("urgent_need").other == "other"
    assert code_list("gender").other is None


def test_a_list_nobody_has_is_an_error():
    with pytest.raises(KeyError):
        code_list("no_such_list")
