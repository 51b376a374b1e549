"""The words of db/codes/stay_kind.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Emergency night(s)"),
    QT_TRANSLATE_NOOP("Codes", "Up to a few days."),
    QT_TRANSLATE_NOOP("Codes", "Short stay"),
    QT_TRANSLATE_NOOP("Codes", "Recovery time."),
    QT_TRANSLATE_NOOP("Codes", "Longer stay"),
    QT_TRANSLATE_NOOP("Codes", "Transition."),
    QT_TRANSLATE_NOOP("Codes", "Flat run by us"),
    QT_TRANSLATE_NOOP("Codes", "Semi-independent."),
)
