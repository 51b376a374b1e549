"""A crash goes on as the same replica; a restored, copied or turned-back vault starts a new one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from db import continuity, journal
from db.clock import wall_ms
from db.continuity import Inside, Sidecar, judge
from db.models import Replica
from tests.factories import AUTHOR, add_person

REPLICA = bytes(16)
FITS = Sidecar(nonce="n", machine="m", replica=REPLICA.hex(), done=10, bound=74)


def save(store, times=1) -> list[int]:
    for _ in range(times):
        with store.write(AUTHOR) as session:
            person = add_person(session)
    with store.read() as session:
        line = journal.lines_of(session, person.id)[0]
        return [line.rep, line.seq]


def crash(store):
    """Let go of the file without any of the care of closing."""
    store.vault.engine.dispose()
    store.vault._lock.release()


@pytest.mark.parametrize(
    ("change", "inside", "verdict"),
    [
        ({}, {"seq": 10}, "same"),
        ({}, {"seq": 74}, "same"),
        ({}, {"seq": 9}, "restored"),
        ({}, {"seq": 75}, "restored"),
        ({"nonce": "other"}, {}, "restored"),
        ({"nonce": "other", "coming": "n"}, {}, "same"),
        ({"machine": "other"}, {}, "restored"),
        ({"replica": "other"}, {}, "restored"),
        ({}, {"nonce": ""}, "restored"),
        ({"nonce": ""}, {"nonce": ""}, "restored"),
        ({}, {"replica": None}, "new"),
    ],
)
def test_the_verdict(change, inside, verdict):
    from msgspec.structs import replace

    found = Inside(**{"nonce": "n", "replica": REPLICA, "seq": 20, **inside})
    assert judge(replace(FITS, **change), found, "m") == verdict


def test_without_a_memory_it_is_a_restored_one():
    assert judge(None, Inside(nonce="n", replica=REPLICA, seq=0), "m") == "restored"


def test_a_new_vault_then_the_same_again(opener):
    first = opener()
    assert first.verdict == "new"
    assert save(first) == [1, 1]
    first.close()
    again = opener()
    assert (again.verdict, again.replica) == ("same", first.replica)
    assert save(again) == [1, 2]


def test_a_crash_is_not_a_restoring(opener):
    for n in range(3):
        store = opener()
        assert store.verdict == ("same" if n else "new")
        assert save(store, 70) == [1, 70 * (n + 1)]
        crash(store)
    with opener().read() as session:
        assert session.query(Replica).count() == 1


def test_a_crash_in_a_long_unit_is_not_a_restoring(opener, monkeypatch):
    store = opener()
    save(store, 3)
    written, write = [], store.continuity.save
    monkeypatch.setattr(store.continuity, "save", lambda told: (written.append(told), write(told)))
    unit = store.write(AUTHOR)
    session = unit.__enter__()
    for _ in range(1000):
        add_person(session)
    session.flush()
    assert store.continuity.sidecar.bound >= 1003
    assert len(written) < 8  # blocks grow, or a thousand lines would wait for the drive sixteen times
    session.close()
    crash(store)
    store._writing = False
    again = opener()
    assert again.verdict == "same"
    assert save(again) == [1, 4]


def test_a_crash_while_opening_is_not_a_restoring(opener, monkeypatch):
    store = opener()
    save(store)
    store.close()
    with monkeypatch.context() as patched:
        patched.setattr(continuity.Continuity, "settle", lambda *_: None)
        store = opener()
        assert store.verdict == "same"
        crash(store)
    assert opener().verdict == "same"


def test_numbers_are_reserved_outside_before_they_are_used(opener, state_dir):
    store = opener()
    for n in range(1, 131):
        save(store)
        (path,) = state_dir.iterdir()
        told = json.loads(path.read_bytes())
        assert told["done"] <= n <= told["bound"] <= n + 64


def test_a_copy_of_the_folder_put_back_starts_a_new_replica(opener, vault_folder, tmp_path):
    store = opener()
    save(store, 5)
    store.close()
    shutil.copytree(vault_folder, tmp_path / "copy")
    store = opener()
    save(store)
    store.close()
    shutil.rmtree(vault_folder)
    shutil.copytree(tmp_path / "copy", vault_folder)
    back = opener()
    assert back.verdict == "restored"
    assert back.replica != store.replica
    assert save(back) == [2, 1]
    with back.read() as session:
        assert session.get(Replica, 2).parent == store.replica
        assert session.get(Replica, 2).ours


def test_a_copy_put_back_is_noticed_even_when_nothing_was_written_since(opener, vault_folder, tmp_path):
    store = opener()
    save(store, 5)
    store.close()
    shutil.copytree(vault_folder, tmp_path / "copy")
    opener().close()
    shutil.rmtree(vault_folder)
    shutil.copytree(tmp_path / "copy", vault_folder)
    assert opener().verdict == "restored"


def test_a_vault_carried_to_another_machine_starts_a_new_replica(opener, tmp_path):
    store = opener()
    save(store)
    store.close()
    assert opener(state=tmp_path / "other-machine").verdict == "restored"


def test_a_state_folder_carried_along_does_not_help(opener, tmp_path, state_dir, monkeypatch):
    store = opener()
    store.close()
    monkeypatch.setattr(continuity, "machine_id", lambda: "another machine")
    assert opener().verdict == "restored"


def test_a_damaged_memory_is_no_memory(opener, state_dir):
    opener().close()
    (path,) = state_dir.iterdir()
    path.write_bytes(path.read_bytes()[:-7])
    assert opener().verdict == "restored"


def test_a_state_folder_that_cannot_be_written_is_an_alarm_and_never_a_fork(opener, tmp_path):
    (tmp_path / "file").write_text("in the way")
    store = opener(state=tmp_path / "file" / "state")
    assert store.alarms == ("state_unwritable",)
    assert save(store) == [1, 1]
    store.close()
    again = opener(state=tmp_path / "file" / "state")
    assert again.verdict == "restored"
    assert save(again) == [2, 1]


def test_a_clock_pulled_back_by_more_than_a_day_starts_a_new_replica(opener, clock):
    store = opener()
    save(store)
    store.close()
    clock.now_ms.forward(days=-0.9)
    store = opener()
    assert store.verdict == "same"
    store.close()
    clock.now_ms.forward(days=-0.2)
    store = opener()
    assert store.verdict == "clock"
    save(store)
    with store.read() as session:
        (line,) = journal.lines_in(session, store.rep, 1, 1)
    assert line.hlc >> 16 == clock.now_ms()


KILLED = """
import sys
from pathlib import Path
from db.session import open_store
from db.vault import open_vault
from tests.factories import AUTHOR, RAW_KEY, add_person
store = open_store(open_vault(Path(sys.argv[1]), RAW_KEY), Path(sys.argv[2]))
while True:
    with store.write(AUTHOR) as session:
        add_person(session)
    print(store.tip.seq, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_while_saving(opener, vault_folder, state_dir, clock):
    clock.now_ms.ms = wall_ms() + 600_000  # the child reads the wall itself
    opener().close()
    acknowledged = 0
    for wanted in (1, 3, 66):
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, str(vault_folder), str(state_dir)],
            stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        ) as child:  # fmt: skip
            for _ in range(wanted):
                acknowledged = int(child.stdout.readline())
            child.kill()
        store = opener()
        assert store.verdict == "same"
        assert store.tip.seq >= acknowledged
        store.close()
