"""The words of db/codes/intake_kind.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "First time here"),
    QT_TRANSLATE_NOOP("Codes", "No earlier case in this shelter."),
    QT_TRANSLATE_NOOP("Codes", "Came back"),
    QT_TRANSLATE_NOOP("Codes", "An earlier case of the same person was closed."),
    QT_TRANSLATE_NOOP("Codes", "Came over from another shelter"),
    QT_TRANSLATE_NOOP("Codes", "The case is taken over."),
)
