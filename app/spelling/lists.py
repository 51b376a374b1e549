"""The languages whose words are known, and which letters such a word is written in."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "lists"
OFF: Final = "off"
FOLLOW: Final = ""
"""The choice of who has made none: the language of the window."""
LETTERS: Final[dict[str, re.Pattern[str]]] = {
    "en": re.compile("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f'’]+"),
    "ar": re.compile("[\u0621-\u063a\u0640-\u0652\u0670]+"),
}
"""Words in other letters are of another language, and nobody's business: Persian and Urdu have letters of their own."""


def language_of(choice: str, window: str) -> str:
    """The list to judge by, empty where there is none or none is wanted."""
    wanted = window.split("_", maxsplit=1)[0] if choice == FOLLOW else choice
    return wanted if wanted in LETTERS else ""
