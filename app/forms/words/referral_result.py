"""The words of db/codes/referral_result.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Accepted, not begun"),
    QT_TRANSLATE_NOOP("Codes", "Accepted, not begun."),
    QT_TRANSLATE_NOOP("Codes", "Help has begun"),
    QT_TRANSLATE_NOOP("Codes", "The person got there."),
    QT_TRANSLATE_NOOP("Codes", "The person decided against"),
    QT_TRANSLATE_NOOP("Codes", "The person decided against."),
    QT_TRANSLATE_NOOP("Codes", "The service said no"),
    QT_TRANSLATE_NOOP("Codes", "The service said no."),
    QT_TRANSLATE_NOOP("Codes", "No place or not available"),
    QT_TRANSLATE_NOOP("Codes", "No place or not available."),
    QT_TRANSLATE_NOOP("Codes", "The person did not get there"),
    QT_TRANSLATE_NOOP("Codes", "The person did not get there."),
    QT_TRANSLATE_NOOP("Codes", "No answer yet"),
    QT_TRANSLATE_NOOP("Codes", "No answer yet."),
    QT_TRANSLATE_NOOP("Codes", "Called back"),
    QT_TRANSLATE_NOOP("Codes", "We took it back, or the person took back their permission."),
)
