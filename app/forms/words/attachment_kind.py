"""The words of db/codes/attachment_kind.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Signed consent form"),
    QT_TRANSLATE_NOOP("Codes", "Signed consent form."),
    QT_TRANSLATE_NOOP("Codes", "Copy of an identity paper"),
    QT_TRANSLATE_NOOP("Codes", "Copy of an identity paper."),
    QT_TRANSLATE_NOOP("Codes", "Court or police paper"),
    QT_TRANSLATE_NOOP("Codes", "Court or police paper."),
    QT_TRANSLATE_NOOP("Codes", "Medical paper"),
    QT_TRANSLATE_NOOP("Codes", "Medical paper."),
    QT_TRANSLATE_NOOP("Codes", "Letter"),
    QT_TRANSLATE_NOOP("Codes", "Letter."),
    QT_TRANSLATE_NOOP("Codes", "Photo"),
    QT_TRANSLATE_NOOP("Codes", "Only with its own consent."),
    QT_TRANSLATE_NOOP("Codes", "Own statement"),
    QT_TRANSLATE_NOOP("Codes", "Own statement."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
)
