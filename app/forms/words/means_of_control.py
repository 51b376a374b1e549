"""The words of db/codes/means_of_control.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Physical threats"),
    QT_TRANSLATE_NOOP("Codes", "Told or shown that they, or someone else, would be hurt or would lose something."),
    QT_TRANSLATE_NOOP("Codes", "Threats of law enforcement"),
    QT_TRANSLATE_NOOP("Codes", "Told that police, immigration or another office would be called against them."),
    QT_TRANSLATE_NOOP("Codes", "Threatens children/family"),
    QT_TRANSLATE_NOOP("Codes", "Threats against the person's children or family."),
    QT_TRANSLATE_NOOP("Codes", "Debt bondage"),
    QT_TRANSLATE_NOOP("Codes", "Had to work off a real or made-up debt that the work never paid back."),
    QT_TRANSLATE_NOOP("Codes", "False promises"),
    QT_TRANSLATE_NOOP("Codes", "Brought in by lies about the work, the pay, the place, the marriage or the journey."),
    QT_TRANSLATE_NOOP("Codes", "Physical abuse"),
    QT_TRANSLATE_NOOP("Codes", "Was hit, kicked, burnt, tied, tattooed or hurt in another way."),
    QT_TRANSLATE_NOOP("Codes", "Sexual abuse"),
    QT_TRANSLATE_NOOP("Codes", "Unwanted sexual contact, or control over pregnancy, used to make the person obey."),
    QT_TRANSLATE_NOOP("Codes", "Takes earnings"),
    QT_TRANSLATE_NOOP("Codes", "Pay was taken or never given."),
    QT_TRANSLATE_NOOP("Codes", "Restricts financial access"),
    QT_TRANSLATE_NOOP("Codes", "Kept from their own money, bank account or cards."),
    QT_TRANSLATE_NOOP("Codes", "Restricts medical care"),
    QT_TRANSLATE_NOOP("Codes", "Kept from a doctor or medicine, or only allowed to go under watch."),
    QT_TRANSLATE_NOOP("Codes", "Withholds necessities"),
    QT_TRANSLATE_NOOP(
        "Codes",
        "Kept from food, water, sleep, washing, clothes or what their faith needs, or threatened with it.",
    ),
    QT_TRANSLATE_NOOP("Codes", "Psychological abuse"),
    QT_TRANSLATE_NOOP(
        "Codes",
        "Humiliated, shamed, insulted or made to feel guilty; love or family ties used as a tool.",
    ),
    QT_TRANSLATE_NOOP("Codes", "Psychoactive substance"),
    QT_TRANSLATE_NOOP("Codes", "Given drugs or alcohol, or an addiction used, to make the person obey."),
    QT_TRANSLATE_NOOP("Codes", "Excessive working hours"),
    QT_TRANSLATE_NOOP("Codes", "Made to work far longer than agreed, or at night, without rest."),
    QT_TRANSLATE_NOOP("Codes", "Withholds documents"),
    QT_TRANSLATE_NOOP("Codes", "Passport, permit or other papers kept or controlled by others."),
    QT_TRANSLATE_NOOP("Codes", "Restricts Movement"),
    QT_TRANSLATE_NOOP("Codes", "Locked in, watched, not allowed out alone, moved about, or cut off from others."),
    QT_TRANSLATE_NOOP("Codes", "Uses Children"),
    QT_TRANSLATE_NOOP("Codes", "Children taken away, kept from the person or used to make the person obey."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Held in another way, written out."),
)
