"""The words of db/codes/relation.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Partner or husband/wife"),
    QT_TRANSLATE_NOOP("Codes", "Present or former."),
    QT_TRANSLATE_NOOP("Codes", "Parent or guardian"),
    QT_TRANSLATE_NOOP("Codes", "Raised the person."),
    QT_TRANSLATE_NOOP("Codes", "Other family"),
    QT_TRANSLATE_NOOP("Codes", "Relative by blood or marriage."),
    QT_TRANSLATE_NOOP("Codes", "Friend or acquaintance"),
    QT_TRANSLATE_NOOP("Codes", "Known in life."),
    QT_TRANSLATE_NOOP("Codes", "Met online only"),
    QT_TRANSLATE_NOOP("Codes", "Never met before travel or work."),
    QT_TRANSLATE_NOOP("Codes", "Employer"),
    QT_TRANSLATE_NOOP("Codes", "Known as employer."),
    QT_TRANSLATE_NOOP("Codes", "Agent or broker"),
    QT_TRANSLATE_NOOP("Codes", "Known in that role only."),
    QT_TRANSLATE_NOOP("Codes", "Community or religious leader"),
    QT_TRANSLATE_NOOP("Codes", "Holds standing."),
    QT_TRANSLATE_NOOP("Codes", "Official, police or soldier"),
    QT_TRANSLATE_NOOP("Codes", "Person of the state."),
    QT_TRANSLATE_NOOP("Codes", "Armed or criminal group"),
    QT_TRANSLATE_NOOP("Codes", "As a group."),
    QT_TRANSLATE_NOOP("Codes", "Stranger"),
    QT_TRANSLATE_NOOP("Codes", "Not known before."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
    QT_TRANSLATE_NOOP("Codes", "Family (from a file)"),
    QT_TRANSLATE_NOOP("Codes", "Only met in imported files: which relative, nobody said."),
    QT_TRANSLATE_NOOP("Codes", "Known (from a file)"),
    QT_TRANSLATE_NOOP("Codes", "Only met in imported files: how they knew each other, nobody said."),
    QT_TRANSLATE_NOOP("Codes", "Not known (from a file)"),
    QT_TRANSLATE_NOOP("Codes", "Only met in imported files: nothing more was said."),
)
