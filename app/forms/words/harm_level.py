"""The words of db/codes/harm_level.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "No"),
    QT_TRANSLATE_NOOP("Codes", "No."),
    QT_TRANSLATE_NOOP("Codes", "Lightly"),
    QT_TRANSLATE_NOOP("Codes", "Lightly."),
    QT_TRANSLATE_NOOP("Codes", "Seriously"),
    QT_TRANSLATE_NOOP("Codes", "Seriously."),
    QT_TRANSLATE_NOOP("Codes", "Someone died"),
    QT_TRANSLATE_NOOP("Codes", "Someone died."),
)
