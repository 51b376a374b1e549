"""The words of db/codes/screening_view.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Possible victim"),
    QT_TRANSLATE_NOOP("Codes", "Go on as if it were so."),
    QT_TRANSLATE_NOOP("Codes", "Unclear, look again"),
    QT_TRANSLATE_NOOP("Codes", "Set a date."),
    QT_TRANSLATE_NOOP("Codes", "Other harm"),
    QT_TRANSLATE_NOOP("Codes", "Needs help for another reason."),
    QT_TRANSLATE_NOOP("Codes", "No sign of trafficking"),
    QT_TRANSLATE_NOOP("Codes", "Help may still be needed."),
)
