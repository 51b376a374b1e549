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
    "trust.no_such_partner": Words(
        QT_TR_NOOP("This partner is not here"),
        QT_TR_NOOP("No device with this id is among your partners."),
        QT_TR_NOOP("Look at the list of partners again."),
    ),
    "trust.wrong_fingerprint": Words(
        QT_TR_NOOP("The forty digits are not those of this card"),
        QT_TR_NOOP("Either a digit was misheard, or the card is not from whom it says. Nothing was trusted."),
        QT_TR_NOOP(
            "Have them read the digits again, on a number you knew before. If they still differ, do not use this card."
        ),
    ),
    "trust.own_card": Words(
        QT_TR_NOOP("This is your own card"),
        QT_TR_NOOP("It was made by this very device."),
        QT_TR_NOOP("Choose the card that your partner gave you."),
    ),
    "trust.our_house": Words(
        QT_TR_NOOP("This card bears the name of your own organisation"),
        QT_TR_NOOP("A laptop of your own house is no partner. Nothing was trusted."),
        QT_TR_NOOP("If it is another laptop of yours, enrol it as one. If it is not, do not use this card."),
    ),
    "trust.not_our_house": Words(
        QT_TR_NOOP("This card is not of your organisation"),
        QT_TR_NOOP("Only a laptop of your own house can be enrolled as one. Nothing was enrolled."),
        QT_TR_NOOP("If it belongs to a partner, add it as a partner."),
    ),
    "trust.worlds_differ": Words(
        QT_TR_NOOP("A demonstration and a real vault do not mix"),
        QT_TR_NOOP("One of the two vaults is a demonstration. It never exchanges anything with a real one."),
        QT_TR_NOOP("Use the vault that belongs to the partner’s: real with real, demonstration with demonstration."),
    ),
    "trust.already": Words(
        QT_TR_NOOP("This device is your partner already"),
        QT_TR_NOOP("You trusted this card before, with the same keys. Nothing was changed."),
        QT_TR_NOOP("Nothing more is needed."),
    ),
    "trust.keys_differ": Words(
        QT_TR_NOOP("A device you know comes with other keys"),
        QT_TR_NOOP(
            "A device never changes its keys: a new or restored one comes as a new device. Nothing was trusted."
        ),
        QT_TR_NOOP("Call your partner on a number you knew before, and ask what happened to their computer."),
    ),
    "trust.journal_of_another": Words(
        QT_TR_NOOP("This card uses the number of another computer"),
        QT_TR_NOOP(
            "Each computer writes under a number of its own. You know another device under the number on this card. "
            "Nothing was trusted."
        ),
        QT_TR_NOOP("Call your partner on a number you knew before, and ask for a new card from that computer."),
    ),
    "trust.still_enrolled": Words(
        QT_TR_NOOP("This laptop is one of yours"),
        QT_TR_NOOP("Its lines are not let go together while it is enrolled. Nothing was changed."),
        QT_TR_NOOP("Try the lines again on the page “Share and receive”, or strike the laptop off first."),
    ),
    "trust.terms_incomplete": Words(
        QT_TR_NOOP("The agreement is not complete"),
        QT_TR_NOOP(
            "It names at least one purpose, how much may go, and a last day that has not passed. Nothing was agreed."
        ),
        QT_TR_NOOP("Fill in what is missing."),
    ),
    "trust.stopped": Words(
        QT_TR_NOOP("You stopped trusting this partner"),
        QT_TR_NOOP("Nothing is sent to it or agreed with it any more."),
        QT_TR_NOOP("If they have a new device, read its card and type its forty digits."),
    ),
}
