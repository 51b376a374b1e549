"""The words of db/codes/paid_state.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "All paid"),
    QT_TRANSLATE_NOOP("Codes", "All paid."),
    QT_TRANSLATE_NOOP("Codes", "Part paid"),
    QT_TRANSLATE_NOOP("Codes", "Part paid."),
    QT_TRANSLATE_NOOP("Codes", "Nothing paid"),
    QT_TRANSLATE_NOOP("Codes", "Nothing paid."),
    QT_TRANSLATE_NOOP("Codes", "Nothing awarded"),
    QT_TRANSLATE_NOOP("Codes", "Nothing awarded."),
)
