"""The words of db/codes/unodc_signs_control.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Believes they must work against their will"),
    QT_TRANSLATE_NOOP("Codes", "A sign of this list."),
    QT_TRANSLATE_NOOP("Codes", "Cannot leave the place of work"),
    QT_TRANSLATE_NOOP("Codes", "Somebody seems to control where they go"),
    QT_TRANSLATE_NOOP("Codes", "Feels unable to leave, and depends on others"),
    QT_TRANSLATE_NOOP("Codes", "Shows fear or worry"),
    QT_TRANSLATE_NOOP("Codes", "They or people close to them were hurt or threatened"),
    QT_TRANSLATE_NOOP("Codes", "Has injuries that look like an assault"),
    QT_TRANSLATE_NOOP("Codes", "Does not trust the authorities"),
)
