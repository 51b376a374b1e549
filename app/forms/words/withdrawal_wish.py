"""The words of db/codes/withdrawal_wish.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Send nothing more"),
    QT_TRANSLATE_NOOP("Codes", "What was sent may stay with the receiver."),
    QT_TRANSLATE_NOOP("Codes", "Send nothing more and ask them to erase"),
    QT_TRANSLATE_NOOP("Codes", "An erasure request goes to every receiver on the disclosure log."),
)
