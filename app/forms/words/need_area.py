"""The words of db/codes/need_area.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Safe place to live"),
    QT_TRANSLATE_NOOP("Codes", "Now and later."),
    QT_TRANSLATE_NOOP("Codes", "Food, clothes, money for the day"),
    QT_TRANSLATE_NOOP("Codes", "Basic needs."),
    QT_TRANSLATE_NOOP("Codes", "Health"),
    QT_TRANSLATE_NOOP("Codes", "Body."),
    QT_TRANSLATE_NOOP("Codes", "Rest and mind"),
    QT_TRANSLATE_NOOP("Codes", "Emotional support, counselling."),
    QT_TRANSLATE_NOOP("Codes", "Safety"),
    QT_TRANSLATE_NOOP("Codes", "From others."),
    QT_TRANSLATE_NOOP("Codes", "Papers and right to stay"),
    QT_TRANSLATE_NOOP("Codes", "Identity and status."),
    QT_TRANSLATE_NOOP("Codes", "Law and justice"),
    QT_TRANSLATE_NOOP("Codes", "Case, claim, advice."),
    QT_TRANSLATE_NOOP("Codes", "Money and debt"),
    QT_TRANSLATE_NOOP("Codes", "Wages owed, debt, account."),
    QT_TRANSLATE_NOOP("Codes", "Work"),
    QT_TRANSLATE_NOOP("Codes", "Training and jobs."),
    QT_TRANSLATE_NOOP("Codes", "School and language"),
    QT_TRANSLATE_NOOP("Codes", "Learning."),
    QT_TRANSLATE_NOOP("Codes", "Family"),
    QT_TRANSLATE_NOOP("Codes", "Contact, tracing, mediation."),
    QT_TRANSLATE_NOOP("Codes", "The person's children"),
    QT_TRANSLATE_NOOP("Codes", "Care, school."),
    QT_TRANSLATE_NOOP("Codes", "Friends and belonging"),
    QT_TRANSLATE_NOOP("Codes", "Faith, groups, leisure."),
    QT_TRANSLATE_NOOP("Codes", "Going home"),
    QT_TRANSLATE_NOOP("Codes", "If wished."),
)
