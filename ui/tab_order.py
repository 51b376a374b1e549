"""Where Tab leads on a page: through things as they are laid out, however late each of them was made.

Qt's own chain is never asked: what `nextInFocusChain` and `focusProxy` answer becomes, to PySide, a child of the widget
that was asked, and dies with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from ui.widgets.laid import widgets

if TYPE_CHECKING:
    from collections.abc import Iterator

_WHOLE: Final = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)


def step(page: QWidget, *, ahead: bool) -> bool:
    """The focus goes one stop on; from the last one out of the page. False where it is not on the page."""
    found, now = stops(page), QApplication.focusWidget()
    if now not in found:
        return False
    at = found.index(now) + (1 if ahead else -1)
    target = found[at] if 0 <= at < len(found) else _outside(page, ahead=ahead) or found[at % len(found)]
    target.setFocus(Qt.FocusReason.TabFocusReason if ahead else Qt.FocusReason.BacktabFocusReason)
    _bring_into_sight(target, page)
    return True


def stops(root: QWidget) -> list[QWidget]:
    """Whatever Tab can reach in it now, in order."""
    return list(_stops(root))


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if not widget.isVisible() or not widget.isEnabled():
        return
    if _takes_it(widget):
        yield widget
    for inner in _inside(widget):
        yield from _stops(inner)


def _takes_it(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def _inside(widget: QWidget) -> list[QWidget]:
    """What stands in it, in reading order; of several pages the one in front. An input is one stop."""
    if isinstance(widget, _WHOLE):
        return []
    if isinstance(widget, QSplitter):
        return [part for at in range(widget.count()) if (part := widget.widget(at)) is not None]
    in_front = _in_front(widget)
    if in_front is not None:
        return [each for each in in_front if each is not None]
    layout = widget.layout()
    laid = widgets(layout) if layout is not None else []
    others = (each for each in widget.children() if isinstance(each, QWidget) and not each.isWindow())
    return [*laid, *(each for each in others if each not in laid)]


def _in_front(widget: QWidget) -> tuple[QWidget | None, ...] | None:
    """Of a holder that shows one thing: that; None of any other."""
    if isinstance(widget, QMainWindow):
        return (widget.centralWidget(),)
    if isinstance(widget, QTabWidget):
        return (widget.tabBar(), widget.currentWidget())
    if isinstance(widget, QStackedWidget):
        return (widget.currentWidget(),)
    return (widget.widget(),) if isinstance(widget, QScrollArea) else None


def _outside(page: QWidget, *, ahead: bool) -> QWidget | None:
    """The first stop of the window that is not on this page, or its last."""
    found = [each for each in _stops(page.window()) if not page.isAncestorOf(each)]
    return found[0 if ahead else -1] if found else None


def _bring_into_sight(target: QWidget, page: QWidget) -> None:
    holder = target.parentWidget()
    while holder is not None and holder is not page:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(target)
        holder = holder.parentWidget()
