"""The words of db/codes/online_platform.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Facebook"),
    QT_TRANSLATE_NOOP("Codes", "Contact, work or control ran through this service."),
    QT_TRANSLATE_NOOP("Codes", "Instagram"),
    QT_TRANSLATE_NOOP("Codes", "WhatsApp"),
    QT_TRANSLATE_NOOP("Codes", "Telegram"),
    QT_TRANSLATE_NOOP("Codes", "Facebook Messenger"),
    QT_TRANSLATE_NOOP("Codes", "Viber"),
    QT_TRANSLATE_NOOP("Codes", "SnapChat"),
    QT_TRANSLATE_NOOP("Codes", "Line"),
    QT_TRANSLATE_NOOP("Codes", "4Sale"),
    QT_TRANSLATE_NOOP("Codes", "WeChat"),
    QT_TRANSLATE_NOOP("Codes", "QQ"),
    QT_TRANSLATE_NOOP("Codes", "QZone"),
    QT_TRANSLATE_NOOP("Codes", "TikTok"),
    QT_TRANSLATE_NOOP("Codes", "Twitter"),
    QT_TRANSLATE_NOOP("Codes", "Dating site or app"),
    QT_TRANSLATE_NOOP("Codes", "Any dating service."),
    QT_TRANSLATE_NOOP("Codes", "Job site"),
    QT_TRANSLATE_NOOP("Codes", "Any job board."),
    QT_TRANSLATE_NOOP("Codes", "Game or game chat"),
    QT_TRANSLATE_NOOP("Codes", "Any game service."),
    QT_TRANSLATE_NOOP("Codes", "Other"),
)
