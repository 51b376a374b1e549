"""The words of db/codes/gender.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Feminine"),
    QT_TRANSLATE_NOOP("Codes", "Describes herself as a woman or girl."),
    QT_TRANSLATE_NOOP("Codes", "Masculine"),
    QT_TRANSLATE_NOOP("Codes", "Describes himself as a man or boy."),
    QT_TRANSLATE_NOOP("Codes", "Transgender feminine"),
    QT_TRANSLATE_NOOP("Codes", "Trans woman or girl."),
    QT_TRANSLATE_NOOP("Codes", "Transgender masculine"),
    QT_TRANSLATE_NOOP("Codes", "Trans man or boy."),
    QT_TRANSLATE_NOOP("Codes", "Non-Conforming"),
    QT_TRANSLATE_NOOP("Codes", "Neither or both, in the person's own words."),
    QT_TRANSLATE_NOOP("Codes", "Not Specified/Unknown"),
    QT_TRANSLATE_NOOP("Codes", "Only met in imported files."),
    QT_TRANSLATE_NOOP("Codes", "Transgender or Non-Conforming (from a file)"),
    QT_TRANSLATE_NOOP("Codes", "Only met in imported files: which of these, nobody said."),
)
