"""The words of db/codes/task_state.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Open"),
    QT_TRANSLATE_NOOP("Codes", "Open."),
    QT_TRANSLATE_NOOP("Codes", "Done"),
    QT_TRANSLATE_NOOP("Codes", "Done."),
    QT_TRANSLATE_NOOP("Codes", "No longer needed"),
    QT_TRANSLATE_NOOP("Codes", "No longer needed."),
)
