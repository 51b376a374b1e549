"""The words of db/codes/residence_right.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Citizen"),
    QT_TRANSLATE_NOOP("Codes", "At home here."),
    QT_TRANSLATE_NOOP("Codes", "Permit or visa"),
    QT_TRANSLATE_NOOP("Codes", "Any valid right to stay."),
    QT_TRANSLATE_NOOP("Codes", "Permit tied to one employer"),
    QT_TRANSLATE_NOOP("Codes", "Ends with the job."),
    QT_TRANSLATE_NOOP("Codes", "Permit or recovery time for victims"),
    QT_TRANSLATE_NOOP("Codes", "Given because of trafficking."),
    QT_TRANSLATE_NOOP("Codes", "Asylum procedure running"),
    QT_TRANSLATE_NOOP("Codes", "Waiting for a decision."),
    QT_TRANSLATE_NOOP("Codes", "Refugee or other protection"),
    QT_TRANSLATE_NOOP("Codes", "Recognised."),
    QT_TRANSLATE_NOOP("Codes", "Permit has run out"),
    QT_TRANSLATE_NOOP("Codes", "Had a right to stay before."),
    QT_TRANSLATE_NOOP("Codes", "No right to stay"),
    QT_TRANSLATE_NOOP("Codes", "No permit at present."),
)
