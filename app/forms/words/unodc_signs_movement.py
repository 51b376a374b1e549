"""The words of db/codes/unodc_signs_movement.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Is afraid to show what their right of stay is"),
    QT_TRANSLATE_NOOP("Codes", "A sign of this list."),
    QT_TRANSLATE_NOOP("Codes", "Papers are held by somebody else"),
    QT_TRANSLATE_NOOP("Codes", "Has false papers"),
    QT_TRANSLATE_NOOP("Codes", "Does not know the address of home or work"),
)
