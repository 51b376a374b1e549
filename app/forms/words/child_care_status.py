"""The words of db/codes/child_care_status.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "With a parent"),
    QT_TRANSLATE_NOOP("Codes", "Mother or father is here."),
    QT_TRANSLATE_NOOP("Codes", "With a legal guardian"),
    QT_TRANSLATE_NOOP("Codes", "Named by law."),
    QT_TRANSLATE_NOOP("Codes", "With another adult"),
    QT_TRANSLATE_NOOP("Codes", "Relative or other; to be checked."),
    QT_TRANSLATE_NOOP("Codes", "Separated from parents"),
    QT_TRANSLATE_NOOP("Codes", "With others of the family at most."),
    QT_TRANSLATE_NOOP("Codes", "Alone"),
    QT_TRANSLATE_NOOP("Codes", "No responsible adult."),
)
