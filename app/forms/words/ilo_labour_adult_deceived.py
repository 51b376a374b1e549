"""The words of db/codes/ilo_labour_adult_deceived.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Lied to about the work, the place or the employer"),
    QT_TRANSLATE_NOOP("Codes", "Strong sign."),
    QT_TRANSLATE_NOOP("Codes", "Lied to about the pay"),
    QT_TRANSLATE_NOOP("Codes", "Medium sign."),
    QT_TRANSLATE_NOOP("Codes", "Lied to about the working conditions"),
    QT_TRANSLATE_NOOP("Codes", "Lied to about the contract, or whether it was legal"),
    QT_TRANSLATE_NOOP("Codes", "Lied to about the place to sleep and live"),
    QT_TRANSLATE_NOOP("Codes", "Lied to about papers or the right to stay"),
    QT_TRANSLATE_NOOP("Codes", "Lied to about the journey and the terms of hiring"),
    QT_TRANSLATE_NOOP("Codes", "Lied to about bringing the family together"),
    QT_TRANSLATE_NOOP("Codes", "Drawn in by a promise of marriage or adoption"),
    QT_TRANSLATE_NOOP("Codes", "Lied to about the chance to go to school or train"),
    QT_TRANSLATE_NOOP("Codes", "Weak sign."),
)
