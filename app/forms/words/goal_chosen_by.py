"""The words of db/codes/goal_chosen_by.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "The person"),
    QT_TRANSLATE_NOOP("Codes", "Their own wish."),
    QT_TRANSLATE_NOOP("Codes", "Together"),
    QT_TRANSLATE_NOOP("Codes", "Found in talk."),
    QT_TRANSLATE_NOOP("Codes", "The worker"),
    QT_TRANSLATE_NOOP("Codes", "Proposed; the person did not object."),
)
