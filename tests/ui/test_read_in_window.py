"""No class of Qt, nor one made of it, comes to be in a thread: now and then PySide would end the program."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import ui
from ui import imports

EVERYTHING = """
import json, os, sys
from ui import main, reading, warm_up
from ui.pages import PAGES
app = main.make_app()
from PySide6 import QtCore, QtGui, QtWidgets

def there():
    ours = {name for name, made in sys.modules.items() if name.startswith("ui.") and not hasattr(made, "__path__")}
    of_qt = {name for name in sys.modules if name.startswith("PySide6")}
    return ours, of_qt | {name for made in (QtCore, QtGui, QtWidgets) for name in vars(made)}

told = {}
for key in ("everything", *PAGES):
    ours, of_qt = there()
    on_its_way = warm_up.everything("en") if key == "everything" else reading.page(key)
    if on_its_way is None:
        continue
    on_its_way.thread.join()
    in_thread = [sorted(after - before) for before, after in zip((ours, of_qt), there())]
    most, last = 0, len(ours)
    for _turn in on_its_way.turns():
        now = len(there()[0])
        most, last = max(most, now - last), now
    told[key] = [in_thread, most, last - len(ours), reading.page(key) is None if key in PAGES else True]
print(json.dumps(told), flush=True)
os._exit(0)
"""
AT_ONCE = 2
"""Modules in one turn: some ask for another only when they are read, as the one that watches the session does."""


def test_a_thread_reads_what_knows_nothing_of_qt_and_the_window_reads_the_rest_one_by_one():
    done = subprocess.run([sys.executable, "-c", EVERYTHING], capture_output=True, text=True, check=True, timeout=120)
    told = json.loads(done.stdout)
    assert {key: in_thread for key, (in_thread, *_more) in told.items() if in_thread != [[], []]} == {}
    assert {key: most for key, (_in, most, *_more) in told.items() if most > AT_ONCE} == {}
    assert all(read > 0 and nothing_left for _in, _most, read, nothing_left in told.values())
    assert told["everything"][2] > 100
    assert {"quality", "figures", "preferences"} <= set(told)


def test_what_a_module_asks_for_is_found_without_running_it():
    found = imports.find("ui.preferences.preferences_page")
    asked = [name for name, _parts in found.asked]
    assert "ui.preferences.about_panel" in asked
    assert "ui.context" not in asked, "it is read by a checker of types alone"
    assert (found.there, found.folder) == (True, False)
    assert imports.find("ui.preferences").folder
    assert ("app", ("hardening", "heap", "settings")) in imports.find("ui.main").asked
    assert "app.logs" not in [name for name, _parts in imports.find("ui.main").asked], "a function asks for it later"
    assert not imports.find("ui.none_of_that_name").there
    assert not imports.find("ui.none.of_that_name").there


def test_no_function_asks_for_a_class_of_qt_later():
    """It may run in the thread of the vault or of the files. A pixmap, which asks so, is the window's own."""
    house = Path(ui.__file__).parent
    late = {
        str(file.relative_to(house))
        for file in house.rglob("*.py")
        for function in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(function, ast.FunctionDef)
        for each in ast.walk(function)
        if isinstance(each, ast.ImportFrom) and (each.module or "").startswith("PySide6")
    }
    assert late == {"theme/theme.py"}
