"""The words of db/codes/ilo_labour_adult_work.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Far too many hours or days of work"),
    QT_TRANSLATE_NOOP("Codes", "Strong sign."),
    QT_TRANSLATE_NOOP("Codes", "Little or no pay"),
    QT_TRANSLATE_NOOP("Codes", "Medium sign."),
    QT_TRANSLATE_NOOP("Codes", "Pay was cut, delayed or falsely counted"),
    QT_TRANSLATE_NOOP("Codes", "Bad place to sleep and live"),
    QT_TRANSLATE_NOOP("Codes", "Very bad conditions at work"),
    QT_TRANSLATE_NOOP("Codes", "Dangerous work"),
    QT_TRANSLATE_NOOP("Codes", "Labour law or the signed contract was not kept"),
    QT_TRANSLATE_NOOP("Codes", "No contract, insurance or other social protection"),
    QT_TRANSLATE_NOOP("Codes", "Kept from school or training"),
    QT_TRANSLATE_NOOP("Codes", "Weak sign."),
)
