"""Figures from a real vault: what is counted follows what is recorded, corrected, voided and erased."""

from app.services.make_figure import Wish, make_figure
from app.services.record_intake import record_intake
from app.services.void_case import void
from tests.sheets import care, intake


def told(desk, indicator="IND11", **more):
    consented = more.pop("consented", False)
    made = make_figure(desk, Wish(indicator=indicator, **more), consented=consented).figure
    return made.whole.total.n, {row.code: row.n.n for row in made.whole.rows}


def test_recorded_then_voided(desk):
    saved = record_intake(desk, intake(exploitation_types=["ForcedLabour"]))
    record_intake(desk, intake(exploitation_types=["SexualExploitation"]))
    assert told(desk) == (2, {"ForcedLabour": 1, "SexualExploitation": 1})
    void(desk, saved.case, "opened twice")
    assert told(desk) == (1, {"SexualExploitation": 1})


def test_only_with_a_live_permission_for_statistics(desk):
    counts = care(consent_purpose="statistics")
    record_intake(desk, intake(care(), counts, exploitation_types=["ForcedLabour"]))
    record_intake(desk, intake(exploitation_types=["ForcedLabour"]))
    assert told(desk) == (2, {"ForcedLabour": 2})
    assert told(desk, consented=True) == (1, {"ForcedLabour": 1})


def test_a_split_by_month_and_gender(desk):
    record_intake(desk, intake(exploitation_types=["ForcedLabour"], gender="Feminine"))
    made = make_figure(desk, Wish(indicator="IND02", dimensions=("month", "gender"))).figure
    assert [(group.keys[1], group.total.n) for group in made.groups] == [("Feminine", 1)]
