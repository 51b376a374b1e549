"""Every field of a page that takes typed words, locked half typed and opened again: they are there, or rightly gone."""

from __future__ import annotations

import ast
from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import zip_longest
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

import ui
from app.services.add_worker import add_worker
from app.services.erase_person import erase
from app.services.keep_draft import drafts
from app.services.record_intake import record_intake
from app.settings import Settings
from tests.sheets import intake
from tests.ui.test_lock_keeps_words import LONG, leave
from tests.ui.typed import NAME, PASSPHRASE
from ui import notices
from ui.page import Changes
from ui.pages import PAGES
from ui.widgets.kept import Kept
from ui.window import Window

HOUSE = Path(ui.__file__).parent
OTHER, OTHERS = "Sok Lina", "eight tall herons count slow barges"
WORD = "Sreymom"
ABOUT = {"note": "one two", "digits": "device 1"}
"""Fields that serve many things, and one of those."""
TAKES_WORDS = {"QLineEdit", "QPlainTextEdit", "QTextEdit"}
HOLDS_WORDS = {"FormView", "FieldFrame"}
"""What is made of inputs."""
NOBODY_YET = ("forms", "lock")
"""Inputs of forms, which stand where a form stands; and what is typed before anything is unlocked."""

pytestmark = pytest.mark.timeout(180)


# -- the fields there are, from the source


@cache
def modules():
    texts = [(path, path.read_text("utf-8")) for path in sorted(HOUSE.rglob("*.py"))]
    return [(path, text, ast.parse(text)) for path, text in texts]


@cache
def bases_of(node):
    return {ast.unparse(base) for base in node.bases}


def grown(first, classes, fits):
    """The names that are reached from the first by a rule about classes, again and again."""
    found = set(first)
    while more := {node.name for node in classes if node.name not in found and fits(node, found)}:
        found |= more
    return found


@cache
def called(node):
    return {ast.unparse(each.func) for each in ast.walk(node) if isinstance(each, ast.Call)}


def kinds():
    """The classes that take words, and the windows that ask."""
    classes = [node for *_, tree in modules() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    inputs = grown({"Input"}, classes, lambda node, found: bases_of(node) & found)
    lines = grown(TAKES_WORDS, classes, lambda node, found: bases_of(node) & found)
    typed = grown(lines, classes, lambda node, found: node.name in inputs and (bases_of(node) | called(node)) & found)
    return typed | HOLDS_WORDS, grown({"Asking", "Fitted"}, classes, lambda node, found: bases_of(node) & found)


def made_in(tree, takes, asking):
    """Every field that is made outside of a window that asks, with the statement that makes it and its class."""
    asks = any(isinstance(node, ast.ClassDef) and node.name in asking for node in tree.body)
    for top in tree.body:
        if (isinstance(top, ast.ClassDef) and top.name in asking) or (isinstance(top, ast.FunctionDef) and asks):
            continue
        for line in ast.walk(top):
            made = isinstance(line, ast.Assign | ast.AnnAssign | ast.Expr | ast.Return) and line.value is not None
            if made and (called(line.value) & takes or ast.unparse(line.value).endswith(".setEditable(True)")):
                yield top, line


def names_of(line, takes):
    """What the fields are called that one statement makes."""
    target = line.targets[0] if isinstance(line, ast.Assign) else getattr(line, "target", None)
    targets = target.elts if isinstance(target, ast.Tuple) else [target]
    values = line.value.elts if isinstance(line.value, ast.Tuple) else [line.value]
    for each, value in zip_longest(targets, values):
        if called(value) & takes:
            yield ast.unparse(each) if each is not None else "?"


def standing_of(path, text, line, top, takes):
    """How each field of a statement says that its words are not lost."""
    above, here = text.splitlines()[line.lineno - 2], "\n".join(text.splitlines()[line.lineno - 1 : line.end_lineno])
    for word in ("forgets: ", "drafted: "):
        if f"# {word}" in here or above.strip().startswith(f"# {word}"):
            return {word}
    whole = ast.unparse(top)
    said = set()
    for name in names_of(line, takes):
        read_only = f"{name}.setReadOnly(True)" in whole or f"{name}.setTextInteractionFlags(" in whole
        said.add("read" if read_only else "kept" if f"Kept({name}, " in whole else f"{path.parent.name}: {name}")
    return said


def kept_in_source():
    """Of every field that is kept its room, its name, and what its page is opened with."""
    for path, _, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Kept":
                name, *what = map(ast.literal_eval, node.args[1:])
                yield path.parent.name, name, "".join(what)


def test_every_field_of_a_page_is_kept_or_says_why_not():
    takes, asking = kinds()
    assert {"DateInput", "SearchEdit", "TextInput"} <= takes
    said = Counter()
    for path, text, tree in modules():
        if path.relative_to(HOUSE).parts[0] not in NOBODY_YET:
            for top, line in made_in(tree, takes, asking):
                said.update(standing_of(path, text, line, top, takes))
    assert set(said) == {"forgets: ", "drafted: ", "read", "kept"}, "say what becomes of these words after a lock"


# -- real pages


def unlock(window, folder, qtbot, name=NAME, passphrase=PASSPHRASE):
    window.knock(str(folder))
    door = window.centralWidget()
    door.name.setText(name)
    door.passphrase.setText(passphrase)
    qtbot.mouseClick(door.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.shell is not None and window.centralWidget() is window.shell, timeout=LONG)
    qtbot.waitUntil(lambda: window.shell.words.on_pages._loaded, timeout=LONG)


def opened_again(app, folder, qtbot, *who):
    fresh = Window(app, Settings(language="en", appearance="light"))
    qtbot.addWidget(fresh)
    fresh.show()
    unlock(fresh, folder, qtbot, *who)
    return fresh


def kept_on_pages(window, qtbot, *wanted):
    """Go to every page that keeps words (or of these rooms), and to all of its parts; the fields by room and name."""
    rooms = wanted or {room for room, *_ in kept_in_source()}
    for key in [key for key, place in PAGES.items() if place.split(".")[1] in rooms]:
        window.shell.go(key)
        page = window.shell.pages[key]
        qtbot.waitUntil(lambda page=page: window.shell.stack.currentWidget() is page, timeout=LONG)
        for what in {what for room, _, what in kept_in_source() if what and room == PAGES[key].split(".")[1]}:
            page.open(what)
        if key == "releases":
            page.to_making()
        qtbot.waitUntil(lambda: not window.jobs.busy, timeout=LONG)
        qtbot.wait(1)  # a field that was made just now meets its keeper in the turn after
    here = [each for each in Kept.alive() if window.shell.isAncestorOf(each.field)]
    return {(type_room(each.field), each.name): each for each in here}


def type_room(field):
    """The room of the class that made it."""
    above = field.parentWidget()
    while not type(above).__module__.startswith("ui.") or ".widgets." in type(above).__module__:
        above = above.parentWidget()
    return type(above).__module__.split(".")[1]


def turned(fields):
    for (_, name), each in fields.items():
        if name in ABOUT:
            each.turn_to(ABOUT[name])
    return fields


def texts(fields):
    return {place: each.text for place, each in turned(fields).items()}


def on_disk(folder, word):
    files = [each.read_bytes() for each in folder.rglob("*") if each.is_file()]
    return any(word.encode(code) in data for data in files for code in ("utf-8", "utf-16-le"))


def test_words_on_every_page_outlive_a_lock(window, vault_folder, app, qtbot):
    unlock(window, vault_folder, qtbot)
    add_worker(window.desk, OTHER, "administrator", OTHERS)
    fields = turned(kept_on_pages(window, qtbot))
    assert sorted(fields) == sorted((room, name) for room, name, _ in kept_in_source()), (
        "a field that is kept is on no page"
    )
    for (room, name), each in fields.items():
        each.field.setText(f"{WORD} of {name} in {room}")
    typed = texts(fields)
    window.lock()
    assert window.ends == [(vault_folder, False), "end"]
    assert not on_disk(vault_folder, WORD), "the words can be read outside of the vault"

    other = opened_again(app, vault_folder, qtbot, OTHER, OTHERS)
    theirs = texts(kept_on_pages(other, qtbot, "datasets", "twins"))
    assert set(theirs.values()) == {""}, "another worker saw the words of the first"
    assert other.shell.words.store.mine == {}
    other.lock()
    leave(other, app)

    fresh = opened_again(app, vault_folder, qtbot)
    qtbot.waitUntil(lambda: not fresh.shell.banners.draft.isHidden(), timeout=LONG)
    found = kept_on_pages(fresh, qtbot)
    assert not any(each.text for (_, name), each in found.items() if name in ABOUT), "a note about others came in"
    assert texts(found) == typed
    assert any("stands here again" in each.accessibleName() for each in fresh.findChildren(notices._Toast))
    for each in found.values():
        each.done()
    desk = fresh.desk
    qtbot.waitUntil(lambda: not drafts(desk), timeout=LONG)
    assert all(each.text for each in found.values()), "what was used may stand until somebody types"
    qtbot.waitUntil(lambda: not fresh.drafts_jobs._flying, timeout=LONG)
    fresh.lock()
    leave(fresh, app)


def test_they_are_thrown_away_from_today_go_with_an_erasure_and_outlive_another_language(
    window, vault_folder, app, qtbot, monkeypatch
):
    unlock(window, vault_folder, qtbot)
    desk, shell = window.desk, window.shell
    one, two = (record_intake(desk, intake()).person for _ in range(2))
    reason = kept_on_pages(window, qtbot, "datasets")["datasets", "reason"]
    reason.field.setText(WORD)
    shell.save_now()
    qtbot.waitUntil(lambda: bool(drafts(desk)), timeout=LONG)
    asked = []
    monkeypatch.setattr(notices, "confirm", lambda _over, question: asked.append(question) or True)
    shell.go("window", drafts(desk)[0].key)
    qtbot.waitUntil(lambda: bool(asked), timeout=LONG)
    assert WORD in asked[0].text
    qtbot.waitUntil(lambda: not drafts(desk), timeout=LONG)
    assert reason.text == ""

    for person, hears in ((one, False), (two, True)):
        reason.field.setText(f"{WORD} knows her")
        shell.save_now()
        qtbot.waitUntil(lambda: bool(drafts(desk)), timeout=LONG)
        erase(desk, person, "wish")
        assert drafts(desk) == (), "an erasure left words that may be theirs"
        if hears:
            shell.pass_on(Changes.of("cases"))
        else:  # it came with a bundle, while somebody typed on
            reason.field.setText(f"{WORD} knows her sister")
            shell.save_now()
        qtbot.waitUntil(lambda: reason.text == "", timeout=LONG)
        qtbot.waitUntil(lambda: not window.drafts_jobs._flying, timeout=LONG)
        assert drafts(desk) == (), "words from before an erasure were kept again"
    reason.field.setText("the court asks")
    window.set_settings(replace(window.settings, language="ar"))
    qtbot.waitUntil(lambda: window.shell is not shell and not window.new_look.busy, timeout=LONG)
    qtbot.waitUntil(lambda: window.shell.words.on_pages._loaded, timeout=LONG)
    again = kept_on_pages(window, qtbot, "datasets")["datasets", "reason"]
    assert again.text == "the court asks", "another language took words away"


@pytest.fixture(autouse=True)
def no_keeper_stays():
    yield
    Kept.keeper = None
