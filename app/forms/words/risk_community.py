"""The words of db/codes/risk_community.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Those who did it are near"),
    QT_TRANSLATE_NOOP("Codes", "Or their friends."),
    QT_TRANSLATE_NOOP("Codes", "Police not reachable or not safe"),
    QT_TRANSLATE_NOOP("Codes", "Or part of it."),
    QT_TRANSLATE_NOOP("Codes", "No services"),
    QT_TRANSLATE_NOOP("Codes", "No school, clinic, lawyer in reach."),
    QT_TRANSLATE_NOOP("Codes", "War or disaster"),
    QT_TRANSLATE_NOOP("Codes", "In that area."),
    QT_TRANSLATE_NOOP("Codes", "Stigma"),
    QT_TRANSLATE_NOOP("Codes", "People talk, doors close."),
    QT_TRANSLATE_NOOP("Codes", "Work only by risky migration"),
    QT_TRANSLATE_NOOP("Codes", "No other way to earn."),
    QT_TRANSLATE_NOOP("Codes", "None found"),
    QT_TRANSLATE_NOOP("Codes", "Looked for and not found."),
)
