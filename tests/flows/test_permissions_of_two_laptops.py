"""A permission that ends or is narrowed on one laptop of a house is no longer used by the other one."""

from __future__ import annotations

import pytest

from app.services.confirm_erasure import confirm
from app.services.preview_export import preview
from app.services.withdraw_consent import Withdrawal, withdraw
from db.models import Consent
from tests import sheets
from tests.flows.laptops import person
from tests.flows.steps import bring_home, carry, intake, kept, mend


@pytest.fixture
def saved(desks):
    """A person whom both laptops know, of whom only figures go to the coordinator."""
    made = intake(desks.shelter, "statistics", gender="Other")
    carry(desks)
    return made


def shared(desk, saved):
    return next(
        each for each in kept(desk, Consent)
        if each.subject.hex() == saved.person and each.consent_purpose == "coordination"
    )  # fmt: skip


def goes(laptop, saved):
    """What the next bundle would say of that person, if somebody wrote a new answer down."""
    mend(laptop.shelter, "person", saved.person, gender="Feminine")
    shown = preview(laptop.shelter, laptop.to)
    return shown.lines, {each.reason_code for each in shown.withheld}


@pytest.mark.parametrize("wish", ["stop_only", "stop_and_erase"])
def test_where_only_figures_go_a_withdrawal_reaches_the_other_laptop(desks, both, saved, wish):
    withdraw(desks.shelter, Withdrawal(shared(desks.shelter, saved).id.hex(), wish))
    carry(desks)
    if wish == "stop_and_erase":  # and the words are gone there before the other laptop hears of it
        confirm(desks.coordinator, saved.person)
    else:
        assert shared(desks.coordinator, saved).withdrawn_on is None
    bring_home(both)
    lines, why = goes(both, saved)
    assert lines == 0
    assert why == {"withdrawn" if wish == "stop_only" else "known_in_part"}
    assert person(both.shelter, saved).gender == "Feminine"


@pytest.mark.parametrize("narrowed", [{"valid_until": sheets.TODAY}, {"withheld_groups": ["health"]}])
def test_what_narrows_a_permission_without_a_word_that_travels_stops_the_other_laptop(desks, both, saved, narrowed):
    mend(desks.shelter, "consent", shared(desks.shelter, saved).id, **narrowed)
    carry(desks)
    there = shared(desks.coordinator, saved)
    assert not any(getattr(there, name) for name in narrowed)
    bring_home(both)
    assert goes(both, saved) == (0, {"known_in_part"})
