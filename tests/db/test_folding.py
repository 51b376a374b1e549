"""A name is found however it was typed."""

import unicodedata

import pytest

from db.folding import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Đặng", "dang"),
        ("NGUYỄN", "nguyen"),
        ("Łukasz", "lukasz"),
        ("Straße", "STRASSE"),
        ("Ахмедов", "АХМЕДОВ"),
        ("أحمد", "احمد"),
        ("مُحَمَّد", "محمد"),
        ("فاطمة", "فاطمه"),
        ("محـــمد", "محمد"),
        ("น้ำ", "น\u0e4d\u0e49า"),
        ("ศักดิ์ชัย", "ศักดิ์\u200bชัย"),
        ("SH-០១២៣", "sh-0123"),
        ("İpek", "ipek"),
    ],
)
def test_the_same_name(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("ក", "កា"), ("မြ", "မ"), ("ศักดิ์", "ศกด"), ("ด้า", "ดา")])
def test_marks_that_are_letters_stay(one, other):
    assert fold(one) != fold(other)


@pytest.mark.parametrize("name", ["Đặng", "ศักดิ์ชัย", "សុខា", "မြင့်", "أحمد", "Ōsaka"])
def test_both_spellings_of_unicode_are_one(name):
    assert fold(unicodedata.normalize("NFC", name)) == fold(unicodedata.normalize("NFD", name))
    assert fold(fold(name)) == fold(name)
