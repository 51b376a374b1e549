"""The words of db/codes/danger_flag.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Someone is looking for the person"),
    QT_TRANSLATE_NOOP("Codes", "Seen, heard or feared with reason."),
    QT_TRANSLATE_NOOP("Codes", "They may know this house"),
    QT_TRANSLATE_NOOP("Codes", "Address may be known."),
    QT_TRANSLATE_NOOP("Codes", "Family is threatened"),
    QT_TRANSLATE_NOOP("Codes", "At home or here."),
    QT_TRANSLATE_NOOP("Codes", "Phone or accounts are watched"),
    QT_TRANSLATE_NOOP("Codes", "Location sharing, shared password, tracking app."),
    QT_TRANSLATE_NOOP("Codes", "Staff are threatened"),
    QT_TRANSLATE_NOOP("Codes", "Calls, visits, messages."),
    QT_TRANSLATE_NOOP("Codes", "Debt collectors"),
    QT_TRANSLATE_NOOP("Codes", "Someone demands money by force."),
    QT_TRANSLATE_NOOP("Codes", "Could be deported"),
    QT_TRANSLATE_NOOP("Codes", "No recovery time granted."),
    QT_TRANSLATE_NOOP("Codes", "Might hurt themselves"),
    QT_TRANSLATE_NOOP("Codes", "Said or seen."),
    QT_TRANSLATE_NOOP("Codes", "Needs medical watch tonight"),
    QT_TRANSLATE_NOOP("Codes", "For example withdrawal, late pregnancy."),
    QT_TRANSLATE_NOOP("Codes", "Not safe with another resident"),
    QT_TRANSLATE_NOOP("Codes", "Must be housed apart."),
    QT_TRANSLATE_NOOP("Codes", "None known"),
    QT_TRANSLATE_NOOP("Codes", "Asked and looked for; nothing found."),
)
