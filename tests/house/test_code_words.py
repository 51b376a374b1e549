"""Every word of every code is marked for the translators, and the marks say what the lists say."""

import importlib.util
from pathlib import Path

from db.codes.lists import code_list, versions

HOUSE = Path(__file__).resolve().parents[2]


def generator():
    spec = importlib.util.spec_from_file_location("code_words", HOUSE / "packaging" / "code_words.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_words_on_disk_are_what_the_lists_say():
    wanted = generator().modules()
    found = {path.name: path.read_text("utf-8") for path in (HOUSE / "app" / "forms" / "words").glob("*.py")}
    assert found == wanted, "run packaging/code_words.py"


def test_every_word_is_marked():
    for name in versions():
        marked = importlib.import_module(f"app.forms.words.{name}").WORDS
        assert set(marked) == {text for code in code_list(name) for text in (code.label, code.definition)}
