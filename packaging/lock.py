"""Chooses the newest allowed packages again and writes them, with their hashes, into the two lock files.

One file serves every Python and system that is served: a package that only some need carries a marker.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
LOCKS = {"requirements.lock": [], "requirements-dev.lock": ["--group", "dev"]}
HOW = ("--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate", "--upgrade")


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        venv.create(name, with_pip=True)
        python = Path(name) / "bin" / "python"
        subprocess.run([python, "-m", "pip", "install", "-q", "uv"], check=True)
        for lock, groups in LOCKS.items():
            command = [python, "-m", "uv", "pip", "compile", "-q", *HOW, *groups]
            place = ["-c", "packaging/constraints.txt", "-o", f"packaging/{lock}", "pyproject.toml"]
            subprocess.run([*command, *place], check=True, cwd=HERE.parent)
    print("locked; look at what changed, then make check")


if __name__ == "__main__":
    sys.exit(main())
