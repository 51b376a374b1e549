"""Published figures play a demonstration and nothing else: an ordinary vault sends nobody who rests on them."""

from __future__ import annotations

import pytest

from app.cli import demo_steps
from app.cli.demo_steps import count_exploitation
from app.keyring.calibration import FLOOR
from app.progress import Progress
from app.records.partner_errors import WorldsDiffer
from app.services.export_bundle import export
from app.services.import_intakes import import_csv
from app.services.make_card import make_card
from app.services.preview_export import preview
from app.services.read_card import read_card
from app.services.trust_card import trust
from app.sync.errors import NothingToSend
from db.models import Person
from tests import vaults
from tests.flows.steps import kept

ROWS = 40


@pytest.fixture
def play(tmp_path):
    return demo_steps.Rehearsal(tmp_path, Progress(), lambda _: None, limit=ROWS, cost=FLOOR)


def test_the_published_sample_goes_from_desk_to_desk_in_a_demonstration(play):
    shelter, coordinator = demo_steps.make_vaults(play)
    try:
        partner, _ = demo_steps.exchange_cards(play, shelter, coordinator)
        shelter, people = demo_steps.record_intakes(play, shelter)
        sent = demo_steps.send(play, shelter, coordinator, partner)
        assert people > 0
        assert (sent.export.people, len(kept(coordinator, Person))) == (people, people)
        assert (sent.imported.set_aside, sent.imported.disputed) == (0, 0)
        assert preview(shelter, partner).lines == 0
        assert count_exploitation(coordinator) is not None
    finally:
        shelter.close()
        coordinator.close()


def test_the_same_file_in_an_ordinary_vault_sends_nobody_and_says_why(desks, play):
    halves, mapping = demo_steps._halves(play), demo_steps._shipped(play, demo_steps.MAPPING)
    people = sum(import_csv(desks.shelter, half, mapping).people for half in halves)
    found = preview(desks.shelter, desks.to)
    assert (found.people, found.lines) == (0, 0)
    assert [(one.reason_code, one.people) for one in found.withheld] == [("demonstration_only", people)]
    with pytest.raises(NothingToSend):
        export(desks.shelter, desks.to, desks.stick)


def test_a_demonstration_trusts_no_ordinary_vault_and_is_trusted_by_none(desks, tmp_path):
    played = vaults.make(tmp_path / "played", organisation="Played", demonstration=True).desk
    try:
        for giver, taker in ((played, desks.shelter), (desks.coordinator, played)):
            card = make_card(giver, desks.stick)
            seen = read_card(taker, card.path, card.spoken_code)
            with pytest.raises(WorldsDiffer):
                trust(taker, seen.card, card.digits)
    finally:
        played.close()
