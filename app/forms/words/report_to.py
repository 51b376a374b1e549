"""The words of db/codes/report_to.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Supervisor"),
    QT_TRANSLATE_NOOP("Codes", "Supervisor."),
    QT_TRANSLATE_NOOP("Codes", "The person affected"),
    QT_TRANSLATE_NOOP("Codes", "The person affected."),
    QT_TRANSLATE_NOOP("Codes", "Police"),
    QT_TRANSLATE_NOOP("Codes", "Police."),
    QT_TRANSLATE_NOOP("Codes", "Child protection office"),
    QT_TRANSLATE_NOOP("Codes", "Child protection office."),
    QT_TRANSLATE_NOOP("Codes", "Health service"),
    QT_TRANSLATE_NOOP("Codes", "Health service."),
    QT_TRANSLATE_NOOP("Codes", "Data-protection office"),
    QT_TRANSLATE_NOOP("Codes", "Data-protection office."),
    QT_TRANSLATE_NOOP("Codes", "Coordinator"),
    QT_TRANSLATE_NOOP("Codes", "Coordinator."),
    QT_TRANSLATE_NOOP("Codes", "Nobody yet"),
    QT_TRANSLATE_NOOP("Codes", "Nobody yet."),
)
