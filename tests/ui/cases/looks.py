"""What stands on a page of a case, and a hand for the windows it opens."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel


def texts(widget):
    return " | ".join(shown.text() for shown in widget.findChildren(QLabel))


def field_of(page, name):
    return next(field for section in page.case.sections for field in section.fields if field.field == name)


def in_dialog(qtbot, deed):
    """Do something with the window that opens next, instead of a person."""

    def act():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, act)
            return
        QTimer.singleShot(8000, dialog, lambda: stuck(dialog))
        deed(dialog)

    def stuck(dialog):
        said.append(texts(dialog))
        dialog.reject()

    said = []
    QTimer.singleShot(20, act)
    return said
