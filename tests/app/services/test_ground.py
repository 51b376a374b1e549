"""The law first: supervisors write it in versions, it is asked for until then, an intake and a closure take from it."""

from __future__ import annotations

from datetime import date

import pytest

from app.forms.limits import for_person, for_worker
from app.records.errors import AnswersRefused, ReasonMissing
from app.records.ground import kept_until
from app.roles import Refused
from app.services.add_record import NewRecord, add_record
from app.services.ground import ground_due, read_ground, write_ground
from app.services.open_record import Wanted, open_record
from db.missing import missing
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.sheets import TODAY

DUTIES = [{"what": "A child in danger.", "to_whom": "the social office"}]
TOLD = {"country": "KH", "data_law": "none yet", "must_report": "yes", "duties": DUTIES, "keep_years": 7}
PURPOSES = [{"purpose": "care in this house"}]


@pytest.fixture
def desk(tmp_path):
    made = vaults.copy_of(tmp_path / "vault").desk
    yield made
    made.close()


@pytest.fixture
def worker(desk):
    return kit.sitting(desk, "worker")


def test_the_law_is_asked_for_until_it_is_written_down_and_every_version_stays(desk, worker):
    assert len(ground_due(desk).missing) == 5
    assert ground_due(worker) is None, "a worker cannot write it down, so nobody asks them to"
    with pytest.raises(Refused):
        write_ground(worker, TOLD)
    with pytest.raises(AnswersRefused):
        write_ground(desk, {**TOLD, "duties": [{"what": "a child in danger"}]})
    assert read_ground(desk).answers == {}, "what was refused left nothing"
    write_ground(desk, {**TOLD, "kept_for": missing("unknown")})
    assert ground_due(desk).missing == ("What does this house keep records for?",), "not known yet is still open"
    whole = {**TOLD, "kept_for": PURPOSES}
    with pytest.raises(ReasonMissing):
        write_ground(desk, whole)
    write_ground(desk, whole, "the board decided")
    write_ground(desk, whole)
    assert ground_due(desk) is None
    seen = read_ground(worker)
    assert (seen.answers, len(seen.versions)) == (whole, 2), "the same again is no new version"
    assert [(each.worker, each.why) for each in seen.versions] == [("Amina", "the board decided"), ("Amina", "")]
    assert seen.versions[1].answers["kept_for"] == missing("unknown")


def test_how_long_a_case_is_kept_is_offered_when_it_is_closed(desk):
    saved = kit.saved_case(desk)
    write_ground(desk, {**TOLD, "keep_years": 3})
    opened = open_record(desk, Wanted("new", "closure", saved.case))
    assert opened.answers == {"keep_until": str(int(TODAY[:4]) + 3) + TODAY[4:]}
    assert open_record(desk, Wanted("new", "case_note", saved.case)).answers == {}
    told = {**kit.sheet("closure", {"closed_on": TODAY, "reason": "goals_reached"}), **opened.answers}
    made = add_record(desk, NewRecord("closure", saved.case, "ab" * 16, told))
    write_ground(desk, {**TOLD, "keep_years": 9}, "longer again")
    corrected = open_record(desk, Wanted("correct", "closure", made.record))
    assert corrected.answers["keep_until"] == opened.answers["keep_until"], "what was said is not said anew"
    with desk.read("look") as session:
        assert kept_until(session, date(2028, 2, 29)) == {"keep_until": "2037-03-01"}


def test_limits_are_told_and_never_promised_away():
    unknown = for_worker({})
    assert unknown == for_worker({"must_report": missing("unknown")}) == for_worker({"must_report": "yes"})
    assert "Do not promise" in unknown[0]
    assert "nothing has to be passed on" in for_worker({"must_report": "no"})[0]
    assert for_person(TOLD)[1:] == (
        "• A child in danger. It goes to: the social office",
        "Years that the record of a closed case is kept: 7",
    )
    stale = {**TOLD, "must_report": "no"}
    assert not any("child" in line for line in for_worker(stale)), "a duty that was taken back is told no more"
