"""The words of db/codes/consent_purpose.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Care in this shelter"),
    QT_TRANSLATE_NOOP("Codes", "Keeping a record so that this shelter can help."),
    QT_TRANSLATE_NOOP("Codes", "Referral to another service"),
    QT_TRANSLATE_NOOP("Codes", "Giving one named service what it needs in order to help."),
    QT_TRANSLATE_NOOP("Codes", "Coordination with the coordinating organisation"),
    QT_TRANSLATE_NOOP("Codes", "Letting the coordinator see the record so that shelters do not work past each other."),
    QT_TRANSLATE_NOOP("Codes", "Figures without names"),
    QT_TRANSLATE_NOOP("Codes", "Using coded answers for counts and tables."),
    QT_TRANSLATE_NOOP("Codes", "Research without names"),
    QT_TRANSLATE_NOOP("Codes", "Using coded answers in a study beyond ordinary reporting."),
    QT_TRANSLATE_NOOP("Codes", "Police, prosecution or court"),
    QT_TRANSLATE_NOOP("Codes", "Giving named parts to an authority."),
    QT_TRANSLATE_NOOP("Codes", "Family or carer"),
    QT_TRANSLATE_NOOP("Codes", "Telling family members agreed facts."),
    QT_TRANSLATE_NOOP("Codes", "This conversation"),
    QT_TRANSLATE_NOOP("Codes", "Holding and noting this interview."),
    QT_TRANSLATE_NOOP("Codes", "Photographs and recordings"),
    QT_TRANSLATE_NOOP("Codes", "Keeping pictures or recordings of the person in this house."),
    QT_TRANSLATE_NOOP("Codes", "Published figures only (demonstration)"),
    QT_TRANSLATE_NOOP("Codes", "No living person: made from published aggregate statistics."),
)
