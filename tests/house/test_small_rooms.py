"""Files, functions and parameter lists stay small: 300, 40 and 5."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.house.sources import functions, modules

if TYPE_CHECKING:
    import ast

LINES, FUNCTION, PARAMETERS = 300, 40, 5
FROZEN = "db/migrations/versions/"


def _rooms(*rooms: str):
    return [module for module in modules(*rooms) if not module.name.startswith(FROZEN)]


def _parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    arguments = function.args
    names = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]
    return len(names) - (names[:1] in (["self"], ["cls"]))


def test_files_are_small():
    rooms = _rooms("app", "db", "ui", "packaging", "tests")
    assert [f"{m.name}: {m.text.count(chr(10))}" for m in rooms if m.text.count("\n") > LINES] == []


def test_functions_are_short():
    long = [
        f"{module.name}:{function.lineno} {function.name}: {length} lines"
        for module in _rooms("app", "db", "ui", "packaging")
        for function in functions(module.tree)
        if (length := (function.end_lineno or 0) - function.lineno + 1) > FUNCTION
    ]
    assert long == []


def test_functions_take_few_parameters():
    wide = [
        f"{module.name}:{function.lineno} {function.name}: {_parameters(function)} parameters"
        for module in _rooms("app", "db", "ui", "packaging")
        for function in functions(module.tree)
        if _parameters(function) > PARAMETERS
    ]
    assert wide == []
