"""A window that asked is gone once it is closed, and its answer was read before."""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

import ui
from ui import notices
from ui.notices import Question


def test_what_was_typed_is_read_and_the_window_is_gone(app, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def answer():
        box = QApplication.activeModalWidget()
        box.findChild(QPlainTextEdit).setPlainText("wrong person")
        box.accept()

    QTimer.singleShot(50, window, answer)
    said = notices.ask_reason(window, Question("Void it?", "It stays in the history.", "Void"))
    assert said == "wrong person"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(QDialog) == []


def test_every_window_that_asks_is_one_of_these():
    bare = [
        f"{path.name}: {node.name}"
        for path in Path(ui.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == "QDialog" for base in node.bases)
    ]
    assert bare == ["asking.py: Asking"]
