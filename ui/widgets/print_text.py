"""Prints a page of plain words through Qt's own text engine, which shapes every script."""

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ui.theme import theme
from ui.theme.wordbreak import breakable


def print_text(parent: QWidget, text: str) -> bool:
    """Whether it was sent to a printer."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(" ")
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return False
    page(text).print_(printer)
    return True


def page(text: str) -> QTextDocument:
    made = QTextDocument()
    made.setDefaultFont(theme.font("lead"))
    made.setPlainText(breakable(text))
    return made
