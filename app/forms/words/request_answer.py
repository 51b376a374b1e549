"""The words of db/codes/request_answer.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Took the case"),
    QT_TRANSLATE_NOOP("Codes", "The case is with the colleague who was asked since then."),
    QT_TRANSLATE_NOOP("Codes", "Did not take it"),
    QT_TRANSLATE_NOOP("Codes", "The case stays with the worker who had it."),
    QT_TRANSLATE_NOOP("Codes", "Not asked any more"),
    QT_TRANSLATE_NOOP("Codes", "The request was taken back before it was answered. The case stays where it was."),
)
