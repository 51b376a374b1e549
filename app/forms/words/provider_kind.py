"""The words of db/codes/provider_kind.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "We did"),
    QT_TRANSLATE_NOOP("Codes", "This shelter."),
    QT_TRANSLATE_NOOP("Codes", "Partner organisation"),
    QT_TRANSLATE_NOOP("Codes", "Under agreement."),
    QT_TRANSLATE_NOOP("Codes", "Public service"),
    QT_TRANSLATE_NOOP("Codes", "State or town."),
    QT_TRANSLATE_NOOP("Codes", "Private provider"),
    QT_TRANSLATE_NOOP("Codes", "Paid for."),
)
