"""The sentences for recording, correcting, erasing, counting."""

from typing import Final

from app.error_words.words import Words

WORDS: Final[dict[str, Words]] = {}
