"""The words of db/codes/stateless_status.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Yes, a country does"),
    QT_TRANSLATE_NOOP("Codes", "At least one country treats the person as a citizen."),
    QT_TRANSLATE_NOOP("Codes", "No country does"),
    QT_TRANSLATE_NOOP("Codes", "No state treats the person as a citizen."),
    QT_TRANSLATE_NOOP("Codes", "Being checked"),
    QT_TRANSLATE_NOOP("Codes", "An office is looking into it."),
    QT_TRANSLATE_NOOP("Codes", "Cannot be shown"),
    QT_TRANSLATE_NOOP("Codes", "Papers or birth registration are lacking."),
)
