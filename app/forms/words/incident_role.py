"""The words of db/codes/incident_role.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Affected"),
    QT_TRANSLATE_NOOP("Codes", "Affected."),
    QT_TRANSLATE_NOOP("Codes", "Present"),
    QT_TRANSLATE_NOOP("Codes", "Present."),
    QT_TRANSLATE_NOOP("Codes", "Acted"),
    QT_TRANSLATE_NOOP("Codes", "Acted."),
    QT_TRANSLATE_NOOP("Codes", "Helped"),
    QT_TRANSLATE_NOOP("Codes", "Helped."),
)
