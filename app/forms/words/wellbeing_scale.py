"""The words of db/codes/wellbeing_scale.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Not at all"),
    QT_TRANSLATE_NOOP("Codes", "Lowest of five."),
    QT_TRANSLATE_NOOP("Codes", "A little"),
    QT_TRANSLATE_NOOP("Codes", "A little."),
    QT_TRANSLATE_NOOP("Codes", "So-so"),
    QT_TRANSLATE_NOOP("Codes", "So-so."),
    QT_TRANSLATE_NOOP("Codes", "Quite"),
    QT_TRANSLATE_NOOP("Codes", "Quite."),
    QT_TRANSLATE_NOOP("Codes", "Very much"),
    QT_TRANSLATE_NOOP("Codes", "Highest of five."),
)
