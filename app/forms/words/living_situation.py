"""The words of db/codes/living_situation.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Own home or rented room"),
    QT_TRANSLATE_NOOP("Codes", "Own home or rented room."),
    QT_TRANSLATE_NOOP("Codes", "With family"),
    QT_TRANSLATE_NOOP("Codes", "With family."),
    QT_TRANSLATE_NOOP("Codes", "With friends"),
    QT_TRANSLATE_NOOP("Codes", "With friends."),
    QT_TRANSLATE_NOOP("Codes", "Another shelter"),
    QT_TRANSLATE_NOOP("Codes", "Another shelter."),
    QT_TRANSLATE_NOOP("Codes", "Employer's housing"),
    QT_TRANSLATE_NOOP("Codes", "Employer's housing."),
    QT_TRANSLATE_NOOP("Codes", "Foster or care home"),
    QT_TRANSLATE_NOOP("Codes", "Foster or care home."),
    QT_TRANSLATE_NOOP("Codes", "Hospital, detention, prison"),
    QT_TRANSLATE_NOOP("Codes", "Hospital, detention, prison."),
    QT_TRANSLATE_NOOP("Codes", "Without a home"),
    QT_TRANSLATE_NOOP("Codes", "Without a home."),
    QT_TRANSLATE_NOOP("Codes", "Back with those who exploited them"),
    QT_TRANSLATE_NOOP("Codes", "Back with those who exploited them."),
    QT_TRANSLATE_NOOP("Codes", "Not known"),
    QT_TRANSLATE_NOOP("Codes", "Nobody knows."),
)
