"""The words of db/codes/ilo_forced_labour_11_signs.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Weakness was used against the person"),
    QT_TRANSLATE_NOOP("Codes", "A sign of this list."),
    QT_TRANSLATE_NOOP("Codes", "Was lied to"),
    QT_TRANSLATE_NOOP("Codes", "Could not move freely"),
    QT_TRANSLATE_NOOP("Codes", "Was kept apart from others"),
    QT_TRANSLATE_NOOP("Codes", "Was hurt or sexually abused"),
    QT_TRANSLATE_NOOP("Codes", "Was frightened or threatened"),
    QT_TRANSLATE_NOOP("Codes", "Papers were kept by others"),
    QT_TRANSLATE_NOOP("Codes", "Pay was held back"),
    QT_TRANSLATE_NOOP("Codes", "Was tied by a debt"),
    QT_TRANSLATE_NOOP("Codes", "Lived and worked in bad conditions"),
    QT_TRANSLATE_NOOP("Codes", "Had to work far too many hours"),
)
