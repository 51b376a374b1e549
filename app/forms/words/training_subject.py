"""The words of db/codes/training_subject.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Trauma-informed care"),
    QT_TRANSLATE_NOOP("Codes", "How to listen and help without doing harm again."),
    QT_TRANSLATE_NOOP("Codes", "Consent and data protection"),
    QT_TRANSLATE_NOOP("Codes", "What may be asked, kept and shared, and how it is kept safe."),
    QT_TRANSLATE_NOOP("Codes", "Identification and screening"),
    QT_TRANSLATE_NOOP("Codes", "Signs of trafficking, and how to ask about them."),
    QT_TRANSLATE_NOOP("Codes", "Child safeguarding"),
    QT_TRANSLATE_NOOP("Codes", "Keeping children safe here."),
    QT_TRANSLATE_NOOP("Codes", "Interpreting"),
    QT_TRANSLATE_NOOP("Codes", "Working as an interpreter, or with one."),
    QT_TRANSLATE_NOOP("Codes", "First aid"),
    QT_TRANSLATE_NOOP("Codes", "First aid, of the body or of the mind."),
    QT_TRANSLATE_NOOP("Codes", "This program"),
    QT_TRANSLATE_NOOP("Codes", "Havenbook itself."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Another subject, in words."),
)
