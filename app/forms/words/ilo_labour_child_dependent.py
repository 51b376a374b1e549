"""The words of db/codes/ilo_labour_child_dependent.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Depended on those in charge for food, housing or other needs"),
    QT_TRANSLATE_NOOP("Codes", "Medium sign."),
    QT_TRANSLATE_NOOP("Codes", "Found it hard to live in an unknown place"),
    QT_TRANSLATE_NOOP("Codes", "Lack of money kept the person there"),
    QT_TRANSLATE_NOOP("Codes", "The family's position kept the person there"),
    QT_TRANSLATE_NOOP("Codes", "The standing with officials or the law kept the person there"),
    QT_TRANSLATE_NOOP("Codes", "Hard times in the past kept the person there"),
    QT_TRANSLATE_NOOP("Codes", "Something personal, such as age, health or disability, kept them there"),
)
