"""The words of db/codes/transfer_answer.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "They took the case over"),
    QT_TRANSLATE_NOOP("Codes", "They opened a case of their own for the person."),
    QT_TRANSLATE_NOOP("Codes", "They did not take it"),
    QT_TRANSLATE_NOOP("Codes", "The person stays with the house that offered the case."),
)
