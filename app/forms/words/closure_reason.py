"""The words of db/codes/closure_reason.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Goals reached, help no longer needed"),
    QT_TRANSLATE_NOOP("Codes", "Goals reached, help no longer needed."),
    QT_TRANSLATE_NOOP("Codes", "The person chose to end"),
    QT_TRANSLATE_NOOP("Codes", "The person chose to end."),
    QT_TRANSLATE_NOOP("Codes", "Handed over to another organisation"),
    QT_TRANSLATE_NOOP("Codes", "Handed over to another organisation."),
    QT_TRANSLATE_NOOP("Codes", "Moved away in the country"),
    QT_TRANSLATE_NOOP("Codes", "Moved away in the country."),
    QT_TRANSLATE_NOOP("Codes", "Went back to home country"),
    QT_TRANSLATE_NOOP("Codes", "Went back to home country."),
    QT_TRANSLATE_NOOP("Codes", "Moved to a third country"),
    QT_TRANSLATE_NOOP("Codes", "Moved to a third country."),
    QT_TRANSLATE_NOOP("Codes", "Outside the programme's rules"),
    QT_TRANSLATE_NOOP("Codes", "Outside the programme's rules."),
    QT_TRANSLATE_NOOP("Codes", "We cannot offer what is needed"),
    QT_TRANSLATE_NOOP("Codes", "We cannot offer what is needed."),
    QT_TRANSLATE_NOOP("Codes", "Contact lost"),
    QT_TRANSLATE_NOOP("Codes", "Contact lost."),
    QT_TRANSLATE_NOOP("Codes", "Died"),
    QT_TRANSLATE_NOOP("Codes", "Died."),
    QT_TRANSLATE_NOOP("Codes", "Opened twice by mistake"),
    QT_TRANSLATE_NOOP("Codes", "Merged, not counted."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
)
