"""The words of db/codes/goals_result.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "All or nearly all"),
    QT_TRANSLATE_NOOP("Codes", "All or nearly all."),
    QT_TRANSLATE_NOOP("Codes", "Most"),
    QT_TRANSLATE_NOOP("Codes", "Most."),
    QT_TRANSLATE_NOOP("Codes", "Some"),
    QT_TRANSLATE_NOOP("Codes", "Some."),
    QT_TRANSLATE_NOOP("Codes", "None"),
    QT_TRANSLATE_NOOP("Codes", "None."),
    QT_TRANSLATE_NOOP("Codes", "No plan was made"),
    QT_TRANSLATE_NOOP("Codes", "No plan was made."),
)
