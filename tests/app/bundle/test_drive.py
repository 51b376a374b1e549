"""Real small drives that fill, refuse or go away, and what reading from a drive says when it fails."""

import contextlib
import errno
import os
import subprocess
import sys

import pytest

from app.bundle import delivery, drive, errors, limits
from tests.vaults import as_somebody_else

CONTENT = bytes(range(256)) * 4096 * 3


def write(out):
    out.write(CONTENT)


def nothing_left(folder):
    return list(folder.iterdir()) == []


@pytest.fixture
def mounted(tmp_path):
    """A real file system of one MiB."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root can mount a small file system")
    folder = tmp_path / "drive"
    folder.mkdir()
    options = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if subprocess.run(options, capture_output=True, check=False).returncode:
        pytest.skip("this machine does not let us mount")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_real_drive_that_fills(mounted):
    with pytest.raises(errors.DriveFull):
        delivery.deliver(mounted, write)
    assert nothing_left(mounted)
    assert delivery.deliver(mounted, lambda out: out.write(b"small")).path.read_bytes() == b"small"


def test_a_real_drive_that_is_read_only(mounted):
    delivery.deliver(mounted, lambda out: out.write(b"small"))
    subprocess.run(["mount", "-o", "remount,ro", str(mounted)], check=True)
    before = list(mounted.iterdir())
    with pytest.raises(errors.DriveReadOnly):
        delivery.deliver(mounted, write)
    assert list(mounted.iterdir()) == before


def test_a_real_drive_unmounted_meanwhile(mounted):
    def pulled(out):
        out.write(b"x")
        subprocess.run(["umount", "-l", str(mounted)], check=True)

    with pytest.raises(errors.DriveGone):
        delivery.deliver(mounted, pulled)
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(mounted)], check=True)


def test_reading_from_a_drive(tmp_path, monkeypatch):
    with pytest.raises(errors.DriveGone), drive.opened(tmp_path / "gone.bundle"):
        pass
    with pytest.raises(errors.NotABundle), drive.opened(tmp_path):
        pass
    path = tmp_path / "a.bundle"
    path.write_bytes(b"0123456789")
    with drive.opened(path) as source:
        assert source.read(4) == b"0123"
    monkeypatch.setattr(limits, "FILE", 9)
    with pytest.raises(errors.TooLarge), drive.opened(path):
        pass
    path.chmod(0)
    with as_somebody_else(), pytest.raises(errors.MayNotRead), drive.opened(path):
        pass
    path.unlink()
    path.symlink_to(path)
    with pytest.raises(errors.DriveGone), drive.opened(path):
        pass


def test_a_stick_pulled_while_it_is_read(tmp_path, monkeypatch):
    def gone(_file, _room):
        raise OSError(errno.EIO, "Input/output error")

    path = tmp_path / "a.bundle"
    path.write_bytes(b"x" * 5000)
    with drive.opened(path) as source:
        monkeypatch.setattr(drive, "failures_named", raising_inside(errno.EIO))
        with pytest.raises(errors.DriveGone):
            source.read(100)


def raising_inside(number):
    """A stand-in for the moment the system call fails: the translation itself is the real one."""
    real = drive.failures_named

    @contextlib.contextmanager
    def inside():
        with real():
            raise OSError(number, os.strerror(number))
            yield

    return inside


def test_windows_words_for_a_drive_that_is_gone():
    failure = OSError(errno.EACCES, "not ready")
    assert isinstance(drive.named(failure), errors.DriveReadOnly)
    failure.winerror = 21
    assert isinstance(drive.named(failure), errors.DriveGone)
