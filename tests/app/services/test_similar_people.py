"""Who may be here already is told in any spelling and script, by year of birth and by telephone."""

from __future__ import annotations

import pytest

from app.services.erase_person import erase
from app.services.find_client import find_clients
from app.services.record_intake import record_intake
from app.services.similar_people import MOST, Asked, similar_people
from tests import vaults
from tests.sheets import intake


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("similar") / "vault").desk
    yield made
    made.close()


@pytest.fixture(scope="module")
def people(desk):
    told = {
        "chan": {"known_as": "Chan Dara", "date_of_birth": "1998"},
        "khmer": {"known_as": "Srey", "name_own_script": "ចាន់ ដារា", "date_of_birth": "1997-05"},
        "old": {"known_as": "Chan Dara", "date_of_birth": "1960-01-02"},
        "bopha": {"known_as": "Bopha", "other_names": "Thida Keo, Nisay"},
        "rosa": {"known_as": "Rosa", "safe_method": "phone", "safe_phone": "+855 12 345 678"},
    }
    return {name: record_intake(desk, intake(**more)) for name, more in told.items()}


def found(desk, people, *names, **more):
    by_case = {saved.case: name for name, saved in people.items()}
    return [by_case[each.case] for each in similar_people(desk, Asked(names, **more))]


def test_other_spellings_and_scripts(desk, people):
    assert set(found(desk, people, "Chann Dara", born="1998-02-03")) == {"chan", "khmer"}
    assert set(found(desk, people, "ចាន់ ដារា", born="1999")) == {"chan", "khmer"}


def test_an_exact_name_comes_first_and_says_so(desk, people):
    first, second = similar_people(desk, Asked(("Chan Dara",), born="1998"))
    assert (first.case, first.how, first.born, first.status) == (people["chan"].case, "name", "1998", "Active")
    assert second.case == people["khmer"].case


def test_a_year_that_nobody_knows_speaks_for_nothing(desk, people):
    assert set(found(desk, people, "Chan Dara")) == {"chan", "khmer", "old"}
    assert found(desk, people, "Chan Dara", born="1961") == ["old"]
    assert set(found(desk, people, "Chan Dara", born="19")) == {"chan", "khmer", "old"}


def test_the_same_telephone_is_told_whatever_the_name(desk, people):
    (card,) = similar_people(desk, Asked(("Malee",), born="1950", phone="012 345 678"))
    assert (card.case, card.how) == (people["rosa"].case, "telephone")
    assert similar_people(desk, Asked((), phone="345")) == ()


def test_the_person_of_the_form_is_left_out(desk, people):
    assert found(desk, people, "Rosa", leave_out=people["rosa"].person) == []
    assert found(desk, people, "Roza") == ["rosa"]


def test_a_word_too_many_and_a_name_in_one_word_silence_nothing(desk, people):
    assert found(desk, people, "Mrs Chan Dara", born="1998") == ["chan", "khmer"]
    assert found(desk, people, "Chandara", born="1961") == ["old"]
    (card,) = similar_people(desk, Asked(("Dara Chan Malee",), born="1961"))
    assert card.how == "near"
    assert found(desk, people, "Dara Malee Rosa") == []


def test_nothing_typed_asks_nothing(desk, people):
    assert similar_people(desk, Asked()) == ()
    assert similar_people(desk, Asked(("x", " "))) == ()


def test_a_client_is_found_by_sound_where_no_letters_fit(desk, people):
    assert [card.person for card in find_clients(desk, "Roza")] == [people["rosa"].person]


def test_three_at_most_and_nobody_erased(desk, people):
    more = [record_intake(desk, intake(known_as="Bopha Sok")) for _ in range(MOST + 1)]
    assert len(similar_people(desk, Asked(("Bopa Sok",)))) == MOST
    for saved in more:
        erase(desk, saved.person, "she asked")
    assert similar_people(desk, Asked(("Bopa Sok",))) == ()


def test_names_she_has_had_are_held_against_each_other_one_by_one(desk, people):
    assert found(desk, people, "Tida Kaeo") == ["bopha"]
    assert found(desk, people, "Kunthea", others="Somaly, Rosah") == ["rosa"]
    assert found(desk, people, "Kunthea", others="Somaly; Nisai") == ["bopha"]
