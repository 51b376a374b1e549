"""Keyed encodings: alike for one person under one key, and telling nothing under another, in another run, by weight."""

from __future__ import annotations

import pytest

from app.twins import keyed
from app.twins.gist import gist_of

SECRET = bytes(range(32))


def row(run="spring", secret=SECRET, **told):
    given = {"given_names": "Dara", "family_names": "Chan", "date_of_birth": "1998", **told}
    made = keyed.RunKey(secret, run).encode(gist_of(given))
    return None if made is None else int.from_bytes(made, "big")


def test_one_person_is_alike_and_strangers_are_not():
    assert row() == row(date_of_birth="1998-02-04")
    assert keyed.likeness(row(), row(family_names="Chann")) >= keyed.THRESHOLD
    assert keyed.likeness(row(), row(given_names="Bopha", family_names="Keo", date_of_birth="1971")) < 0.75


def test_letters_of_a_name_in_another_script_count():
    assert keyed.likeness(row(), row(given_names="", family_names="", name_own_script="ចាន់ ដារា")) > 0.8


@pytest.mark.parametrize("other", [{"run": "autumn"}, {"secret": bytes(32)}])
def test_another_run_or_another_secret_compares_with_nothing(other):
    assert keyed.likeness(row(), row(**other)) < 0.6


def test_every_row_weighs_the_same_whoever_it_is():
    rows = [row(), row(given_names="A", family_names=""), row(given_names="Maximiliana Konstantina", family_names="Li")]
    assert {each.bit_count() for each in rows} == {keyed.HALF}


@pytest.mark.parametrize(
    "told",
    [
        {"given_names": "", "family_names": ""},
        {"date_of_birth": None},
        {"date_of_birth": "age:20@2020-06-01"},
        {"date_of_birth": {"missing": "unknown"}},
    ],
)
def test_who_has_no_name_or_no_year_is_left_out(told):
    assert row(**told) is None


@pytest.mark.parametrize(("secret", "run"), [(bytes(31), "spring"), (SECRET, "  ")])
def test_no_key_without_a_secret_and_a_run(secret, run):
    with pytest.raises(ValueError):
        keyed.RunKey(secret, run)
