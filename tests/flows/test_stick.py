"""The stick goes out and comes home: two real desks, a folder between them."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_exchanges import list_exchanges
from app.services.preview_export import preview
from app.services.preview_import import preview as look_into
from app.services.record_intake import record_intake
from app.services.take_receipt import take
from app.sync.errors import NothingToSend
from db.models import Case, Intake, Person
from tests import sheets
from tests.flows.desks import two_desks


@pytest.fixture
def desks(tmp_path):
    made = two_desks(tmp_path)
    yield made
    made.close()


def kept(desk, model):
    with desk.read("look") as session:
        return list(session.scalars(select(model)))


def test_export_import_receipt_nothing_to_send(desks):
    saved = record_intake(desks.shelter, sheets.intake(sheets.care(), sheets.share(), gender="Feminine"))
    out = export(desks.shelter, desks.to, desks.stick)
    assert (out.number, out.people) == (1, 1)
    seen = look_into(desks.coordinator, out.path)
    assert (seen.kind, seen.organisation, seen.number, seen.people, seen.lines, seen.already) == (
        "changes", "Sunflower", 1, 1, out.lines, False,
    )  # fmt: skip
    done = import_bundle(desks.coordinator, out.path, desks.stick)
    assert (done.organisation, done.number, done.new, done.set_aside, done.disputed) == ("Sunflower", 1, out.lines, 0, 0)
    (person,), (case,) = kept(desks.coordinator, Person), kept(desks.coordinator, Case)
    assert (person.id.hex(), person.gender, person.code) == (saved.person, "Feminine", saved.code)
    assert (case.number, case.case_worker) == (saved.number, None)
    assert kept(desks.coordinator, Intake)[0].urgent_needs == ["sleep"]
    taken = take(desks.shelter, done.receipt_path)
    assert (taken.lines >= out.lines, taken.bundles, taken.went_back) == (True, 1, False)
    assert preview(desks.shelter, desks.to).lines == 0
    with pytest.raises(NothingToSend):
        export(desks.shelter, desks.to, desks.stick)
    assert [one.state for one in list_exchanges(desks.shelter)] == ["imported", "received"]
    assert [one.state for one in list_exchanges(desks.coordinator)] == ["written", "imported"]
