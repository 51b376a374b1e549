"""What stands in a layout, in reading order, without ever holding one of its items.

The wrapper that PySide makes for what `itemAt` answers lives as long as that of the layout. When a widget goes, its
item goes too and nobody tells the wrapper: whatever is made next at that address is taken for the item.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


def widgets(layout: QLayout) -> list[QWidget]:
    """Those of inner layouts as well; of a grid line by line."""
    return list(_widgets(layout))


@contextmanager
def laid_once(shown: QWidget) -> Iterator[None]:
    """Whatever is shown or hidden meanwhile, it is laid out once, after all of it. Nothing may be asked of a person in
    it: Qt would have every part that is shown lay out all that stands above it as well, up to the window.
    """
    layout = shown.layout()
    if layout is None or not layout.isEnabled():
        yield
        return
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)
        layout.update()


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    holder = layout.parentWidget()
    if holder is None:
        return
    inside = (each for each in (*holder.children(), *layout.children()) if isinstance(each, QWidget | QLayout))
    found = [(at, each) for each in inside if (at := layout.indexOf(each)) >= 0]
    for _, each in sorted(found, key=lambda pair: _place(layout, pair[0])):
        if isinstance(each, QWidget):
            yield each
        else:
            yield from _widgets(each)


def _place(layout: QLayout, at: int) -> tuple[int, ...]:
    if isinstance(layout, QGridLayout):
        return layout.getItemPosition(at)[:2]  # type: ignore[index,no-any-return]  # a tuple: the stub says object
    return (at,)
