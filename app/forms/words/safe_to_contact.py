"""The words of db/codes/safe_to_contact.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Yes"),
    QT_TRANSLATE_NOOP("Codes", "Yes."),
    QT_TRANSLATE_NOOP("Codes", "No"),
    QT_TRANSLATE_NOOP("Codes", "No."),
    QT_TRANSLATE_NOOP("Codes", "Only in a certain way"),
    QT_TRANSLATE_NOOP("Codes", "Written in the note."),
    QT_TRANSLATE_NOOP("Codes", "Being checked"),
    QT_TRANSLATE_NOOP("Codes", "Being checked."),
)
