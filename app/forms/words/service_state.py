"""The words of db/codes/service_state.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Given"),
    QT_TRANSLATE_NOOP("Codes", "Took place."),
    QT_TRANSLATE_NOOP("Codes", "Planned"),
    QT_TRANSLATE_NOOP("Codes", "Planned."),
    QT_TRANSLATE_NOOP("Codes", "Offered, the person said no"),
    QT_TRANSLATE_NOOP("Codes", "A choice."),
    QT_TRANSLATE_NOOP("Codes", "Not to be had"),
    QT_TRANSLATE_NOOP("Codes", "Place, money or law lacking."),
    QT_TRANSLATE_NOOP("Codes", "Begun and stopped"),
    QT_TRANSLATE_NOOP("Codes", "Begun and stopped."),
)
