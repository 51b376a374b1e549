"""Law and purposes go to whom there is an agreement with: the word of the house that says so, in force nowhere else."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from app.records import partner_ground
from app.records.ground import kept_until
from app.reports.comparable import COUNTRIES, DUTIES, NO_GROUND
from app.reports.make import Wish
from app.services.compare_houses import compare_houses
from app.services.ground import read_ground, write_ground
from app.services.list_partners import list_partners
from app.services.list_profiles import list_profiles
from app.sync.parties import party_of
from db.models import PartnerGround
from tests.flows.desks import two_desks
from tests.flows.steps import carry, intake, kept

ROOT = Path(__file__).parents[2]
TODAY = date.today()  # noqa: DTZ011 - the day on this laptop's calendar
TOLD = {
    "country": "KH", "data_law": "none yet", "must_report": "yes", "keep_years": 7,
    "duties": [{"what": "A child in danger.", "to_whom": "the social office"}],
    "kept_for": [{"purpose": "care in this house"}, {"purpose": "figures", "needs": "no names"}],
}  # fmt: skip
FIGURE = Wish(indicator="IND11", first=f"{TODAY.year}-01-01", last=f"{TODAY.year}-12-31", dimensions=("house",))


@pytest.fixture
def desks(tmp_path):
    made = two_desks(tmp_path)
    intake(made.coordinator)
    yield made
    made.close()


def flagged(desk):
    (pair,) = compare_houses(desk, FIGURE).pairs
    return {words: dict(facts) for words, facts in pair.flagged}


def test_it_comes_as_their_word_is_shown_and_holds_for_nobody_else(desks):
    shelter, coordinator = desks.shelter, desks.coordinator
    intake(shelter)
    carry(desks)
    assert list_partners(coordinator)[0].ground is None, "nothing was written down"
    assert NO_GROUND not in flagged(coordinator), "nobody has told: that is known of none"

    write_ground(shelter, TOLD)
    intake(shelter)
    carry(desks)
    (partner,) = list_partners(coordinator)
    ours, theirs = list_profiles(coordinator)
    assert partner.ground.answers == theirs.ground.answers == TOLD
    assert (partner.ground.kept[:10], ours.ground) == (theirs.ground.kept[:10], None)
    assert read_ground(coordinator).answers == {}, "nothing of it is ours"
    with coordinator.read("look") as session:
        assert kept_until(session, TODAY) == {}, "and no case is kept as long as they keep theirs"
    assert flagged(coordinator)[NO_GROUND] == {"one": "River coordination"}

    write_ground(coordinator, {"country": "TH", "must_report": "no"})
    found = flagged(coordinator)
    assert found[DUTIES] == {"one": "Sunflower", "other": "River coordination"}
    assert COUNTRIES in found
    (side,) = (each for each in compare_houses(coordinator, FIGURE).sides if each.word)
    assert side.ground == TOLD
    intake(shelter)
    carry(desks)
    assert len(kept(coordinator, PartnerGround)) == 1, "the same again is no new version"
    assert read_ground(coordinator).answers == {"country": "TH", "must_report": "no"}

    write_ground(shelter, {**TOLD, "keep_years": 10}, "the board decided")
    intake(shelter)
    carry(desks)
    assert list_partners(coordinator)[0].ground.answers["keep_years"] == 10
    assert len(kept(coordinator, PartnerGround)) == 2, "what they said before stays readable"

    with shelter.read("look") as session:  # the agreement decides: on the day after it nothing is told any more
        party = party_of(session, bytes.fromhex(desks.to))
        told = json.loads(partner_ground.to_send(session, party, "2099-12-31"))
        assert (told["form"], told["answers"]["keep_years"]) == ("ground 1", 10)
        assert set(told) == {"form", "answers"}, "no worker, and no reason of a change"
        assert partner_ground.to_send(session, party, "2100-01-01") == ""


@pytest.mark.parametrize(
    "told",
    [
        "{",
        "[" * 100_000,
        "[]",
        json.dumps({"form": "ground 1", "answers": []}),
        json.dumps({"form": "ground 1", "answers": {"duties": "everything", "must_report": "yes"}}),
        json.dumps({"form": "ground 1", "answers": {"keep_years": 10**30}}),
        json.dumps({"form": "ground 1", "answers": {"kept_for": [{"purpose": ["x"]}]}}),
        json.dumps({"form": "ground 1", "answers": {"data_law": "x" * 30_000}}),
    ],
)
def test_what_nobody_can_read_is_left_aside(told):
    assert partner_ground.read(told, TODAY) == {}


def test_a_bundle_comes_in_whatever_it_says_there(desks, monkeypatch):
    """A newer form may ask more; what cannot be read stops no record; of our own house nobody tells us."""
    before = len(kept(desks.coordinator, PartnerGround))
    for said in ("{", json.dumps({"form": "ground 9", "answers": {"country": "LA", "altitude": 12}})):
        monkeypatch.setattr(partner_ground, "to_send", lambda *_asked, said=said: said)
        intake(desks.shelter)
        assert carry(desks).new
    assert len(kept(desks.coordinator, PartnerGround)) == before + 1
    assert list_partners(desks.coordinator)[0].ground.answers == {"country": "LA"}
    with desks.coordinator.write("define") as session:
        own, now = bytes.fromhex(desks.coordinator.organisation.id), desks.coordinator.store.clock.now()
        told = json.dumps({"form": "ground 1", "answers": {"country": "KH"}})
        partner_ground.take_in(session, own, told, (now, TODAY))
    assert len(kept(desks.coordinator, PartnerGround)) == before + 1


def test_only_what_shows_it_and_what_carries_it_knows_of_it():
    """Limits told to a person, how long a case is kept, what may be sent: none of them may read a partner's word."""
    may = {
        "app/records/partner_ground.py", "app/records/side_by_side.py", "app/services/export_bundle.py",
        "app/services/import_bundle.py", "app/services/list_partners.py", "app/services/list_profiles.py",
        "db/models/__init__.py", "db/models/partner_ground.py",
    }  # fmt: skip
    files = (file for folder in ("app", "db", "ui") for file in (ROOT / folder).rglob("*.py"))
    texts = {file.relative_to(ROOT).as_posix(): file.read_text(encoding="utf-8") for file in files}
    code = {
        name: "\n".join(line for line in text.splitlines() if "import" in line or "class " in line)
        for name, text in texts.items()
    }
    assert {name for name, text in code.items() if "partner_ground" in text or "PartnerGround" in text} == may
