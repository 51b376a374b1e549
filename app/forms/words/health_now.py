"""The words of db/codes/health_now.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Injury or pain"),
    QT_TRANSLATE_NOOP("Codes", "Fresh wound or strong pain."),
    QT_TRANSLATE_NOOP("Codes", "Fever or infection"),
    QT_TRANSLATE_NOOP("Codes", "Possibly catching."),
    QT_TRANSLATE_NOOP("Codes", "Pregnant or may be"),
    QT_TRANSLATE_NOOP("Codes", "The person says so."),
    QT_TRANSLATE_NOOP("Codes", "Assault in the last days"),
    QT_TRANSLATE_NOOP("Codes", "Time-limited care exists: say so without asking for detail."),
    QT_TRANSLATE_NOOP("Codes", "Needs medicine that must not stop"),
    QT_TRANSLATE_NOOP("Codes", "For example for HIV, heart, sugar, epilepsy."),
    QT_TRANSLATE_NOOP("Codes", "Coming off drugs or alcohol"),
    QT_TRANSLATE_NOOP("Codes", "May be dangerous without help."),
    QT_TRANSLATE_NOOP("Codes", "Great distress"),
    QT_TRANSLATE_NOOP("Codes", "Cannot sleep, shakes, hears or sees things, thinks of dying."),
    QT_TRANSLATE_NOOP("Codes", "Nothing now"),
)
