"""50,000 rows of the HTCDS template: stopped, killed amid, gone on with, brought in twice; each is there once."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from sqlalchemy import func, select

from app.services.unlock_vault import unlock_vault
from db.models import Case, Person
from tests import vaults
from tests.kills import large_table
from tests.kills.test_kills import ROOT
from tests.vaults import PASSPHRASE

ROWS = int(os.environ.get("HAVENBOOK_ROWS", "50000"))
MOST_MIB = 450
"""What one import may hold, the program with it."""


class Run:
    """One program that brings the table in; `lines` is what it said."""

    def __init__(self, folder, stop=0, kill=0):
        command = [sys.executable, "-m", "tests.kills.large_table", str(folder / "vault"), str(folder / "register.csv")]
        with subprocess.Popen(
            [*command, str(stop)], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as self.child:
            self.lines = []
            for line in self.child.stdout:
                self.lines.append(json.loads(line))
                if kill and self.lines[-1].get("done", 0) >= kill:
                    self.child.kill()
            self.error = self.child.stderr.read()
        print(self.lines[-1])

    @property
    def told(self):
        assert self.child.returncode == 0, self.error
        assert self.lines[-1]["most_mib"] < MOST_MIB
        return self.lines[-1]


def people(folder):
    """How many people and how many cases are there; every case has a person of its own."""
    desk = unlock_vault(str(folder / "vault"), "Amina", PASSPHRASE)
    assert desk.alarms == ()
    with desk.read("look") as session:
        found = [session.scalar(select(func.count()).select_from(kind)) for kind in (Person, Case)]
    desk.close()
    assert found[0] == found[1]
    return found[0]


@pytest.mark.heavy
@pytest.mark.timeout(7200)
def test_a_large_register_is_in_once_whatever_came_between(tmp_path):
    vaults.make(tmp_path / "vault").desk.close()
    large_table.write(tmp_path / "register.csv", ROWS)
    unsound = len(range(0, ROWS, 100))

    stopped = Run(tmp_path, stop=ROWS // 5).told
    assert stopped["stopped"]
    assert 0 < stopped["left"] <= ROWS - ROWS // 5
    assert (some := people(tmp_path)) == stopped["new"]

    killed = Run(tmp_path, kill=ROWS * 2 // 5)
    assert killed.child.returncode < 0
    assert some < people(tmp_path) < ROWS - unsound

    ended = Run(tmp_path).told
    assert (ended["left"], ended["stopped"]) == (0, False)
    assert people(tmp_path) == ROWS - unsound

    again = Run(tmp_path).told
    assert (again["new"], again["same"], again["aside"]) == (0, ROWS - unsound, unsound)
    assert people(tmp_path) == ROWS - unsound
