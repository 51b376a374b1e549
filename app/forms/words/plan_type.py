"""The words of db/codes/plan_type.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Education"),
    QT_TRANSLATE_NOOP("Codes", "School, language, training in class."),
    QT_TRANSLATE_NOOP("Codes", "Financial"),
    QT_TRANSLATE_NOOP("Codes", "Money, debt, account."),
    QT_TRANSLATE_NOOP("Codes", "Health"),
    QT_TRANSLATE_NOOP("Codes", "Body and mind."),
    QT_TRANSLATE_NOOP("Codes", "Labour exploitation rehabilitation"),
    QT_TRANSLATE_NOOP("Codes", "Recovery after forced work."),
    QT_TRANSLATE_NOOP("Codes", "Legal"),
    QT_TRANSLATE_NOOP("Codes", "Law, papers, claims."),
    QT_TRANSLATE_NOOP("Codes", "Livelihood"),
    QT_TRANSLATE_NOOP("Codes", "Job training and earning."),
    QT_TRANSLATE_NOOP("Codes", "Rights-based training"),
    QT_TRANSLATE_NOOP("Codes", "Knowing and using one's rights."),
    QT_TRANSLATE_NOOP("Codes", "Sexual exploitation rehabilitation"),
    QT_TRANSLATE_NOOP("Codes", "Recovery after sexual exploitation."),
    QT_TRANSLATE_NOOP("Codes", "Social care"),
    QT_TRANSLATE_NOOP("Codes", "Housing, daily life, family, belonging."),
)
