"""Drives that hang: the window goes on, says which one does not answer, and hears when it does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from threading import Event

import pytest

from tests.house.sources import HOUSE
from ui.widgets import drive_asking, drives, mounts
from ui.widgets.drives import DriveState
from ui.widgets.place_choice import PlaceChoice

LONG = 20_000
RIVER = "ទន្លេ"


@pytest.fixture
def clock(monkeypatch):
    """clock(seconds): that much later."""
    ahead = [0.0]
    real = drive_asking._now
    monkeypatch.setattr(drive_asking, "_now", lambda: real() + ahead[0])
    return lambda seconds: ahead.__setitem__(0, ahead[0] + seconds)


@pytest.fixture
def plug(monkeypatch, tmp_path):
    """plug(name): a folder that the table of mounts has as a stick; returns it."""
    table = tmp_path / "mounts"
    table.write_text("/dev/sda1 / ext4 rw 0 0\n", "utf-8")
    monkeypatch.setattr(mounts, "TABLE", table)
    monkeypatch.setattr(drives, "_USUAL", (str(tmp_path / "media"),))
    monkeypatch.setattr(drive_asking, "_open", {})
    monkeypatch.setattr(drive_asking, "_known", {})

    def put(name, kind="vfat"):
        stick = tmp_path / "media" / name
        stick.mkdir(parents=True)
        with table.open("a", encoding="utf-8") as lines:
            lines.write(f"/dev/none {str(stick).replace(' ', chr(92) + '040')} {kind} rw 0 0\n")
        return str(stick)

    return put


@pytest.fixture
def hung(monkeypatch):
    """hung[root] = Event(): who asks that root waits for it. How often anybody asked is in hung.asked."""

    class Hung(dict):
        asked = 0

    held = Hung()
    real = os.statvfs

    def statvfs(root):
        if root in held:
            held.asked += 1
            held[root].wait()
        return real(root)

    monkeypatch.setattr(os, "statvfs", statvfs)
    yield held
    for event in held.values():
        event.set()


def lines(choice):
    return [choice.box.itemText(at) for at in range(choice.box.count())]


def test_a_drive_that_hangs_holds_no_window_and_is_named(plug, hung, clock, qtbot):
    hangs, event = plug("AMINA 2"), Event()
    hung[hangs] = event
    choice = PlaceChoice("Drive")  # returns: that is the test
    qtbot.addWidget(choice)
    choice.show()
    assert lines(choice) == ["AMINA 2 · has not answered yet"]
    assert choice.place is None, "whoever writes there now would wait"
    assert "has not answered yet" in choice._hint.text()
    qtbot.waitUntil(lambda: hung.asked == 1, timeout=LONG)
    for _ in range(5):
        choice.look()
    qtbot.wait(20)
    assert hung.asked == 1, "a thread for every look"
    told = []
    choice.changed.connect(lambda: told.append(choice.place))
    clock(drive_asking.SILENT_AFTER + 1)
    qtbot.waitUntil(lambda: lines(choice) == ["AMINA 2 · does not answer"], timeout=LONG)  # it looks again by itself
    assert "“AMINA 2” does not answer" in choice._hint.text().replace("\u200b", "")
    assert told[-1] is None
    works = plug(RIVER)
    qtbot.waitUntil(lambda: choice.look() or choice.place == works, timeout=LONG)  # the hanging one stood there first
    assert RIVER in lines(choice)[0]
    assert lines(choice)[1] == "AMINA 2 · does not answer"
    event.set()
    qtbot.waitUntil(lambda: choice.look() or all("free" in line for line in lines(choice)), timeout=LONG)
    assert choice.place == works, "what came back took the place of what was chosen"


def test_a_drive_that_answered_and_hangs_now_stays_until_it_is_silent(plug, hung, clock, qtbot):
    stick, event = plug("AMINA"), Event()
    choice = PlaceChoice("Drive")
    qtbot.addWidget(choice)
    qtbot.waitUntil(lambda: choice.look() or choice.place == stick, timeout=LONG)
    other = plug("OTHER")
    qtbot.waitUntil(lambda: choice.look() or len(drives.drives()) == 2, timeout=LONG)
    hung[stick] = event
    choice.look()
    assert choice.place == stick, "its last answer holds for a moment"
    qtbot.waitUntil(lambda: choice.look() or hung.asked == 1, timeout=LONG)
    clock(drive_asking.SILENT_AFTER + 1)
    choice.look()
    assert choice.place is None, "nothing is begun on it, nor quietly on another"
    assert other
    assert "does not answer" in choice._hint.text()
    event.set()
    qtbot.waitUntil(lambda: choice.look() or choice.place == stick, timeout=LONG)


def test_no_other_takes_the_place_of_a_chosen_drive_that_went_away(plug, qtbot):
    first, stick = plug("FIRST"), plug("AMINA")
    choice = PlaceChoice("Drive")
    qtbot.addWidget(choice)
    choice.show()
    qtbot.waitUntil(lambda: choice.look() or all("free" in line for line in lines(choice)), timeout=LONG)
    choice.box.setCurrentIndex(choice.box.findData(stick))
    assert choice.place == stick
    told = []
    choice.changed.connect(lambda: told.append(choice.place))
    away = unplug(stick)
    choice.look()
    assert (choice.place, choice.drive, told[-1]) == (None, None, None)
    assert [line.split(" ")[0] for line in lines(choice)] == ["FIRST"]
    assert choice.box.currentText() == ""
    assert "“AMINA” is no longer there" in choice._hint.text().replace("\u200b", "")
    assert choice.box.accessibleDescription() == choice._hint.text()
    choice.look(force=True)
    assert choice.place is None, "a second look does not forget it"
    away.rename(stick)
    qtbot.waitUntil(lambda: choice.look() or choice.place == stick, timeout=LONG)
    assert not choice._hint.isVisible()
    for each in (stick, first):
        unplug(each)
    choice.look()
    assert (lines(choice), choice.box.currentText(), choice.place) == (["No drive found"], "No drive found", None)
    assert "“AMINA” is no longer there" in choice._hint.text().replace("\u200b", "")


def unplug(stick):
    """Its folder goes to where no drive is looked for."""
    away = Path(stick).with_name("away")
    if away.exists():
        away = Path(f"{away} too")
    return Path(stick).rename(away)


def test_a_chosen_folder_that_hangs_is_no_place(plug, hung, clock, qtbot, tmp_path):
    plug("AMINA", kind="tmpfs")  # no stick
    folder, event = tmp_path / "share", Event()
    folder.mkdir()
    hung[str(folder)] = event
    choice = PlaceChoice("Drive")
    qtbot.addWidget(choice)
    assert choice.place is None
    choice.offer(str(folder))
    assert choice.place == str(folder), "somebody has just looked into it"
    clock(drive_asking.SILENT_AFTER + 1)
    choice.look()
    assert choice.place is None
    assert "does not answer" in choice._hint.text()
    event.set()
    qtbot.waitUntil(lambda: choice.look() or choice.place == str(folder), timeout=LONG)


def test_what_is_mounted_is_read_from_the_table_as_it_is_written(plug, monkeypatch):
    stick = plug("MY STICK")
    assert mounts.mounted()[-1] == ("/dev/none", stick, "vfat")
    assert [each.root for each in mounts.mounted() if drives._is_offered(each.root, each.kind, each.device)] == [stick]
    monkeypatch.setattr(mounts, "TABLE", HOUSE / "no such table")
    assert mounts.mounted() == ()


HANGING = """
import ctypes, os, sys, time
libc = ctypes.CDLL(None, use_errno=True)
folder = sys.argv[1]
NEWNS, PRIVATE = 0x20000, 0x40000 | 0x4000
try:
    fuse = os.open("/dev/fuse", os.O_RDWR)
except OSError:
    sys.exit(77)
given = f"fd={fuse},rootmode=40000,user_id={os.getuid()},group_id={os.getgid()}".encode()
if libc.unshare(NEWNS) or libc.mount(b"none", b"/", None, PRIVATE, None):
    sys.exit(77)
if libc.mount(b"hangs", folder.encode(), b"fuse", 6, given):
    sys.exit(77)
from ui.widgets import drive_asking, drives
drives._USUAL = (os.path.dirname(folder),)
say = lambda: print(*(f"{each.label} {each.state.value}" for each in drives.drives()), sep=",", flush=True)
say()
drive_asking._now = lambda: time.monotonic() + 60
say()
os.close(fuse)  # nobody will ever answer: the system says so
while drives.drives():
    time.sleep(0.01)
say()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="FUSE is of Linux")
def test_a_real_mount_that_never_answers_holds_nothing(tmp_path):
    """A file system of our own that never says a word, seen by one process alone, whose end takes it away."""
    folder = tmp_path / "SHARE"
    folder.mkdir()
    command = [sys.executable, "-c", HANGING, str(folder)]
    done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode == 77:
        pytest.skip("mounting is not allowed here")
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["SHARE waiting", "SHARE silent", ""]


def test_states_in_words_are_told_for_every_state(plug, monkeypatch, qtbot):
    """Each that a drive may be has its sentence, or needs none."""
    stick = plug("AMINA")
    choice = PlaceChoice("Drive")
    qtbot.addWidget(choice)
    for state in DriveState:
        monkeypatch.setattr(drives, "drives", lambda state=state: (drives.Drive(stick, "AMINA", 1, "", state),))
        choice.look()
        assert choice._hint.isVisibleTo(choice) is (state is not DriveState.READY)
