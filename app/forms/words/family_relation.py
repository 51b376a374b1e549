"""The words of db/codes/family_relation.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Son or daughter"),
    QT_TRANSLATE_NOOP("Codes", "Son or daughter."),
    QT_TRANSLATE_NOOP("Codes", "Mother or father"),
    QT_TRANSLATE_NOOP("Codes", "Mother or father."),
    QT_TRANSLATE_NOOP("Codes", "Partner or spouse"),
    QT_TRANSLATE_NOOP("Codes", "Partner or spouse."),
    QT_TRANSLATE_NOOP("Codes", "Brother or sister"),
    QT_TRANSLATE_NOOP("Codes", "Brother or sister."),
    QT_TRANSLATE_NOOP("Codes", "Other family"),
    QT_TRANSLATE_NOOP("Codes", "Other family."),
    QT_TRANSLATE_NOOP("Codes", "Guardian"),
    QT_TRANSLATE_NOOP("Codes", "Guardian."),
    QT_TRANSLATE_NOOP("Codes", "Came from the same place"),
    QT_TRANSLATE_NOOP("Codes", "Not family."),
)
