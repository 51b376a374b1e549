"""The words of db/codes/risk_household.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Violence at home"),
    QT_TRANSLATE_NOOP("Codes", "Against anyone there."),
    QT_TRANSLATE_NOOP("Codes", "Family took part"),
    QT_TRANSLATE_NOOP("Codes", "In recruiting or gain."),
    QT_TRANSLATE_NOOP("Codes", "Family debt"),
    QT_TRANSLATE_NOOP("Codes", "Pressure to earn."),
    QT_TRANSLATE_NOOP("Codes", "No stable income"),
    QT_TRANSLATE_NOOP("Codes", "In the household."),
    QT_TRANSLATE_NOOP("Codes", "Some are treated worse"),
    QT_TRANSLATE_NOOP("Codes", "Girls, stepchildren, others."),
    QT_TRANSLATE_NOOP("Codes", "Blame or shame"),
    QT_TRANSLATE_NOOP("Codes", "The family may turn the person away."),
    QT_TRANSLATE_NOOP("Codes", "Many depend on the person"),
    QT_TRANSLATE_NOOP("Codes", "Children or sick relatives."),
    QT_TRANSLATE_NOOP("Codes", "No household"),
    QT_TRANSLATE_NOOP("Codes", "Nobody to return to."),
    QT_TRANSLATE_NOOP("Codes", "None found"),
    QT_TRANSLATE_NOOP("Codes", "Looked for and not found."),
)
