"""Every module opens with one sentence that says what lives here."""

from __future__ import annotations

import ast
import re

import pytest

from tests.house.sources import Module, modules

# A full stop, then a space and a capital: a second sentence. Abbreviations keep a small letter after them.
SECOND_SENTENCE = re.compile(r"[.!?]\s+[A-Z]")


def _fault(module: Module) -> str:
    sentence = (ast.get_docstring(module.tree) or "").split("\n\n")[0].strip()
    if not sentence:
        return "says nothing"
    if not sentence.endswith("."):
        return "does not end its sentence"
    return "says more than one sentence" if SECOND_SENTENCE.search(sentence) else ""


@pytest.mark.parametrize("floor", ["app", "db", "ui", "packaging", "tests"])
def test_every_module_says_in_one_sentence_what_lives_here(floor):
    found = modules(floor)
    assert found
    assert [f"{module.name} {fault}" for module in found if (fault := _fault(module))] == []
