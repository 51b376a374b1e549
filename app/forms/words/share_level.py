"""The words of db/codes/share_level.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "With name and contacts"),
    QT_TRANSLATE_NOOP("Codes", "Identity fields and the coded record."),
    QT_TRANSLATE_NOOP("Codes", "With a code only"),
    QT_TRANSLATE_NOOP("Codes", "The record without identity fields."),
    QT_TRANSLATE_NOOP("Codes", "Only for figures"),
    QT_TRANSLATE_NOOP("Codes", "Only fields marked statistics, counted with small cells hidden."),
)
