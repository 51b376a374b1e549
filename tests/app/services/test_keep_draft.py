"""A half-typed form outlives a lock, a crash and a long piece of work, and shows to nobody else."""

import subprocess
import sys
import threading
import time
from dataclasses import replace

import pytest

from app.forms.catalogue import form
from app.keyring.calibration import FLOOR
from app.keyring.errors import DraftNotKept
from app.records import saved_drafts
from app.services.add_record import NewRecord, add_record
from app.services.add_sheet import NewSheet, add_sheet
from app.services.add_worker import add_worker
from app.services.keep_draft import drafts, drop, keep, keep_on
from app.services.own_forms import FormFile, accept_form
from app.services.record_intake import record_intake, record_of
from app.services.unlock_vault import unlock_vault
from db.models import Person
from tests.app.xlsform.forms import CHILDREN, markdown
from tests.sheets import intake
from tests.specimens import least
from tests.vaults import OTHER, PASSPHRASE

TYPED = {"answers": {"given_name": "Sokha-needle", "languages": ["km", "en"]}, "section": 2}


def test_the_newest_of_each_form_is_offered_back(desk):
    keep(desk, "intake", "one", {"answers": {}})
    keep(desk, "intake", "two", {"answers": {"a": "b"}})
    saved = keep(desk, "intake", "one", TYPED)
    found = {(draft.form, draft.key): draft for draft in drafts(desk)}
    assert set(found) == {("intake", "one"), ("intake", "two")}
    assert found["intake", "one"].payload == TYPED
    assert found["intake", "one"].saved_at == saved
    assert saved.endswith("Z")
    drop(desk, "intake", "one")
    drop(desk, "intake", "never was")
    assert [draft.key for draft in drafts(desk)] == ["two"]


def test_after_a_lock_it_is_there_and_nothing_of_it_can_be_read(desk):
    keep(desk, "intake", "", TYPED)
    for path in desk.vault_path.iterdir():
        assert b"needle" not in path.read_bytes()
    desk.close()
    again = unlock_vault(desk.vault_path, "Amina", PASSPHRASE)
    assert drafts(again)[0].payload == TYPED
    again.close()


def test_what_was_saved_when_the_power_went_is_not_offered_as_unfinished(desk):
    """Between the save and the end of its draft; what was typed after the save stays."""
    accept_form(desk, FormFile(markdown(CHILDREN), ".md", "small"), {})
    key, sheet, note = "k" * 8, "5e" * 16, "6f" * 16
    saved = record_intake(desk, replace(intake(), record=record_of(key)))
    told = least(form("case_note"))
    unfinished = {
        ("intake", key): {"intake": {}},
        ("sheet", "of a sheet"): {"sheet": sheet, "corrects": False},
        ("case_note", "of a note"): {"address": f"new:case_note:{saved.case}", "made": note},
        ("intake", "other"): {"intake": {}},
        ("sheet", "mended"): {"sheet": sheet, "corrects": True},
        ("case_note", "begun"): {"address": f"new:case_note:{saved.case}", "made": "7a" * 16},
    }
    for (name, draft), payload in unfinished.items():
        keep(desk, name, draft, payload)
    add_sheet(desk, NewSheet("small", saved.case, sheet, {"who": "aunt"}))
    add_record(desk, NewRecord("case_note", saved.case, note, told))
    record_intake(desk, replace(intake(), record=record_of(key)))
    desk.drafts.keep(desk.worker_id, "intake", key, {})
    desk.drafts._open().execute("UPDATE draft SET saved = '2020-01-01T00:00:00+00:00' WHERE key = ?", (key,))
    desk.close()
    again = unlock_vault(desk.vault_path, "Amina", PASSPHRASE)
    assert {(each.form, each.key) for each in drafts(again)} == {*list(unfinished)[3:]}
    keep(again, "sheet", "of a sheet", {"sheet": sheet, "corrects": False})
    again.drafts._open().execute("UPDATE draft SET saved = '2040-01-01T00:00:00+00:00' WHERE key = 'of a sheet'")
    saved_drafts.sweep(again)
    assert ("sheet", "of a sheet") in {(each.form, each.key) for each in drafts(again)}
    again.close()


def test_what_was_taken_away_meanwhile_is_not_kept_on(desk):
    """Words of a page from before an erasure do not come back with the next key; where the file broke, they stay."""
    keep(desk, "window", "page datasets ", {"answers": {"reason": "a"}})
    assert keep_on(desk, "window", "page datasets ", {"answers": {"reason": "ab"}})
    assert [draft.payload["answers"] for draft in drafts(desk)] == [{"reason": "ab"}]
    drop(desk, "window", "page datasets ")
    assert not keep_on(desk, "window", "page datasets ", {"answers": {"reason": "abc"}})
    assert drafts(desk) == ()
    desk.drafts.put_aside = True
    assert keep_on(desk, "window", "page datasets ", {"answers": {"reason": "abcd"}})


def test_another_worker_does_not_see_it(desk):
    keep(desk, "intake", "", TYPED)
    add_worker(desk, "Bopha", "worker", OTHER, cost=FLOOR)
    desk.close()
    bopha = unlock_vault(desk.vault_path, "Bopha", OTHER)
    assert drafts(bopha) == ()
    bopha.close()


def test_a_long_transaction_does_not_delay_it(desk):
    begun, end = threading.Event(), threading.Event()

    def work():
        with desk.write("record_intake") as session:
            session.add(Person(code="BCDF-GHJK"))
            session.flush()
            begun.set()
            end.wait(10)

    worker = threading.Thread(target=work)
    worker.start()
    begun.wait(10)
    started = time.perf_counter()
    keep(desk, "intake", "", TYPED)
    took = time.perf_counter() - started
    end.set()
    worker.join()
    assert took < 1
    assert drafts(desk)[0].payload == TYPED


def test_a_kill_right_after_it_was_kept(house):
    script = (
        "import os, sys\n"
        "from app.services.unlock_vault import unlock_vault\n"
        "from app.services.keep_draft import keep\n"
        f"desk = unlock_vault({str(house.folder)!r}, 'Amina', {PASSPHRASE!r})\n"
        f"keep(desk, 'intake', '', {TYPED!r})\n"
        "os.kill(os.getpid(), 9)\n"
    )
    ended = subprocess.run([sys.executable, "-c", script], check=False)
    assert ended.returncode == -9
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    assert desk.alarms == ()
    assert drafts(desk)[0].payload == TYPED
    desk.close()


def test_a_draft_file_that_no_longer_opens_is_put_aside(desk):
    keep(desk, "intake", "", TYPED)
    desk.close()
    (desk.vault_path / "drafts.db").write_bytes(b"rot" * 5000)
    again = unlock_vault(desk.vault_path, "Amina", PASSPHRASE)
    assert drafts(again) == ()
    keep(again, "intake", "", TYPED)
    assert drafts(again)[0].payload == TYPED
    assert (desk.vault_path / "drafts.unreadable").read_bytes().startswith(b"rot")
    again.close()


def test_a_draft_that_cannot_be_kept_says_so(desk):
    desk.drafts.close()
    with pytest.raises(DraftNotKept):
        keep(desk, "intake", "", TYPED)
