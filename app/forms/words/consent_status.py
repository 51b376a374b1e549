"""The words of db/codes/consent_status.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Yes, spoken"),
    QT_TRANSLATE_NOOP("Codes", "The person said yes aloud or by sign."),
    QT_TRANSLATE_NOOP("Codes", "Yes, signed"),
    QT_TRANSLATE_NOOP("Codes", "The person signed or made a mark."),
    QT_TRANSLATE_NOOP("Codes", "No"),
    QT_TRANSLATE_NOOP("Codes", "The person said no."),
    QT_TRANSLATE_NOOP("Codes", "Not decided yet"),
    QT_TRANSLATE_NOOP("Codes", "The person wants to think or ask someone."),
    QT_TRANSLATE_NOOP("Codes", "Could not be asked: danger to life"),
    QT_TRANSLATE_NOOP("Codes", "Acting first was needed to protect life or health."),
    QT_TRANSLATE_NOOP("Codes", "No living person (demonstration)"),
    QT_TRANSLATE_NOOP("Codes", "Rests on published aggregate statistics."),
    QT_TRANSLATE_NOOP("Codes", "Not known: from older records"),
    QT_TRANSLATE_NOOP(
        "Codes",
        "The old record does not say what was agreed. Care goes on; nothing may be shared until the person is asked.",
    ),
)
