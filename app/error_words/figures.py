"""The sentences for figures that cannot be made."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "figure.none": Words(
        QT_TR_NOOP("There is no such figure"),
        QT_TR_NOOP("{name} is not known here, or does not go with this figure. Nothing was counted."),
        QT_TR_NOOP("Choose the figure and what it is split by from the list. An older Havenbook may know fewer."),
    ),
}
