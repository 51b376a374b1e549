"""The words of db/codes/case_status.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Active"),
    QT_TRANSLATE_NOOP("Codes", "Help is going on."),
    QT_TRANSLATE_NOOP("Codes", "Follow up"),
    QT_TRANSLATE_NOOP("Codes", "Main help has ended; contact goes on."),
    QT_TRANSLATE_NOOP("Codes", "Closed"),
    QT_TRANSLATE_NOOP("Codes", "Ended."),
    QT_TRANSLATE_NOOP("Codes", "Closed referred"),
    QT_TRANSLATE_NOOP("Codes", "Ended by handing over to another organisation."),
)
