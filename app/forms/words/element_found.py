"""The words of db/codes/element_found.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Found"),
    QT_TRANSLATE_NOOP("Codes", "The decider found it."),
    QT_TRANSLATE_NOOP("Codes", "Not found"),
    QT_TRANSLATE_NOOP("Codes", "Looked for and not found."),
    QT_TRANSLATE_NOOP("Codes", "Not needed"),
    QT_TRANSLATE_NOOP("Codes", "For a child, means are not needed."),
)
