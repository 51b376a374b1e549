"""The words of db/codes/recipient_kind.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "This shelter"),
    QT_TRANSLATE_NOOP("Codes", "The organisation that runs this house."),
    QT_TRANSLATE_NOOP("Codes", "Coordinating organisation"),
    QT_TRANSLATE_NOOP("Codes", "The body that gathers records or figures from several shelters."),
    QT_TRANSLATE_NOOP("Codes", "Another service"),
    QT_TRANSLATE_NOOP("Codes", "A clinic, lawyer, school or other helper."),
    QT_TRANSLATE_NOOP("Codes", "Police"),
    QT_TRANSLATE_NOOP("Codes", "Any police body."),
    QT_TRANSLATE_NOOP("Codes", "Prosecutor or court"),
    QT_TRANSLATE_NOOP("Codes", "Judicial bodies."),
    QT_TRANSLATE_NOOP("Codes", "Immigration or asylum office"),
    QT_TRANSLATE_NOOP("Codes", "The office that decides on stay."),
    QT_TRANSLATE_NOOP("Codes", "Embassy or consulate"),
    QT_TRANSLATE_NOOP("Codes", "The person's own country abroad."),
    QT_TRANSLATE_NOOP("Codes", "Family or carer"),
    QT_TRANSLATE_NOOP("Codes", "A relative or carer."),
    QT_TRANSLATE_NOOP("Codes", "Researcher"),
    QT_TRANSLATE_NOOP("Codes", "A study team."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Someone else, written out."),
)
