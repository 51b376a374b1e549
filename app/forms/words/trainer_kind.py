"""The words of db/codes/trainer_kind.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Somebody of this house"),
    QT_TRANSLATE_NOOP("Codes", "Staff taught staff."),
    QT_TRANSLATE_NOOP("Codes", "Another organisation"),
    QT_TRANSLATE_NOOP("Codes", "A partner, a network or an international organisation."),
    QT_TRANSLATE_NOOP("Codes", "An authority"),
    QT_TRANSLATE_NOOP("Codes", "A ministry, the police, a health service."),
    QT_TRANSLATE_NOOP("Codes", "A hired trainer"),
    QT_TRANSLATE_NOOP("Codes", "Paid for."),
    QT_TRANSLATE_NOOP("Codes", "Nobody, they learned by themselves"),
    QT_TRANSLATE_NOOP("Codes", "A course on a screen, a book, a recording."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Somebody else, in words."),
)
