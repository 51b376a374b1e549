"""An amount is never told without its currency: in its past, on the timeline, in a dispute."""

import pytest

from app.services.correct_record import Correction, correct
from app.services.field_history import history
from app.services.list_disputes import list_disputes
from app.services.show_case import show
from tests import vaults
from tests.app.services import casework_kit as kit


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("amounts") / "vault").desk
    yield made
    made.close()


@pytest.fixture
def claim(desk):
    told = {"legal_kind": "compensation", "amount_claimed": "400", "currency": "riel"}
    return kit.add(desk, kit.saved_case(desk), "legal_action", **told)


def test_each_past_amount_keeps_the_currency_of_its_day(desk, claim):
    kit.mend(desk, claim, amount_claimed="100", currency="USD")
    kit.mend(desk, claim, amount_claimed="120")
    kit.mend(desk, claim, currency="EUR")
    past = history(desk, "legal_action", claim.record, "amount_claimed")
    assert [(each.answer, each.unit) for each in past] == [("120", "USD"), ("100", "USD"), ("400", "riel")]
    assert {each.unit for each in history(desk, "legal_action", claim.record, "currency")} == {None}


def test_the_timeline_says_before_and_after_each_in_its_own(desk, claim):
    kit.mend(desk, claim, amount_claimed="100", currency="USD")
    changes = [each for event in show(desk, claim.case).events for each in event.fields]
    (amount,) = (each for each in changes if each.field == "amount_claimed")
    assert (amount.before, amount.after, amount.units) == (("400",), "100", ("riel", "USD"))


def test_amounts_in_dispute_say_what_each_is_counted_in(desk, claim):
    seen = next(each for each in show(desk, claim.case).records if each.record == claim.record).seen
    for told in ({"amount_claimed": "100", "currency": "USD"}, {"amount_claimed": "500"}):
        correct(desk, Correction("legal_action", claim.record, told, "asked again", seen))
    (card,) = (each for each in list_disputes(desk) if each.record == claim.record)
    assert {(each.answer, each.unit) for each in card.values} == {("100", "USD"), ("500", "riel")}
