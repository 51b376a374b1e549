"""The words of db/codes/ilo_labour_child_forced_in.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Hurt while being recruited"),
    QT_TRANSLATE_NOOP("Codes", "Strong sign."),
    QT_TRANSLATE_NOOP("Codes", "Threatened with being hurt while being recruited"),
    QT_TRANSLATE_NOOP("Codes", "Taken away by force, sold, or forced into marriage or adoption"),
    QT_TRANSLATE_NOOP("Codes", "Tied by a debt while being recruited"),
    QT_TRANSLATE_NOOP("Codes", "Papers taken away during recruitment"),
    QT_TRANSLATE_NOOP("Codes", "Medium sign."),
    QT_TRANSLATE_NOOP("Codes", "Locked in, cut off or watched during recruitment"),
    QT_TRANSLATE_NOOP("Codes", "Threatened with being reported to the authorities, at recruitment"),
    QT_TRANSLATE_NOOP("Codes", "Threatened that family, community or others would be told, at recruitment"),
    QT_TRANSLATE_NOOP("Codes", "Family hurt or threatened during recruitment"),
    QT_TRANSLATE_NOOP("Codes", "Money held back during recruitment"),
)
