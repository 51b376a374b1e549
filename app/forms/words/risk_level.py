"""The words of db/codes/risk_level.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "None seen"),
    QT_TRANSLATE_NOOP("Codes", "Looked for and not found."),
    QT_TRANSLATE_NOOP("Codes", "Low"),
    QT_TRANSLATE_NOOP("Codes", "Ordinary care is enough."),
    QT_TRANSLATE_NOOP("Codes", "Medium"),
    QT_TRANSLATE_NOOP("Codes", "A plan with dates is needed."),
    QT_TRANSLATE_NOOP("Codes", "High"),
    QT_TRANSLATE_NOOP("Codes", "Act today, tell the supervisor."),
)
