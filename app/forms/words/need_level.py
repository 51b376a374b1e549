"""The words of db/codes/need_level.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "No help wanted"),
    QT_TRANSLATE_NOOP("Codes", "The person says so."),
    QT_TRANSLATE_NOOP("Codes", "Some help wanted"),
    QT_TRANSLATE_NOOP("Codes", "Some help wanted."),
    QT_TRANSLATE_NOOP("Codes", "A lot of help wanted"),
    QT_TRANSLATE_NOOP("Codes", "A lot of help wanted."),
)
