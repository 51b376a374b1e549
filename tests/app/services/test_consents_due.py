"""Permissions that want attention: which, when, and of whom only."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.records.errors import NoSuchRecord
from app.services.add_consent import add_consent
from app.services.consents_due import consents_due
from app.services.correct_record import Correction, correct
from app.services.record_intake import record_intake
from app.services.withdraw_consent import Withdrawal, withdraw
from db.models import Dispute
from tests.sheets import TODAY, care, intake, share

DAY = date.fromisoformat(TODAY)


def ago(days):
    return (DAY - timedelta(days=days)).isoformat()


def saved(desk, **changes):
    """A person with one permission to share; given long ago."""
    return record_intake(desk, intake(care(), share(**{"given_on": ago(400), **changes})))


def whys(desk):
    return [(due.why, due.on) for due in consents_due(desk)]


@pytest.mark.parametrize(
    ("changes", "due"),
    [
        ({"review_on": TODAY}, [("review", TODAY)]),
        ({"review_on": ago(5)}, [("review", ago(5))]),
        ({"review_on": ago(-1)}, []),
        ({"valid_until": ago(-30)}, [("expires", ago(-30))]),
        ({"valid_until": TODAY}, [("expires", TODAY)]),
        ({"valid_until": ago(-31)}, []),
        ({"valid_until": ago(1)}, [("ended", ago(1))]),
        ({"valid_until": ago(91)}, []),
    ],
)
def test_the_days_that_matter(desk, changes, due):
    about = saved(desk, **changes)
    assert whys(desk) == due
    for each in consents_due(desk):
        assert (each.case, each.person, each.name) == (about.case, about.person, "Sokha")
        assert each.recipient == "River coordination"


def test_what_was_decided_again_is_no_longer_due(desk):
    about = saved(desk, review_on=ago(5), valid_until=ago(3))
    assert len(whys(desk)) == 2
    newer = add_consent(desk, about.person, share(review_on=ago(-200)))
    assert whys(desk) == []
    withdraw(desk, Withdrawal(newer, "stop_only"))
    assert whys(desk) == []


def test_a_closed_case_asks_for_nothing(desk):
    about = saved(desk, review_on=ago(5))
    with desk.write("correct") as session:
        from db.models import Case

        session.get_one(Case, bytes.fromhex(about.case)).case_status = "Closed"
    assert whys(desk) == []


BY_GUARDIAN = {"given_by": "guardian_alone", "guardian_safe": "yes", "child_assent": "agrees"}
CHILD = {"minor_at_intake": "yes", "child_care_status": "with_carer"}


@pytest.mark.parametrize(
    ("born", "due"),
    [
        (f"{DAY.year - 17}", []),
        (f"{DAY.year - 18}-12-31", [] if (DAY.month, DAY.day) != (12, 31) else [("of_age", TODAY)]),
        (f"{DAY.year - 19}", [("of_age", f"{DAY.year - 1}-12-31")]),
    ],
)
def test_a_child_who_grew_up_is_asked_herself(desk, born, due):
    about = record_intake(desk, intake(care(given_on=ago(700), **BY_GUARDIAN), **CHILD))
    with desk.write("correct") as session:
        from db.models import Identity

        session.query(Identity).one().date_of_birth = born
    assert whys(desk) == due
    if due:
        add_consent(desk, about.person, care())  # she says it herself
        assert whys(desk) == []


def test_a_dispute_comes_first(desk):
    saved(desk, review_on=ago(5))
    about = saved(desk)
    with desk.write("correct") as session:
        from db.models import Consent

        sheet = (
            session.query(Consent).filter_by(subject=bytes.fromhex(about.person), consent_purpose="coordination").one()
        )
        session.add(Dispute(kind="consent", record=sheet.id, field="share_level", subject=sheet.subject, since=1))
    assert whys(desk) == [("disputed", ""), ("review", ago(5))]


def test_a_mistake_is_never_due(desk):
    about = saved(desk, review_on=ago(5))
    with desk.read("look") as session:
        from db.models import Consent

        record = session.query(Consent).filter_by(consent_purpose="coordination").one().id.hex()
    correct(desk, Correction("consent", record, {"review_on": None}, why="no need"))
    assert whys(desk) == []
    assert about.case


def test_a_permission_saved_twice_is_made_once(desk):
    about, other = saved(desk), saved(desk)
    record = "ab" * 16
    assert add_consent(desk, about.person, share(), record) == record
    assert add_consent(desk, about.person, share(), record) == record
    with desk.read("look") as session:
        from db.models import Consent

        assert session.query(Consent).filter_by(subject=bytes.fromhex(about.person)).count() == 3
    with pytest.raises(NoSuchRecord):
        add_consent(desk, other.person, share(), record)
