"""The words of db/codes/legal_state.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Being prepared"),
    QT_TRANSLATE_NOOP("Codes", "Being prepared."),
    QT_TRANSLATE_NOOP("Codes", "Running"),
    QT_TRANSLATE_NOOP("Codes", "Running."),
    QT_TRANSLATE_NOOP("Codes", "Granted"),
    QT_TRANSLATE_NOOP("Codes", "Granted."),
    QT_TRANSLATE_NOOP("Codes", "Refused"),
    QT_TRANSLATE_NOOP("Codes", "Refused."),
    QT_TRANSLATE_NOOP("Codes", "Ended in conviction"),
    QT_TRANSLATE_NOOP("Codes", "Ended in conviction."),
    QT_TRANSLATE_NOOP("Codes", "Ended without conviction"),
    QT_TRANSLATE_NOOP("Codes", "Ended without conviction."),
    QT_TRANSLATE_NOOP("Codes", "Settled"),
    QT_TRANSLATE_NOOP("Codes", "Settled."),
    QT_TRANSLATE_NOOP("Codes", "Withdrawn"),
    QT_TRANSLATE_NOOP("Codes", "Withdrawn."),
)
