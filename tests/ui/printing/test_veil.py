"""On paper that was asked for without the name, no free word tells it: the code stands in its place."""

from __future__ import annotations

import pytest

from app.forms.catalogue import form
from app.services.add_record import NewRecord, add_record
from app.services.record_intake import record_intake
from tests.sheets import TODAY, intake
from tests.specimens import least
from tests.ui.printing.test_print_page import NAME, text_of
from ui.printing.veil import Veil


@pytest.fixture
def case(do):
    return do(lambda desk: record_intake(desk, intake(known_as=NAME)))


def test_no_free_word_tells_the_name_that_was_not_asked_for(case, do):
    told = {"task": {"what": f"Call the sister of {NAME.upper()}"}, "goal": {"wording": f"{NAME} wants to sew"}}
    plan = least(form("support_plan"))
    do(lambda desk: add_record(desk, NewRecord("support_plan", case.case, "e5" * 16, plan)))
    for record, (kind, given) in zip(("a7" * 16, "b8" * 16), told.items(), strict=True):
        new = NewRecord(kind, case.case, record, least(form(kind), given), "e5" * 16 if kind == "goal" else "")
        do(lambda desk, new=new: add_record(desk, new))
    flag = {"wording": f"Nobody may say that {NAME} is here", "raised_on": TODAY}
    do(lambda desk: add_record(desk, NewRecord("red_flag", case.case, "f6" * 16, flag)))
    plain = text_of(do, f"summary:{case.case}", notes=True)
    assert NAME.casefold() not in plain.casefold()
    assert f"Call the sister of {case.code}" in plain
    assert f"Nobody may say that {case.code} is here" in plain
    assert f"Call the sister of {NAME.upper()}" in text_of(do, f"summary:{case.case}", named=True)


@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        ("Nguyễn Thị Hương", "nguyen thi huong's aunt, and Huong", "K’s aunt, and K"),
        ("សុខា", "ម្តាយសុខាមក", "ម្តាយKមក"), ("สมชาย ใจดี", "แม่ของสมชายมา", "แม่ของKมา"), ("محمد", "أم محمد هنا", "أم K هنا"),
        ("Lin,สมชาย", "แม่ของสมชายมา", "แม่ของKมา"), ("Lin، Mei", "Mei came, Lin left", "K came, K left"),
        ("Al", "Always", "Always"), ("Rosa", "Rosaria was here", "Rosaria was here"),
    ],
)  # fmt: skip
def test_a_name_is_taken_out_of_words_in_every_script(name, text, left):
    assert Veil((name,), "K")(text).replace("'", "’") == left
