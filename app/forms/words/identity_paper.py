"""The words of db/codes/identity_paper.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "None"),
    QT_TRANSLATE_NOOP("Codes", "No paper in hand."),
    QT_TRANSLATE_NOOP("Codes", "Passport"),
    QT_TRANSLATE_NOOP("Codes", "National passport."),
    QT_TRANSLATE_NOOP("Codes", "National identity card"),
    QT_TRANSLATE_NOOP("Codes", "Card of the state."),
    QT_TRANSLATE_NOOP("Codes", "Birth certificate"),
    QT_TRANSLATE_NOOP("Codes", "Any copy."),
    QT_TRANSLATE_NOOP("Codes", "Travel or seaman's paper"),
    QT_TRANSLATE_NOOP("Codes", "Emergency or seafarer paper."),
    QT_TRANSLATE_NOOP("Codes", "Residence or work permit"),
    QT_TRANSLATE_NOOP("Codes", "Card or stamp."),
    QT_TRANSLATE_NOOP("Codes", "Asylum or refugee paper"),
    QT_TRANSLATE_NOOP("Codes", "From state or UNHCR."),
    QT_TRANSLATE_NOOP("Codes", "Papers are held by someone else"),
    QT_TRANSLATE_NOOP("Codes", "An employer, recruiter or other person has them."),
)
