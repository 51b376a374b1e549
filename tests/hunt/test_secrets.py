"""After a full run no word of a record is found in any file outside the sealed vault and bundles."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hunt.words import WORDS

ROOT = Path(__file__).resolve().parents[2]
CREATED = re.compile(r'(?:openat\([^,]+, |open\(|creat\()"([^"]+)"[^)]*O_CREAT')
OUTSIDE_ALLOWED = re.compile(r"/dev/(null|shm/|tty)|/proc/")


def spellings(word: str) -> list[bytes]:
    """As Python, Qt and Windows would write it; folded as a search index would."""
    return [form.encode(code) for form in {word, word.lower()} for code in ("utf-8", "utf-16-le", "utf-16-be")]


def homes(folder: Path) -> dict[str, str]:
    """Every place that programs leave things in, inside the folder that is searched."""
    places = {"HOME": "home", "TMPDIR": "tmp", "TEMP": "tmp", "TMP": "tmp", "XDG_RUNTIME_DIR": "run"}
    places |= {f"XDG_{name}_HOME": f"home/{name.lower()}" for name in ("CONFIG", "STATE", "DATA", "CACHE")}
    for place in places.values():
        (folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    paths = {name: str(folder / place) for name, place in places.items()}
    return {**kept, **paths, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT)}


def run(folder: Path, *before: str) -> None:
    work = folder / "work"
    work.mkdir()
    command = [*before, sys.executable, "-W", "error", "-m", "tests.hunt.child", str(work)]
    done = subprocess.run(
        command, check=False, env=homes(folder), cwd=folder, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told = (done.stdout + done.stderr).encode()
    assert not [word for word in WORDS if any(form in told for form in spellings(word))], "the output tells a record"


def search(folder: Path) -> list[str]:
    found = []
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            data, name = file.read_bytes(), file.relative_to(folder)
            found += [f"{name}: {word}" for word in WORDS for form in spellings(word) if form in data]
    return found


def test_no_word_of_a_record_is_left_in_any_file(tmp_path: Path) -> None:
    run(tmp_path)
    sealed = {file.suffix for file in tmp_path.rglob("*") if file.is_file()}
    assert {".db", ".bundle"} <= sealed, "the day's work left no vault and no bundle: nothing was searched"
    assert search(tmp_path) == []


def test_the_search_would_find_it(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes("x Zyqvarelle".encode("utf-16-le"))
    (tmp_path / "folded").write_bytes(b"wharfkestrel")
    assert set(search(tmp_path)) == {"plain: Zyqvarelle", "folded: wharfkestrel"}


@pytest.mark.oracle
def test_no_file_is_created_anywhere_else(tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    trace = tmp_path / "trace"
    run(tmp_path, "strace", "-f", "-qq", "-s", "4096", "-e", "trace=open,openat,creat", "-o", str(trace))
    made = {name for name in CREATED.findall(trace.read_text("utf-8", "replace")) if name.startswith("/")}
    assert any(name.endswith("vault.db-wal") for name in made), "the trace did not see the vault"
    strays = {name for name in made if not name.startswith(str(tmp_path)) and not OUTSIDE_ALLOWED.match(name)}
    assert strays == set()
