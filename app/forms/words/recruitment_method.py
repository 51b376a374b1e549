"""The words of db/codes/recruitment_method.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "At a place of business"),
    QT_TRANSLATE_NOOP("Codes", "In a shop, bar, agency or other business."),
    QT_TRANSLATE_NOOP("Codes", "At an educational institution"),
    QT_TRANSLATE_NOOP("Codes", "At a school, college or course."),
    QT_TRANSLATE_NOOP("Codes", "At work"),
    QT_TRANSLATE_NOOP("Codes", "At the job the person then had."),
    QT_TRANSLATE_NOOP("Codes", "Through online social networks"),
    QT_TRANSLATE_NOOP("Codes", "Through a social network or messages there."),
    QT_TRANSLATE_NOOP("Codes", "Through an online advertisement"),
    QT_TRANSLATE_NOOP("Codes", "By answering an advert on the internet."),
    QT_TRANSLATE_NOOP("Codes", "Through a television advert"),
    QT_TRANSLATE_NOOP("Codes", "By answering an advert on television."),
    QT_TRANSLATE_NOOP("Codes", "Through a newspaper advert"),
    QT_TRANSLATE_NOOP("Codes", "By answering an advert in print."),
    QT_TRANSLATE_NOOP("Codes", "Through family or family events"),
    QT_TRANSLATE_NOOP("Codes", "By relatives or at a family event."),
    QT_TRANSLATE_NOOP("Codes", "Through friends or social events"),
    QT_TRANSLATE_NOOP("Codes", "By friends or at a social event."),
    QT_TRANSLATE_NOOP("Codes", "Through an agency or broker"),
    QT_TRANSLATE_NOOP("Codes", "Recruitment firm, agent or village broker."),
    QT_TRANSLATE_NOOP("Codes", "Taken by force"),
    QT_TRANSLATE_NOOP("Codes", "Abducted."),
    QT_TRANSLATE_NOOP("Codes", "Born or grew up in it"),
    QT_TRANSLATE_NOOP("Codes", "Never recruited."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
)
