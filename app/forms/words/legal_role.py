"""The words of db/codes/legal_role.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Victim or witness"),
    QT_TRANSLATE_NOOP("Codes", "Victim or witness."),
    QT_TRANSLATE_NOOP("Codes", "Claimant"),
    QT_TRANSLATE_NOOP("Codes", "Claimant."),
    QT_TRANSLATE_NOOP("Codes", "Accused"),
    QT_TRANSLATE_NOOP("Codes", "Accused."),
    QT_TRANSLATE_NOOP("Codes", "Applicant"),
    QT_TRANSLATE_NOOP("Codes", "Applicant."),
    QT_TRANSLATE_NOOP("Codes", "Child, represented"),
    QT_TRANSLATE_NOOP("Codes", "Child, represented."),
)
