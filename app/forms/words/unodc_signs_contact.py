"""The words of db/codes/unodc_signs_contact.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Others answer when they are spoken to"),
    QT_TRANSLATE_NOOP("Codes", "A sign of this list."),
    QT_TRANSLATE_NOOP("Codes", "Acts as if told what to do or say"),
    QT_TRANSLATE_NOOP("Codes", "Has little or no company"),
    QT_TRANSLATE_NOOP("Codes", "Has little contact with family or people outside"),
    QT_TRANSLATE_NOOP("Codes", "Cannot speak freely with others"),
)
