"""The words of db/codes/education_level.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "No school"),
    QT_TRANSLATE_NOOP("Codes", "Never went to school."),
    QT_TRANSLATE_NOOP("Codes", "Early childhood education"),
    QT_TRANSLATE_NOOP("Codes", "Only what comes before the first class."),
    QT_TRANSLATE_NOOP("Codes", "Primary education"),
    QT_TRANSLATE_NOOP("Codes", "The first school: reading, writing, sums."),
    QT_TRANSLATE_NOOP("Codes", "Lower secondary education"),
    QT_TRANSLATE_NOOP("Codes", "The school after the first, its lower classes."),
    QT_TRANSLATE_NOOP("Codes", "Upper secondary education"),
    QT_TRANSLATE_NOOP("Codes", "The school after the first, to its end."),
    QT_TRANSLATE_NOOP("Codes", "Post-secondary non-tertiary education"),
    QT_TRANSLATE_NOOP("Codes", "A course after school that is no college, such as for a trade."),
    QT_TRANSLATE_NOOP("Codes", "Short-cycle tertiary education"),
    QT_TRANSLATE_NOOP("Codes", "A short college course for a job."),
    QT_TRANSLATE_NOOP("Codes", "Bachelor’s or equivalent level"),
    QT_TRANSLATE_NOOP("Codes", "A first degree."),
    QT_TRANSLATE_NOOP("Codes", "Master’s or equivalent level"),
    QT_TRANSLATE_NOOP("Codes", "A second degree."),
    QT_TRANSLATE_NOOP("Codes", "Doctoral or equivalent level"),
    QT_TRANSLATE_NOOP("Codes", "A doctor's degree for research."),
)
