"""No tooltip is read as markup: every text of one is our own sentence or goes through `tip`."""

from __future__ import annotations

import ast

import pytest
from PySide6.QtGui import Qt as GuiQt

from tests.house.sources import modules
from ui.widgets.tips import tip

SOUND = {"tip", "tr", "translate"}


def called(node: ast.expr) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def test_every_tooltip_is_ours_or_kept_plain():
    texts = [
        (module.name, node.lineno, node.args[0])
        for module in modules("ui")
        for node in ast.walk(module.tree)
        if called(node) == "setToolTip"
    ]
    assert len(texts) > 20
    odd = [
        (name, line) for name, line, text in texts if not isinstance(text, ast.Constant) and called(text) not in SOUND
    ]
    assert odd == []
    models = [module for module in modules("ui") if "ToolTipRole" in module.text]
    assert models
    assert [module.name for module in models if "tip(" not in module.text] == []


@pytest.mark.parametrize("typed", ["<img src='//far.example/a.png'>", "<b>Sokha</b>", "a & <i>b</i>\nc"])
def test_what_looks_like_markup_is_shown_as_it_was_typed(typed):
    shown = tip(typed)
    assert GuiQt.mightBeRichText(shown)  # so that Qt reads the signs that stand for < and >
    assert "<img" not in shown
    assert "<b>" not in shown
    assert "<i>" not in shown
    assert tip("Sokha & Dara, 3 < 4") == "Sokha & Dara, 3 < 4"
