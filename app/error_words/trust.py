"""The sentences for cards, fingerprints, agreements."""

from typing import Final

from app.error_words.words import Words

WORDS: Final[dict[str, Words]] = {}
