"""Who was erased stays erased, even in an old copy of the vault that this machine opens again."""

from __future__ import annotations

import json
import shutil

from db import erasure
from db.clock import Clock
from db.models import Erased, Person
from db.session import ReceivedAuthor, open_store
from db.vault import open_vault
from tests.db.test_continuity import crash
from tests.factories import AUTHOR, RAW_KEY, add_person


def test_who_was_erased_is_erased_again_in_an_old_copy(opener, vault_folder, tmp_path):
    store = opener()
    with store.write(AUTHOR) as session:
        gone, stays = add_person(session).id, add_person(session).id
    store.close()
    shutil.copytree(vault_folder, tmp_path / "copy")
    store = opener()
    with store.write(AUTHOR) as session:
        erasure.erase(session, gone)
    store.close()
    shutil.rmtree(vault_folder)
    shutil.copytree(tmp_path / "copy", vault_folder)
    back = opener()
    with back.read() as session:
        assert session.get(Person, gone).code is None
        assert session.get(Erased, gone).confirmed
        assert session.get(Person, stays).code
    assert back.erased == {gone}


def test_one_we_were_told_to_forget_is_forgotten_again_without_a_line_of_ours(opener, vault_folder, tmp_path):
    store = opener()
    with store.write(AUTHOR) as session:
        gone, back_again = add_person(session).id, add_person(session).id
    store.close()
    shutil.copytree(vault_folder, tmp_path / "copy")
    store = opener()
    with store.write(ReceivedAuthor()) as session:
        theirs = store.replicas.alias(session, b"t" * 16, store.clock.now())
        for subject in (gone, back_again):
            erasure.bury(session, subject, (1, theirs, 7), confirmed=False)
    with store.write(AUTHOR) as session:
        erasure.confirm(session, gone)
        erasure.lift(session, back_again)
    store.close()
    shutil.rmtree(vault_folder)
    shutil.copytree(tmp_path / "copy", vault_folder)
    again = opener()
    with again.read() as session:
        assert session.get(Person, gone).code is None
        assert session.get(Erased, gone).seq == 0
        assert session.get(Person, back_again).code
    assert again.tip.seq == 0
    assert again.erased == {gone}


def test_a_crash_before_they_were_erased_again_forgets_nobody(opener, vault_folder, tmp_path, monkeypatch):
    store = opener()
    with store.write(AUTHOR) as session:
        gone = add_person(session).id
    store.close()
    shutil.copytree(vault_folder, tmp_path / "copy")
    store = opener()
    with store.write(AUTHOR) as session:
        erasure.erase(session, gone)
    store.close()
    shutil.rmtree(vault_folder)
    shutil.copytree(tmp_path / "copy", vault_folder)
    vault = open_vault(vault_folder, RAW_KEY)
    with monkeypatch.context() as patched:
        patched.setattr("db.session._erase_again", lambda store: None)
        crash(open_store(vault, store.continuity.path.parent, Clock(store.clock.now_ms)))
    again = opener()
    assert again.verdict == "same"
    assert again.erased == {gone}


def test_the_memory_names_nobody(opener, state_dir):
    store = opener()
    with store.write(AUTHOR) as session:
        gone = add_person(session).id
    with store.write(AUTHOR) as session:
        erasure.erase(session, gone)
    (path,) = state_dir.iterdir()
    told = path.read_text()
    assert json.loads(told)["erased"]
    assert gone.hex() not in told
    assert store.vault_id.hex() not in told + path.name
