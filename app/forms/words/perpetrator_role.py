"""The words of db/codes/perpetrator_role.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Travelling partner"),
    QT_TRANSLATE_NOOP("Codes", "Travelled with the person."),
    QT_TRANSLATE_NOOP("Codes", "Transporter"),
    QT_TRANSLATE_NOOP("Codes", "Drove, shipped or carried."),
    QT_TRANSLATE_NOOP("Codes", "Recruiter or intermediary"),
    QT_TRANSLATE_NOOP("Codes", "Drew the person in or put people in touch."),
    QT_TRANSLATE_NOOP("Codes", "Broker travel agent"),
    QT_TRANSLATE_NOOP("Codes", "Arranged travel, papers or a post for money."),
    QT_TRANSLATE_NOOP("Codes", "Transferred individual"),
    QT_TRANSLATE_NOOP("Codes", "Handed the person on."),
    QT_TRANSLATE_NOOP("Codes", "Harboured individual"),
    QT_TRANSLATE_NOOP("Codes", "Kept or housed the person."),
    QT_TRANSLATE_NOOP("Codes", "Sold individual"),
    QT_TRANSLATE_NOOP("Codes", "Took money for the person."),
    QT_TRANSLATE_NOOP("Codes", "Bought individual"),
    QT_TRANSLATE_NOOP("Codes", "Paid for the person."),
    QT_TRANSLATE_NOOP("Codes", "Received individual"),
    QT_TRANSLATE_NOOP("Codes", "Took the person over."),
    QT_TRANSLATE_NOOP("Codes", "Controlled individual"),
    QT_TRANSLATE_NOOP("Codes", "Guarded, threatened or gave orders."),
    QT_TRANSLATE_NOOP("Codes", "Smuggler"),
    QT_TRANSLATE_NOOP("Codes", "Brought the person over a border unlawfully."),
    QT_TRANSLATE_NOOP("Codes", "Abuser"),
    QT_TRANSLATE_NOOP("Codes", "Hurt the person."),
    QT_TRANSLATE_NOOP("Codes", "Kidnapper"),
    QT_TRANSLATE_NOOP("Codes", "Took the person by force."),
    QT_TRANSLATE_NOOP("Codes", "Exploiter"),
    QT_TRANSLATE_NOOP("Codes", "Profited from the work, body or acts."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
)
