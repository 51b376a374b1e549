"""The words of db/codes/trafficking_act.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Recruitment"),
    QT_TRANSLATE_NOOP("Codes", "Drawing the person in."),
    QT_TRANSLATE_NOOP("Codes", "Transportation"),
    QT_TRANSLATE_NOOP("Codes", "Moving the person."),
    QT_TRANSLATE_NOOP("Codes", "Transfer"),
    QT_TRANSLATE_NOOP("Codes", "Handing over."),
    QT_TRANSLATE_NOOP("Codes", "Harbouring"),
    QT_TRANSLATE_NOOP("Codes", "Keeping or housing."),
    QT_TRANSLATE_NOOP("Codes", "Receipt"),
    QT_TRANSLATE_NOOP("Codes", "Taking over."),
    QT_TRANSLATE_NOOP("Codes", "Taking or exchanging control"),
    QT_TRANSLATE_NOOP("Codes", "Control changes hands."),
    QT_TRANSLATE_NOOP("Codes", "None found"),
    QT_TRANSLATE_NOOP("Codes", "Looked for and not found."),
)
