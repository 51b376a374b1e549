"""A vault of the Havenbook before this one: what others sent and it only kept stands in tables after the upgrade."""

from __future__ import annotations

from secrets import token_hex

import pytest

from app.records.opening import FOLDED
from app.services.add_record import NewRecord, add_record
from app.services.erase_person import erase
from app.services.import_bundle import import_bundle
from app.services.unlock_vault import unlock_vault
from app.sync.waiting import fold_waiting
from db import schema, upgrade, vault
from db.models import KINDS, Person
from db.models.setting import get_setting
from db.types import new_id
from tests import specimens
from tests.app.services import casework_kit as kit
from tests.flows.steps import Crook, carry, intake, kept, one
from tests.vaults import PASSPHRASE

SOME = ("case_note", "assessment_risk", "episode", "stay")


def facts(desk, kinds=SOME):
    """Every row of these kinds, cell by cell."""
    found = {}
    for kind in kinds:
        columns = [column.key for column in KINDS[kind].__mapper__.columns]
        found[kind] = sorted(
            tuple((name, repr(getattr(row, name))) for name in columns) for row in kept(desk, KINDS[kind])
        )
    return found


def made_old(desk):
    """The same vault as an older Havenbook left it: tables it had never heard of gone, the journal whole."""
    folder, key = desk.vault_path, desk.vault_key.database()
    desk.close()
    opened = vault.open_vault(folder, key)
    upgrade.go_back(opened, schema.KNOWN[0])
    with opened.writer.begin() as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE name = ?", (FOLDED,))
        tables = {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert "case_note" not in tables
    opened.close()
    return folder


@pytest.fixture
def work(desks):
    saved = intake(desks.shelter, "identity")
    made = {}
    for kind in SOME:
        sheet = specimens.in_vault(desks.shelter, saved.case, next(specimens.with_values(kind)))
        made[kind] = add_record(desks.shelter, NewRecord(kind, saved.case, token_hex(16), sheet))
    carry(desks)
    kit.mend(desks.shelter, made["assessment_risk"], overall_risk="high")
    carry(desks)
    return saved


def test_what_was_kept_unread_is_folded_once(desks, work):
    before = facts(desks.coordinator)
    assert {kind: len(rows) for kind, rows in before.items()} == dict.fromkeys(SOME, 1)
    folder = made_old(desks.coordinator)
    desks.coordinator = unlock_vault(folder, "Amina", PASSPHRASE)
    assert facts(desks.coordinator) == before
    with desks.coordinator.read("look") as session:
        assert get_setting(session, FOLDED) == schema.HEAD
    kit.mend(desks.shelter, _of(desks, "episode", work), country="TH")
    carry(desks)
    assert one(desks.coordinator, KINDS["episode"]).country == "TH"


def _of(desks, kind, saved):
    (row,) = kit.of_case(desks.shelter, kind, saved)

    class Made:
        """What add_record gave."""

    Made.kind, Made.record = kind, row.id.hex()
    return Made


def test_a_second_opening_does_not_look_again(desks, work, monkeypatch):
    folder = made_old(desks.coordinator)
    unlock_vault(folder, "Amina", PASSPHRASE).close()
    asked = []
    monkeypatch.setattr("app.sync.waiting.fold_waiting", lambda session: asked.append(session) or 0)
    desks.coordinator = unlock_vault(folder, "Amina", PASSPHRASE)
    assert asked == []


def test_nobody_who_was_erased_comes_back(desks, work):
    erase(desks.shelter, work.person, "she asked")
    carry(desks)
    folder = made_old(desks.coordinator)
    desks.coordinator = unlock_vault(folder, "Amina", PASSPHRASE)
    for kind in SOME:
        assert [row for row in kept(desks.coordinator, KINDS[kind]) if not row.erased] == []


def test_a_field_that_had_no_column_moves_into_it(desks):
    """Raw lines: a person with a field this Havenbook knows, kept as if it did not."""
    crook = Crook(desks.shelter, desks.to)
    subject = new_id()
    crook.line("person", subject, subject, {"gender": "Feminine", "star_sign": "none"})
    import_bundle(desks.coordinator, crook.seal(desks.stick), desks.stick)
    desk = desks.coordinator
    with desk.receive("import") as session:
        session.connection().exec_driver_sql("UPDATE person SET st = x'', gender = NULL")
        assert fold_waiting(session) == 1
    person = one(desk, Person)
    assert person.gender == "Feminine"
    assert b"star_sign" in person.ext, "what is still unknown stays where it was"
