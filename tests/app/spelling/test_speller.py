"""The shipped lists know what people write in a case, say what is meant, load in turns, and nothing is written."""

from __future__ import annotations

import subprocess
import sys

import pytest

from app.spelling.lists import FOLDER, LETTERS
from app.spelling.speller import NoList, Speller
from tests.house.sources import HOUSE

ENGLISH = """
She arrived at the shelter on Thursday with her daughter and asked for counselling colour color organisation
organization programme trafficker trafficked passport confiscated debt bondage recruiter brothel smartphone
interpreter's gynaecologist paediatric anxiety nightmares unpaid overtime licence judgement
"""
ARABIC = "وصلت إلى المأوى يوم الخميس وبكتابها مدرسة الاتجار بالبشر كانت تعمل السلام عليكم وللمستشفى جوازها"


@pytest.fixture(scope="module")
def english():
    return loaded("en")


@pytest.fixture(scope="module")
def arabic():
    return loaded("ar")


def loaded(language):
    speller = Speller(language)
    while not speller.load(0.05):
        pass
    return speller


def test_words_of_a_case_are_known_in_both_spellings_of_english(english):
    assert [word for word in ENGLISH.split() if not english.knows(word)] == []


def test_arabic_words_are_known_with_all_that_is_joined_to_them(arabic):
    assert [word for word in ARABIC.split() if not arabic.knows(word)] == []


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [("recieved", "received"), ("shelther", "shelter"), ("Pasport", "Passport"), ("beleives", "believes")],
)
def test_a_slip_is_not_known_and_what_is_meant_comes_first(english, wrong, meant):
    assert not english.knows(wrong)
    suggested = english.suggest(wrong)
    assert suggested[0] == meant
    assert len(suggested) <= 5


def test_an_arabic_slip_is_found(arabic):
    assert not arabic.knows("المدرسه")
    assert arabic.suggest("المدرسه")[0] == "المدرسة"


def test_a_list_is_loaded_in_turns():
    speller = Speller("ar")
    assert not speller.load(0.0)
    turns = 1
    while not speller.load(0.01):
        turns += 1
    assert turns > 3
    assert speller.ready


@pytest.mark.parametrize("language", sorted(LETTERS))
def test_every_word_of_the_list_is_known_and_of_the_language(language):
    speller = loaded(language)
    lines = [line.split(" ")[1:] for line in (FOLDER / f"{language}.txt").read_text("utf-8").splitlines()]
    every = [word for words in lines for word in words]
    assert len(every) > 40_000
    assert all(LETTERS[language].fullmatch(word) or not word.isalpha() for word in every[::50])
    unknown = [word for word in every[::50] if not speller.knows(word)]
    assert len(unknown) <= len(every[::50]) // 200


def test_what_cannot_be_read_is_said(tmp_path):
    for language in ("km", "en"):
        with pytest.raises(NoList):
            Speller(language, tmp_path)


def test_strange_words_do_no_harm(english, arabic):
    strange = ("", "'", "ß", "x" * 40, "\u0301", "é\u0300", "ـ", "ل" * 40, "İ", "ﷺ", "a\u200bb")
    assert [speller.suggest(word) for speller in (english, arabic) for word in strange if not speller.knows(word)]


def test_every_list_has_its_licence_beside_it_and_on_the_page():
    page = (HOUSE / "docs" / "licences.md").read_text("utf-8")
    for language in LETTERS:
        assert (FOLDER / f"LICENSE-{language}.txt").stat().st_size > 500
        assert f"app/spelling/lists/{language}." in page


WATCHED = """
import os, sys
opened = []
def watch(event, given):
    if event == "open" and given[0] not in (0, 1, 2):
        path, mode, flags = given
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND):
            opened.append(str(path))
    elif event.split(".")[0] in ("socket", "subprocess") or event in ("os.mkdir", "os.rename", "os.putenv"):
        opened.append(event)
import hunspell
from app.spelling.speller import Speller
from app.spelling.words import words
sys.addaudithook(watch)
for language, text in (("en", "Sreymom recieved it"), ("ar", "المدرسه")):
    speller = Speller(language)
    while not speller.load(1):
        pass
    for word in words(text, language):
        speller.knows(word.text) or speller.suggest(word.text)
print(opened)
open(os.devnull, "w").close()
print(opened)
"""


def test_no_file_is_opened_for_writing_and_nothing_reaches_out():
    done = subprocess.run([sys.executable, "-B", "-c", WATCHED], cwd=HOUSE, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["[]", "['/dev/null']"], done.stdout + done.stderr
