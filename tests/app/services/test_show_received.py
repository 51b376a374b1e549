"""What a coordinator sees of a case that was sent: its origin, and *not shared* apart from *not known*."""

from dataclasses import dataclass

import pytest

from app.cli.demo_steps import count_exploitation
from app.reports.told import NOT_SHARED
from app.services import field_history, list_cases, show_case
from app.services.record_intake import record_intake
from app.sync.consented import Scope
from app.sync.disclosed import only
from app.sync.fields import Fields
from db.heads import Heads
from db.journal import Row, append_received, store_folded
from db.models import Organisation
from db.received import lines_in
from db.types import new_id
from tests import sheets, vaults


@dataclass
class Sent:
    shelter: object
    coordinator: object

    def send(self, scope):
        """The shelter's lines, each with what this scope lets go, folded at the coordinator as a bundle would be."""
        store = self.shelter.store
        with store.read() as session:
            lines = list(lines_in(session, store.rep, 1, 10_000))
        fields = Fields()
        lines = [only(line, fields.of(line.kind, scope).fields, store.replicas.uuid_of) for line in lines]
        with self.coordinator.receive("import") as session:
            org = Organisation(id=new_id(), name="Sunflower", kind="shelter")
            session.add(org)
            session.flush()
            here = session.info["store"]
            rep = here.replicas.alias(session, store.replica, here.clock.now(), org.id.hex())
            arrived = []
            for line in lines:
                if line.body:
                    line.rep = rep
                    arrived.append(line)
            append_received(session, arrived)
            for line in arrived:
                values = {name: value for name, (value, _) in line.body.items()}
                heads = Heads(first=(line.hlc, rep, line.seq))
                store_folded(session, line.kind, [Row(line.record, line.subject, values, heads)])


@pytest.fixture
def sent(tmp_path):
    shelter = vaults.make(tmp_path / "shelter").desk
    coordinator = vaults.make(tmp_path / "river", organisation="River", site="RIV", kind="coordinator").desk
    record_intake(
        shelter,
        sheets.intake(
            sheets.care(),
            sheets.share("statistics"),
            gender="Feminine",
            given_names="Sokha",
            exploitation_types=["ForcedLabour"],
            danger_flags=["phone_tracked"],
        ),
    )
    yield Sent(shelter, coordinator)
    shelter.close()
    coordinator.close()


def states(desk):
    (card,) = list_cases.cards(desk, list_cases.find(desk))
    view = show_case.show(desk, card.case)
    return card, view, {each.field: each.state for section in view.sections for each in section.fields}


def test_figures_only(sent):
    sent.send(Scope("statistics"))
    card, view, found = states(sent.coordinator)
    assert (card.origin, card.travel, card.name, card.number, card.dangers) == ("Sunflower", "received", "", "", ())
    assert (view.origin, view.events[0].origin, view.events[0].worker) == ("Sunflower", "Sunflower", "")
    assert found["gender"] == "answered"
    assert found["intake_kind"] == "answered"
    assert found["known_as"] == found["given_names"] == "not_shared", "no identity came at all"
    assert found["main_language"] == found["danger_flags"] == found["health_now"] == "not_shared"
    assert found["children_with"] == "not_shared", "its group may have been kept back"
    assert found["age_at_intake"] == "blank", "as far as figures go it would have come"


def test_with_identity(sent):
    sent.send(Scope("identity"))
    card, _, found = states(sent.coordinator)
    assert card.number.startswith("SUN-")
    assert found["given_names"] == "answered"
    assert found["known_as"] == "not_shared", "it never leaves the house"
    assert found["safe_method"] == "missing"


def test_in_the_house_itself_nothing_is_not_shared(sent):
    _, view, found = states(sent.shelter)
    assert "not_shared" not in found.values()
    assert view.origin == ""


def test_a_group_kept_back_counts_as_not_shared(sent):
    sent.send(Scope("coded", frozenset({"forced_crime"})))
    _, _, found = states(sent.coordinator)
    assert found["exploitation_types"] == "not_shared"
    whole = count_exploitation(sent.coordinator).figures[0].whole
    assert (whole.total.n, whole.answered.n) == (1, 0)
    assert [(gap.reason, gap.n.n) for gap in whole.gaps] == [(NOT_SHARED, 1)]


def test_history_says_where_from(sent):
    sent.send(Scope("coded"))
    card, view, _ = states(sent.coordinator)
    (past,) = field_history.history(sent.coordinator, "person", view.person, "gender")
    assert (past.origin, past.worker, past.answer) == ("Sunflower", "", "Feminine")
    assert [(each.purpose, each.live) for each in view.consents][1] == (
        "Coordination with the coordinating organisation",
        True,
    )
    assert card.code == view.code != ""
