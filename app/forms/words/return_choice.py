"""The words of db/codes/return_choice.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Yes, freely"),
    QT_TRANSLATE_NOOP("Codes", "Yes, freely."),
    QT_TRANSLATE_NOOP("Codes", "Under pressure"),
    QT_TRANSLATE_NOOP("Codes", "Under pressure."),
    QT_TRANSLATE_NOOP("Codes", "No, was sent"),
    QT_TRANSLATE_NOOP("Codes", "No, was sent."),
)
