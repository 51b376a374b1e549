"""The words of db/codes/referral_reason.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Additional services required"),
    QT_TRANSLATE_NOOP("Codes", "Help is needed that the sender does not give."),
    QT_TRANSLATE_NOOP("Codes", "Migration or change of location"),
    QT_TRANSLATE_NOOP("Codes", "The person moves to another place."),
    QT_TRANSLATE_NOOP("Codes", "Safety: must leave the area"),
    QT_TRANSLATE_NOOP("Codes", "The old place is no longer safe."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
)
