"""The words of db/codes/helped_scale.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "No"),
    QT_TRANSLATE_NOOP("Codes", "No."),
    QT_TRANSLATE_NOOP("Codes", "A little"),
    QT_TRANSLATE_NOOP("Codes", "A little."),
    QT_TRANSLATE_NOOP("Codes", "Yes"),
    QT_TRANSLATE_NOOP("Codes", "Yes."),
    QT_TRANSLATE_NOOP("Codes", "It made things worse"),
    QT_TRANSLATE_NOOP("Codes", "Tell the supervisor."),
)
