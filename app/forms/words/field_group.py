"""The words of db/codes/field_group.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Name and identity"),
    QT_TRANSLATE_NOOP("Codes", "Names, birth date, papers."),
    QT_TRANSLATE_NOOP("Codes", "Contact"),
    QT_TRANSLATE_NOOP("Codes", "Telephone, e-mail, address, trusted people."),
    QT_TRANSLATE_NOOP("Codes", "Where the person stays"),
    QT_TRANSLATE_NOOP("Codes", "Anything that shows the house."),
    QT_TRANSLATE_NOOP("Codes", "Health"),
    QT_TRANSLATE_NOOP("Codes", "Health, pregnancy, medicines."),
    QT_TRANSLATE_NOOP("Codes", "Sexual exploitation"),
    QT_TRANSLATE_NOOP("Codes", "Any field on that kind of exploitation."),
    QT_TRANSLATE_NOOP("Codes", "Forced crime"),
    QT_TRANSLATE_NOOP("Codes", "What the person was made to do against the law."),
    QT_TRANSLATE_NOOP("Codes", "Family"),
    QT_TRANSLATE_NOOP("Codes", "Family links and children."),
    QT_TRANSLATE_NOOP("Codes", "Those who did it"),
    QT_TRANSLATE_NOOP("Codes", "All perpetrator records."),
    QT_TRANSLATE_NOOP("Codes", "Legal steps"),
    QT_TRANSLATE_NOOP("Codes", "Determinations and legal actions."),
    QT_TRANSLATE_NOOP("Codes", "Notes and files"),
    QT_TRANSLATE_NOOP("Codes", "Case notes and attachments."),
    QT_TRANSLATE_NOOP("Codes", "Citizenship and stay"),
    QT_TRANSLATE_NOOP("Codes", "Citizenships and right to stay."),
)
