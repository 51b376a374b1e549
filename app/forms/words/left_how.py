"""The words of db/codes/left_how.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "As planned"),
    QT_TRANSLATE_NOOP("Codes", "As planned."),
    QT_TRANSLATE_NOOP("Codes", "The person decided to go"),
    QT_TRANSLATE_NOOP("Codes", "Earlier than planned; a right."),
    QT_TRANSLATE_NOOP("Codes", "Moved to another shelter"),
    QT_TRANSLATE_NOOP("Codes", "Moved to another shelter."),
    QT_TRANSLATE_NOOP("Codes", "Asked to leave"),
    QT_TRANSLATE_NOOP("Codes", "By the house."),
    QT_TRANSLATE_NOOP("Codes", "Left without word"),
    QT_TRANSLATE_NOOP("Codes", "Check safety."),
    QT_TRANSLATE_NOOP("Codes", "Taken by an authority"),
    QT_TRANSLATE_NOOP("Codes", "Taken by an authority."),
    QT_TRANSLATE_NOOP("Codes", "Died"),
    QT_TRANSLATE_NOOP("Codes", "Died."),
)
