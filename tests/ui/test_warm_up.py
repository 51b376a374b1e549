"""What a page asks for on a click was read when the page was made: the window does not stand still to read code."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import ui
from ui import shell, warm_up
from ui.pages import PAGES

ROOMS = {"bundles": ("share",), "data": ("data",), "partners": ("partners",), "twins": ("twins", "keyed")}
FEW = 3
READ = """
import importlib, json, os, sys
from ui import main, warm_up
rooms, asked = json.loads(sys.argv[1])
app = main.make_app()
warm_up.everything("en").join()
late = []
for room, keys in rooms.items():
    for key in keys:
        warm_up.of_page(key).join()
    for service in asked[room]:
        before = set(sys.modules)
        importlib.import_module("app.services." + service)
        read = [name for name in set(sys.modules) - before if name.startswith(("app.", "db."))]
        late.append([room, service, len(read)])
print(json.dumps(late), flush=True)
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
    assert late == [], "add them to OF_PAGES in ui/warm_up.py"


def test_it_is_read_when_the_page_is_made(unlocked, monkeypatch):
    asked = []
    monkeypatch.setattr(shell.warm_up, "start", lambda names, *_more: asked.extend(names))
    unlocked.shell.go("share")
    assert asked == [f"app.services.{name}" for name in warm_up.OF_PAGES["share"]]
    unlocked.shell.go("figures")
    unlocked.shell.go("share")
    assert len(asked) == len(warm_up.OF_PAGES["share"]), "once, and nothing for a page that asks for little"
    assert set(warm_up.OF_PAGES) <= set(PAGES)


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
