"""The words of db/codes/access_need.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Reading aloud"),
    QT_TRANSLATE_NOOP("Codes", "Texts are read to the person."),
    QT_TRANSLATE_NOOP("Codes", "Step-free ways"),
    QT_TRANSLATE_NOOP("Codes", "For wheelchair or weak legs."),
    QT_TRANSLATE_NOOP("Codes", "Help with seeing"),
    QT_TRANSLATE_NOOP("Codes", "Large print, light, guide."),
    QT_TRANSLATE_NOOP("Codes", "Help with hearing"),
    QT_TRANSLATE_NOOP("Codes", "Sign language, quiet room."),
    QT_TRANSLATE_NOOP("Codes", "Simple words and more time"),
    QT_TRANSLATE_NOOP("Codes", "Short steps."),
    QT_TRANSLATE_NOOP("Codes", "Help with remembering"),
    QT_TRANSLATE_NOOP("Codes", "Written or pictured reminders."),
    QT_TRANSLATE_NOOP("Codes", "A room alone"),
    QT_TRANSLATE_NOOP("Codes", "Cannot share a room."),
    QT_TRANSLATE_NOOP("Codes", "A worker of the gender the person asks for"),
    QT_TRANSLATE_NOOP("Codes", "Asked of the person."),
    QT_TRANSLATE_NOOP("Codes", "Someone to mind a child"),
    QT_TRANSLATE_NOOP("Codes", "During talks."),
    QT_TRANSLATE_NOOP("Codes", "None"),
    QT_TRANSLATE_NOOP("Codes", "The person asks for nothing special."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
)
