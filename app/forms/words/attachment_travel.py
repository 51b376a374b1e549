"""The words of db/codes/attachment_travel.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Not decided"),
    QT_TRANSLATE_NOOP("Codes", "Stays here."),
    QT_TRANSLATE_NOOP("Codes", "No"),
    QT_TRANSLATE_NOOP("Codes", "No."),
    QT_TRANSLATE_NOOP("Codes", "Yes, where consent for that recipient is live"),
    QT_TRANSLATE_NOOP("Codes", "Yes, where consent for that recipient is live."),
)
