"""The sentences for partners: cards, fingerprints, agreements."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "card.not_a_card": Words(
        QT_TR_NOOP("This is not an identity card"),
        QT_TR_NOOP("The file is not a card of Havenbook. Nothing was trusted."),
        QT_TR_NOOP("Choose a file whose name ends with .card."),
    ),
    "card.wrong_code": Words(
        QT_TR_NOOP("The short code does not open this card"),
        QT_TR_NOOP("A digit was misheard, or the code belongs to another card."),
        QT_TR_NOOP("Ask for the code again, and type all ten digits."),
    ),
    "card.damaged": Words(
        QT_TR_NOOP("This card is damaged"),
        QT_TR_NOOP("It was changed, or it is not signed by the key it shows. Nothing was trusted."),
        QT_TR_NOOP("Ask for the card again, and call the sender on a number you know."),
    ),
    "card.too_new": Words(
        QT_TR_NOOP("This card needs a newer Havenbook"),
        QT_TR_NOOP("It was made by a newer version than yours."),
        QT_TR_NOOP("Install the newer version and read the card again."),
    ),
}
