"""The words of db/codes/missing_reason.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "The person does not know"),
    QT_TRANSLATE_NOOP("Codes", "The question was asked and the person cannot say."),
    QT_TRANSLATE_NOOP("Codes", "The person prefers not to answer"),
    QT_TRANSLATE_NOOP("Codes", "The question was asked and the person chose silence; that is respected."),
    QT_TRANSLATE_NOOP("Codes", "Not asked yet"),
    QT_TRANSLATE_NOOP("Codes", "Nobody has put the question, or it was not the moment."),
    QT_TRANSLATE_NOOP("Codes", "Does not apply"),
    QT_TRANSLATE_NOOP("Codes", "The question makes no sense for this person or record."),
    QT_TRANSLATE_NOOP("Codes", "Not on the form at that time"),
    QT_TRANSLATE_NOOP("Codes", "The form or old system in use had no such question."),
)
