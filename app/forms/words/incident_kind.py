"""The words of db/codes/incident_kind.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Threat from outside"),
    QT_TRANSLATE_NOOP("Codes", "Threat from outside."),
    QT_TRANSLATE_NOOP("Codes", "Secrecy broken"),
    QT_TRANSLATE_NOOP("Codes", "Address, name or record became known."),
    QT_TRANSLATE_NOOP("Codes", "Self-harm or attempt"),
    QT_TRANSLATE_NOOP("Codes", "Self-harm or attempt."),
    QT_TRANSLATE_NOOP("Codes", "Violence between residents"),
    QT_TRANSLATE_NOOP("Codes", "Violence between residents."),
    QT_TRANSLATE_NOOP("Codes", "Conduct of staff"),
    QT_TRANSLATE_NOOP("Codes", "Harm, abuse, pressure, favours."),
    QT_TRANSLATE_NOOP("Codes", "Medical emergency"),
    QT_TRANSLATE_NOOP("Codes", "Medical emergency."),
    QT_TRANSLATE_NOOP("Codes", "Person cannot be found"),
    QT_TRANSLATE_NOOP("Codes", "Person cannot be found."),
    QT_TRANSLATE_NOOP("Codes", "Freedom was limited"),
    QT_TRANSLATE_NOOP("Codes", "Door locked, phone or papers kept."),
    QT_TRANSLATE_NOOP("Codes", "Fire, flood, power"),
    QT_TRANSLATE_NOOP("Codes", "Fire, flood, power."),
    QT_TRANSLATE_NOOP("Codes", "Laptop or stick lost"),
    QT_TRANSLATE_NOOP("Codes", "Laptop or stick lost."),
    QT_TRANSLATE_NOOP("Codes", "Complaint by a resident"),
    QT_TRANSLATE_NOOP("Codes", "Complaint by a resident."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
)
