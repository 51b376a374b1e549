"""The sentences for deciding whether two records are of one person."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "twins.not_two": Words(
        QT_TR_NOOP("These two cannot be compared"),
        QT_TR_NOOP("One of the two records is no longer here, or both are the same record. Nothing was changed."),
        QT_TR_NOOP("Go back to the list; it shows who is kept now."),
    ),
    "twins.verdict": Words(
        QT_TR_NOOP("Choose one of the three"),
        QT_TR_NOOP("Two records are of the same person, not of the same, or that is decided later. Nothing was kept."),
        QT_TR_NOOP("Choose one and try again."),
    ),
    "twins.elsewhere": Words(
        QT_TR_NOOP("Another organisation decided this"),
        QT_TR_NOOP("Only whoever made a decision can take it back. Nothing was changed."),
        QT_TR_NOOP("If you know otherwise, decide “not the same person” yourself. Until both agree they count as two."),
    ),
}
