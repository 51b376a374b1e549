"""The words of db/codes/screening_tool.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "ILO operational indicators, labour, adult"),
    QT_TRANSLATE_NOOP("Codes", "Delphi list, adults."),
    QT_TRANSLATE_NOOP("Codes", "ILO operational indicators, labour, child"),
    QT_TRANSLATE_NOOP("Codes", "Delphi list, children."),
    QT_TRANSLATE_NOOP("Codes", "UNODC signs (part)"),
    QT_TRANSLATE_NOOP("Codes", "Partial list from a secondary copy."),
    QT_TRANSLATE_NOOP("Codes", "ILO eleven signs of forced labour"),
    QT_TRANSLATE_NOOP("Codes", "Eleven signs."),
    QT_TRANSLATE_NOOP("Codes", "Hong Kong toolkit checklist (part)"),
    QT_TRANSLATE_NOOP("Codes", "Recruitment checklist only."),
    QT_TRANSLATE_NOOP("Codes", "Own questionnaire"),
    QT_TRANSLATE_NOOP("Codes", "Imported from XLSForm."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
)
