"""What a screen reader would find nameless on a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QScrollArea, QTabBar, QWidget


def nameless(page: QWidget) -> list[str]:
    """Widgets that Tab reaches and that say neither a name nor words; combo boxes and tabs say what they show."""
    return [
        f"{type(part).__name__} in {type(part.parentWidget()).__name__}"
        for part in page.findChildren(QWidget)
        if part.isVisibleTo(page)
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(part, QComboBox | QTabBar | QScrollArea)
        and not (isinstance(part, QAbstractItemView) and isinstance(part.parentWidget().parentWidget(), QComboBox))
        and not part.accessibleName()
        and not getattr(part, "text", str)()
    ]
