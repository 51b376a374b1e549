"""Own words live in the vault, whoever is erased leaves them, names are looked up, each worker chooses alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from app.services import own_words
from app.services.erase_person import erase
from app.services.record_intake import record_intake
from db.models import Change, OwnWord
from tests import vaults
from tests.sheets import intake


@pytest.fixture
def desk(tmp_path):
    made = vaults.make(tmp_path / "vault").desk
    yield made
    made.close()


def test_a_word_is_added_once_however_it_is_written_and_taken_away(desk):
    for word in ("Kampot", "kampot", "KAMPOT ", "two words", "", "x" * 50):
        own_words.add(desk, word)
    assert own_words.read(desk).own == ("KAMPOT",)
    own_words.drop(desk, "kampot")
    own_words.drop(desk, "never there")
    assert own_words.read(desk).own == ()


def test_words_never_become_lines_that_travel(desk):
    with desk.read("look") as session:
        before = len(session.scalars(select(Change.seq)).all())
    own_words.add(desk, "Kampot")
    own_words.choose(desk, "off")
    with desk.read("look") as session:
        after = len(session.scalars(select(Change.seq)).all())
    assert after == before


def test_each_worker_chooses_alone_and_nonsense_is_no_choice(desk):
    other = replace(desk, worker=replace(desk.worker, id="00" * 8))
    own_words.choose(desk, "ar")
    assert (own_words.read(desk).choice, own_words.read(other).choice) == ("ar", "")
    own_words.choose(desk, "klingon")
    assert own_words.read(desk).choice == ""


def test_names_of_people_are_known_in_any_script(desk):
    record_intake(desk, intake(given_names="Sreymom", family_names="Chenda"))
    assert own_words.names_among(desk, {"Sreymom's", "chenda", "shelther"}) == {"Sreymom's", "chenda"}


def test_whoever_is_erased_is_no_own_word_any_more(desk):
    saved = record_intake(desk, intake(given_names="Sreymom", family_names="Chenda"))
    for word in ("sreymom", "Kampot"):
        own_words.add(desk, word)
    erase(desk, saved.person, "she asked for it")
    assert own_words.read(desk).own == ("Kampot",)
    with desk.read("look") as session:
        assert session.scalars(select(OwnWord.same)).all() == ["kampot"]
    assert own_words.names_among(desk, {"Sreymom"}) == frozenset()
