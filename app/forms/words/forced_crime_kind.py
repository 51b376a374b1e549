"""The words of db/codes/forced_crime_kind.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Online scams and fraud"),
    QT_TRANSLATE_NOOP("Codes", "Made to cheat people by phone or internet."),
    QT_TRANSLATE_NOOP("Codes", "Growing, making or carrying drugs"),
    QT_TRANSLATE_NOOP("Codes", "For example cannabis houses, couriers."),
    QT_TRANSLATE_NOOP("Codes", "Stealing"),
    QT_TRANSLATE_NOOP("Codes", "Shops, pockets, houses."),
    QT_TRANSLATE_NOOP("Codes", "Moving money or opening accounts"),
    QT_TRANSLATE_NOOP("Codes", "Bank accounts, cards, SIMs."),
    QT_TRANSLATE_NOOP("Codes", "Moving goods or people"),
    QT_TRANSLATE_NOOP("Codes", "Across a border."),
    QT_TRANSLATE_NOOP("Codes", "Fraud with papers or benefits"),
    QT_TRANSLATE_NOOP("Codes", "Claims or marriages in the person's name."),
    QT_TRANSLATE_NOOP("Codes", "Bringing in others"),
    QT_TRANSLATE_NOOP("Codes", "Forced to recruit or guard."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
)
