"""What stands in a layout is told in reading order, and asking leaves nothing behind."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget, QWidgetItem

from ui.widgets.laid import widgets


def test_in_reading_order_and_inside_out(app, qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    parts = {name: QLabel(name) for name in "abcdefg"}
    outer, inner, grid = QVBoxLayout(holder), QHBoxLayout(), QGridLayout()
    outer.addWidget(parts["a"])
    outer.addLayout(grid)
    outer.addStretch(1)
    outer.addLayout(inner)
    outer.addWidget(parts["g"])
    for name in "ef":
        inner.addWidget(parts[name])
    for name, row, column in (("d", 1, 0), ("c", 0, 1), ("b", 0, 0)):
        grid.addWidget(parts[name], row, column)
    assert [each.text() for each in widgets(outer)] == list("abcdefg")
    assert widgets(QVBoxLayout()) == []


def test_it_holds_none_of_the_items_of_qt(app):
    """With `itemAt` a list that opened was taken for the place of a label that had been there."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    labels = [QLabel("x") for _ in range(10)]
    for each in labels:
        layout.addWidget(each)
    before = held()
    assert widgets(layout) == labels
    assert held() == before
    for each in labels[:7]:
        each.deleteLater()
        QCoreApplication.sendPostedEvents(each, QEvent.Type.DeferredDelete)
    assert widgets(layout) == labels[7:]


def held():
    """How many wrappers of layout items there are."""
    return sum(type(each) is QWidgetItem for each in gc.get_objects())
