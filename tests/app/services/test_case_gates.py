"""What a record may not be saved without: permission to refer, one stay at a time, somebody else to be linked to."""

from datetime import date, timedelta
from secrets import token_hex

import pytest
from sqlalchemy import func, select

from app.forms.consent import POINTS
from app.records.errors import AnswersRefused
from app.services.add_consent import add_consent
from app.services.check_record import check_record
from app.services.confirm_permissions import confirm
from app.services.correct_record import Correction, correct
from app.services.void_record import void_record
from db.models import Change, Consent, Unseen
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.sheets import TODAY, care, share


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("gates") / "vault").desk
    yield made
    made.close()


def day(offset):
    return (date.fromisoformat(TODAY) + timedelta(days=offset)).isoformat()


def test_the_person_said_yes_and_a_live_permission_is_there(desk):
    saved = kit.saved_case(desk, care(), kit.may_refer("Lotus  Clinic"))
    assert kit.refused(desk, saved, "referral", agreed="yes", referred_to="lotus clinic") == set()


@pytest.mark.parametrize(
    "consents",
    [
        (care(),),
        (care(), share()),
        (care(), kit.may_refer("Another clinic")),
        (care(), kit.may_refer("Lotus Clinic", consent_status="refused")),
        (care(), kit.may_refer("Lotus Clinic", consent_status="undecided")),
        (care(), kit.may_refer("Lotus Clinic", points_explained=list(POINTS)[:6], points_reason="no time")),
        (care(), kit.may_refer("Lotus Clinic", given_on=day(-9), valid_until=day(-1))),
        (care(), kit.may_refer("Lotus Clinic", withdrawn_on=TODAY, withdrawal_wish="stop_only")),
        (care(), kit.may_refer("Lotus Clinic"), kit.may_refer("LOTUS CLINIC", consent_status="refused")),
    ],
    ids=["none", "coordination", "other receiver", "refused", "undecided", "points", "ended", "withdrawn", "later no"],
)
def test_without_a_live_permission_for_this_receiver_nobody_is_referred(desk, consents):
    saved = kit.saved_case(desk, *consents)
    assert kit.refused(desk, saved, "referral", agreed="yes", referred_to="Lotus Clinic") == {"referral.no_permission"}


def test_a_later_yes_governs(desk):
    saved = kit.saved_case(desk, care(), kit.may_refer("Lotus Clinic", consent_status="refused"))
    add_consent(desk, saved.person, kit.may_refer("Lotus Clinic"))
    assert kit.refused(desk, saved, "referral", agreed="yes", referred_to="Lotus Clinic") == set()


def test_nobody_is_referred_on_what_another_laptop_changed_before_someone_has_looked(desk):
    saved = kit.saved_case(desk, care(), kit.may_refer("Lotus Clinic"))
    with desk.receive("import") as session:
        session.add(Unseen(subject=bytes.fromhex(saved.person), heard=2**60))
    assert kit.refused(desk, saved, "referral", agreed="yes", referred_to="Lotus Clinic") == {"referral.no_permission"}
    confirm(desk, saved.person, 2**60)
    assert kit.refused(desk, saved, "referral", agreed="yes", referred_to="Lotus Clinic") == set()


def test_no_is_no_and_an_emergency_says_why(desk):
    saved = kit.saved_case(desk, care(), kit.may_refer("Lotus Clinic"))
    assert kit.refused(desk, saved, "referral", agreed="no", referred_to="Lotus Clinic") == {"referral.said_no"}
    assert kit.refused(desk, saved, "referral", agreed="urgent_without", override_why=" ") == {"answer.required"}


def test_what_came_of_it_is_written_down_also_when_the_permission_has_ended(desk):
    saved = kit.saved_case(desk, care(), kit.may_refer("Lotus Clinic"))
    made = kit.add(desk, saved, "referral", agreed="yes", referred_to="Lotus Clinic")
    with desk.read("look") as session:
        consent = session.scalars(
            select(Consent.id).where(
                Consent.subject == bytes.fromhex(saved.person), Consent.consent_purpose == "referral"
            )
        ).one()
    ended = {"withdrawn_on": TODAY, "withdrawal_wish": "stop_only"}
    correct(desk, Correction("consent", consent.hex(), ended, "she took it back"))
    kit.mend(desk, made, result="recalled", result_on=TODAY)
    assert kit.row(desk, made).result == "recalled"
    with pytest.raises(AnswersRefused):
        kit.mend(desk, kit.add(desk, saved, "referral", agreed="urgent_without", override_why="x"), agreed="yes")


def test_going_past_the_gate_later_is_audited_too(desk):
    saved = kit.saved_case(desk, care(), kit.may_refer("Lotus Clinic"))
    made = kit.add(desk, saved, "referral", agreed="yes", referred_to="Lotus Clinic")
    kit.mend(desk, made, agreed="urgent_without", override_why="She could not speak.")
    assert kit.outcomes(desk, "correct")[-1] == "override"
    assert len(kit.of_case(desk, "task", saved)) == 1
    kit.mend(desk, made, override_why="She could not speak any more.")
    assert kit.outcomes(desk, "correct")[-1] == "done"


def test_a_second_open_stay_is_refused(desk):
    saved = kit.saved_case(desk)
    first = kit.add(desk, saved, "stay", moved_in_on=day(-9))
    assert kit.refused(desk, saved, "stay", moved_in_on=day(-1)) == {"stay.already_here"}
    kit.mend(desk, first, moved_out_on=day(-2))
    second = kit.add(desk, saved, "stay", moved_in_on=day(-1))
    with pytest.raises(AnswersRefused):
        kit.mend(desk, first, moved_out_on=None)
    assert kit.row(desk, first).moved_out_on == day(-2)
    void_record(desk, "stay", second.record, "wrong person")
    kit.mend(desk, first, moved_out_on=None)


@pytest.mark.parametrize(
    ("first", "second", "taken"),
    [
        ((-9, -5), (-7, -3), True),
        ((-9, -5), (-5, -3), False),
        ((-9, None), (-1, None), True),
        ((-9, -5), (-20, None), True),
        ((-9, -5), (-20, -9), False),
    ],
)
def test_a_bed_that_is_taken_asks_for_a_second_look_and_names_nobody(desk, first, second, taken):
    room = token_hex(4)

    def nights(span, bed):
        told = {"moved_in_on": day(span[0]), "room": room.upper(), "bed": bed}
        return told if span[1] is None else told | {"moved_out_on": day(span[1])}

    one, other = kit.saved_case(desk), kit.saved_case(desk)
    kit.add(desk, one, "stay", **nights(first, " 2 a"))
    asked = kit.sheet("stay", nights(second, "2  A") | {"room": room})
    before = check_record(desk, "stay", other.case, token_hex(16), asked)
    made = kit.add(desk, other, "stay", **asked)
    for found in (before, made.warnings):
        assert [(each.field, each.severity) for each in found] == ([("bed", "warning")] if taken else [])
        assert not any("Sokha" in each.words for each in found)
    another = kit.add(desk, kit.saved_case(desk), "stay", **nights(second, "3"))
    assert another.warnings == ()


def test_nobody_is_linked_to_themselves(desk):
    saved, other = kit.saved_case(desk), kit.saved_case(desk)
    assert kit.refused(desk, saved, "family_link", linked_person=saved.person) == {"people.themselves"}
    assert kit.add(desk, saved, "family_link", linked_person=other.person).warnings == ()
    gone = kit.add(desk, saved, "family_link", linked_person="ab" * 16, name="Her aunt")
    assert [each.code for each in gone.warnings] == ["people.not_here"]


def test_judging_before_saving_writes_nothing(desk):
    saved = kit.saved_case(desk)

    def count():
        with desk.read("look") as session:
            return session.scalar(select(func.count()).select_from(Change))

    before = count()
    found = check_record(desk, "referral", saved.case, token_hex(16), {"agreed": "no"})
    assert "referral.said_no" in {each.code for each in found}
    assert count() == before


def test_what_the_app_answers_nobody_types(desk):
    saved = kit.saved_case(desk)
    sheet = kit.sheet("support_plan", {}) | {"approved_by": "me", "approved_on": TODAY}
    made = kit.add(desk, saved, "support_plan", **sheet)
    assert (kit.row(desk, made).approved_by, kit.row(desk, made).approved_on) == (None, None)
    for change in ({"approved_by": "me"}, {"approved_on": TODAY}):
        with pytest.raises(AnswersRefused):
            kit.mend(desk, made, **change)
    for change in ({"case_status": "Closed"}, {"case_worker": "W-2"}):
        with pytest.raises(AnswersRefused):
            correct(desk, Correction("case", saved.case, change, "quicker"))
    assert kit.status(desk, saved) == "Active"
