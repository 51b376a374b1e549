"""Every known error and every code has words, marked so that a translator finds them, in every shipped language."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import string

import pytest

from app.errors import WORDS
from db.codes.lists import code_list, versions
from tests.house.sources import FLOORS, HOUSE, modules

MARKERS = {"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}
# Errors that are caught in the room where they are raised: nobody is ever told of them.
INSIDE = {"app.bundle.strict.NotStrict", "app.chosen_file.NoFile", "app.spelling.speller.NoList",
          "app.tables.answers.RowRefused", "ui.files.opening.Unshowable", "ui.files.paper_process.Ended",
          "ui.rehearsal.RehearsalFailed"} | {
    f"app.xlsform.{name}"
    for name in ("expression.NotWorkedOut", "expression.Unreadable", "parser.TooMuchWork", "patterns.RiskyPattern",
                 "remarks.NotAForm")
} | {f"app.workbook.{name}" for name in ("Damaged", "Harmful", "TooLarge")}  # fmt: skip


def _translations():
    spec = importlib.util.spec_from_file_location("translations", HOUSE / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _errors() -> list[type[Exception]]:
    """Every error class of ours."""
    for module in modules("app", "db"):
        if "migrations" not in module.name:
            importlib.import_module(module.dotted)
    waiting, found = [Exception], set()
    while waiting:
        for error in waiting.pop().__subclasses__():
            waiting.append(error)
            if error.__module__.split(".")[0] in FLOORS:
                found.add(error)
    return sorted(found, key=lambda error: (error.__module__, error.__name__))


def _family(error: type[Exception]) -> bool:
    """A class that only gathers others is never shown."""
    return any(sub.__module__.split(".")[0] in FLOORS for sub in error.__subclasses__())


def _stays_inside(error: type[Exception]) -> bool:
    return error.__name__.startswith("_") or f"{error.__module__}.{error.__name__}" in INSIDE


def test_every_error_has_a_code_and_words():
    errors = [e for e in _errors() if not (_family(e) or _stays_inside(e))]
    assert errors
    without = [f"{e.__module__}.{e.__name__}" for e in errors if not isinstance(getattr(e, "code", None), str)]
    assert without == [], "errors without a code"
    mute = [f"{e.__module__}.{e.__name__}: {e.code}" for e in errors if e.code not in WORDS]
    assert mute == [], "errors without words"


def test_no_words_are_left_over():
    codes = {getattr(error, "code", None) for error in _errors()}
    assert sorted(set(WORDS) - codes) == []


def test_words_have_well_formed_places():
    for words in WORDS.values():
        for text in (words.title, words.what, words.next_step):
            assert all(name is None or name.isidentifier() for _, name, _, _ in string.Formatter().parse(text)), text


def test_marked_words_are_plain_texts():
    """lupdate reads the source: an f-string or a variable is lost in silence."""
    lost = []
    for module in modules("app", "ui"):
        for node in ast.walk(module.tree):
            called = getattr(node, "func", None)
            name = getattr(called, "attr", getattr(called, "id", ""))
            if isinstance(node, ast.Call) and name in MARKERS:
                lost += [f"{module.name}:{node.lineno}" for a in node.args if isinstance(a, ast.JoinedStr)]
    assert lost == []


def test_words_are_marked_by_the_object_that_says_them():
    """lupdate passes over `made.tr(…)` without a word: it knows the context of `self` alone."""
    lost = []
    for module in modules("ui"):
        for node in ast.walk(module.tree):
            called = node.func if isinstance(node, ast.Call) else None
            if isinstance(called, ast.Attribute) and called.attr == "tr":
                by = called.value
                if not (isinstance(by, ast.Name) and by.id == "self"):
                    lost.append(f"{module.name}:{node.lineno}")
    assert lost == []


@pytest.mark.parametrize("language", ["ar", "km"])
def test_every_code_has_words_in_every_language(language):
    translations = _translations()
    said = translations.messages(translations.FOLDER / f"havenbook_{language}.ts")
    texts = {text for name in versions() for code in code_list(name) for text in (code.label, code.definition) if text}
    assert sorted(text for text in texts if not all(said.get(("Codes", text, ""), [""]))) == []


@pytest.mark.parametrize("language", ["ar", "km"])
def test_every_error_has_words_in_every_language(language):
    translations = _translations()
    place = translations.FOLDER / f"havenbook_{language}.ts"
    said = {key[1] for key, forms in translations.messages(place).items() if all(forms)}
    texts = {text for words in WORDS.values() for text in (words.title, words.what, words.next_step)}
    assert sorted(texts - said) == []


def test_what_is_listed_for_people_has_the_comma_of_their_language():
    """A Latin comma joins nothing that is shown: `ui.say.listed` knows the comma; beds are typed, not shown."""
    latin = [
        f"{module.name}:{node.lineno}"
        for module in modules("ui")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and node.attr == "join"
        and isinstance(node.value, ast.Constant) and node.value.value in {", ", "; "}
    ]  # fmt: skip
    assert [each.partition(":")[0] for each in latin] == ["ui/house/room_dialog.py"]
    ours = _translations().messages(HOUSE / "translations" / "havenbook_ar.ts")
    assert [ours["Answers", sign, ""][0] for sign in (", ", "; ")] == ["\u060c ", "\u061b "]
