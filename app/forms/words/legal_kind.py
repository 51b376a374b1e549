"""The words of db/codes/legal_kind.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Criminal case against those who did it"),
    QT_TRANSLATE_NOOP("Codes", "Criminal case against those who did it."),
    QT_TRANSLATE_NOOP("Codes", "Case against the person"),
    QT_TRANSLATE_NOOP("Codes", "For something they were forced to do."),
    QT_TRANSLATE_NOOP("Codes", "Claim for wages"),
    QT_TRANSLATE_NOOP("Codes", "Claim for wages."),
    QT_TRANSLATE_NOOP("Codes", "Claim for compensation"),
    QT_TRANSLATE_NOOP("Codes", "Claim for compensation."),
    QT_TRANSLATE_NOOP("Codes", "Right to stay"),
    QT_TRANSLATE_NOOP("Codes", "Right to stay."),
    QT_TRANSLATE_NOOP("Codes", "Recovery and reflection time"),
    QT_TRANSLATE_NOOP("Codes", "Recovery and reflection time."),
    QT_TRANSLATE_NOOP("Codes", "Asylum"),
    QT_TRANSLATE_NOOP("Codes", "Asylum."),
    QT_TRANSLATE_NOOP("Codes", "Protection order"),
    QT_TRANSLATE_NOOP("Codes", "Protection order."),
    QT_TRANSLATE_NOOP("Codes", "Custody, divorce, annulment"),
    QT_TRANSLATE_NOOP("Codes", "Custody, divorce, annulment."),
    QT_TRANSLATE_NOOP("Codes", "Papers or nationality"),
    QT_TRANSLATE_NOOP("Codes", "Papers or nationality."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
)
