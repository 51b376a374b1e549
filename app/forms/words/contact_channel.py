"""The words of db/codes/contact_channel.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Came to the door"),
    QT_TRANSLATE_NOOP("Codes", "Without referral."),
    QT_TRANSLATE_NOOP("Codes", "Telephone"),
    QT_TRANSLATE_NOOP("Codes", "Call or text to us."),
    QT_TRANSLATE_NOOP("Codes", "Message or web form"),
    QT_TRANSLATE_NOOP("Codes", "Remote message."),
    QT_TRANSLATE_NOOP("Codes", "We met the person"),
    QT_TRANSLATE_NOOP("Codes", "Outreach or street work."),
    QT_TRANSLATE_NOOP("Codes", "Another organisation"),
    QT_TRANSLATE_NOOP("Codes", "Sent or brought by them."),
    QT_TRANSLATE_NOOP("Codes", "Brought after a police operation"),
    QT_TRANSLATE_NOOP("Codes", "Often with others."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
    QT_TRANSLATE_NOOP("Codes", "Written out."),
)
