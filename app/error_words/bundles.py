"""The sentences for writing, reading, receipts, what was set aside."""

from typing import Final

from app.error_words.words import Words

WORDS: Final[dict[str, Words]] = {}
