"""A bare machine is told in one line what it lacks, and nothing is done twice."""

from __future__ import annotations

import importlib.util
import json
import sys

import pytest

from tests.house.sources import HOUSE


@pytest.fixture
def bootstrap(tmp_path, monkeypatch):
    """The script as if its project stood in an empty folder."""
    spec = importlib.util.spec_from_file_location("bootstrap", HOUSE / "packaging" / "bootstrap.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "packaging").mkdir()
    (tmp_path / "pyproject.toml").write_bytes((HOUSE / "pyproject.toml").read_bytes())
    for name in ("bootstrap.py", "requirements.lock", "requirements-dev.lock"):
        (tmp_path / "packaging" / name).write_bytes((HOUSE / "packaging" / name).read_bytes())
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "havenbook-stamp.json")
    return module


@pytest.fixture
def installed(bootstrap, monkeypatch):
    """A machine that has everything; what is installed is counted instead of done."""
    done: list[str] = []
    bootstrap.PYTHON.parent.mkdir(parents=True)
    bootstrap.PYTHON.touch()
    monkeypatch.setattr(bootstrap, "loads", lambda library: True)
    monkeypatch.setattr(bootstrap, "make_room", lambda moved: done.append("moved" if moved else "room"))
    monkeypatch.setattr(bootstrap, "install_locked", done.append)
    monkeypatch.setattr(bootstrap, "install_self", lambda: None)
    monkeypatch.setattr(bootstrap, "compile_words", lambda stamp: None)
    return done


def _run(bootstrap, monkeypatch, purpose):
    monkeypatch.setattr(sys, "argv", ["bootstrap.py", purpose])
    bootstrap.main()


def test_without_root_one_line_names_all_that_is_missing(bootstrap, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "loads", lambda library: library == "libGL.so.1")
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(SystemExit) as stopped:
        _run(bootstrap, monkeypatch, "run")
    assert stopped.value.code == 1
    lines = [line for line in capsys.readouterr().err.splitlines() if "sudo apt-get install" in line]
    assert len(lines) == 1
    assert {"libegl1", "libxcb-cursor0"} <= set(lines[0].split())
    assert "libgl1" not in lines[0].split()


def test_the_demo_needs_no_library_of_qt(bootstrap, installed, monkeypatch):
    monkeypatch.setattr(bootstrap, "loads", lambda library: False)
    _run(bootstrap, monkeypatch, "demo")
    assert installed == ["room", "requirements.lock"]


def test_the_second_run_does_nothing(bootstrap, installed, monkeypatch):
    _run(bootstrap, monkeypatch, "run")
    _run(bootstrap, monkeypatch, "run")
    assert installed == ["room", "requirements.lock"]


def test_the_tools_hold_the_program_too(bootstrap, installed, monkeypatch):
    _run(bootstrap, monkeypatch, "dev")
    _run(bootstrap, monkeypatch, "run")
    assert installed == ["room", "requirements-dev.lock"]


def test_another_lock_is_installed(bootstrap, installed, monkeypatch):
    _run(bootstrap, monkeypatch, "run")
    (bootstrap.ROOT / "packaging" / "requirements.lock").write_text("new", "utf-8")
    _run(bootstrap, monkeypatch, "run")
    assert installed.count("requirements.lock") == 2


def test_a_moved_folder_is_set_up_anew(bootstrap, installed, monkeypatch):
    _run(bootstrap, monkeypatch, "run")
    stamp = json.loads(bootstrap.STAMP.read_text("utf-8"))
    bootstrap.STAMP.write_text(json.dumps({**stamp, "place": "/elsewhere"}), "utf-8")
    _run(bootstrap, monkeypatch, "run")
    assert installed[2:] == ["moved", "requirements.lock"]


def test_an_old_python_is_told_so(bootstrap, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 9, 0))
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: None)
    with pytest.raises(SystemExit):
        bootstrap.right_python()
    assert "3.11, 3.12 or 3.13 is needed; this is 3.9" in capsys.readouterr().err
