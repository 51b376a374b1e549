"""Lines break between words in scripts without spaces, never inside a letter, and the marks are never kept."""

import unicodedata

import pytest

from ui.theme.wordbreak import ZERO_WIDTH_SPACE, breakable, breaks, plain

KHMER = "ស្ត្រីនិងកុមារនៅក្នុងទីជម្រកសុវត្ថិភាពត្រូវការជំនួយ"
THAI = "ผู้หญิงและเด็กในบ้านพักฉุกเฉินต้องการความช่วยเหลือ"
LAO = "ແມ່ຍິງແລະເດັກນ້ອຍຢູ່ໃນທີ່ພັກພິງຕ້ອງການຄວາມຊ່ວຍເຫຼືອ"
BURMESE = "အမျိုးသမီးများနှင့်ကလေးများအတွက်ဘေးကင်းသောနေရာကိုလိုအပ်သည်"


@pytest.mark.parametrize("text", [KHMER, THAI, LAO, BURMESE])
def test_words_are_found_and_no_cluster_is_split(text):
    shown = breakable(text)
    assert shown.count(ZERO_WIDTH_SPACE) >= 5
    for part in shown.split(ZERO_WIDTH_SPACE)[1:]:
        assert part
        assert unicodedata.category(part[0])[0] != "M"
    assert plain(shown) == text


def test_other_scripts_are_left_alone():
    text = "Case ABCD-2345 · حالة · Trần Mỹ Linh"
    assert breakable(text) == text


def test_a_mixed_text_is_broken_only_where_it_must_be():
    assert breakable(f"No. 12 {KHMER}").startswith("No. 12 ")


def test_icu_is_there_at_all():
    assert breaks(KHMER)
