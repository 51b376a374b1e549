"""The words of db/codes/ilo_labour_child_kept.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Papers taken away at the place of work"),
    QT_TRANSLATE_NOOP("Codes", "Strong sign."),
    QT_TRANSLATE_NOOP("Codes", "Tied by a debt at the place of work"),
    QT_TRANSLATE_NOOP("Codes", "Locked in, cut off or watched at the place of work"),
    QT_TRANSLATE_NOOP("Codes", "Hurt at the place of work"),
    QT_TRANSLATE_NOOP("Codes", "Threatened with being hurt at the place of work"),
    QT_TRANSLATE_NOOP("Codes", "Forced to do something against the law"),
    QT_TRANSLATE_NOOP("Codes", "Forced to do certain tasks or take certain clients"),
    QT_TRANSLATE_NOOP("Codes", "Under the strong influence of those in charge"),
    QT_TRANSLATE_NOOP("Codes", "Forced to act against others in the same position"),
    QT_TRANSLATE_NOOP("Codes", "Medium sign."),
    QT_TRANSLATE_NOOP("Codes", "Forced to lie to officials, family or others"),
    QT_TRANSLATE_NOOP("Codes", "Threatened with being reported to the authorities, at the place of work"),
    QT_TRANSLATE_NOOP("Codes", "Threatened with even worse working conditions"),
    QT_TRANSLATE_NOOP("Codes", "Family hurt or threatened during the work"),
    QT_TRANSLATE_NOOP("Codes", "Pay held back"),
    QT_TRANSLATE_NOOP("Codes", "Threatened that family, community or others would be told, at work"),
)
