"""The words of db/codes/episode_stage.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
    QT_TRANSLATE_NOOP("Codes", "Recruitment"),
    QT_TRANSLATE_NOOP("Codes", "How the person was drawn in."),
    QT_TRANSLATE_NOOP("Codes", "Transit"),
    QT_TRANSLATE_NOOP("Codes", "Being moved or handed on."),
    QT_TRANSLATE_NOOP("Codes", "Exploitation"),
    QT_TRANSLATE_NOOP("Codes", "Where others profited from the person."),
)
