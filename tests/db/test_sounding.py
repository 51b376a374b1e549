"""Spellings and scripts of one name come to one key; telephone numbers are found however they were written."""

from __future__ import annotations

import pytest

from db import telephone
from db.search import score_of
from db.search.near import LEAST
from db.sounding import key, latin, neighbours, sounds


def near(one: str, other: str) -> bool:
    """As the search does: a key one slip away, and near enough in letters."""
    spelt, told = latin(one), latin(other)
    return key(told) in neighbours(key(spelt)) and score_of(spelt, told) >= LEAST


@pytest.mark.parametrize(
    "same",
    [
        "ចាន់ Chan Chann", "محمد Mohammed Muhamad Mohamed", "สมชาย Somchai Somchay", "សុខា Sokha Sukha",
        "ស្រីមុំ Sreymom Sreymum", "ศักดิ์ Sak", "سارة Sara Sarah", "يوسف Yusuf Youssef", "حسن Hassan Hasan",
        "فاطمة Fatima Fatma", "أمينة Amina Aminah", "ສົມພອນ Somphone Somphon", "ບຸນມີ Bounmy Bunmi", "នារី Neary Nari",
        "Nguyễn Nguyen", "Đặng Dang", "ดารา Dara ដារា", "รัตนา Ratana Rattana", "ខេមរា Khemara", "လှ Hla",
        "จันทร์ Chan", "سعيد Said Saeed", "สุดา Suda", "វណ្ណា Vanna Wanna",
    ],
)  # fmt: skip
def test_one_name_in_other_spellings_and_scripts(same):
    names = same.split()
    assert [(one, other) for one in names for other in names if not near(one, other)] == []


@pytest.mark.parametrize(
    ("one", "other"), [("Sokha", "Malee"), ("Mohammed", "Fatima"), ("Chan", "Rosa"), ("Dara", "Bopha")]
)
def test_other_names_are_not_near(one, other):
    assert not near(one, other)


@pytest.mark.parametrize(("one", "other"), [("Sokhon", "Sokhom"), ("Sreymom", "Sreymon"), ("Somchai", "Somchia")])
def test_a_letter_mistyped(one, other):
    assert near(one, other)


def test_what_has_no_letters_has_no_sound():
    assert sounds("12345 -- !") == {}
    assert sounds("Sokha សុខា 7") == {"sokha": "sk"}


def test_a_short_key_has_no_neighbours():
    assert neighbours("sk") == ["sk"]
    assert "sml" in neighbours("smk")


@pytest.mark.parametrize(
    "kept", ["+855 12 345 678", "012 345 678", "012345678", "00855-12-345-678", "+855 (0)12 345678"]
)
@pytest.mark.parametrize(
    "asked", ["012 345 678", "12345678", "+85512345678", "+855 12 345 678", "៰១២៣៤៥៦៧៨"[1:], "0123"]
)
def test_a_number_is_found_with_and_without_its_country(kept, asked):
    wanted, there = telephone.asked(asked), telephone.kept(kept)
    found = any(one in other for one in wanted for other in there)
    assert found == (asked != "0123")


def test_a_country_code_without_its_plus():
    assert any(one in other for one in telephone.asked("85512345678") for other in telephone.kept("012 345 678"))


def test_a_number_inside_a_text():
    assert "12345678" in telephone.kept("call her aunt at 012 345 678, not before 6")
    assert telephone.kept("room 12") == []
    assert telephone.asked("call 012345678") == []
