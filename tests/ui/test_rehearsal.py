"""The self-test of the frozen program shows every page, and cannot pass over a fault."""

import os
import subprocess
import sys

import pytest

from ui import rehearsal
from ui.lock import restart
from ui.pages import PAGES

pytestmark = pytest.mark.timeout(300)


def rehearse(tmp_path, before=""):
    places = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "STATE", "DATA", "CACHE")}
    code = f"import sys; from ui import rehearsal\n{before}\nsys.exit(rehearsal.main())"
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **places},
        cwd=restart.HOUSE,
        capture_output=True,
        text=True,
        check=False,
    )


def test_all_is_well_and_nothing_is_left_behind(tmp_path):
    ran = rehearse(tmp_path, "print(len(rehearsal.PLACES))")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    places, told = ran.stdout.split("\n", 1)
    assert told.endswith("all is well\n")
    assert f"{int(places) * 4} pages in 4 languages" in told
    assert int(places) == len(PAGES) - 2
    left = [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".log"]
    assert left == []


ODD = """
import threading
import ui.preferences.about_panel, ui.preferences.privacy_panel, ui.rail, ui.shell
from PySide6.QtCore import QTimer, qWarning
def later(kind):
    def fail(*_given):
        raise kind
    return fail
ui.preferences.privacy_panel.PrivacyPanel.begin = later(ArithmeticError)
ui.preferences.about_panel.AboutPanel.begin = later(RecursionError)
ui.rail.Rail.show_place = lambda *_: qWarning("odd")
def plant(key, page):
    if key == "quality":
        page.enter = later(KeyError)
    if key == "profiles":
        page.enter = lambda: threading.Thread(target=later(BufferError)).start()
    if key == "keyed":
        page.enter = lambda: page.run(later(IndexError), done=print)
    if key == "releases":
        page.soon = QTimer(page, singleShot=True, interval=900)
        page.soon.timeout.connect(later(EOFError))
        page.enter = page.soon.start
    if key == "figures":
        1 // 0
    if key == "comparing":
        page.enter = lambda: page.run(later(FloatingPointError), done=print, failed=print)
    return page
real = ui.shell.make_page
ui.shell.make_page = lambda key, context: plant(key, real(key, context))
"""
PLANTED = (
    *("ZeroDivisionError", "RecursionError", "KeyError", "BufferError", "IndexError", "EOFError", "FloatingPointError"),
    *("ArithmeticError", "fault: odd", "fault: a window asks", "the page figures stands"),
)
"""In slots, in pages that are read late, in a thread, in work for the vault, after a while."""
EMPTY = "import ui.page as m; m.Page.title = property(lambda self: 1 // 0); rehearsal._FEWEST_COLOURS = 10**6"
LOOK = "import ui.preferences.look_panel as m; m.LookPanel.begin = lambda self: 1 // 0"


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (ODD, PLANTED),
        (EMPTY, ("shows something",)),
        (LOOK, ("ZeroDivisionError", "the page preferences stands")),
    ],
    ids=["exceptions of every kind and a warning of Qt", "an empty page", "a page that never comes"],
)
def test_a_fault_is_told_and_fails(tmp_path, fault, told):
    ran = rehearse(tmp_path, f"{fault}\nrehearsal.LOOKS = rehearsal.LOOKS[:1]")
    assert ran.returncode == 1
    assert [words for words in (*told, "fault:", "not well") if words not in ran.stdout] == [], ran.stdout


def test_what_a_click_reads_must_be_there():
    ears = rehearsal.Ears()
    rehearsal._read_the_rest(ears)
    assert ears.heard == []
    with pytest.MonkeyPatch.context() as patched:
        patched.setitem(rehearsal.reading.OF_PAGES, "quality", ("none_of_that_name",))
        rehearsal._read_the_rest(ears)
    assert len(ears.heard) == 1
    assert "ModuleNotFoundError" in ears.heard[0]
