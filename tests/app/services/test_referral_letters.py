"""A letter of referral is refused at the last moment too, and a correction that sends it elsewhere is judged anew."""

from datetime import date, timedelta

import pytest

from app.forms.consent import POINTS
from app.records.errors import AnswersRefused, NoSuchRecord
from app.records.own_tasks import READ_OVERRIDE
from app.services.add_consent import add_consent
from app.services.check_correction import check_correction
from app.services.finish_task import finish_task
from app.services.letter_facts import letter_facts
from app.services.note_print import PrintNote, note_print
from app.services.void_record import void_record
from app.services.withdraw_consent import Withdrawal, withdraw
from db.models import Consent
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.sheets import TODAY


def day(offset):
    return (date.fromisoformat(TODAY) + timedelta(days=offset)).isoformat()


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("letters") / "vault").desk
    yield made
    made.close()


@pytest.fixture
def saved(desk):
    return kit.saved_case(desk)


def permit(desk, saved, receiver="Clinic", **changes):
    return add_consent(desk, saved.person, kit.may_refer(receiver) | changes)


def refer(desk, saved, **given):
    return kit.add(desk, saved, "referral", **{"referred_to": "Clinic", "agreed": "yes"} | given)


def urgent(desk, saved, receiver="Hospital"):
    return refer(desk, saved, referred_to=receiver, agreed="urgent_without", override_why="She was bleeding.")


def printed(desk, letter, *, named=False):
    """How often, or why not."""
    before = kit.outcomes(desk, "print_paper")
    try:
        note_print(desk, PrintNote("referral", letter.case, named=named, letter=letter))
    except AnswersRefused as refused:
        return [each.code for each in refused.findings]
    return len(kit.outcomes(desk, "print_paper")) - len(before)


def why_not(desk, made):
    found = letter_facts(desk, made.record).refusal
    return "" if found is None else found.code


def test_the_letter_ends_with_the_permission_on_the_page_and_at_the_printer(desk, saved):
    consent, made = permit(desk, saved), refer(desk, saved)
    drawn = letter_facts(desk, made.record)
    assert drawn.refusal is None
    assert printed(desk, drawn) == 1
    assert withdraw(desk, Withdrawal(consent, "stop_only")).prints == 1
    assert why_not(desk, made) == "letter.no_permission"
    assert printed(desk, drawn) == ["letter.no_permission"]


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({}, ""),
        ({"share_level": "identity"}, ""),
        ({"share_level": "statistics"}, "letter.figures_only"),
        ({"given_on": day(-9), "valid_until": day(-1)}, "letter.no_permission"),
        ({"points_explained": list(POINTS)[:6], "points_reason": "no time"}, "letter.no_permission"),
    ],
    ids=["coded", "identity", "statistics", "ended", "points"],
)
def test_only_a_live_permission_that_lets_one_record_go_lets_a_letter_go(desk, saved, changes, refused):
    permit(desk, saved)
    made = refer(desk, saved)
    permit(desk, saved, **changes)
    assert why_not(desk, made) == refused


def test_where_life_is_in_danger_the_letter_goes_and_one_who_said_no_has_none(desk, saved):
    assert printed(desk, letter_facts(desk, urgent(desk, saved).record)) == 1
    permit(desk, saved)
    made = refer(desk, saved)
    written(desk, made, agreed="no")
    assert why_not(desk, made) == "letter.no_permission"
    assert codes(desk, made, referred_to="Police") == ["referral.said_no"]


def test_an_override_holds_until_the_person_says_no(desk, saved):
    made = urgent(desk, saved)
    drawn = letter_facts(desk, made.record)
    permit(desk, saved, "Another hospital", consent_status="refused")
    assert printed(desk, drawn) == 1
    permit(desk, saved, "hospital ", consent_status="refused")
    assert why_not(desk, made) == "letter.said_no"
    assert printed(desk, drawn) == ["letter.said_no"]
    kit.mend(desk, made, override_why="She was bleeding a lot.", referred_to="HOSPITAL")
    assert why_not(desk, made) == "letter.said_no"
    assert printed(desk, letter_facts(desk, urgent(desk, saved).record)) == 1


@pytest.mark.parametrize("no", ["taken back", "a child", "no help here any more", "in dispute"])
def test_every_later_no_ends_an_override(desk, saved, no):
    consent = "" if no == "no help here any more" else permit(desk, saved, "Hospital")
    made = urgent(desk, saved)
    drawn = letter_facts(desk, made.record)
    assert drawn.override
    if no == "taken back":
        withdraw(desk, Withdrawal(consent, "stop_only"))
    elif no == "a child":
        elsewhere(desk, consent, child_assent="disagrees")
    elif no == "no help here any more":
        care = next(each for each in kit.rows(desk, "consent") if each.subject.hex() == saved.person)
        withdraw(desk, Withdrawal(care.id.hex(), "stop_only"))
    else:
        for status in ("refused", "given_signed"):
            elsewhere(desk, consent, consent_status=status)
    assert not letter_facts(desk, made.record).override
    assert printed(desk, drawn) == ["letter.said_no"]


def elsewhere(desk, consent, **told):
    """By somebody who had not seen what was written here."""
    with desk.write("correct", why="elsewhere", seen={consent: {}}) as session:
        for name, value in told.items():
            setattr(session.get(Consent, bytes.fromhex(consent)), name, value)


def test_sent_to_somebody_else_after_a_no_is_another_decision(desk, saved):
    made = urgent(desk, saved)
    permit(desk, saved, "Police", consent_status="refused")
    permit(desk, saved, "Hospital", consent_status="refused")
    kit.mend(desk, made, referred_to="Police")
    assert why_not(desk, made) == ""
    permit(desk, saved, "Police")
    permit(desk, saved, "Police", consent_status="refused")
    assert why_not(desk, made) == "letter.said_no"


def test_what_is_printed_is_what_stands_now(desk, saved):
    permit(desk, saved, share_level="identity")
    made = refer(desk, saved)
    drawn = letter_facts(desk, made.record)
    permit(desk, saved)
    for named in (False, True):
        assert printed(desk, drawn, named=named) == ["letter.changed"]
    assert printed(desk, letter_facts(desk, made.record), named=True) == ["letter.changed"]
    with pytest.raises(NoSuchRecord):
        note_print(desk, PrintNote("referral", saved.case))
    void_record(desk, "referral", made.record, "wrong person")
    with pytest.raises(NoSuchRecord):
        printed(desk, drawn)


def test_after_a_withdrawal_a_referral_is_not_sent_elsewhere_by_a_correction(desk, saved):
    consent, made = permit(desk, saved), refer(desk, saved, service_wanted="health")
    withdraw(desk, Withdrawal(consent, "stop_only"))
    for change in ({"referred_to": "Police"}, {"service_wanted": "legal"}):
        assert [each.code for each in check_correction(desk, "referral", made.record, change)] == [
            "referral.no_permission"
        ]
        with pytest.raises(AnswersRefused):
            kit.mend(desk, made, **change)
    kit.mend(desk, made, referred_to="clinic ", result="recalled", result_on=TODAY)
    assert kit.row(desk, made).result == "recalled"


def test_an_urgent_referral_sent_elsewhere_is_read_again(desk, saved):
    made = urgent(desk, saved)
    (first,) = kit.of_case(desk, "task", saved)
    finish_task(desk, first.id.hex())
    found = check_correction(desk, "referral", made.record, {"referred_to": "Embassy"})
    assert [(each.code, each.severity) for each in found] == [("referral.read_today", "warning")]
    kit.mend(desk, made, referred_to="Embassy")
    assert kit.outcomes(desk, "correct")[-1] == "override"
    assert sorted((each.what, each.state) for each in kit.of_case(desk, "task", saved)) == [
        (READ_OVERRIDE, "done"),
        (READ_OVERRIDE, "open"),
    ]
    kit.mend(desk, made, override_why="She was bleeding a lot.")
    kit.mend(desk, made, referred_to="Ministry")
    assert kit.outcomes(desk, "correct")[-1] == "override"
    void_record(desk, "referral", made.record, "wrong person")
    states = sorted(each.state for each in kit.of_case(desk, "task", saved))
    assert states == ["done", "not_needed", "not_needed"]


def codes(desk, made, **changes):
    return [each.code for each in check_correction(desk, made.kind, made.record, changes)]


def test_another_bed_neighbour_another_link_another_day_is_another_finding(desk, saved):
    other, third = kit.saved_case(desk), kit.saved_case(desk)
    bed = {"room": "R9", "bed": "4"}
    kit.add(desk, other, "stay", moved_in_on=day(-9), moved_out_on=day(-8), **bed)
    kit.add(desk, third, "stay", moved_in_on=day(-7), moved_out_on=day(-6), **bed)
    stay = kit.add(desk, saved, "stay", moved_in_on=day(-9), moved_out_on=day(-8), **bed)
    assert codes(desk, stay, moved_out_on=day(-6)) == ["stay.bed_taken"]
    assert codes(desk, stay, stay_kind="emergency") == []
    link = kit.add(desk, saved, "family_link", linked_person="ab" * 16, name="Her aunt")
    assert codes(desk, link, linked_person="cd" * 16) == ["people.not_here"]
    assert codes(desk, link, name="Her other aunt") == []
    offer = kit.add(desk, saved, "transfer", offered_to="A house")
    assert codes(desk, offer, offered_to="Another house") == ["transfer.no_partner"]
    assert codes(desk, offer, offered_to="A house") == []


def test_a_stay_that_overlapped_is_not_opened_again_and_one_of_two_can_be_ended(desk, saved):
    first = kit.add(desk, saved, "stay", moved_in_on=day(-9), moved_out_on=day(-5))
    second = kit.add(desk, saved, "stay", moved_in_on=day(-5), moved_out_on=day(-2))
    assert codes(desk, second, moved_in_on=day(-6)) == ["stay.twice"]
    kit.mend(desk, second, moved_in_on=day(-6))
    assert codes(desk, second, moved_in_on=day(-7)) == ["stay.twice"]
    written(desk, second, moved_out_on=None, left_how=None)
    assert codes(desk, first, moved_out_on=None) == ["stay.already_here"]
    written(desk, first, moved_out_on=None, left_how=None)
    kit.mend(desk, first, moved_out_on=TODAY, left_how="planned")


def written(desk, made, **answers):
    """As it may have come from elsewhere."""
    with desk.write("correct") as session:
        record = session.get(type(kit.row(desk, made)), bytes.fromhex(made.record))
        for name, said in answers.items():
            setattr(record, name, said)


def test_a_wrong_day_is_not_moved_to_another_wrong_day(desk, saved):
    closure = kit.add(desk, saved, "closure", closed_on=TODAY, follow_up_agreed="no")
    written(desk, closure, closed_on=day(-400))
    assert codes(desk, closure, closed_on=day(-300)) == ["closure.before_opening"]
    visit = kit.add(desk, saved, "follow_up", planned_on=day(5))
    written(desk, closure, closed_on=TODAY, approved_by=desk.worker.code, approved_on=TODAY)
    assert codes(desk, visit, planned_on=day(9)) == ["follow_up.not_wanted"]
    assert codes(desk, visit, done_on=TODAY) != ["follow_up.not_wanted"]
