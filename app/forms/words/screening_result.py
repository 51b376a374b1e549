"""The words of db/codes/screening_result.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Strong signs"),
    QT_TRANSLATE_NOOP("Codes", "The tool's rule is met."),
    QT_TRANSLATE_NOOP("Codes", "Some signs"),
    QT_TRANSLATE_NOOP("Codes", "Below the tool's rule."),
    QT_TRANSLATE_NOOP("Codes", "No signs found"),
    QT_TRANSLATE_NOOP("Codes", "Nothing ticked among the answered items."),
    QT_TRANSLATE_NOOP("Codes", "Too few answers"),
    QT_TRANSLATE_NOOP("Codes", "The rule cannot be applied."),
)
