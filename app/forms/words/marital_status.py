"""The words of db/codes/marital_status.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Single"),
    QT_TRANSLATE_NOOP("Codes", "Never married."),
    QT_TRANSLATE_NOOP("Codes", "Married"),
    QT_TRANSLATE_NOOP("Codes", "By law, by custom or by faith."),
    QT_TRANSLATE_NOOP("Codes", "Widowed"),
    QT_TRANSLATE_NOOP("Codes", "The partner died."),
    QT_TRANSLATE_NOOP("Codes", "Divorced"),
    QT_TRANSLATE_NOOP("Codes", "The marriage was ended."),
    QT_TRANSLATE_NOOP("Codes", "Separated"),
    QT_TRANSLATE_NOOP("Codes", "Still married, no longer together."),
    QT_TRANSLATE_NOOP("Codes", "Registered partnership"),
    QT_TRANSLATE_NOOP("Codes", "Written down by the state, not a marriage."),
    QT_TRANSLATE_NOOP("Codes", "Lives with a partner"),
    QT_TRANSLATE_NOOP("Codes", "Neither married nor written down by the state."),
)
