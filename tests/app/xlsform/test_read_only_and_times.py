"""What is read only is read, and a time of the day is compared as a time; what is not supported is said by row."""

from __future__ import annotations

import pytest

from app.forms import field as kinds
from app.forms.check import check, errors
from tests.app.xlsform.forms import TODAY, form, read, said

OTHER = {"type": "text", "name": "other"}


@pytest.mark.parametrize(
    "row",
    [
        {"type": "select_one yn"},
        {"type": "select_multiple yn"},
        {"type": "rank yn"},
        {"type": "acknowledge"},
        {"type": "image"},
        {"type": "range", "parameters": "start=1 end=5 step=1"},
    ],
)
def test_nobody_answers_what_is_read_only(row):
    rows = ({"name": "q", "read_only": "yes", **row}, OTHER)
    asked = form(*rows).get("q")
    assert isinstance(asked, kinds.Said)
    assert asked.label == "q"
    found = read(*rows)
    assert (2, "read_only", "q") in [line[:3] for line in said(found, "changed")]
    assert "q" not in dict(found.keys)
    assert type(form({"name": "q", "read_only": "no", **row}, OTHER).get("q")) is not kinds.Said


def test_a_read_only_choice_in_a_row_is_left_out_by_row():
    rows = ({"type": "begin repeat", "name": "kid"}, {"type": "text", "name": "kname"},
            {"type": "select_one yn", "name": "here", "read_only": "yes"}, {"type": "end repeat"})  # fmt: skip
    assert [part.name for part in form(*rows).get("kid").parts] == ["kname"]
    assert [line[:3] for line in said(read(*rows), "left_out")] == [(4, "label", "here")]


def test_read_only_by_a_rule_is_refused_by_row():
    found = read(OTHER, {"type": "select_one yn", "name": "q", "read_only": "${other} = 'x'"})
    assert [line[:3] for line in said(found)] == [(3, "read_only", "q")]


@pytest.mark.parametrize(
    ("rule", "fits", "breaks"),
    [
        (". >= '08:00'", "08:00", "07:59"),
        (". < '22:30:00.000+07:00'", "22:29", "22:30"),
        (". > 0.5", "12:01", "12:00"),
        (". = '08:00:00'", "08:00", "08:01"),
        (". != '08:00:00'", "08:01", "08:00"),
        (". >= '08:00' and . <= '17:00'", "16:59", "17:01"),
        ("decimal-time(.) >= decimal-time('08:00')", "08:00", "07:59"),
    ],
)
def test_a_time_fits_its_rule(rule, fits, breaks):
    made = form({"type": "time", "name": "at", "constraint": rule})
    assert errors(check(made, {"at": fits}, today=TODAY)) == ()
    assert [each.code for each in errors(check(made, {"at": breaks}, today=TODAY))] == ["answer.breaks_rule"]


def test_times_decide_what_is_asked():
    late = {"type": "text", "name": "why", "relevant": "${left} > ${came}"}
    made = form({"type": "time", "name": "came"}, {"type": "time", "name": "left"}, late)
    assert "why" in made.shown({"came": "09:05", "left": "10:00"})
    assert "why" not in made.shown({"came": "10:00", "left": "09:05"})
    assert "why" not in made.shown({"came": "10:00"})


def test_a_time_is_no_part_of_a_whole_day():
    made = form({"type": "date", "name": "day"}, {"type": "time", "name": "at", "constraint": ". < ${day}"})
    assert errors(check(made, {"day": "2026-11-01", "at": "10:00"}, today=TODAY)) != ()


HELD = "decimal-time(.) < decimal-time(format-date(now(), '%H:%M'))"


@pytest.mark.parametrize(("rule", "refused"), [(". < now()", True), ("today() > .", True), (HELD, False)])
def test_a_time_that_is_held_against_now_is_refused_by_row(rule, refused):
    found = read(OTHER, {"type": "time", "name": "at", "constraint": rule})
    assert [line[:3] for line in said(found)] == [(3, "constraint", "at")] * refused
