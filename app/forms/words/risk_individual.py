"""The words of db/codes/risk_individual.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Young or old age"),
    QT_TRANSLATE_NOOP("Codes", "Age makes harm likelier here."),
    QT_TRANSLATE_NOOP("Codes", "No papers or right to stay"),
    QT_TRANSLATE_NOOP("Codes", "Fear of officials."),
    QT_TRANSLATE_NOOP("Codes", "Health or disability"),
    QT_TRANSLATE_NOOP("Codes", "Needs not met."),
    QT_TRANSLATE_NOOP("Codes", "Pregnant or with a small child"),
    QT_TRANSLATE_NOOP("Codes", "Great distress"),
    QT_TRANSLATE_NOOP("Codes", "Hard to plan or to sleep."),
    QT_TRANSLATE_NOOP("Codes", "Drugs or alcohol"),
    QT_TRANSLATE_NOOP("Codes", "Given or used to cope."),
    QT_TRANSLATE_NOOP("Codes", "Debt"),
    QT_TRANSLATE_NOOP("Codes", "To recruiters, family or lenders."),
    QT_TRANSLATE_NOOP("Codes", "No income"),
    QT_TRANSLATE_NOOP("Codes", "Cannot pay for food or rent."),
    QT_TRANSLATE_NOOP("Codes", "No home"),
    QT_TRANSLATE_NOOP("Codes", "Nowhere safe to go."),
    QT_TRANSLATE_NOOP("Codes", "Treated badly for who they are"),
    QT_TRANSLATE_NOOP("Codes", "Origin, gender, group, orientation: not said which."),
    QT_TRANSLATE_NOOP("Codes", "Alone"),
    QT_TRANSLATE_NOOP("Codes", "Nobody to turn to."),
    QT_TRANSLATE_NOOP("Codes", "Images or data online"),
    QT_TRANSLATE_NOOP("Codes", "Threat to publish."),
    QT_TRANSLATE_NOOP("Codes", "Gave a statement"),
    QT_TRANSLATE_NOOP("Codes", "May be a witness."),
    QT_TRANSLATE_NOOP("Codes", "None found"),
    QT_TRANSLATE_NOOP("Codes", "Looked for and not found."),
)
