"""Two people side by side: what agrees, nearly agrees, differs, is unknown, in any script and with partial dates."""

from __future__ import annotations

import pytest

from app.i18n import english
from app.twins import blocks, gist, weights, words
from app.twins.compare import FIELDS, compare

OTHER_SCRIPTS = [
    ("Somchai", "สมชาย"),
    ("Sombat", "สมบัติ"),
    ("Niran", "นิรันดร์"),
    ("Sok", "សុខ"),
    ("Chan Dara", "ចាន់ ដារា"),
    ("Sophea", "សុភា"),
    ("Aung Min", "အောင်မင်း"),
    ("Thida", "သီတာ"),
    ("Mohammed", "محمد"),
    ("Fatima", "فاطمة"),
    ("Ahmed", "أحمد"),
    ("Nguyen", "Nguyễn"),
    ("Duc", "Đức"),
    ("Phuong", "Phương"),
]
"""The same names as people write them in Latin letters and in their own: our own list, made for this test."""


def rare(_word):
    return weights.COMMON


def likeness(one, other):
    return compare(gist.gist_of(one), gist.gist_of(other), rare)


def said(one, other):
    return {fact.field: (fact.said, fact.how) for fact in likeness(one, other).facts}


def meet(one, other):
    return bool(blocks.stored(gist.gist_of(one)) & blocks.looked_for(gist.gist_of(other)))


@pytest.mark.parametrize(("latin", "own"), OTHER_SCRIPTS)
def test_a_name_is_found_in_its_own_script(latin, own):
    here = {"given_names": latin, "family_names": "Sok", "date_of_birth": "1998"}
    there = {"known_as": f"{own} Sok", "date_of_birth": "1998-02"}
    assert meet(here, there)
    assert meet(there, here)
    assert said(here, there)["names"][0] in {"agree", "near"}
    assert likeness(here, there).score >= weights.POSSIBLE


def test_names_in_another_order_and_one_more():
    assert said({"given_names": "Rosa", "family_names": "Lim"}, {"known_as": "Lim Rosa"})["names"][0] == "agree"
    assert said({"given_names": "Rosa Maria", "family_names": "Lim"}, {"known_as": "Rosa Lim"})["names"] == (
        "agree", "part",
    )  # fmt: skip
    assert said({"known_as": "Rosa Lim"}, {"known_as": "Rosa Keo"})["names"] == ("near", "some")
    assert said({"known_as": "Rosa Lim"}, {"known_as": "Bopha Keo"})["names"][0] == "differ"


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("1998-03-04", "1998-03-04", "day"),
        ("1998-03-04", "1998-04-03", "swapped"),
        ("1998-03-04", "1998-03-14", "slip"),
        ("1998-03-04", "1989-03-04", "slip"),
        ("1998-03-04", "1998-11-27", "year"),
        ("1998-03", "1998-03-14", "month"),
        ("1998", "1998-03-14", "year"),
        ("1998", "1999-03-14", "year_off"),
        ("1998", "1968", "year_slip"),
        ("1998", "1961", "differ"),
        ("age:20@2020-06-01", "1999-01-01", "age"),
        ("age:20@2020-06-01", "1998", "age"),
        ("age:20@2020-06-01", "1985", "differ"),
        ("1998", {"missing": "unknown"}, "unknown"),
    ],
)
def test_dates_of_birth_as_far_as_they_are_known(one, other, how):
    for here, there in ((one, other), (other, one)):
        facts = said({"date_of_birth": here}, {"date_of_birth": there})
        assert facts["born"][1] == how


def test_what_nobody_said_is_unknown_and_worth_nothing():
    found = likeness({}, {"given_names": "Rosa", "gender": {"missing": "declined"}, "citizenships": ["KH"]})
    assert [fact.field for fact in found.facts] == list(FIELDS)
    assert {fact.said for fact in found.facts} == {"unknown"}
    assert found.score == 0


def test_telephones_with_and_without_country_code_and_papers_with_a_slip():
    one = {"safe_phone": "+855 12 345 678", "identity_number": "KH-1234 567", "citizenships": ["KH", "VN"]}
    two = {"safe_phone": "012 345 678", "identity_number": "kh1234568", "citizenships": ["KH"]}
    told = said(one, two)
    assert told["phone"] == ("agree", "same")
    assert told["papers"] == ("near", "slip")
    assert told["citizenships"] == ("near", "part")
    assert meet({"safe_phone": "+855 12 345 678"}, {"safe_phone": "012 345 678"})


def test_a_rare_name_says_more_and_a_difference_takes_away():
    one = {"given_names": "Rosa", "family_names": "Lim", "date_of_birth": "1998"}
    common = compare(gist.gist_of(one), gist.gist_of(one), lambda _word: 0.2).score
    assert likeness(one, one).score > common
    assert likeness(one, {**one, "date_of_birth": "1961"}).score < likeness(one, one).score - 8
    man, woman = {**one, "gender": "man"}, {**one, "gender": "woman"}
    assert likeness(man, woman).score < likeness(one, one).score < likeness(man, man).score


def test_strangers_share_no_block():
    assert not meet(
        {"known_as": "Rosa Lim", "date_of_birth": "1998"}, {"known_as": "Bopha Keo", "date_of_birth": "1998"}
    )
    assert not meet({"known_as": "Rosa", "date_of_birth": "1998"}, {"known_as": "Rosa", "date_of_birth": "1961"})
    assert not meet({}, {})


def test_more_must_agree_among_more_people():
    assert weights.least(0) == weights.least(1000) == weights.POSSIBLE
    assert weights.least(1_000_000) > weights.least(10_000) + 6


def test_a_gist_is_the_same_after_it_was_kept():
    found = gist.gist_of({"given_names": "ចាន់", "date_of_birth": "1998", "safe_phone": "+855 12 345 678"})
    assert gist.decode(gist.encode(found)) == found


def test_every_way_to_agree_has_its_sentence():
    assert set(words.LABELS) == set(words.SENTENCES) == set(FIELDS)
    assert set(weights.BORN) <= set(words.SENTENCES["born"])
    for field, sentences in words.SENTENCES.items():
        assert "unknown" in sentences, field
        assert all(english("Twins", each).endswith(".") for each in sentences.values())


def test_a_name_she_was_given_elsewhere_is_her_name_there():
    """Here it stands among her other names, there it is the only one they know."""
    here = {"given_names": "Sokha", "family_names": "Keo", "other_names": "Ma Ma, Chan Dara", "date_of_birth": "1998"}
    there = {"known_as": "Chan Dara", "date_of_birth": "1998"}
    assert meet(here, there)
    assert said(here, there)["names"][1] == said(there, there)["names"][1]
