"""The six words are fair, and the judge knows a weak passphrase from a strong one in any script."""

import pytest

from app.keyring.errors import BadPassphrase, WeakPassphrase
from app.keyring.passphrase import _words, judge, must_be_strong, normal, suggest


def test_the_list_has_every_roll_of_five_dice():
    words = _words()
    assert len(words) == len(set(words)) == 6**5
    assert all(word.replace("-", "").isalpha() and word == word.lower() for word in words)


def test_six_words_and_never_the_same_twice():
    made = {suggest() for _ in range(50)}
    assert len(made) == 50
    assert all(len(text.split()) == 6 and set(text.split()) <= set(_words()) for text in made)
    assert all(judge(text).enough and judge(text).score == 4 for text in made)


@pytest.mark.parametrize(
    "weak",
    [
        "short",
        "password12345678",
        "qwertyuiopasdfgh",
        "aaaaaaaaaaaaaaaaaaaa",
        "12345678901234",
    ],
)
def test_weak_ones_are_refused_with_advice(weak):
    found = judge(weak)
    assert not found.enough
    assert found.advice
    with pytest.raises(WeakPassphrase):
        must_be_strong(weak)


def test_the_names_of_worker_and_house_are_tried_first():
    own = "sunflowerhouse amina"
    assert judge(own).enough
    assert not judge(own, about=("Amina", "Sunflowerhouse")).enough


@pytest.mark.parametrize(
    "strong", ["ភាសាខ្មែរ ទឹកភ្លៀង ខ្ញុំដើរ", "كتاب أخضر فوق النهر القديم", "five quiet geese folded maps"]
)
def test_strong_ones_in_any_script(strong):
    must_be_strong(strong)
    assert judge(strong).advice == ()


def test_zero_width_joiners_are_letters_of_some_scripts():
    assert normal("က\u200dခ")


def test_an_empty_one_gets_no_lecture_and_a_control_character_does():
    assert judge("").advice == ()
    assert judge("has a\ttab in it here").advice
    with pytest.raises(BadPassphrase):
        must_be_strong("has a\ttab in it here")
