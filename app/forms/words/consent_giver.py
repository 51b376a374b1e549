"""The words of db/codes/consent_giver.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "The person"),
    QT_TRANSLATE_NOOP("Codes", "An adult for themselves."),
    QT_TRANSLATE_NOOP("Codes", "The child, where the law allows"),
    QT_TRANSLATE_NOOP("Codes", "A child old enough to decide under national law."),
    QT_TRANSLATE_NOOP("Codes", "Guardian together with the child"),
    QT_TRANSLATE_NOOP("Codes", "Both agree."),
    QT_TRANSLATE_NOOP("Codes", "Guardian alone"),
    QT_TRANSLATE_NOOP("Codes", "The child is too young or cannot say."),
    QT_TRANSLATE_NOOP("Codes", "Court-named representative"),
    QT_TRANSLATE_NOOP("Codes", "Named for an adult or child by a court or office."),
)
