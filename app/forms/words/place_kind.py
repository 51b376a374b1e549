"""The words of db/codes/place_kind.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Private home"),
    QT_TRANSLATE_NOOP("Codes", "House or flat."),
    QT_TRANSLATE_NOOP("Codes", "Farm or plantation"),
    QT_TRANSLATE_NOOP("Codes", "Fields, animals, forest."),
    QT_TRANSLATE_NOOP("Codes", "Fishing boat"),
    QT_TRANSLATE_NOOP("Codes", "At sea or in port."),
    QT_TRANSLATE_NOOP("Codes", "Factory or workshop"),
    QT_TRANSLATE_NOOP("Codes", "Making things."),
    QT_TRANSLATE_NOOP("Codes", "Building site"),
    QT_TRANSLATE_NOOP("Codes", "Construction."),
    QT_TRANSLATE_NOOP("Codes", "Restaurant or hotel"),
    QT_TRANSLATE_NOOP("Codes", "Food and lodging."),
    QT_TRANSLATE_NOOP("Codes", "Bar, club, massage place"),
    QT_TRANSLATE_NOOP("Codes", "Entertainment venues."),
    QT_TRANSLATE_NOOP("Codes", "Brothel or similar"),
    QT_TRANSLATE_NOOP("Codes", "Place for sexual services."),
    QT_TRANSLATE_NOOP("Codes", "Street or market"),
    QT_TRANSLATE_NOOP("Codes", "In public."),
    QT_TRANSLATE_NOOP("Codes", "Mine or quarry"),
    QT_TRANSLATE_NOOP("Codes", "Digging."),
    QT_TRANSLATE_NOOP("Codes", "Scam compound"),
    QT_TRANSLATE_NOOP("Codes", "Closed site where people are made to cheat others online."),
    QT_TRANSLATE_NOOP("Codes", "Online only"),
    QT_TRANSLATE_NOOP("Codes", "No fixed place."),
    QT_TRANSLATE_NOOP("Codes", "Armed group"),
    QT_TRANSLATE_NOOP("Codes", "Camp or checkpoint."),
    QT_TRANSLATE_NOOP("Codes", "Institution"),
    QT_TRANSLATE_NOOP("Codes", "Orphanage, prison, school, religious house."),
    QT_TRANSLATE_NOOP("Codes", "On the way"),
    QT_TRANSLATE_NOOP("Codes", "Vehicle, border, guest house."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
)
