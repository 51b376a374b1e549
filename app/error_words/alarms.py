"""The sentences for what a vault says of itself when it opens, beside errors that serve as alarms."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "vault.restored_copy": Words(
        QT_TR_NOOP("This vault was copied or restored"),
        QT_TR_NOOP(
            "It was opened here from a copy. Your records are all here. "
            "This device now has a new identity and new keys."
        ),
        QT_TR_NOOP("Exchange identity cards with each partner again before you share."),
    ),
    "vault.clock_back": Words(
        QT_TR_NOOP("The clock of this computer was set back"),
        QT_TR_NOOP("The newest record was written at a later time than it is now. Nothing is lost."),
        QT_TR_NOOP("Set the date and time right before you record."),
    ),
    "vault.state_unwritable": Words(
        QT_TR_NOOP("This computer cannot remember the vault"),
        QT_TR_NOOP("Havenbook could not write its small memory file, so each opening looks like a copied vault."),
        QT_TR_NOOP("Ask the person who looks after this computer to let Havenbook write in your own folder."),
    ),
    "sync.own_past": Words(
        QT_TR_NOOP("This vault is an old copy of itself"),
        QT_TR_NOOP("A partner has received records from here that this vault does not know. Nothing more is lost."),
        QT_TR_NOOP("Lock and unlock now: this device then gets a new identity. Exchange identity cards again."),
    ),
}
