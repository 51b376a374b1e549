"""Only prose in the letters of the language is judged: no codes, addresses, abbreviations, or words of others."""

from __future__ import annotations

import pytest

from app.spelling.lists import language_of
from app.spelling.words import same, words


def found(text, language="en"):
    return [word.text for word in words(text, language)]


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("She wasn’t paid; the counsellor's note.", ["She", "wasn't", "paid", "the", "counsellor's", "note"]),
        ("BTB-01-26-0007, A12 and 3rd of IOM", ["and", "of"]),
        ("write to a.b@c.org or www.haven.example or https://x.example/why", ["write", "to", "or", "or"]),
        ("Sokha សុខា وصلت McDonald iPhone a", ["Sokha"]),
        ("word" * 20, []),
        ("snake_case \\path dash-ed", ["dash", "ed"]),
    ],
)
def test_what_is_judged_in_english(text, judged):
    assert found(text) == judged


def test_arabic_is_judged_without_its_vowel_signs_and_persian_is_not():
    assert found("وَصَلَتْ الســـلام passport گفت ٣ ٤٥", "ar") == ["وصلت", "السلام"]


def test_a_word_says_where_it_stands():
    text = "𝒳𝒳 the shelther"
    (*_, last) = words(text, "en")
    assert text[last.start : last.end] == "shelther"


def test_two_ways_of_writing_are_one_word():
    assert same("Sokha’s") == same("sokha's") == same("SOKHA")
    assert same("وَصَلَتْ") == same("وصلت")


@pytest.mark.parametrize(
    ("choice", "window", "language"),
    [("", "en", "en"), ("", "km", ""), ("", "ar", "ar"), ("en", "km", "en"), ("off", "en", ""), ("xx", "en", "")],
)
def test_the_language_follows_the_window_until_somebody_chooses(choice, window, language):
    assert language_of(choice, window) == language
