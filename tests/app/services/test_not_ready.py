"""A case that cannot be closed says each reason, and what to do about it."""

import pytest

from app.error_words.casework import REASONS
from app.errors import words
from app.records.errors import NotReadyToClose
from app.records.gap import Gap
from app.services.approve_record import approve_record
from db.models import KINDS
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.app.services.test_close_case import closure
from tests.sheets import TODAY


def test_each_reason_why_a_case_stays_open_is_said_with_what_to_do(tmp_path):
    desk = vaults.copy_of(tmp_path / "vault").desk
    supervisor = kit.sitting(desk, "supervisor", "Chan")
    saved = kit.saved_case(desk)
    kit.add(desk, saved, "task", what="Fetch the papers", state="open")
    kit.add(desk, saved, "referral", referred_to="Hospital", agreed="urgent_without", override_why="She fainted.")
    kit.add(desk, saved, "support_plan")
    kit.add(desk, saved, "stay", moved_in_on=TODAY)
    made = closure(desk, saved)
    with pytest.raises(NotReadyToClose) as error:
        approve_record(supervisor, "closure", made.record)
    told = dict(error.value.reasons)
    assert {"closure.tasks", "closure.referrals", "closure.intake", "closure.stays"} <= told.keys()
    assert sum(told.values()) == len(error.value.gaps)
    said = words(error.value).what.split("\n")
    assert len(said) == 1 + len(told)
    assert "Tasks still open: 2. Say of each that it is done, not needed any more, or goes on after the case." in said
    assert told["closure.unread"] == 1
    asked = [Gap(kind, "", "", field, "") for kind in KINDS for field in ("state", "approved_by")]
    assert {f"closure.{each.why}" for each in asked} == REASONS.keys()
    desk.close()
