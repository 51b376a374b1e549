"""Gives a bare machine what Havenbook needs: the system's libraries, then the locked packages in .venv.

Only Python's own library is used, and nothing newer than Python 3.8 above the version check, so that an
old Python can still say what is wrong. `python3 packaging/bootstrap.py demo|run|dev`.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

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


def say(text):
    print("havenbook: " + text, file=sys.stderr, flush=True)


def stop(text):
    say(text)
    sys.exit(1)


def right_python():
    """Go on under a Python that is served, or say which one is."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        other = shutil.which("python3.%d" % minor)
        if other:
            os.execv(other, [other] + sys.argv)
    stop(
        "Python 3.11, 3.12 or 3.13 is needed; this is %d.%d. Debian 12 and Ubuntu 24.04 have one: sudo apt install python3"
        % sys.version_info[:2]
    )


def missing_packages(libraries):
    """The Debian packages whose part is not on this machine."""
    missing = []
    try:
        import ctypes
        import ensurepip
        import venv

        del ensurepip, venv
    except ImportError:
        missing.append("python3-venv")
        ctypes = None
    for library, package in libraries.items():
        if ctypes is None or not loads(ctypes, library):
            missing.append(package)
    return missing


def loads(ctypes, library):
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(missing, libraries):
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
    if "python3-venv" in missing:  # this process still remembers that it was not there
        os.execv(sys.executable, [sys.executable] + sys.argv)
    left = missing_packages(libraries)
    if left:
        stop("still missing after the installation: " + " ".join(left))


def digest(*files):
    return hashlib.sha256(b"\0".join((ROOT / name).read_bytes() for name in files)).hexdigest()


def stamped():
    try:
        return json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}


def make_room(moved):
    """An environment whose Python starts and has pip; one that was half made or moved is made anew."""
    works = [str(PYTHON), "-c", "import pip, sys; sys.exit(not (%r <= sys.version_info[:2] <= %r))" % (OLDEST, NEWEST)]
    if not moved and PYTHON.exists() and subprocess.call(works, stderr=subprocess.DEVNULL) == 0:
        return
    say("making .venv with Python %d.%d" % sys.version_info[:2])
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        stop("the environment could not be made in " + str(VENV))


def install_locked(lock):
    """Each package exactly as locked: by version and by hash, ready-made, with no compiler."""
    say("installing the packages of packaging/" + lock)
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    if subprocess.call([*pip, "--require-hashes", "--only-binary=:all:", "-r", str(ROOT / "packaging" / lock)]):
        stop("the packages could not be installed; what pip said stands above")


def install_self():
    """Havenbook runs from this folder: a path file for Python, a short script for people."""
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(subprocess.check_output([str(PYTHON), "-c", where], universal_newlines=True).strip())
    (site / "havenbook.pth").write_text(str(ROOT) + "\n", "utf-8")
    script = VENV / "bin" / "havenbook"
    script.write_text('#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/python" -P -m ui "$@"\n', "utf-8")
    script.chmod(0o755)


def main():
    purpose = sys.argv[1] if len(sys.argv) == 2 else ""
    if purpose not in PURPOSES:
        stop("say what for: " + " | ".join(PURPOSES))
    right_python()
    lock, libraries = PURPOSES[purpose]
    missing = missing_packages(libraries)
    if missing:
        install_packages(missing, libraries)
    stamp = stamped()
    place = {"place": str(ROOT), "script": digest("packaging/bootstrap.py")}
    moved = stamp.get("place", str(ROOT)) != str(ROOT)
    if any(stamp.get(key) != value for key, value in place.items()) or not PYTHON.exists():
        stamp = {}
    wanted = digest("packaging/" + lock)
    if wanted in (stamp.get("packages"), stamp.get("tools")):
        return
    if STAMP.exists():
        STAMP.unlink()
    make_room(moved)
    install_locked(lock)
    install_self()
    stamp.update(place, packages=digest("packaging/requirements.lock"))
    if purpose == "dev":
        stamp["tools"] = wanted
    STAMP.write_text(json.dumps(stamp, indent=1), "utf-8")


if __name__ == "__main__":
    main()
