"""A permission that ends or is narrowed on one laptop of a house is no longer used by the other one."""

from __future__ import annotations

import pytest

from app.records import receiver_stands
from app.records.consent_errors import ChangedMeanwhile
from app.records.errors import AnswersRefused
from app.services.add_consent import add_consent
from app.services.check_correction import check_correction
from app.services.confirm_erasure import confirm
from app.services.confirm_permissions import confirm as confirm_permissions
from app.services.import_bundle import import_bundle
from app.services.list_cases import cards, find
from app.services.list_disputes import list_disputes
from app.services.preview_export import preview
from app.services.record_intake import record_intake
from app.services.show_case import show
from app.services.withdraw_consent import Withdrawal, withdraw
from app.sync.in_part import EVERY, all_in_part, known_in_part
from app.sync.unseen import not_believed
from db.models import Change, Consent, Disclosure, Unseen
from db.types import new_id
from tests import sheets
from tests.flows.conftest import house_of
from tests.flows.laptops import person
from tests.flows.steps import Crook, bring_home, carry, intake, kept, mend


def two_people(desks):
    """Nobody has heard of the first yet; of the second only figures go to the coordinator."""
    silent = record_intake(desks.shelter, sheets.intake(citizenships=["KH"]))
    made = intake(desks.shelter, "statistics", gender="Other")
    carry(desks)
    return silent, made


@pytest.fixture(scope="module")
def made_before(prepared, tmp_path_factory):
    """These begin with people of their own."""
    return house_of(prepared, tmp_path_factory.mktemp("permissions"), two_people)


@pytest.fixture
def silent(made_before):
    """A person whom both laptops know and who has shared nothing yet."""
    return made_before.saved[0]


@pytest.fixture
def saved(made_before):
    """A person whom both laptops know, of whom only figures go to the coordinator."""
    return made_before.saved[1]


def shared(desk, saved):
    return next(
        each for each in kept(desk, Consent)
        if each.subject.hex() == saved.person and each.consent_purpose == "coordination"
    )  # fmt: skip


def travel(laptop, saved):
    """What the list of cases says of that person."""
    found = cards(laptop.shelter, find(laptop.shelter))
    return next(each.travel for each in found if each.case == saved.case)


def goes(laptop, saved):
    """What the next bundle would say of that person, if somebody wrote a new answer down."""
    mend(laptop.shelter, "person", saved.person, gender="Feminine")
    shown = preview(laptop.shelter, laptop.to)
    return shown.lines, {each.reason_code for each in shown.withheld} - {"no_consent"}


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
    with both.shelter.receive("import") as session:
        session.query(Unseen).delete()
    with both.shelter.read("look") as session:
        everybody = known_in_part(session, [each.id for each in session.query(Consent)])
        assert shared(desks.shelter, saved).id in everybody & set(not_believed(session))
        assert all_in_part(session) == everybody
        plan = session.connection().exec_driver_sql("EXPLAIN QUERY PLAN " + EVERY.format(others="?"), (1,)).all()
        assert "ix_change_in_part" in plan[0][-1]


def test_who_had_themselves_forgotten_comes_back_by_a_later_permission_for_that_receiver_alone(desks, both, saved):
    """The other laptop never heard that anything was taken back, and goes on writing."""
    add_consent(both.shelter, saved.person, sheets.share("coded") | {"consent_purpose": "referral"})  # but earlier
    withdraw(desks.shelter, Withdrawal(shared(desks.shelter, saved).id.hex(), "stop_and_erase"))
    carry(desks)
    confirm(desks.coordinator, saved.person)
    for other in (
        {"consent_purpose": "interview", "recipient_kind": "this_shelter", "recipient": None},
        {"consent_purpose": "authorities", "recipient_kind": "police", "recipient": "District police"},
        {"valid_until": "2020-01-01", "given_on": "2019-12-01"},
        {"consent_status": "refused"},
    ):
        told = {name: answer for name, answer in (sheets.share("coded") | other).items() if answer is not None}
        add_consent(both.shelter, saved.person, told)
    mend(both.shelter, "person", saved.person, gender="Feminine")
    carry(both)
    assert person(desks.coordinator, saved).erased
    assert not [line for line in kept(desks.coordinator, Change) if line.subject.hex() == saved.person and line.body]
    add_consent(both.shelter, saved.person, sheets.share("coded"))
    carry(both)
    assert not person(desks.coordinator, saved).erased


def test_of_two_wishes_the_one_to_erase_stands(desks, both, saved):
    withdraw(desks.shelter, Withdrawal(shared(desks.shelter, saved).id.hex(), "stop_and_erase"))
    withdraw(both.shelter, Withdrawal(shared(both.shelter, saved).id.hex(), "stop_only"))
    carry(both)
    bring_home(desks)
    assert [each.field for each in list_disputes(desks.shelter)] == ["withdrawal_wish"]
    assert shared(desks.shelter, saved).withdrawal_wish == "stop_only"  # what was written last is shown
    assert carry(desks).erased == 1
    assert person(desks.coordinator, saved).erased


def test_what_the_other_laptop_held_back_goes_once_this_one_is_allowed_to_send_it(desks, both, silent, saved):
    """How much the other one sent is not known here, so nothing is taken for sent."""
    add_consent(desks.shelter, silent.person, sheets.share("statistics", withheld_groups=["citizenship"]))
    carry(desks)
    assert person(desks.coordinator, silent).citizenships is None
    bring_home(both)
    mend(both.shelter, "person", saved.person, gender="Feminine")
    carry(both)  # now this laptop knows by a receipt that those very lines came
    add_consent(both.shelter, silent.person, sheets.share("statistics"))
    carry(both)
    assert person(desks.coordinator, silent).citizenships == ["KH"]
    assert [each.acked for each in kept(both.shelter, Disclosure) if each.subject.hex() == silent.person] == [True]


def test_what_came_by_the_coordinator_widens_nothing_until_someone_here_has_looked(desks, both, saved):
    """It could have made up the line; nor does anything go on what was written here before it came."""
    add_consent(both.shelter, saved.person, sheets.share("coded") | {"consent_purpose": "referral"})
    carry(both)
    mend(desks.shelter, "consent", shared(desks.shelter, saved).id, share_level="coded")
    carry(desks)
    bring_home(both)
    assert shared(both.shelter, saved).share_level == "coded"
    assert goes(both, saved) == (0, {"unseen"})
    case = show(both.shelter, saved.case)
    leaving = [each for each in case.consents if each.level]
    assert [(each.live, each.waits) for each in leaving] == [(False, True)] * 2
    assert travel(both, saved) == "withheld"
    with pytest.raises(ChangedMeanwhile):
        confirm_permissions(both.shelter, saved.person, case.unseen - 1)
    confirm_permissions(both.shelter, saved.person, case.unseen)
    assert goes(both, saved)[0] > 0
    assert travel(both, saved) != "withheld"
    assert show(both.shelter, saved.case).unseen == 0
    with pytest.raises(ChangedMeanwhile):
        confirm_permissions(both.shelter, saved.person, case.unseen)


def test_an_end_that_is_taken_back_elsewhere_stays_an_end_and_asking_again_here_needs_no_look(desks, both, saved):
    sheet = shared(desks.shelter, saved).id
    withdraw(desks.shelter, Withdrawal(sheet.hex(), "stop_only"))
    mend(desks.shelter, "consent", sheet, withdrawn_on=None, withdrawal_wish=None)
    carry(desks)
    bring_home(both)
    assert shared(both.shelter, saved).withdrawal_wish is None
    assert goes(both, saved)[0] == 0
    add_consent(both.shelter, saved.person, sheets.share("statistics"))
    assert goes(both, saved)[0] > 0


@pytest.mark.parametrize("new", [False, True])
def test_a_coordinator_that_forges_a_permission_in_the_other_laptops_name_gets_nothing(desks, both, saved, new):
    sheet, person_id = shared(both.shelter, saved), bytes.fromhex(saved.person)
    crook = Crook(desks.coordinator, both.back, replica=desks.shelter.replica, seq=900, number=50)
    wide = {"share_level": "identity", "withheld_groups": None, "withdrawn_on": None}
    if new:
        wide = {name: answer for name, answer in sheets.share("identity").items() if answer} | {"person": saved.person}
    crook.line("consent", new_id() if new else sheet.id, person_id, wide)
    done = import_bundle(both.shelter, crook.seal(desks.stick, yours=(desks.shelter.replica.hex(),)), desks.stick)
    assert (done.set_aside, done.new, done.updated) == (0, int(new), int(not new))
    assert goes(both, saved)[0] == 0


@pytest.mark.parametrize("answers", [{"recipient": "Other NGO"}, {"recipient_kind": "police"}])
def test_a_permission_that_names_a_partner_is_taken_back_and_not_renamed(desks, saved, answers):
    """Renamed, it would tell the partner nothing, and no wish to be erased would ever come there."""
    sheet = shared(desks.shelter, saved)
    found = check_correction(desks.shelter, "consent", sheet.id.hex(), answers)
    assert [(each.field, each.code) for each in found] == [("recipient", receiver_stands.CODE)]
    with pytest.raises(AnswersRefused) as refused:
        mend(desks.shelter, "consent", sheet.id, **answers)
    assert [each.code for each in refused.value.findings] == [receiver_stands.CODE]
    mend(desks.shelter, "consent", sheet.id, recipient=f"  {sheet.recipient.upper()} ")
    withdraw(desks.shelter, Withdrawal(sheet.id.hex(), "stop_and_erase"))
    assert carry(desks).erased == 1
