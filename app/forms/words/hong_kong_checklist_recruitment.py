"""The words of db/codes/hong_kong_checklist_recruitment.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Somebody else arranged the travel and work papers"),
    QT_TRANSLATE_NOOP("Codes", "A sign of this list."),
    QT_TRANSLATE_NOOP("Codes", "The recruiter asked far too much in fees or interest"),
    QT_TRANSLATE_NOOP("Codes", "Is in debt, and people at home have vouched for it"),
    QT_TRANSLATE_NOOP("Codes", "The recruiter or employer lied about the work, the place or the employer"),
    QT_TRANSLATE_NOOP("Codes", "Was lied to about bringing the family together"),
    QT_TRANSLATE_NOOP("Codes", "Was drawn in by a promise of marriage or adoption"),
)
