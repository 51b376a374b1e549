"""Printers of this computer, and a document on its way to one: through memory, never through a file of ours."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.services.note_print import PrinterFailed

if TYPE_CHECKING:
    from collections.abc import Generator

    from ui.printing.pages import Pages

_SECONDS: Final = 60
_SPOOLER: Final = "lp"


def printers() -> tuple[str, ...]:
    """By name, the usual one first; empty where none is set up."""
    names = list(QPrinterInfo.availablePrinterNames())
    usual = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(names, key=lambda name: (name != usual, name.casefold())))


def spooler(printer: str) -> tuple[str, ...]:
    """The command that takes a PDF for that printer from its standard input; PrinterFailed where there is none.

    Empty where Qt prints by itself: its way to a CUPS printer goes through a plain temporary file, so there the PDF is
    handed over instead. What the spooler itself keeps is not ours to say: the page warns of it.
    """
    if sys.platform == "win32":
        return ()
    found = shutil.which(_SPOOLER)
    if found is None:
        raise PrinterFailed
    return (found, "-d", printer, "-t", " ", "-")


def hand_over(command: tuple[str, ...], pdf: bytes) -> None:
    """Waits for the spooler, in a thread; PrinterFailed where it refuses."""
    try:
        done = subprocess.run(command, input=pdf, capture_output=True, timeout=_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PrinterFailed from error
    if done.returncode:
        raise PrinterFailed


def by_qt(pages: Pages, printer: str) -> Generator[int, None, None]:
    """Page by page; PrinterFailed where the printer cannot be used."""
    device = QPrinter(QPrinterInfo.printerInfo(printer), QPrinter.PrinterMode.HighResolution)
    device.setDocName(" ")
    device.setPageSize(pages.size)
    device.setFullPage(True)
    if not device.isValid():
        raise PrinterFailed
    yield from pages.painting(device)
