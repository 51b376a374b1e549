"""The words of db/codes/unodc_signs_sexual.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Is moved between brothels or places of work"),
    QT_TRANSLATE_NOOP("Codes", "A sign of this list."),
    QT_TRANSLATE_NOOP("Codes", "Is taken to and from work by somebody"),
    QT_TRANSLATE_NOOP("Codes", "Has tattoos or marks of those who exploit them"),
    QT_TRANSLATE_NOOP("Codes", "Sleeps where they work, or is moved in a group whose language they do not share"),
    QT_TRANSLATE_NOOP("Codes", "Has no cash and no papers to show"),
    QT_TRANSLATE_NOOP("Codes", "Has few clothes, mostly of the kind worn for sex work"),
)
