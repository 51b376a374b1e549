"""The words of db/codes/safety_now.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Safe"),
    QT_TRANSLATE_NOOP("Codes", "The person says so."),
    QT_TRANSLATE_NOOP("Codes", "Partly"),
    QT_TRANSLATE_NOOP("Codes", "With a plan."),
    QT_TRANSLATE_NOOP("Codes", "Not safe"),
    QT_TRANSLATE_NOOP("Codes", "Not safe."),
)
