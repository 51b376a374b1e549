"""The words of db/codes/decision_maker.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Police"),
    QT_TRANSLATE_NOOP("Codes", "Any police body."),
    QT_TRANSLATE_NOOP("Codes", "NGO"),
    QT_TRANSLATE_NOOP("Codes", "A non-governmental organisation."),
    QT_TRANSLATE_NOOP("Codes", "Court or prosecution"),
    QT_TRANSLATE_NOOP("Codes", "A court or prosecutor."),
    QT_TRANSLATE_NOOP("Codes", "Non-police governmental organization"),
    QT_TRANSLATE_NOOP("Codes", "Another public office, for example a national referral body."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
)
