"""Every service that is handed a desk asks the gate, with a verb that the roles know."""

from __future__ import annotations

import ast

import pytest

from app.roles import VERBS
from tests.house.sources import Module, modules

DOORS = {"read", "write", "receive", "gate"}


def _constants(tree: ast.Module) -> dict[str, str]:
    """Module-level names of texts: a verb may be written once and used twice."""
    found = {}
    for node in tree.body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        value = getattr(node, "value", None)
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            found.update({target.id: value.value for target in targets if isinstance(target, ast.Name)})
    return found


def _asked(function: ast.FunctionDef, module: Module, seen: set[str]) -> set[str]:
    """The verbs a function asks the gate for, itself or through helpers of the same file."""
    constants, verbs = _constants(module.tree), set()
    helpers = {node.name: node for node in module.tree.body if isinstance(node, ast.FunctionDef)}
    for node in ast.walk(function):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        if isinstance(called, ast.Name) and called.id in helpers and called.id not in seen:
            verbs |= _asked(helpers[called.id], module, seen | {called.id})
        door = isinstance(called, ast.Attribute) and called.attr in DOORS and isinstance(called.value, ast.Name)
        if door and called.value.id == "desk" and node.args:
            verb = node.args[0]
            text = verb.value if isinstance(verb, ast.Constant) else constants.get(getattr(verb, "id", ""), "?")
            verbs.add(str(text))
    return verbs


def _services() -> list[tuple[Module, ast.FunctionDef]]:
    return [
        (module, node)
        for module in modules("app")
        if module.name.startswith("app/services/")
        for node in module.tree.body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
        if node.args.args and node.args.args[0].arg == "desk"
    ]


@pytest.mark.parametrize(
    ("module", "function"), [pytest.param(m, f, id=f"{m.path.stem}.{f.name}") for m, f in _services()]
)
def test_a_service_asks_the_gate(module, function):
    asked = _asked(function, module, {function.name})
    assert asked, "takes a desk and never asks whether this worker may"
    assert asked <= set(VERBS), "asks for a verb that the roles do not know"
