"""The words of db/codes/referral_consent.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Yes"),
    QT_TRANSLATE_NOOP("Codes", "A live consent for this recipient exists."),
    QT_TRANSLATE_NOOP("Codes", "No"),
    QT_TRANSLATE_NOOP("Codes", "Do not send."),
    QT_TRANSLATE_NOOP("Codes", "Life in danger, could not ask"),
    QT_TRANSLATE_NOOP("Codes", "Only what saves life."),
)
