"""A name is found however it was typed."""

import unicodedata

import pytest

from db import burmese
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


ZAWGYI = {
    "ေအာင္ဆန္းစုၾကည္": "အောင်ဆန်းစုကြည်",
    "ျမင့္ျမင့္ခင္": "မြင့်မြင့်ခင်",
    "ဝင္းျမင့္": "ဝင်းမြင့်",
    "ေက်ာ္သူ": "ကျော်သူ",
    "ေရႊရည္": "ရွှေရည်",
    "ႏွင္းႏွင္း": "နှင်းနှင်း",
    "အဂၤလန္ၿမိဳ႕": "အင်္ဂလန်မြို့",
    "သႏၲာေအး": "သန္တာအေး",
    "ဥာဏ္ယဥ္ယဥ္": "ဥာဏ်ယဉ်ယဉ်",
    "ေမသူ\nဟန္နီ": "မေသူ\nဟန္နီ",
}


@pytest.mark.parametrize("typed", ZAWGYI)
def test_burmese_of_an_old_font_is_the_same_name(typed):
    assert fold(typed) == fold(ZAWGYI[typed])
    assert fold(fold(typed)) == fold(typed)


@pytest.mark.parametrize(
    "name", ["သန္တာ", "ကမ္ဘာ", "မန္တလေး", "ဥက္ကဋ္ဌ", "သင်္ဘော", "ကျွန်ုပ်", "ၵွၼ်ႇသႂ်", "ၸၢႆးသၢမ်", "ညးဗၟၠဟ်", "ပှၤကညီ", "ယွၤပှၢ်", "ဖဝ့ၣ်ဖၠုံ"]
)
def test_what_unicode_writes_is_left_as_it_is(name):
    """Burmese, Shan, Mon and Karen: the old font is only read where no language writes so."""
    assert burmese.read(name) == name
