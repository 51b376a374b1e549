"""The self-test of the frozen program shows every page, and cannot pass over a fault."""

import os
import subprocess
import sys

import pytest

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
import ui.preferences.look_panel, ui.rail
from PySide6.QtCore import qWarning
ui.preferences.look_panel.LookPanel.begin = lambda self: 1 // 0
ui.rail.Rail.show_place = lambda *_: qWarning("odd")
"""
EMPTY = "import ui.page as m; m.Page.title = property(lambda self: 1 // 0); rehearsal._FEWEST_COLOURS = 10**6"


@pytest.mark.parametrize(
    ("fault", "told"),
    [(ODD, ("ZeroDivisionError", "fault: odd")), (EMPTY, ("shows something",))],
    ids=["an exception in a slot and a warning of Qt", "an empty page"],
)
def test_a_fault_is_told_and_fails(tmp_path, fault, told):
    ran = rehearse(tmp_path, f"{fault}\nrehearsal.LOOKS = rehearsal.LOOKS[:1]")
    assert ran.returncode == 1
    assert all(words in ran.stdout for words in (*told, "fault:", "not well")), ran.stdout
