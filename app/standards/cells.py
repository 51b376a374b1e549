"""Cells that a spreadsheet would take for a formula, made harmless on the way out and made whole on the way in."""

from __future__ import annotations

import re
from typing import Final

_DANGEROUS: Final = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
"""The wide signs of East Asian keyboards begin a formula too."""
_MADE_HARMLESS: Final = re.compile(f"'{_DANGEROUS.pattern}")


def harmless(text: str) -> str:
    """With an apostrophe before whatever a spreadsheet might run; one that begins so already gets one more."""
    return f"'{text}" if _DANGEROUS.match(text) else text


def whole(text: str) -> str:
    """What `harmless` was given."""
    return text[1:] if _MADE_HARMLESS.match(text) else text
