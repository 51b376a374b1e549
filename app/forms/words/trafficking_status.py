"""The words of db/codes/trafficking_status.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Possible victim of trafficking"),
    QT_TRANSLATE_NOOP("Codes", "Signs are there; nobody has decided yet."),
    QT_TRANSLATE_NOOP("Codes", "Actual victim of trafficking"),
    QT_TRANSLATE_NOOP("Codes", "Decided by the body named here, on the day and by the definition named here."),
    QT_TRANSLATE_NOOP("Codes", "Not a victim of trafficking"),
    QT_TRANSLATE_NOOP("Codes", "Decided that it was not trafficking. Help may still be needed."),
)
