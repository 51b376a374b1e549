"""The fresh process is given the way to the vault and a handful of variables, nothing else."""

import json
import os
import sys
from pathlib import Path

import pytest

from ui.lock import restart


def test_only_listed_variables_go_over():
    kept = restart.environment(
        {
            "HOME": "/home/mali",
            "DISPLAY": ":0",
            "LC_ALL": "km_KH",
            "XDG_RUNTIME_DIR": "/run/user/1000",
            "PASSPHRASE": "geese",
            "PYTHONPATH": "/tmp/evil",
            "LD_PRELOAD": "/tmp/evil.so",
            "PYTHONSTARTUP": "/tmp/evil.py",
        }
    )
    assert kept == {
        "HOME": "/home/mali",
        "DISPLAY": ":0",
        "LC_ALL": "km_KH",
        "XDG_RUNTIME_DIR": "/run/user/1000",
    }


def test_the_command_says_where_the_vault_is_and_what_was_lost():
    vault = Path("/home/mali/vault")
    assert restart.command(vault, unsaved=False) == [sys.executable, "-m", "ui", "--vault", str(vault)]
    assert restart.command(vault, unsaved=True)[-1] == "--unsaved"


def test_the_frozen_program_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert restart.command(Path("/v"), unsaved=False) == [sys.executable, "--vault", "/v"]


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="asks the system about a process through /proc")
def test_the_fresh_process_inherits_no_descriptor_and_lives_in_a_session_of_its_own(tmp_path, monkeypatch):
    told = tmp_path / "told.json"
    code = (
        "import json, os; fds = {n: os.readlink(f'/proc/self/fd/{n}') for n in os.listdir('/proc/self/fd') "
        "if os.path.exists(f'/proc/self/fd/{n}')}; "
        f"open({str(told)!r} + '.part', 'w').write(json.dumps([fds, os.getsid(0), dict(os.environ)])); "
        f"os.rename({str(told)!r} + '.part', {str(told)!r})"
    )
    monkeypatch.setenv("HAVENBOOK_SECRET", "geese")
    monkeypatch.setattr(restart, "command", lambda _vault, unsaved: [sys.executable, "-c", code])
    secret = (tmp_path / "secret").open("w")
    os.set_inheritable(secret.fileno(), True)
    process = restart.start_fresh(tmp_path)
    assert process.wait(30) == 0
    fds, session, environment = json.loads(told.read_text())
    assert str(tmp_path / "secret") not in fds.values()
    assert session == process.pid
    assert "HAVENBOOK_SECRET" not in environment
    secret.close()
