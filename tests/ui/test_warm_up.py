"""What a page asks for on a click was read with it, in a thread: the window does not stand still to read code."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import ui
from ui import reading, warm_up
from ui.pages import PAGES

ROOMS = {"bundles": ("share",), "data": ("data",), "partners": ("partners",), "twins": ("twins", "keyed")}
FEW = 3
READ = """
import importlib, json, os, sys
from ui import main, reading, warm_up
rooms, asked = json.loads(sys.argv[1])
app = main.make_app()
warm_up.everything("en").join()
late = []
for room, keys in rooms.items():
    for key in keys:
        thread = reading.page(key)
        if thread is not None:
            thread.join()
    for service in asked[room]:
        before = set(sys.modules)
        importlib.import_module("app.services." + service)
        read = [name for name in set(sys.modules) - before if name.startswith(("app.", "db."))]
        late.append([room, service, len(read)])
print(json.dumps(late), flush=True)
os._exit(0)
"""
OPENED = """
import json, os, sys
from ui import main, reading, warm_up
app = main.make_app()
warm_up.everything("en").join()
asked = ["ui.quality.quality_page", "app.services.data_quality", "app.services.own_quality"]
there = lambda: sorted(name for name in asked if name in sys.modules)
before = there()
for strange in ("sqlalchemy.dialects.postgresql", "elementpath", "numpy", "alembic"):
    assert strange not in sys.modules, f"{strange} is read for nothing"
reading.page("quality").join()
print(json.dumps([before, there(), reading.page("quality")]), flush=True)
os._exit(0)
"""


def asked_by(room):
    """The services that its methods import in the window's own thread: not inside the work they hand on."""
    found = set()

    def look(node, depth):
        for each in ast.iter_child_nodes(node):
            if isinstance(each, ast.ImportFrom) and depth == 1 and str(each.module).startswith("app.services."):
                found.add(str(each.module).split(".")[2])
            look(each, depth + isinstance(each, ast.FunctionDef))

    for path in (Path(ui.__file__).parent / room).glob("*.py"):
        look(ast.parse(path.read_text("utf-8")), 0)
    return sorted(found)


def test_a_click_on_a_page_of_another_day_reads_little_code():
    asked = {room: asked_by(room) for room in ROOMS}
    assert all(asked.values())
    line = [sys.executable, "-c", READ, json.dumps([ROOMS, asked])]
    done = subprocess.run(line, capture_output=True, text=True, check=True, timeout=120)
    late = [each for each in json.loads(done.stdout) if each[2] > FEW]
    assert late == [], "add them to OF_PAGES in ui/reading.py"


def test_a_day_reads_no_code_of_pages_of_other_days_and_reads_one_when_it_is_opened():
    asked = [sys.executable, "-c", OPENED]
    done = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=120)
    before, after, again = json.loads(done.stdout)
    assert before == []
    assert after == ["app.services.data_quality", "app.services.own_quality", "ui.quality.quality_page"]
    assert again is None, "what is there is not read again"
    assert set(reading.OF_PAGES) <= set(PAGES)


def test_pages_that_stand_are_not_looked_through_for_garbage(unlocked, monkeypatch):
    stood = []
    monkeypatch.setattr(warm_up, "stands", lambda: stood.append(set(unlocked.shell.pages)))
    unlocked.shell.go("figures")
    unlocked.shell.go("today")
    unlocked.shell.go("figures")
    assert len(stood) == 1, "once, when it is there"
    assert "figures" in stood[0]


def test_what_stands_is_out_of_the_way_of_a_collection():
    read = "import gc; from ui import warm_up; warm_up.stands(); print(gc.get_freeze_count() > 1000)"
    done = subprocess.run([sys.executable, "-c", read], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "True"
