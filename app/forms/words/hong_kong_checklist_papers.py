"""The words of db/codes/hong_kong_checklist_papers.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Passport or other papers were taken away"),
    QT_TRANSLATE_NOOP("Codes", "A sign of this list."),
    QT_TRANSLATE_NOOP("Codes", "Belongings were taken away"),
    QT_TRANSLATE_NOOP("Codes", "Has false identity, work or travel papers"),
)
