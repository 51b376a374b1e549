"""A real SIGKILL at random moments: what was acknowledged is there, and nothing half-done is called finished."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.services.export_bundle import export
from app.services.keep_draft import drafts
from app.services.list_cases import CaseQuery, cards, find
from app.services.list_exchanges import list_exchanges
from app.services.own_forms import FormFile, accept_form
from app.services.preview_import import preview
from app.services.record_intake import record_intake
from app.services.show_sheet import show_sheet
from app.services.unlock_vault import unlock_vault
from db.models import KINDS
from tests.app.xlsform.forms import CHILDREN, markdown, unnumbered
from tests.flows.desks import Desks, two_desks
from tests.kills.child import FORMS, OWN, an_intake, finish
from tests.vaults import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("HAVENBOOK_KILLS", "20"))
pytestmark = pytest.mark.timeout(120 + KILLS * 30)
MODES = ("intake", "records", "export", "import")
TELL_A_SUPERVISOR = ("referral", "assessment_risk")
SEED = int(os.environ.get("HAVENBOOK_SEED", str(random.SystemRandom().randrange(1 << 32))))


@dataclass
class Heard:
    """What the child said before it was killed."""

    lines: list[dict[str, Any]] = field(default_factory=list)

    def of(self, name: str) -> list[Any]:
        return [line[name] for line in self.lines if name in line]


def run_and_kill(mode: str, folder: Path, stick: Path, start: int, after: float, first: str = "") -> Heard:
    """Start the child, let it work for `after` seconds once it is ready, then kill it without warning.

    With `first` the seconds begin when it said so once: on a slow machine some kills must come late enough.
    """
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.kills.child", mode, str(folder), str(start), str(stick)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    heard, ready = Heard(), threading.Event()

    def listen() -> None:
        for line in child.stdout:
            if line.endswith("\n"):
                heard.lines.append(json.loads(line))
                if not first or first in heard.lines[-1]:
                    ready.set()

    ear = threading.Thread(target=listen)
    ear.start()
    try:
        assert ready.wait(60), child.stderr.read() if child.poll() is not None else "the child never opened its vault"
        time.sleep(after)
    finally:
        child.kill()
        child.wait()
        ear.join()
        errors = child.stderr.read()
        child.stdout.close()
        child.stderr.close()
    assert "Traceback" not in errors, errors
    return heard


@pytest.fixture
def desks(tmp_path: Path) -> Desks:
    made = two_desks(tmp_path)
    yield made
    made.close()


def kills_of(mode: str) -> int:
    """The kills are shared out among the modes."""
    share = MODES.index(mode)
    return KILLS // len(MODES) + (share < KILLS % len(MODES))


def moments(mode: str) -> list[float]:
    rng = random.Random(f"{SEED} {mode}")
    print(f"HAVENBOOK_SEED={SEED} HAVENBOOK_KILLS={KILLS}: {kills_of(mode)} kills during {mode}")
    return [rng.uniform(0, 0.8) for _ in range(kills_of(mode))]


def open_again(folder: Path, replica: bytes) -> Any:
    desk = unlock_vault(folder, "Amina", PASSPHRASE)
    assert desk.replica == replica, "a mere crash minted a new replica"
    assert desk.alarms == ()
    return desk


def check_cases(desk: Any, acknowledged: set[str]) -> None:
    lids = find(desk, CaseQuery())
    there = {card.case for card in cards(desk, lids)}
    assert acknowledged <= there, f"{len(acknowledged - there)} acknowledged saves are gone"


def test_killed_during_intake(desks: Desks, tmp_path: Path) -> None:
    folder, replica = desks.shelter.vault_path, desks.shelter.replica
    desks.shelter.close()
    acknowledged: set[str] = set()
    numbers: list[str] = []
    for turn, after in enumerate(moments("intake")):
        heard = run_and_kill("intake", folder, tmp_path, turn * 10_000, after, first="" if turn else "saved")
        died = time.time()
        acknowledged.update(heard.of("saved"))
        numbers += heard.of("number")
        desk = open_again(folder, replica)
        check_cases(desk, acknowledged)
        check_draft(desk, heard, died)
        desk.close()
    assert acknowledged, "no kill came after a save: the test proved nothing"
    assert len(set(numbers)) == len(numbers), "a case number was used twice"


def check_draft(desk: Any, heard: Heard, died: float) -> None:
    """Everything that was typed more than two seconds before the kill, and all that was acknowledged, is kept."""
    typed = heard.of("typed")
    if not typed:
        return
    kept = [draft for draft in drafts(desk) if draft.key == "half typed"]
    assert kept, "the draft is gone"
    number = int(kept[0].payload["known_as"].rsplit(" ", 1)[1])
    assert number >= typed[-1]
    assert died - heard.of("at")[-1] < 60


def test_killed_during_any_form(desks: Desks, tmp_path: Path) -> None:
    """Of every form: what was typed or saved is there, and finishing the draft that is offered makes no second one."""
    folder, replica = desks.shelter.vault_path, desks.shelter.replica
    accept_form(desks.shelter, FormFile(markdown(CHILDREN), ".md", "small"), {})
    desks.shelter.close()
    added: dict[str, str] = {}
    for turn, after in enumerate(moments("records")):
        heard = run_and_kill("records", folder, tmp_path, turn * 10_000, after, first="" if turn else "added")
        added |= {record: kind for kind, record, _ in heard.of("added")}
        desk = open_again(folder, replica)
        offered = {draft.key: draft for draft in drafts(desk)}
        rows = count_records(desk)
        assert all(rows[kind].count(record) == 1 for record, kind in added.items()), "an acknowledged record is gone"
        for kind, record in heard.of("drafted"):
            assert record in offered or record in rows[kind], f"a half-typed {kind} is gone"
        for draft in offered.values():
            assert finish(desk, draft.form, draft.key, draft.payload) == draft.key
        after_all = count_records(desk)
        assert drafts(desk) == ()
        assert all(len(set(found)) == len(found) for found in after_all.values())
        check_sheets(desk, after_all["sheet"])
        check_nothing_twice(rows, after_all, offered)
        desk.close()
    assert added, "no kill came after a save: the test proved nothing"


def check_nothing_twice(before: dict[str, list[str]], after: dict[str, list[str]], offered: dict[str, Any]) -> None:
    """Only the drafts that were finished came in addition, and the one task that some of them ask of a supervisor."""
    new = {kind: set(found) - set(before[kind]) for kind, found in after.items()}
    tasks = new.pop("task") - set(offered)
    assert set().union(*new.values()) <= set(offered)
    assert len(tasks) <= sum(draft.form in TELL_A_SUPERVISOR for draft in offered.values())


def count_records(desk: Any) -> dict[str, list[str]]:
    with desk.read("look") as session:
        return {kind: [row.hex() for row in session.scalars(select(KINDS[kind].id))] for kind in FORMS}


def check_sheets(desk: Any, made: list[str]) -> None:
    """A questionnaire of many answers is there with all of them."""
    for sheet in made:
        answers = show_sheet(desk, sheet).answers
        assert {name: unnumbered(answers.get(name)) for name in OWN} == OWN


def test_killed_during_export(desks: Desks) -> None:
    folder, replica, stick = desks.shelter.vault_path, desks.shelter.replica, desks.stick
    desks.shelter.close()
    finished: dict[int, str] = {}
    acknowledged: set[str] = set()
    for turn, after in enumerate(moments("export")):
        heard = run_and_kill("export", folder, stick, turn * 10_000, after, first="" if turn else "exported")
        acknowledged.update(heard.of("saved"))
        said = dict(zip(heard.of("exported"), heard.of("path"), strict=True))
        assert not said.keys() & finished.keys(), "a bundle number was used twice"
        finished |= said
        desk = open_again(folder, replica)
        check_cases(desk, acknowledged)
        check_bundles(desk, desks.coordinator, stick, finished)
        desk.close()
    assert finished, "no kill came after an export: the test proved nothing"


def check_bundles(desk: Any, coordinator: Any, stick: Path, acknowledged: dict[int, str]) -> None:
    out = [one for one in list_exchanges(desk, most=100_000) if one.way == "out" and one.kind == "changes"]
    numbers = [one.number for one in out]
    assert len(set(numbers)) == len(numbers), "a bundle number was used twice"
    written = {one.number: one for one in out if one.state in {"written", "received"}}
    assert acknowledged.keys() <= written.keys()
    newest = max(written, default=None)
    for number, one in written.items():
        file = stick / one.file_name
        assert file.is_file(), "a bundle called finished is not there"
        if number in (newest, min(written)):
            assert preview(coordinator, str(file)).number == number


def test_killed_during_import(desks: Desks) -> None:
    stick = desks.stick
    order = []
    for turn in range(12):
        for number in range(8):
            record_intake(desks.shelter, an_intake(turn * 8 + number))
        done = export(desks.shelter, desks.to, str(stick))
        order.append(f"{done.number} {Path(done.path).name}")
    (stick / "order").write_text("\n".join(order), "utf-8")
    folder, replica = desks.coordinator.vault_path, desks.coordinator.replica
    desks.coordinator.close()
    some = 0
    for turn, after in enumerate(moments("import")):
        heard = run_and_kill("import", folder, stick, 0, after, first="" if turn else "imported")
        desk = open_again(folder, replica)
        imported = [
            one.number for one in list_exchanges(desk, most=100_000) if one.way == "in" and one.state == "imported"
        ]
        assert set(heard.of("imported")) <= {*imported, *range(1, max(imported, default=0) + 1)}
        people = len(find(desk, CaseQuery()))
        highest = max(imported, default=0)
        assert people == 8 * highest, "a bundle was taken in by half"
        some += len(imported)
        desk.close()
    assert some, "no kill came after an import: the test proved nothing"
