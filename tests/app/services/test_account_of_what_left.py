"""What left by hand is counted for one person: nobody else's, and nothing from before the person was written down."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.records.consent_account import Account
from app.services.consent_account import account
from app.services.erase_person import erase
from app.services.record_intake import record_intake
from db.models import Blob, Referral
from tests.sheets import intake

DAY = datetime(2026, 11, 27, tzinfo=UTC)
NOTHING = {"receivers": (), "referrals": (), "copies": 0, "prints": 0, "cases": 1, "files": 1}


def note(desk, verb, times=1, **about):
    for _ in range(times):
        with desk.write("look") as session:
            desk.audit(session, verb, **about)


def test_what_left_by_hand_is_counted_for_this_person_alone(desk):
    note(desk, "export_everything")
    her, other = record_intake(desk, intake()), record_intake(desk, intake(known_as="Maly"))
    for saved, times in ((her, 1), (other, 2)):
        subject = bytes.fromhex(saved.person)
        for verb in ("save_copy", "print_paper", "print_file", "hand_out", "hand_out_plain"):
            note(desk, verb, times, kind="case", subject=subject)
        with desk.write("look") as session:
            for name, voided in (("Clinic", None), ("Clinic", None), ("Court", "a mistake"), (None, None)):
                case = bytes.fromhex(saved.case)
                session.add(Referral(subject=subject, case=case, referred_to=name and f"{name} {times}", voided=voided))
            hashes = [None, *(bytes([times, at]) * 16 for at in range(times))]
            session.add_all(Blob(subject=subject, hash=each, type="a", added=DAY) for each in hashes)
    note(desk, "export_everything_plain", 3)
    told, theirs = account(desk, her.person), account(desk, other.person)
    assert (told.copies, told.prints, told.handed, told.whole, told.files, told.cases) == (1, 2, 2, 3, 1, 1)
    assert (theirs.copies, theirs.prints, theirs.handed, theirs.whole, theirs.files, theirs.cases) == (2, 4, 4, 3, 2, 1)
    assert (told.referrals, theirs.referrals) == (("Clinic 1",), ("Clinic 2",))
    assert told.left
    erase(desk, her.person, "she asked")
    after = account(desk, her.person)
    assert (after.copies, after.prints, after.handed, after.whole, after.cases) == (1, 2, 2, 3, 0), "it still left"


@pytest.mark.parametrize(
    "more",
    [{"copies": 1}, {"prints": 1}, {"referrals": ("Clinic",)}, {"handed": 1}, {"whole": 1}],
    ids=" ".join,
)
def test_each_way_out_alone_means_that_something_left(more):
    assert not Account(**NOTHING).left
    assert Account(**NOTHING | more).left
