"""A vault's whole life from the command line: made, opened, shared among workers, backed up, lost and recovered."""

import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from app.keyring import calibration
from tests import vaults
from tests.vaults import OTHER, PASSPHRASE

AGAIN = "nine slow barges pass tall herons"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """The floor's cost, wherever a slot is made."""
    for module in ("create_vault", "add_worker", "change_passphrase", "worker_left"):
        __import__(f"app.services.{module}")
        monkeypatch.setattr(sys.modules[f"app.services.{module}"], "calibrate", lambda: calibration.FLOOR)


@pytest.fixture
def vault(tmp_path):
    vaults.make(tmp_path / "vault").desk.close()
    return ("--vault", tmp_path / "vault", "--name", "Amina")


def test_new_prints_a_sheet_that_recovers(run, tmp_path):
    folder = tmp_path / "v"
    made = run("new", folder, "--organisation", "Sunflower", "--site", "sun", "--name", "Amina", secrets=[PASSPHRASE])
    assert made.code == 0
    code = re.search(r"(?:[0-9A-Z]{4}  ){6}[0-9A-Z]{4}", made.out).group()
    again = run("recover", "--vault", folder, "--name", "Amina", "--json", secrets=[code, OTHER])
    assert (again.code, again.json["result"]["worker"]["name"]) == (0, "Amina")
    assert run("workers", "--vault", folder, "--name", "Amina", secrets=[PASSPHRASE]).code == 4
    vaults.no_wait(folder)
    assert run("workers", "--vault", folder, "--name", "Amina", secrets=[OTHER]).code == 0


def test_workers_and_roles(run, vault):
    added = run("add-worker", "Bopha", "--role", "worker", *vault, secrets=[PASSPHRASE, OTHER])
    assert added.code == 0
    assert "Bopha" in added.out
    listed = run("workers", "--json", *vault, secrets=[PASSPHRASE]).json
    assert [worker["role"] for worker in listed["result"]] == ["administrator", "worker"]
    refused = run("access", "--json", "--vault", vault[1], "--name", "Bopha", secrets=[OTHER])
    assert (refused.code, refused.json["code"]) == (5, "role.refused")
    seen = run("access", *vault, secrets=[PASSPHRASE])
    assert "review_access" in seen.out
    assert "refused" in seen.out


def test_a_worker_leaves_and_is_let_in_again(run, vault):
    day = f"{date.today():%Y-%m-%d}"  # noqa: DTZ011 - the calendar of this laptop is asked
    added = run("add-worker", "Bopha", "--json", *vault, secrets=[PASSPHRASE, OTHER]).json["result"]
    left = run("worker-left", added["code"], "--on", "2019-02-03", "--json", *vault, secrets=[PASSPHRASE])
    assert left.json["code"] == "worker.left_wrong_day"
    assert run("worker-left", added["code"], "--on", day, *vault, secrets=[PASSPHRASE]).code == 0
    assert len(run("workers", "--json", *vault, secrets=[PASSPHRASE]).json["result"]) == 1
    unknown = run("worker-left", added["code"], "--on", day, "--json", *vault, secrets=[PASSPHRASE])
    assert unknown.json["code"] == "worker.unknown"
    back = run("let-in-again", added["code"], "--json", *vault, secrets=[PASSPHRASE, AGAIN]).json["result"]
    assert back == added
    vaults.no_wait(vault[1])
    assert run("list", "--vault", vault[1], "--name", "Bopha", secrets=[AGAIN]).code == 0


def test_a_changed_passphrase(run, vault):
    assert run("change-passphrase", *vault, secrets=[PASSPHRASE, PASSPHRASE, OTHER]).code == 0
    assert run("check", *vault, secrets=[OTHER]).code == 0


def test_backup_and_restore(run, vault, tmp_path):
    made = run("backup", "--to", tmp_path, "--json", *vault, secrets=[PASSPHRASE]).json["result"]
    restored = run("restore", made["path"], tmp_path / "again", "--name", "Amina", secrets=[PASSPHRASE])
    assert restored.code == 0
    checked = run("check", "--json", "--vault", tmp_path / "again", "--name", "Amina", secrets=[PASSPHRASE]).json
    assert checked["result"] == {"whole": True, "chain_whole": True, "faults": []}


def test_refusals_have_a_sentence_a_code_and_no_traceback(run, vault, tmp_path, waiting_clock):
    wrong = run("workers", *vault, secrets=["wrong"])
    assert (wrong.code, wrong.out) == (4, "")
    assert "do not open this vault" in wrong.err
    waiting = run("workers", "--json", *vault, secrets=[PASSPHRASE])
    assert (waiting.code, waiting.json["code"], waiting.err) == (4, "vault.too_many_tries", "")
    nothing = run("workers", "--vault", tmp_path, "--name", "Amina", secrets=[PASSPHRASE])
    assert nothing.code == 3
    assert "Traceback" not in nothing.err


def test_a_fault_of_ours_is_not_explained_with_its_text(run, vault, monkeypatch):
    from app.services import list_workers

    def fault(_):
        raise RuntimeError("Sokha-needle")

    monkeypatch.setattr(list_workers, "list_workers", fault)
    for more in ((), ("--json",)):
        said = run("workers", *more, *vault, secrets=[PASSPHRASE])
        assert said.code == 1
        assert "needle" not in said.out + said.err
    assert run("check", *vault, secrets=[PASSPHRASE]).code == 0  # the vault was closed all the same


def test_words_that_are_not_understood(run):
    assert run("conjure").code == 2
    assert run().code == 2
    assert run("new", "x").code == 2
    assert run("--help").code == 0


def test_nobody_to_ask(run, vault):
    said = run("workers", *vault)
    assert said.code == 2
    assert "--passphrase-fd" in said.err
    assert run("add-worker", "Bopha", *vault, secrets=[PASSPHRASE]).code == 2
    assert run("workers", *vault, "--passphrase-fd", "999").code == 2


def test_a_secret_is_neither_an_argument_nor_in_the_environment(run, vault, monkeypatch):
    assert run("workers", "--passphrase", PASSPHRASE, *vault).code == 2
    for name in ("PASSPHRASE", "HAVENBOOK_PASSPHRASE"):
        monkeypatch.setenv(name, PASSPHRASE)
    assert run("workers", *vault).code == 2


def test_an_alarm_is_shown_beside_the_answer(run, vault):
    file = vault[1] / "keyslots.json"
    file.write_bytes(file.read_bytes().replace(b'"gen":', b'"gen":1', 1))
    said = run("workers", *vault, secrets=[PASSPHRASE])
    assert said.code == 0
    assert "key file was changed" in said.err
    assert run("repair", *vault, secrets=[PASSPHRASE]).code == 0
    assert run("workers", *vault, secrets=[PASSPHRASE]).err == ""


def _without_qt(tmp_path):
    """A folder that has every installed package but PySide6."""
    from importlib.metadata import distribution

    installed = Path(distribution("sqlalchemy").locate_file(""))
    place = tmp_path / "packages"
    place.mkdir()
    for entry in installed.iterdir():
        if not entry.name.lower().startswith(("pyside6", "shiboken6", "__pycache__")) and entry.suffix != ".pth":
            (place / entry.name).symlink_to(entry)
    return place


def test_headless_verbs_run_where_qt_is_not_installed(tmp_path):
    vaults.make(tmp_path / "vault").desk.close()
    house = str(Path(vaults.__file__).parent.parent)
    env = {**os.environ, "PYTHONPATH": os.pathsep.join((house, str(_without_qt(tmp_path))))}

    def run(*words):
        line = [sys.executable, "-S", "-m", "ui", *map(str, words)]
        return subprocess.run(line, env=env, cwd=tmp_path, input=b"", capture_output=True, check=False)

    read, write = os.pipe()
    os.write(write, f"{PASSPHRASE}\n".encode())
    os.close(write)
    line = ["-S", "-m", "ui", "workers", "--vault", tmp_path / "vault", "--name", "Amina", "--passphrase-fd", read]
    done = subprocess.run(
        [sys.executable, *map(str, line)], env=env, cwd=tmp_path, pass_fds=(read,), capture_output=True, check=False
    )
    os.close(read)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Amina" in done.stdout
    assert run("-c", "x").returncode == 2
    window = run()
    assert window.returncode == 2
    assert b"PySide6" in window.stderr
