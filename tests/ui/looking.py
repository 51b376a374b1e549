"""What a careful eye finds on a page: words nobody translated, words that are cut, things without a name."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton, QToolButton, QWidget

from ui.widgets.empty_state import EmptyState

_QUIET = re.compile(r"<[^>]+>|[\u200b\u200f\u2009\u2028&]|nbsp;")
_LETTERS = re.compile(r"[^\W\d_]{3}")
_STOP = (QAccessible.Role.Table, QAccessible.Role.List)


def shown(root: QWidget, kinds: tuple[type, ...]) -> list[QWidget]:
    return [found for kind in kinds for found in root.findChildren(kind) if found.isVisible()]


def words(widget: QWidget) -> str:
    return _QUIET.sub("", widget.text()).strip()


def untranslated(root: QWidget, *allowed: str) -> list[str]:
    """In the false language every sentence has its bracket; `allowed` are names, numbers and paths."""
    pattern = re.compile("|".join(allowed)) if allowed else None
    texts = [words(found) for found in shown(root, (QLabel, QAbstractButton))]
    texts += [box.itemText(at) for box in shown(root, (QComboBox,)) for at in range(box.count())]
    bare = [text for text in texts if _LETTERS.search(text) and "[" not in text]
    return [text for text in bare if not (pattern and pattern.search(text))]


def turned_round(root: QWidget) -> list[str]:
    """Arabic that a Latin letter before it lets Qt read from the left: its full stop comes first, its bullet last."""
    found = []
    for widget in shown(root, (QLabel,)):
        strong = [kind for each in widget.text() if (kind := unicodedata.bidirectional(each)) in {"L", "R", "AL"}]
        if "AL" in strong and strong[0] == "L" and widget.textFormat() != Qt.TextFormat.RichText:
            found.append(words(widget))
    return found


def cut(root: QWidget) -> list[str]:
    """Words that want more width than they have and may not go on in a second line."""
    found = []
    for widget in shown(root, (QLabel, QAbstractButton)):
        wraps = widget.wordWrap() if isinstance(widget, QLabel) else widget.hasHeightForWidth()
        if words(widget) and not wraps and widget.sizeHint().width() > widget.width() + 1:
            found.append(words(widget))
    return found


def unnamed(root: QWidget) -> list[str]:
    """Whatever can have the focus must be called something; a combo box is called by its label."""
    buddies = {label.buddy() for label in root.findChildren(QLabel)}
    found: list[QAccessible] = []
    _walk(QAccessible.queryAccessibleInterface(root), found)
    bad = []
    for each in found:
        state, widget = each.state(), each.object()
        if not state.focusable or state.invisible:
            continue
        named = each.text(QAccessible.Text.Name)
        if isinstance(widget, QComboBox):
            named = widget in buddies or widget.accessibleName()
        if not named:
            bad.append(f"{each.role()} {type(widget).__name__} {widget.objectName() if widget else ''}")
    return bad


def alike(root: QWidget) -> list[str]:
    """What two buttons of one page are both called: by ear nobody knows of which row each is.

    What an empty list offers may stand above it as well.
    """
    buttons = [each for each in shown(root, (QPushButton, QToolButton)) if type(each.parent()) is not EmptyState]
    spoken = [QAccessible.queryAccessibleInterface(each) for each in buttons]
    names = Counter(_QUIET.sub("", each.text(QAccessible.Text.Name)).strip() for each in spoken if each is not None)
    return sorted(name for name, count in names.items() if name and count > 1)


def _walk(interface, found) -> None:
    if interface is None or not interface.isValid():
        return
    found.append(interface)
    if interface.role() in _STOP:
        return
    for at in range(interface.childCount()):
        _walk(interface.child(at), found)
