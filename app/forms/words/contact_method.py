"""The words of db/codes/contact_method.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Call"),
    QT_TRANSLATE_NOOP("Codes", "Voice call."),
    QT_TRANSLATE_NOOP("Codes", "Text message"),
    QT_TRANSLATE_NOOP("Codes", "SMS."),
    QT_TRANSLATE_NOOP("Codes", "Messenger app"),
    QT_TRANSLATE_NOOP("Codes", "With disappearing messages where possible."),
    QT_TRANSLATE_NOOP("Codes", "E-mail"),
    QT_TRANSLATE_NOOP("Codes", "To an address nobody else reads."),
    QT_TRANSLATE_NOOP("Codes", "Letter"),
    QT_TRANSLATE_NOOP("Codes", "In a plain envelope."),
    QT_TRANSLATE_NOOP("Codes", "Through a trusted person"),
    QT_TRANSLATE_NOOP("Codes", "Named below."),
    QT_TRANSLATE_NOOP("Codes", "Only here in person"),
    QT_TRANSLATE_NOOP("Codes", "While the person stays."),
    QT_TRANSLATE_NOOP("Codes", "No safe way"),
    QT_TRANSLATE_NOOP("Codes", "Do not try."),
)
