"""The words of db/codes/organisation_kind.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "NGO"),
    QT_TRANSLATE_NOOP("Codes", "A non-governmental organisation."),
    QT_TRANSLATE_NOOP("Codes", "Law enforcement"),
    QT_TRANSLATE_NOOP("Codes", "Police, inspectors, border guard."),
    QT_TRANSLATE_NOOP("Codes", "Health service organisation"),
    QT_TRANSLATE_NOOP("Codes", "Clinic, hospital, practice."),
    QT_TRANSLATE_NOOP("Codes", "Central government organisation"),
    QT_TRANSLATE_NOOP("Codes", "Ministry or national office."),
    QT_TRANSLATE_NOOP("Codes", "Local government organisation"),
    QT_TRANSLATE_NOOP("Codes", "Town or district office."),
    QT_TRANSLATE_NOOP("Codes", "Immigration service"),
    QT_TRANSLATE_NOOP("Codes", "Office for stay or asylum."),
    QT_TRANSLATE_NOOP("Codes", "Legal service"),
    QT_TRANSLATE_NOOP("Codes", "Lawyer or legal aid."),
    QT_TRANSLATE_NOOP("Codes", "Corporate business"),
    QT_TRANSLATE_NOOP("Codes", "A company."),
    QT_TRANSLATE_NOOP("Codes", "School or college"),
    QT_TRANSLATE_NOOP("Codes", "Place of learning."),
    QT_TRANSLATE_NOOP("Codes", "Embassy or consulate"),
    QT_TRANSLATE_NOOP("Codes", "The person's country abroad."),
    QT_TRANSLATE_NOOP("Codes", "Helpline"),
    QT_TRANSLATE_NOOP("Codes", "Phone or chat service."),
    QT_TRANSLATE_NOOP("Codes", "Nobody: came alone"),
    QT_TRANSLATE_NOOP("Codes", "No referrer."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
)
