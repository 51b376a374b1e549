"""The words of db/codes/info_source.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "The person said so"),
    QT_TRANSLATE_NOOP("Codes", "Told by the person, in words or writing."),
    QT_TRANSLATE_NOOP("Codes", "A paper says so"),
    QT_TRANSLATE_NOOP("Codes", "Identity paper, court paper, letter."),
    QT_TRANSLATE_NOOP("Codes", "Someone else said so"),
    QT_TRANSLATE_NOOP("Codes", "Family, referrer, authority."),
    QT_TRANSLATE_NOOP("Codes", "Staff saw it"),
    QT_TRANSLATE_NOOP("Codes", "Seen or heard by staff."),
    QT_TRANSLATE_NOOP("Codes", "Old records"),
    QT_TRANSLATE_NOOP("Codes", "Copied from an earlier system."),
)
