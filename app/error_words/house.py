"""The sentences for the rooms and beds of the house."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "room.wrong": Words(
        QT_TR_NOOP("This room cannot be kept like that"),
        QT_TR_NOOP(
            "A room needs a name that no other room has or had, and at least one bed. "
            "Two beds of a room need two names."
        ),
        QT_TR_NOOP("Change the name or the beds and try again."),
    ),
    "room.in_use": Words(
        QT_TR_NOOP("Somebody sleeps there"),
        QT_TR_NOOP("This room or bed is taken tonight. Nothing was changed."),
        QT_TR_NOOP("Move the person to another bed first, then try again."),
    ),
}
