"""The words of db/codes/legal_wish.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Yes"),
    QT_TRANSLATE_NOOP("Codes", "Yes."),
    QT_TRANSLATE_NOOP("Codes", "No"),
    QT_TRANSLATE_NOOP("Codes", "Respected; help goes on."),
    QT_TRANSLATE_NOOP("Codes", "Thinking about it"),
    QT_TRANSLATE_NOOP("Codes", "Thinking about it."),
    QT_TRANSLATE_NOOP("Codes", "Summoned"),
    QT_TRANSLATE_NOOP("Codes", "Has no choice by law."),
)
