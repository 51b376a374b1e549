"""More than one worker: each with a passphrase and a role, and every look, change and refusal written down."""

import pytest

from app.desk import Desk
from app.keyring.calibration import FLOOR
from app.keyring.errors import NameTaken, WeakPassphrase
from app.roles import ROLES, VERBS, Refused, UnknownRole, may
from app.services.add_worker import add_worker
from app.services.back_up_vault import back_up
from app.services.list_workers import list_workers
from app.services.review_access import review, verify_chain
from app.services.unlock_vault import unlock_vault
from db import vault
from db.models import Person
from tests.vaults import OTHER, PASSPHRASE


@pytest.fixture
def bopha(house):
    """A second worker, at the desk."""
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    add_worker(desk, "Bopha  ស", "worker", OTHER, cost=FLOOR)
    desk.close()
    desk = unlock_vault(house.folder, "bopha ស", OTHER)
    yield desk
    desk.close()


def test_the_second_worker_opens_the_same_vault_with_her_own_name(bopha, house):
    assert bopha.worker.name == "Bopha ស"
    assert bopha.worker.role == "worker"
    assert [card.name for card in list_workers(bopha)] == ["Amina", "Bopha ស"]
    assert len({card.code for card in list_workers(bopha)}) == 2
    with bopha.write("record_intake") as session:
        session.add(Person(code="BCDF-GHJK"))
    bopha.close()
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    with desk.read("look") as session:
        from db.models import Change

        assert [line.worker for line in session.query(Change)] == [bopha.worker_id]
    desk.close()


def test_what_is_asked_of_a_new_worker(desk):
    before = (desk.vault_path / "keyslots.json").read_bytes()
    for name, role, passphrase, error in (
        ("AMINA", "worker", OTHER, NameTaken),
        ("Bopha", "boss", OTHER, UnknownRole),
        ("Bopha", "worker", "bopha", WeakPassphrase),
    ):
        with pytest.raises(error):
            add_worker(desk, name, role, passphrase, cost=FLOOR)
    assert (desk.vault_path / "keyslots.json").read_bytes() == before
    assert len(list_workers(desk)) == 1


def test_the_gate_refuses_and_writes_the_refusal_down(bopha, house, tmp_path):
    slots = (house.folder / "keyslots.json").read_bytes()
    with pytest.raises(Refused):
        add_worker(bopha, "Eve", "administrator", PASSPHRASE, cost=FLOOR)
    with pytest.raises(Refused):
        back_up(bopha, tmp_path)
    with pytest.raises(Refused):
        review(bopha)
    assert (house.folder / "keyslots.json").read_bytes() == slots
    assert list(tmp_path.glob("*.backup")) == []
    bopha.close()
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    rows = [(row.worker, row.verb, row.outcome) for row in review(desk)][1:4]
    assert rows == [(bopha.worker.name, verb, "refused") for verb in ("review_access", "back_up", "add_worker")]
    desk.close()


def test_a_verb_that_nobody_knows_is_refused_even_to_an_administrator(desk):
    with pytest.raises(Refused), desk.write("conjure"):
        pytest.fail("inside")
    with pytest.raises(Refused), desk.read("conjure"):
        pytest.fail("inside")
    with pytest.raises(Refused), desk.receive("conjure"):
        pytest.fail("inside")


def test_roles_only_grow():
    for verb in VERBS:
        rights = [may(role, verb) for role in ROLES]
        assert rights == sorted(rights)
        assert rights[-1]
        assert not may("", verb)
    assert not may("worker", "erase")
    assert may("supervisor", "erase")
    assert not may("supervisor", "add_worker")


def test_a_refusal_that_cannot_be_written_down_is_still_a_refusal(bopha):
    bopha.store.close()
    with pytest.raises(Refused):
        bopha.gate("erase")
    bopha.closed = True


def test_the_audit_chain_shows_every_tampering(house):
    def touched(statement):
        raw = vault.connect(house.folder / "vault.db", vault.Key(house.key.database()))
        raw.execute("DROP TRIGGER IF EXISTS only_grows_audit")
        raw.execute(statement)
        raw.close()
        desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
        whole = verify_chain(desk)
        desk.close()
        return whole

    assert touched("SELECT 1")
    assert not touched("UPDATE audit SET outcome = 'done ' WHERE n = 1")
    assert not touched("UPDATE audit SET outcome = 'done', worker = x'0000000000000000' WHERE n = 1")


def test_rows_about_a_record_say_its_code_and_never_a_name(desk):
    with desk.write("record_intake") as session:
        person = Person(code="BCDF-GHJK")
        session.add(person)
        session.flush()
        desk.audit(session, "record_intake", kind="person", record=person.id, subject=person.id)
    row = review(desk, 1)[0]
    assert (row.verb, row.kind, row.record_label, row.outcome) == ("record_intake", "person", "BCDF-GHJK", "done")
    assert row.at.endswith("Z")
    assert verify_chain(desk)


def test_a_desk_closes_once(desk):
    desk.close()
    desk.close()
    assert isinstance(desk, Desk)
