"""The words of db/codes/ilo_labour_adult_need_used.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Trouble in the family was used against the person"),
    QT_TRANSLATE_NOOP("Codes", "Medium sign."),
    QT_TRANSLATE_NOOP("Codes", "Having no legal papers was used against the person"),
    QT_TRANSLATE_NOOP("Codes", "Little schooling, or not knowing the language, was used against the person"),
    QT_TRANSLATE_NOOP("Codes", "Not knowing what to expect was used against the person"),
    QT_TRANSLATE_NOOP("Codes", "The person was already under the control of those who exploited them"),
    QT_TRANSLATE_NOOP("Codes", "Lack of money was used against the person"),
    QT_TRANSLATE_NOOP("Codes", "False stories of others who did well abroad"),
    QT_TRANSLATE_NOOP("Codes", "False information about the law or what officials would do"),
    QT_TRANSLATE_NOOP("Codes", "The make-up of the family was used against the person"),
    QT_TRANSLATE_NOOP("Codes", "Something personal, such as age, health or disability, was used"),
    QT_TRANSLATE_NOOP("Codes", "Emotional dependence was used against the person"),
    QT_TRANSLATE_NOOP("Codes", "The standing with officials or the law was used against the person"),
    QT_TRANSLATE_NOOP("Codes", "Hard times in the past were used against the person"),
    QT_TRANSLATE_NOOP("Codes", "Being unable to arrange the journey alone was used"),
    QT_TRANSLATE_NOOP("Codes", "Beliefs, religion or culture were used against the person"),
    QT_TRANSLATE_NOOP("Codes", "Weak sign."),
    QT_TRANSLATE_NOOP("Codes", "Hardship where the person lived was used against them"),
)
