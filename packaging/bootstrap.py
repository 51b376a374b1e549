"""Gives a bare machine what Havenbook needs: the system's libraries, then the locked packages in .venv.

Only Python's own library is used, and nothing newer than Python 3.8 above the version check, so that an
old Python can still say what is wrong. `python3 packaging/bootstrap.py demo|run|dev`.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from importlib import invalidate_caches
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

OLDEST, NEWEST = (3, 11), (3, 13)
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "havenbook-stamp.json"

# What Qt loads by name when it starts, and the Debian and Ubuntu package that holds it.
QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
}
# purpose: the lock it installs, the libraries it needs
PURPOSES = {
    "demo": ("requirements.lock", {}),
    "run": ("requirements.lock", dict(QT, **SCREEN)),
    "dev": ("requirements-dev.lock", QT),
}


def say(text: str) -> None:
    print("havenbook: " + text, file=sys.stderr, flush=True)


def stop(text: str) -> NoReturn:
    say(text)
    sys.exit(1)


def right_python() -> None:
    """Go on under a Python that is served, or say which one is."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        other = shutil.which(f"python3.{minor}")
        if other and subprocess.call([other, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            os.execv(other, [other, *sys.argv])
    here = ".".join(map(str, sys.version_info[:2]))
    stop(f"Python 3.11, 3.12 or 3.13 is needed; this is {here}. Debian 12 and Ubuntu 24.04 bring one as python3.")


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """The Debian packages whose part is not on this machine."""
    invalidate_caches()
    venv = f"python3.{sys.version_info.minor}-venv"
    missing = [] if all(map(find_spec, ("ensurepip", "venv", "ctypes"))) else [venv]
    return missing + [package for library, package in libraries.items() if not loads(library)]


def loads(library: str) -> bool:
    try:
        import ctypes

        ctypes.CDLL(library)
    except (ImportError, OSError):
        return False
    return True


def install_packages(missing: list[str], libraries: dict[str, str]) -> None:
    """With root rights install them; without, name the one line that does."""
    line = "apt-get install -y --no-install-recommends " + " ".join(missing)
    if shutil.which("apt-get") is None:
        stop("these parts are missing; install what your system calls them: " + " ".join(missing))
    if os.geteuid() != 0:
        stop("parts of the system are missing. This line installs them:\n\n    sudo " + line + "\n")
    say("installing " + " ".join(missing))
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for command in ("apt-get update -q", line + " -q"):
        if subprocess.call(command.split(), env=quiet, stdout=sys.stderr):
            stop("this did not work: " + command)
    left = missing_packages(libraries)
    if left:
        stop("still missing after the installation: " + " ".join(left))


def digest(*files: str) -> str:
    return hashlib.sha256(b"\0".join((ROOT / name).read_bytes() for name in files)).hexdigest()


def stamped() -> dict[str, str]:
    try:
        return json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}


def make_room(*, moved: bool) -> None:
    """An environment whose Python starts and has pip; one that was half made or moved is made anew."""
    test = f"import pip, sys; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"
    works = [str(PYTHON), "-c", test]
    if not moved and PYTHON.exists() and subprocess.call(works, stderr=subprocess.DEVNULL) == 0:
        return
    say("making .venv with Python " + ".".join(map(str, sys.version_info[:2])))
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        stop("the environment could not be made in " + str(VENV))


def install_locked(lock: str) -> None:
    """Each package exactly as locked: by version and by hash, ready-made, with no compiler."""
    say("installing the packages of packaging/" + lock)
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "-q", "-q"]
    if subprocess.call([*pip, "--require-hashes", "--only-binary=:all:", "-r", str(ROOT / "packaging" / lock)]):
        stop("the packages could not be installed; what pip said stands above")


def install_self() -> None:
    """Havenbook runs from this folder: a path file for Python, a short script for people."""
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(subprocess.check_output([str(PYTHON), "-c", where], universal_newlines=True).strip())
    (site / "havenbook.pth").write_text(str(ROOT) + "\n", "utf-8")
    version = (ROOT / "pyproject.toml").read_text("utf-8").split('\nversion = "')[1].split('"')[0]
    for old in site.glob("havenbook-*.dist-info"):
        shutil.rmtree(old)
    about = site / f"havenbook-{version}.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: havenbook\nVersion: {version}\n", "utf-8")
    script = VENV / "bin" / "havenbook"
    script.write_text('#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/python" -P -m ui "$@"\n', "utf-8")
    script.chmod(0o755)


def main() -> None:
    purpose = sys.argv[1] if len(sys.argv) == 2 else ""
    if purpose not in PURPOSES:
        stop("say what for: " + " | ".join(PURPOSES))
    right_python()
    lock, libraries = PURPOSES[purpose]
    missing = missing_packages(libraries)
    if missing:
        install_packages(missing, libraries)
    stamp = stamped()
    place = {"place": str(ROOT), "script": digest("packaging/bootstrap.py", "pyproject.toml")}
    moved = stamp.get("place", str(ROOT)) != str(ROOT)
    if any(stamp.get(key) != value for key, value in place.items()) or not PYTHON.exists():
        stamp = {}
    wanted = digest("packaging/" + lock)
    if wanted not in (stamp.get("packages"), stamp.get("tools")):
        STAMP.unlink(missing_ok=True)
        make_room(moved=moved)
        install_locked(lock)
        install_self()
        stamp.update(place, packages=digest("packaging/requirements.lock"))
        if purpose == "dev":
            stamp["tools"] = wanted
        STAMP.write_text(json.dumps(stamp, indent=1), "utf-8")
    if purpose != "demo":
        compile_words(stamp)


def compile_words(stamp: dict[str, str]) -> None:
    """The translations, compiled again whenever one has changed."""
    words = digest(*sorted(str(path.relative_to(ROOT)) for path in (ROOT / "translations").glob("*.ts")))
    compiled = len(list((ROOT / "translations").glob("*.qm"))) == len(list((ROOT / "translations").glob("*.ts")))
    if compiled and stamp.get("words") == words:
        return
    if subprocess.call([str(PYTHON), str(ROOT / "packaging" / "translations.py"), "compile"]):
        stop("the translations could not be compiled")
    STAMP.write_text(json.dumps(dict(stamp, words=words), indent=1), "utf-8")


if __name__ == "__main__":
    main()
