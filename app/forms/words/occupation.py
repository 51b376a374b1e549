"""The words of db/codes/occupation.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Paid work"),
    QT_TRANSLATE_NOOP("Codes", "Paid work."),
    QT_TRANSLATE_NOOP("Codes", "Own work or business"),
    QT_TRANSLATE_NOOP("Codes", "Own work or business."),
    QT_TRANSLATE_NOOP("Codes", "Job training"),
    QT_TRANSLATE_NOOP("Codes", "Job training."),
    QT_TRANSLATE_NOOP("Codes", "School or course"),
    QT_TRANSLATE_NOOP("Codes", "School or course."),
    QT_TRANSLATE_NOOP("Codes", "Cares for family"),
    QT_TRANSLATE_NOOP("Codes", "Cares for family."),
    QT_TRANSLATE_NOOP("Codes", "Looking for work"),
    QT_TRANSLATE_NOOP("Codes", "Looking for work."),
    QT_TRANSLATE_NOOP("Codes", "Not able now"),
    QT_TRANSLATE_NOOP("Codes", "Not able now."),
    QT_TRANSLATE_NOOP("Codes", "Not allowed to work"),
    QT_TRANSLATE_NOOP("Codes", "Not allowed to work."),
)
