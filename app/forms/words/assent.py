"""The words of db/codes/assent.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Yes"),
    QT_TRANSLATE_NOOP("Codes", "The child agrees in their own way."),
    QT_TRANSLATE_NOOP("Codes", "No"),
    QT_TRANSLATE_NOOP("Codes", "The child says no or turns away."),
    QT_TRANSLATE_NOOP("Codes", "Too young to say"),
    QT_TRANSLATE_NOOP("Codes", "Below the age at which an answer can be expected."),
)
