"""The source as the house tests read it: every module once, with its syntax tree."""

from __future__ import annotations

import ast
import functools
import gc
from pathlib import Path
from typing import NamedTuple

HOUSE = Path(__file__).resolve().parent.parent.parent
FLOORS = ("app", "db", "ui")


class Module(NamedTuple):
    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        return str(self.path.relative_to(HOUSE))

    @property
    def dotted(self) -> str:
        return self.name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def modules(*rooms: str) -> tuple[Module, ...]:
    return tuple(module for room in rooms or FLOORS for module in _of(room))


@functools.cache
def _of(room: str) -> tuple[Module, ...]:
    found = []
    for path in sorted((HOUSE / room).rglob("*.py")):
        text = path.read_text("utf-8")
        found.append(Module(path, text, ast.parse(text)))
    gc.collect()
    gc.freeze()  # millions of nodes that stay: no later collection has to walk them
    return tuple(found)


def functions(tree: ast.AST) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def imported(tree: ast.AST) -> set[str]:
    """Every module name an import statement mentions, at the top of the file or inside a function."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.add(node.module or "")
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names
