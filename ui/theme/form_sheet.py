"""The part of the style sheet that only forms need: pickers, tokens, the lists they open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.theme.tokens import CONTROL, RADIUS

if TYPE_CHECKING:
    from collections.abc import Mapping


def form_sheet(palette: Mapping[str, str]) -> str:
    """In the sheet of the program: one of its own for each form would be read anew, and looked up, for each of them."""
    ink = palette.__getitem__
    inner = CONTROL - 2
    edge = f"border: 1px solid {ink('edge')}; border-radius: {RADIUS['s']}px;"
    return f"""
QPushButton[kind="picker"] {{ text-align: left; padding: 0 28px 0 10px; min-height: {inner}px; {edge}
   background: {ink("surface")}; color: {ink("text")}; }}
QPushButton[kind="picker"]:hover {{ background: {ink("surface")}; border-color: {ink("primary")}; }}
QPushButton[kind="picker"][blank="true"] {{ color: {ink("muted")}; }}
QPushButton[kind="picker"]:focus {{ border: 2px solid {ink("focus")}; padding: 0 27px 0 9px;
   min-height: {inner - 2}px; }}
QPushButton[kind="picker"][error="true"] {{ border: 2px solid {ink("danger")}; padding: 0 27px 0 9px;
   min-height: {inner - 2}px; }}
QPushButton[kind="picker"]:disabled {{ background: {ink("surface2")}; color: {ink("disabled")};
   border-color: {ink("line")}; }}
QPushButton[kind="token"] {{ background: {ink("soft")}; color: {ink("on_soft")}; border: 2px solid {ink("soft")};
   border-radius: 13px; padding: 0 8px; min-height: 22px; }}
QPushButton[kind="token"]:hover {{ border-color: {ink("primary")}; }}
QPushButton[kind="token"]:focus {{ border: 2px solid {ink("focus")}; padding: 0 8px; min-height: 22px; }}
QPushButton[kind="rail"] {{ border: 2px solid transparent; background: transparent; padding: 0;
   min-height: {CONTROL}px; }}
QPushButton[kind="rail"]:hover {{ background: {ink("surface2")}; }}
QPushButton[kind="rail"][current="true"] {{ background: {ink("soft")}; }}
QPushButton[kind="rail"]:focus {{ border-color: {ink("focus")}; padding: 0; min-height: {CONTROL}px; }}
QFrame#row {{ border: 1px solid {ink("line")}; border-radius: {RADIUS["s"]}px; background: {ink("surface")}; }}
QFrame#row[error="true"] {{ border-color: {ink("danger")}; }}
QFrame#popup {{ background: {ink("surface")}; border: 1px solid {ink("edge")}; border-radius: {RADIUS["s"]}px; }}
QListView#codes {{ background: {ink("surface")}; border: 0; }}
QTableView:disabled {{ background: {ink("surface")}; color: {ink("disabled")}; }}
"""
