"""The words of db/codes/goal_progress.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Not begun"),
    QT_TRANSLATE_NOOP("Codes", "Not begun."),
    QT_TRANSLATE_NOOP("Codes", "On the way"),
    QT_TRANSLATE_NOOP("Codes", "On the way."),
    QT_TRANSLATE_NOOP("Codes", "Reached"),
    QT_TRANSLATE_NOOP("Codes", "As the person sees it."),
    QT_TRANSLATE_NOOP("Codes", "Changed for another goal"),
    QT_TRANSLATE_NOOP("Codes", "Changed for another goal."),
    QT_TRANSLATE_NOOP("Codes", "Given up"),
    QT_TRANSLATE_NOOP("Codes", "By the person or because it became impossible."),
)
