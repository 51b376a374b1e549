"""The words of db/codes/closing_decision.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Together"),
    QT_TRANSLATE_NOOP("Codes", "Together."),
    QT_TRANSLATE_NOOP("Codes", "The person"),
    QT_TRANSLATE_NOOP("Codes", "The person."),
    QT_TRANSLATE_NOOP("Codes", "The shelter"),
    QT_TRANSLATE_NOOP("Codes", "The shelter."),
    QT_TRANSLATE_NOOP("Codes", "An authority"),
    QT_TRANSLATE_NOOP("Codes", "An authority."),
)
