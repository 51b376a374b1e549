"""Permissions to look at again on the first page: which, why, when, of whom only, and asked by index."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import event

from app.records.errors import NoSuchRecord
from app.services import today
from app.services.add_consent import add_consent
from app.services.correct_record import Correction, correct
from app.services.find_cases import CaseFilter, CaseSearch, find_cases
from app.services.record_intake import record_intake
from app.services.withdraw_consent import Withdrawal, withdraw
from db.models import Consent, Dispute, Unseen
from tests.sheets import TODAY, care, intake, share

DAY = date.fromisoformat(TODAY)


def ago(days):
    return (DAY - timedelta(days=days)).isoformat()


def saved(desk, **changes):
    """A person with one permission to share; given long ago."""
    return record_intake(desk, intake(care(), share(**{"given_on": ago(400), **changes})))


def whys(desk):
    return [(due.why, due.day) for due in today.reviews(desk).entries]


@pytest.mark.parametrize(
    ("changes", "due"),
    [
        ({"review_on": TODAY}, [("review", TODAY)]),
        ({"review_on": ago(5)}, [("review", ago(5))]),
        ({"review_on": ago(-7)}, [("review", ago(-7))]),
        ({"review_on": ago(-8)}, []),
        ({"valid_until": ago(-30)}, [("expires", ago(-30))]),
        ({"valid_until": TODAY}, [("expires", TODAY)]),
        ({"valid_until": ago(-31)}, []),
        ({"valid_until": ago(1)}, [("expires", ago(1))]),
        ({"valid_until": ago(90)}, [("expires", ago(90))]),
        ({"valid_until": ago(91)}, []),
    ],
)
def test_the_days_that_matter(desk, changes, due):
    about = saved(desk, **changes)
    assert whys(desk) == due
    for each in today.reviews(desk).entries:
        assert (each.case, each.person, each.name) == (about.case, about.person, "Sokha")
        assert each.words == "River coordination"


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
    assert today.reviews(desk).late == 0, "to have grown up is not to be late"
    if due:
        add_consent(desk, about.person, care())  # now said by the person
        assert whys(desk) == []


def test_who_grew_up_and_left_is_not_asked(desk):
    about = record_intake(desk, intake(care(given_on=ago(700), **BY_GUARDIAN), **CHILD))
    with desk.write("correct") as session:
        from db.models import Case, Identity

        session.query(Identity).one().date_of_birth = f"{DAY.year - 30}"
    assert [why for why, _ in whys(desk)] == ["of_age"]
    with desk.write("correct") as session:
        session.get_one(Case, bytes.fromhex(about.case)).case_status = "Closed"
    assert whys(desk) == []


def test_permissions_of_guardians_are_asked_by_index(desk):
    """By who gave it and whose it is, and not by the hundred thousand that were never withdrawn."""
    asked = []
    reader = desk.store.vault.reader
    listen = lambda _c, _k, statement, values, _x, _m: asked.append((statement, values))  # noqa: E731
    event.listen(reader, "before_cursor_execute", listen)
    today.reviews(desk)
    event.remove(reader, "before_cursor_execute", listen)
    (about_guardians,) = [each for each in asked if "guardian_alone" in repr(each[1])]
    with reader.connect() as connection:
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {about_guardians[0]}", about_guardians[1])
        steps = [row[3] for row in rows]
    assert any("ix_consent_given_by (withdrawn_on=? AND given_by=? AND subject=?" in step for step in steps), steps
    assert not [step for step in steps if step.startswith("SCAN")], steps


def test_a_dispute_comes_first(desk):
    saved(desk, review_on=ago(5))
    about = saved(desk, valid_until=ago(-3))
    with desk.write("correct") as session:
        sheet = (
            session.query(Consent).filter_by(subject=bytes.fromhex(about.person), consent_purpose="coordination").one()
        )
        session.add(Dispute(kind="consent", record=sheet.id, field="share_level", subject=sheet.subject, since=1))
    assert whys(desk) == [("disputed", ""), ("review", ago(5))]


@pytest.mark.parametrize(
    ("changes", "due"),
    [
        ({"valid_until": ago(-20)}, [("unseen", "")]),
        ({"valid_until": ago(3)}, [("expires", ago(3))]),
        ({"consent_status": "refused"}, []),
    ],
)
def test_what_waits_for_a_look_is_not_in_force_and_says_so(desk, changes, due):
    about = saved(desk, **changes)
    with desk.receive("import") as session:
        session.merge(Unseen(subject=bytes.fromhex(about.person), heard=2**60))
    assert whys(desk) == due


def test_a_mistake_is_never_due(desk):
    about = saved(desk, review_on=ago(5))
    with desk.read("look") as session:
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
        assert session.query(Consent).filter_by(subject=bytes.fromhex(about.person)).count() == 3
    with pytest.raises(NoSuchRecord):
        add_consent(desk, other.person, share(), record)


def filtered(desk):
    """How many cases the list finds without a permission in force, and with one that ends soon."""
    asked = [CaseSearch(filter=CaseFilter(consent=consent)) for consent in ("none", "soon")]
    return [len(find_cases(desk, each).lids) for each in asked]


def test_the_list_takes_what_is_in_dispute_or_waits_for_none_in_force(desk):
    about = record_intake(desk, intake(care(valid_until=ago(-10))))
    other = record_intake(desk, intake(care(), share(valid_until=ago(-10))))
    subjects = [bytes.fromhex(each.person) for each in (about, other)]
    assert filtered(desk) == [0, 2]
    with desk.write("correct") as session:
        for sheet in session.query(Consent).filter(Consent.valid_until.is_not(None)):
            session.add(Dispute(kind="consent", record=sheet.id, field="share_level", subject=sheet.subject, since=1))
    assert filtered(desk) == [1, 0], "the other is still helped with a permission"
    with desk.write("correct") as session:
        session.query(Dispute).delete()
    with desk.receive("import") as session:
        for subject in subjects:
            session.merge(Unseen(subject=subject, heard=2**60))
    assert filtered(desk) == [0, 1], "on what stays in the house a record is kept"
