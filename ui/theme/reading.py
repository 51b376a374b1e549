"""On a page that is read from the right, a line that begins with a Latin name is still read from the right."""

import re
import unicodedata
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QTextDocument

FROM_THE_RIGHT: Final = "\u200f"
"""The right-to-left mark: seen by nobody, and the first strong letter of whatever it stands before."""
FROM_THE_LEFT: Final = "\u200e"
_ISOLATED, _UNTIL_HERE = "\u2068", "\u2069"
_ARABIC: Final = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def led(text: str) -> str:
    """Qt lets the first letter decide how a label is read: “Sunflower”, then an Arabic sentence, would be turned round.

    What is Latin altogether, a name or a number, stays as it is.
    """
    if text.isascii() or QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    if not _ARABIC.search(text):
        return text
    return "\n".join(line if line[:1] == FROM_THE_RIGHT else FROM_THE_RIGHT + line for line in text.split("\n"))


def fitted(metrics: QFontMetrics, words: str, room: int) -> str:
    """As much as has room, and “…”, which on a page read from the right would stand before a Latin name it cut."""
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    if shown == words or QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return shown
    strong = [each for each in shown if unicodedata.bidirectional(each) in {"L", "R", "AL"}]
    return shown + FROM_THE_LEFT if strong and unicodedata.bidirectional(strong[-1]) == "L" else shown


def apart(text: str) -> str:
    """Somebody's own words within a sentence: on a page read from the right their marks would go to the wrong end."""
    if QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    return "\n".join(f"{_ISOLATED}{line}{_UNTIL_HERE}" for line in text.split("\n"))


def begin(document: QTextDocument) -> None:
    """Qt would put what is typed, and the cursor before it, at the left edge of an Arabic page."""
    if QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return
    beginning = document.defaultTextOption()
    beginning.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    document.setDefaultTextOption(beginning)
