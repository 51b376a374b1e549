"""The words of db/codes/consent_points.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Agrees to the conversation"),
    QT_TRANSLATE_NOOP("Codes", "Asked whether the person agrees to the interview."),
    QT_TRANSLATE_NOOP("Codes", "Why we ask"),
    QT_TRANSLATE_NOOP("Codes", "Told the purpose of the interview."),
    QT_TRANSLATE_NOOP("Codes", "What it is and may be used for"),
    QT_TRANSLATE_NOOP("Codes", "Told the actual and possible uses."),
    QT_TRANSLATE_NOOP("Codes", "Use without names for research"),
    QT_TRANSLATE_NOOP("Codes", "Told about non-identifying use."),
    QT_TRANSLATE_NOOP("Codes", "May ask for it at any time"),
    QT_TRANSLATE_NOOP("Codes", "Told of the right to see the data."),
    QT_TRANSLATE_NOOP("Codes", "How long it is kept"),
    QT_TRANSLATE_NOOP("Codes", "Told how long the data are stored."),
    QT_TRANSLATE_NOOP("Codes", "How to take the permission back"),
    QT_TRANSLATE_NOOP("Codes", "Told how to withdraw."),
)
