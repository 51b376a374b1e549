"""The words of db/codes/interpreter_kind.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "None needed"),
    QT_TRANSLATE_NOOP("Codes", "Speaker and worker share a language."),
    QT_TRANSLATE_NOOP("Codes", "Trained interpreter"),
    QT_TRANSLATE_NOOP("Codes", "Bound to secrecy by contract or code."),
    QT_TRANSLATE_NOOP("Codes", "Staff member"),
    QT_TRANSLATE_NOOP("Codes", "A worker of this shelter."),
    QT_TRANSLATE_NOOP("Codes", "By phone or video"),
    QT_TRANSLATE_NOOP("Codes", "A remote interpreter."),
    QT_TRANSLATE_NOOP("Codes", "Volunteer"),
    QT_TRANSLATE_NOOP("Codes", "Untrained helper who has signed the secrecy rule."),
    QT_TRANSLATE_NOOP("Codes", "Family or friend"),
    QT_TRANSLATE_NOOP("Codes", "Only when nobody else can be found."),
    QT_TRANSLATE_NOOP("Codes", "Another resident"),
    QT_TRANSLATE_NOOP("Codes", "Only in an emergency."),
)
