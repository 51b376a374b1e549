"""The power goes at every form there is: while typing, amid the save, after it, and once it was answered.

Afterwards the vault has the record once, or the draft with every answer; never both, never two, never neither.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from app.services.own_forms import FormFile, accept_form
from app.services.record_intake import record_intake
from tests import vaults
from tests.app.xlsform.forms import CHILDREN, markdown
from tests.kills.desk_work import FORMS
from tests.kills.test_kills import KILLS, ROOT, SEED
from tests.sheets import intake

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

ROUNDS = max(1, KILLS // 20)
pytestmark = pytest.mark.timeout(120 + ROUNDS * 30)


class Lives:
    """One program that is forked for each life: `live` gives it an order and kills it where it then stands."""

    def __init__(self, folder: Path) -> None:
        desk = vaults.copy_of(folder / "vault").desk
        accept_form(desk, FormFile(markdown(CHILDREN), ".md", "small"), {})
        self.cases = [record_intake(desk, intake()).case for _ in range(2 * ROUNDS)]
        self.replica = desk.replica.hex()
        desk.close()
        self.errors = (folder / "errors").open("w+")
        self.program = subprocess.Popen(
            [sys.executable, "-m", "tests.kills.lives", str(folder / "vault"), self.cases[0]],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True,
        )  # fmt: skip
        self.hear("ready")

    def live(self, kind: str, place: str, **more: Any) -> dict[str, Any]:
        """All that was said; `at` is where it was killed."""
        order = {"kind": kind, "place": place, **more}
        self.program.stdin.write(json.dumps(order) + "\n")
        self.program.stdin.flush()
        told = self.hear("died")
        assert "failed" not in told, told["failed"]
        assert told["alarms"] == []
        assert told["replica"] == self.replica, "a mere crash minted a new replica"
        assert told["died"] == (0 if place == "look" else signal.SIGKILL)
        return told

    def hear(self, last: str) -> dict[str, Any]:
        told: dict[str, Any] = {}
        for line in self.program.stdout:
            told |= json.loads(line)
            if last in told:
                return told
            if "at" in told and "killed" not in told:
                os.kill(told["pid"], signal.SIGKILL)
                told["killed"] = True
        self.errors.seek(0)
        raise AssertionError(self.errors.read())

    def close(self) -> None:
        self.program.stdin.close()
        self.program.wait()
        self.program.stdout.close()
        self.errors.close()


@pytest.fixture(scope="module")
def lives(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lives]:
    made = Lives(tmp_path_factory.mktemp("lives"))
    yield made
    made.close()


@pytest.mark.parametrize("kind", FORMS)
def test_killed_anywhere_in_a_form(lives: Lives, kind: str) -> None:
    rng = random.Random(f"{SEED} {kind}")
    for turn in range(ROUNDS):
        moment, statement = (rng.choice(("BEFORE", "AFTER")), rng.randint(1, 30)) if turn else ("AFTER", 0)
        print(f"HAVENBOOK_SEED={SEED} {kind}: killed {moment} a draft is written, at statement {statement} of a save")
        typing = lives.live(kind, "typing", moment=moment, cases=lives.cases[turn * 2 :][:2])
        go_on(lives, kind, typing, statement)


def go_on(lives: Lives, kind: str, typing: dict[str, Any], statement: int) -> None:
    """One record was answered just before somebody began to type the next; `statement` 0 is the last moment."""
    draft = {name: typing[name] for name in ("key", "payload", "answers")}
    asked = typing["answers"].keys()
    before = typing["records"] | typing["saved"]

    saving = lives.live(kind, "saving", statement=statement, **draft)
    left = saving["drafts"].pop(typing["key"], {})
    assert typing["kept"] <= len(left), "more than the last words is lost"
    assert left == {name: typing["answers"][name] for name in left}
    assert found(saving, asked) == found({"records": before}, asked), "what was answered is gone, or there twice"
    assert saving["record"] == typing["record"], "the draft forgot the id it was begun with"

    saved = lives.live(kind, "saved", **draft)
    assert saved["drafts"].pop(typing["key"], None) == typing["answers"], (
        "neither the record nor its whole draft is there"
    )
    assert found(saved, asked) == found({"records": before}, asked), "half a save is there"

    after = before | {typing["record"]: typing["answers"]}
    assert found(lives.live(kind, "look"), asked) == found({"records": after}, asked)
    assert (typing["at"], saved["at"]) == ("typing", "saved")
    assert saving["at"] in ({"saving", "committing"} if statement else {"committing"})


def found(told: dict[str, Any], asked: Iterable[str]) -> tuple[Any, dict[str, Any]]:
    """The drafts, and of each record the answers to what was asked here; the app may have worked out more."""
    records = told["records"].items()
    return told.get("drafts", {}), {record: [answers.get(name) for name in asked] for record, answers in records}
