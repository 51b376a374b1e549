"""The words of db/codes/urgent_need.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Doctor"),
    QT_TRANSLATE_NOOP("Codes", "Today or tonight."),
    QT_TRANSLATE_NOOP("Codes", "A safer place"),
    QT_TRANSLATE_NOOP("Codes", "Other house or room."),
    QT_TRANSLATE_NOOP("Codes", "Food and drink"),
    QT_TRANSLATE_NOOP("Codes", "Now."),
    QT_TRANSLATE_NOOP("Codes", "Sleep"),
    QT_TRANSLATE_NOOP("Codes", "Rest before questions."),
    QT_TRANSLATE_NOOP("Codes", "Clothes, washing, pads"),
    QT_TRANSLATE_NOOP("Codes", "Basic items."),
    QT_TRANSLATE_NOOP("Codes", "Things for a child"),
    QT_TRANSLATE_NOOP("Codes", "Milk, nappies, bed."),
    QT_TRANSLATE_NOOP("Codes", "A safe call"),
    QT_TRANSLATE_NOOP("Codes", "To someone the person chooses."),
    QT_TRANSLATE_NOOP("Codes", "Papers"),
    QT_TRANSLATE_NOOP("Codes", "Before a deadline."),
    QT_TRANSLATE_NOOP("Codes", "Lawyer"),
    QT_TRANSLATE_NOOP("Codes", "Before a hearing or interview."),
    QT_TRANSLATE_NOOP("Codes", "Money for something urgent"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
    QT_TRANSLATE_NOOP("Codes", "Interpreter"),
    QT_TRANSLATE_NOOP("Codes", "Cannot talk yet."),
    QT_TRANSLATE_NOOP("Codes", "Nothing now"),
    QT_TRANSLATE_NOOP("Codes", "The person says so."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
)
