"""How a stay ends: on a day, on one still to come, on one that nobody knows; and no night is counted twice unseen."""

from datetime import date, timedelta
from secrets import token_hex

import pytest

from app.forms.catalogue import form
from app.records.errors import AnswersRefused
from app.services import house, today
from app.services.check_record import check_record
from app.services.find_cases import CaseFilter, CaseSearch, find_cases
from app.services.show_case import show
from db.missing import missing
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.sheets import TODAY

UNKNOWN = missing("unknown_to_person")


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("stays") / "vault").desk
    yield made
    made.close()


def day(offset):
    return (date.fromisoformat(TODAY) + timedelta(days=offset)).isoformat()


def sleeps_here(desk, saved):
    """The house, Today and the first look at the case say the same of this person."""
    seen = [each for each in house.house(desk).elsewhere if each.person == saved.person]
    assert (show(desk, saved.case).overview.stay is not None) == bool(seen)
    asked = CaseSearch(text=saved.number, filter=CaseFilter(in_house=True))
    assert bool(find_cases(desk, asked).lids) == bool(seen)
    return bool(seen)


def found(desk, saved, **given):
    sheet = kit.sheet("stay", given)
    return [(each.code, each.severity) for each in check_record(desk, "stay", saved.case, token_hex(16), sheet)]


@pytest.mark.parametrize("how", ["left_unannounced", UNKNOWN, missing("declined")])
def test_who_left_on_a_day_nobody_knows_has_left(desk, how):
    saved = kit.saved_case(desk)
    made = kit.add(desk, saved, "stay", moved_in_on=day(-20), room="Attic", bed=token_hex(4))
    assert sleeps_here(desk, saved)
    with pytest.raises(AnswersRefused) as refusal:
        kit.mend(desk, made, moved_out_on=UNKNOWN)
    assert [(each.field, each.code) for each in refusal.value.findings] == [("left_how", "answer.required")]
    kit.mend(desk, made, moved_out_on=UNKNOWN, left_how=how, went_to=UNKNOWN)
    assert not sleeps_here(desk, saved)
    kept = kit.row(desk, made)
    assert found(desk, kit.saved_case(desk), moved_in_on=day(0), room=kept.room, bed=kept.bed) == []
    assert kit.refused(desk, saved, "stay", moved_in_on=day(-3)) == set(), "they may come back"


def test_where_no_end_applies_the_person_is_still_here(desk):
    saved, no_end = kit.saved_case(desk), missing("not_applicable")
    kit.add(desk, saved, "stay", moved_in_on=day(-20), moved_out_on=no_end, left_how=no_end)
    assert sleeps_here(desk, saved)
    assert kit.refused(desk, saved, "stay", moved_in_on=day(-3)) == {"stay.already_here"}


def test_a_planned_departure_is_written_down_and_nobody_has_left_yet(desk):
    saved = kit.saved_case(desk)
    leaving = today.tonight(desk).leaving
    made = kit.add(desk, saved, "stay", moved_in_on=day(-9), moved_out_on=day(1), left_how="planned", went_to="family")
    assert (kit.row(desk, made).left_how, kit.row(desk, made).went_to) == (None, None), "how is asked when it happened"
    assert sleeps_here(desk, saved)
    assert today.tonight(desk).leaving == leaving + 1
    assert [each.leaves_on for each in house.house(desk).elsewhere if each.person == saved.person] == [day(1)]
    assert all(each.phrase != "Left the house" for each in show(desk, saved.case).events)
    assert kit.refused(desk, saved, "stay", moved_in_on=day(0)) == {"stay.already_here"}
    kit.mend(desk, made, moved_out_on=day(0), left_how="planned")
    assert kit.row(desk, made).left_how == "planned"
    assert any(each.phrase == "Left the house" for each in show(desk, saved.case).events)
    assert kit.refused(desk, saved, "stay", moved_in_on=day(0)) == set()


def test_how_it_ended_is_asked_from_that_day_on():
    told, asked = {"moved_in_on": "2026-01-01", "moved_out_on": "2026-02-01"}, {"left_how", "went_to"}
    assert not asked & form("stay").shown(told, date(2026, 1, 31))
    assert asked <= form("stay").shown(told, date(2026, 2, 1))
    assert asked <= form("stay").shown({**told, "moved_out_on": UNKNOWN}, date(2026, 1, 31))
    assert not asked & form("stay").shown({"moved_in_on": "2026-01-01"}, date(2026, 2, 1))


def test_no_night_is_counted_twice_unseen(desk):
    saved = kit.saved_case(desk)
    kit.add(desk, saved, "stay", moved_in_on=day(-20), moved_out_on=day(-10))
    assert found(desk, saved, moved_in_on=day(-20), moved_out_on=day(-10)) == [("stay.same", "error")]
    for first, last in ((-15, -5), (-30, -19), (-18, -12), (-11, None)):
        end = {"moved_out_on": day(last)} if last is not None else {}
        sheet = kit.sheet("stay", {"moved_in_on": day(first), **end})
        (warning,) = check_record(desk, "stay", saved.case, token_hex(16), sheet)
        assert (warning.code, warning.severity) == ("stay.twice", "warning")
        assert [said for name, said in warning.facts if name != "nights"] == [day(-20), day(-10)]
    for first, last in ((-10, -5), (-30, -20)):
        assert found(desk, saved, moved_in_on=day(first), moved_out_on=day(last)) == []
    kit.add(desk, saved, "stay", moved_in_on=day(-5))
    assert found(desk, saved, moved_in_on=day(-7), moved_out_on=day(-4)) == [("stay.already_here", "error")]
    assert found(desk, saved, moved_in_on=day(-7), moved_out_on=day(-5)) == []
