"""The words of db/codes/follow_up_reached.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Yes, the person"),
    QT_TRANSLATE_NOOP("Codes", "Yes, the person."),
    QT_TRANSLATE_NOOP("Codes", "Through the trusted person"),
    QT_TRANSLATE_NOOP("Codes", "Through the trusted person."),
    QT_TRANSLATE_NOOP("Codes", "Not reached"),
    QT_TRANSLATE_NOOP("Codes", "Not reached."),
    QT_TRANSLATE_NOOP("Codes", "Not tried: not safe"),
    QT_TRANSLATE_NOOP("Codes", "Not tried: not safe."),
    QT_TRANSLATE_NOOP("Codes", "The person asked us not to"),
    QT_TRANSLATE_NOOP("Codes", "The person asked us not to."),
)
