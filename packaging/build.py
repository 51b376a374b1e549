"""Freezes Havenbook into dist/havenbook, starts what came out far from the source, and has it try itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
BUILD, DIST = HOUSE / "build", HOUSE / "dist"
FROZEN = DIST / "havenbook"
# The same source gives the same bytes: no clock and no random order goes in.
STILL = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": "1767225600"}


def freeze() -> None:
    shutil.rmtree(FROZEN, ignore_errors=True)
    line = ["--noconfirm", "--clean", "--log-level", "WARN", "--workpath", str(BUILD), "--distpath", str(DIST)]
    spec = str(HOUSE / "packaging" / "havenbook.spec")
    subprocess.run([sys.executable, "-m", "PyInstaller", *line, spec], check=True, env={**os.environ, **STILL})
    shutil.copy(HOUSE / "LICENSE", FROZEN / "LICENSE")
    shutil.copy(HOUSE / "packaging" / "linux.desktop", FROZEN / "havenbook.desktop")
    for page in ("licences.md", "security.md", "user-guide.md", "coordinator-guide.md"):
        shutil.copy(HOUSE / "docs" / page, FROZEN / page)


def rehearse() -> int:
    """Without the project's Python, from another folder, with a home of its own."""
    with tempfile.TemporaryDirectory(prefix="havenbook-rehearsal-") as home:
        plain = {"HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        frozen = Path(home) / "havenbook"
        shutil.copytree(FROZEN, frozen, symlinks=True)
        return subprocess.run([str(frozen / "havenbook"), "self-test"], cwd=home, env=plain, check=False).returncode


def size() -> str:
    total = sum(path.stat().st_size for path in FROZEN.rglob("*") if path.is_file() and not path.is_symlink())
    return f"{total / 2**20:.0f} MB"


def main() -> int:
    freeze()
    print(f"built dist/havenbook, {size()}", flush=True)
    answer = rehearse()
    print("the built program has tried itself: " + ("all is well" if answer == 0 else f"it failed ({answer})"))
    return answer


if __name__ == "__main__":
    sys.exit(main())
