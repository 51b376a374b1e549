"""Files put on drives: whole or not at all, with a name for what went wrong."""

import errno
import hashlib
import io
import os
import re
import shutil
import stat

import pytest

from app.bundle import chunks, delivery, drive, errors, limits, opening, sealing
from app.bundle.spool import Spool
from app.progress import Cancelled, Progress
from tests.app.bundle.bundle_kit import COVER, SENDER, TRUST, US, read, rows

CONTENT = bytes(range(256)) * 4096 * 3


def write(out):
    for start in range(0, len(CONTENT), 65536):
        out.write(memoryview(CONTENT)[start : start + 65536])
    return "made"


def nothing_left(folder):
    return list(folder.iterdir()) == []


def test_a_file_arrives_whole(tmp_path):
    done = delivery.deliver(tmp_path, write)
    assert done.path.read_bytes() == CONTENT
    assert (done.made, done.size, done.sha256) == ("made", len(CONTENT), hashlib.sha256(CONTENT).hexdigest())
    assert list(tmp_path.iterdir()) == [done.path]
    assert re.fullmatch(r"[0-9a-f]{16}\.bundle", done.path.name)
    assert set(done.seconds) == {"write", "sync", "read_back"}
    if os.name == "posix":
        assert stat.S_IMODE(done.path.stat().st_mode) == 0o600


def test_names_tell_nothing(tmp_path):
    names = {delivery.deliver(tmp_path, lambda out: out.write(b"x"), suffix=".card").path.name for _ in range(20)}
    assert len(names) == 20
    assert all(re.fullmatch(r"[0-9a-f]{16}\.card", name) for name in names)


def test_a_bundle_arrives_and_opens(tmp_path):
    lines = list(rows(3000))
    with Spool() as spool:
        parts = sealing.Parts(COVER, chunks.pack(lines, spool))
        done = delivery.deliver(tmp_path, lambda out: sealing.seal(out, parts, SENDER, [US.recipient()]))
    with drive.opened(done.path) as source:
        assert opening.peek(source, [US], TRUST).hash == done.made.hash
    assert read(done.path.read_bytes())[1] == lines


def test_no_name_before_all_is_proved(tmp_path, monkeypatch):
    seen = []

    def look(part, outlet, progress):
        seen.extend(path.suffix for path in tmp_path.iterdir())
        return real(part, outlet, progress)

    real = delivery._read_back
    monkeypatch.setattr(delivery, "_read_back", look)
    delivery.deliver(tmp_path, write)
    assert seen == [".part"]


def test_what_was_written_is_synced_before_it_is_read_back_and_the_folder_after(tmp_path, monkeypatch):
    done = []
    real_sync, real_read, real_rename = os.fsync, delivery._read_back, delivery.Path.replace

    def fsync(descriptor):
        done.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        real_sync(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(delivery, "_read_back", lambda *given: (done.append("read back"), real_read(*given)))
    monkeypatch.setattr(delivery.Path, "replace", lambda *given: (done.append("rename"), real_rename(*given))[1])
    delivery.deliver(tmp_path, lambda out: out.write(b"x"))
    assert done == ["file", "read back", "rename", "folder"]


def test_a_machine_that_knows_less(tmp_path, monkeypatch):
    """Windows cannot sync a folder or drop a file from its cache."""
    monkeypatch.delattr(os, "posix_fadvise", raising=False)
    monkeypatch.delattr(os, "O_DIRECTORY", raising=False)
    assert delivery.deliver(tmp_path, write).path.read_bytes() == CONTENT


def test_a_long_file_is_synced_on_the_way(tmp_path, monkeypatch):
    synced = []
    real = os.fsync
    monkeypatch.setattr(os, "fsync", lambda descriptor: (synced.append(descriptor), real(descriptor)))
    delivery.deliver(tmp_path, lambda out: [out.write(bytes(limits.MIB)) for _ in range(20)])
    assert len(synced) == 2 + 1 + 1


@pytest.mark.parametrize("stage", ["write", "reading_back"])
def test_stopping_leaves_nothing(tmp_path, stage):
    progress = Progress(lambda _done, _total, doing: progress.cancel() if doing == stage else None, every=0)

    def slow(out):
        for number in range(10):
            progress.step(number, 10, "write")
            out.write(bytes(1 << 20))

    with pytest.raises(Cancelled):
        delivery.deliver(tmp_path, slow, progress=progress)
    assert nothing_left(tmp_path)


def test_a_fault_of_the_writer_leaves_nothing(tmp_path):
    def faulty(out):
        out.write(b"half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        delivery.deliver(tmp_path, faulty)
    assert nothing_left(tmp_path)


def test_an_error_of_the_writers_own_disk_is_not_the_drives(tmp_path):
    def faulty(_out):
        raise OSError(errno.ENOSPC, "elsewhere")

    with pytest.raises(OSError, match="elsewhere"):
        delivery.deliver(tmp_path, faulty)
    assert nothing_left(tmp_path)


def test_a_drive_that_gives_back_other_bytes(tmp_path, monkeypatch):
    real = delivery.Outlet.sync

    def sync(outlet):
        real(outlet)
        (part,) = tmp_path.iterdir()
        with part.open("r+b") as file:
            file.seek(70_000)
            file.write(bytes([CONTENT[70_000] ^ 1]))

    monkeypatch.setattr(delivery.Outlet, "sync", sync)
    with pytest.raises(errors.ReadBackDiffers):
        delivery.deliver(tmp_path, write)
    assert nothing_left(tmp_path)


@pytest.mark.parametrize("lost", [1, 4096])
def test_a_drive_that_keeps_less_than_it_took(tmp_path, monkeypatch, lost):
    real = delivery.Outlet.sync

    def sync(outlet):
        real(outlet)
        (part,) = tmp_path.iterdir()
        os.truncate(part, len(CONTENT) - lost)

    monkeypatch.setattr(delivery.Outlet, "sync", sync)
    with pytest.raises(errors.ReadBackDiffers):
        delivery.deliver(tmp_path, write)


def failing(monkeypatch, call, number, after=0):
    """The given system call fails from its `after`-th time on, as it does on a drive in that state."""
    real = getattr(os, call)
    times = []

    def fails(*given, **named):
        times.append(given)
        if len(times) > after:
            raise OSError(number, os.strerror(number))
        return real(*given, **named)

    monkeypatch.setattr(os, call, fails)


STATES = [
    (errno.ENOSPC, errors.DriveFull),
    (errno.EDQUOT, errors.DriveFull),
    (errno.EROFS, errors.DriveReadOnly),
    (errno.EACCES, errors.DriveReadOnly),
    (errno.EIO, errors.DriveGone),
    (errno.ENODEV, errors.DriveGone),
    (errno.ENOENT, errors.DriveGone),
    (errno.EFBIG, errors.DriveFileTooLarge),
    (errno.EINVAL, errors.DriveError),
]


@pytest.mark.parametrize(("number", "kind"), STATES)
@pytest.mark.parametrize(("call", "after"), [("open", 0), ("write", 0), ("write", 7), ("fsync", 0), ("fsync", 1)])
def test_each_state_of_a_drive_has_its_name(tmp_path, monkeypatch, number, kind, call, after):
    failing(monkeypatch, call, number, after)
    with pytest.raises(kind) as told:
        delivery.deliver(tmp_path, write)
    assert type(told.value) is kind
    monkeypatch.undo()
    assert nothing_left(tmp_path)


def test_the_last_bytes_are_not_lost_in_silence(tmp_path, monkeypatch):
    """The drive fills while the very last chunk of a bundle is written."""
    with Spool() as spool:
        parts = sealing.Parts(COVER, chunks.pack(rows(10), spool))
        whole = io.BytesIO()
        sealing.seal(whole, parts, SENDER, [US.recipient()])
        real = os.write
        taken = []

        def write_some(descriptor, data):
            room = len(whole.getvalue()) - 1 - sum(taken)
            if room <= 0:
                raise OSError(errno.ENOSPC, "full")
            taken.append(real(descriptor, data[:room]))
            return taken[-1]

        monkeypatch.setattr(os, "write", write_some)
        with pytest.raises(errors.DriveFull):
            delivery.deliver(tmp_path, lambda out: sealing.seal(out, parts, SENDER, [US.recipient()]))
    assert nothing_left(tmp_path)


def test_a_drive_that_takes_a_few_bytes_at_a_time(tmp_path, monkeypatch):
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: real(descriptor, data[:1000]))
    assert delivery.deliver(tmp_path, write).path.read_bytes() == CONTENT


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(errors.DriveGone):
        delivery.deliver(tmp_path / "stick", write)
    (tmp_path / "file").touch()
    with pytest.raises(errors.DriveGone):
        delivery.deliver(tmp_path / "file", write)


def test_a_stick_pulled_while_it_is_written(tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()

    def pulled(out):
        write(out)
        shutil.rmtree(stick)

    with pytest.raises(errors.DriveGone):
        delivery.deliver(stick, pulled)
