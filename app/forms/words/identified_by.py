"""The words of db/codes/identified_by.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "The person themselves"),
    QT_TRANSLATE_NOOP("Codes", "Asked for help on their own."),
    QT_TRANSLATE_NOOP("Codes", "Family or friend"),
    QT_TRANSLATE_NOOP("Codes", "Someone close."),
    QT_TRANSLATE_NOOP("Codes", "Neighbour, worker, client or passer-by"),
    QT_TRANSLATE_NOOP("Codes", "A member of the public."),
    QT_TRANSLATE_NOOP("Codes", "Non-governmental organisation"),
    QT_TRANSLATE_NOOP("Codes", "Outreach, shelter or other group."),
    QT_TRANSLATE_NOOP("Codes", "Helpline"),
    QT_TRANSLATE_NOOP("Codes", "By phone or chat."),
    QT_TRANSLATE_NOOP("Codes", "Police"),
    QT_TRANSLATE_NOOP("Codes", "Any police body."),
    QT_TRANSLATE_NOOP("Codes", "Labour inspector"),
    QT_TRANSLATE_NOOP("Codes", "Workplace inspection."),
    QT_TRANSLATE_NOOP("Codes", "Border or immigration officer"),
    QT_TRANSLATE_NOOP("Codes", "At a border or in a procedure."),
    QT_TRANSLATE_NOOP("Codes", "Health worker"),
    QT_TRANSLATE_NOOP("Codes", "Clinic or hospital."),
    QT_TRANSLATE_NOOP("Codes", "School"),
    QT_TRANSLATE_NOOP("Codes", "Teacher or school staff."),
    QT_TRANSLATE_NOOP("Codes", "Social or child-protection service"),
    QT_TRANSLATE_NOOP("Codes", "Public welfare office."),
    QT_TRANSLATE_NOOP("Codes", "Embassy or consulate"),
    QT_TRANSLATE_NOOP("Codes", "Consular staff."),
    QT_TRANSLATE_NOOP("Codes", "Trade union or worker group"),
    QT_TRANSLATE_NOOP("Codes", "Organised workers."),
    QT_TRANSLATE_NOOP("Codes", "Online platform or bank"),
    QT_TRANSLATE_NOOP("Codes", "A company's own checks."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
)
