"""The sentences for faults deep inside, which another sentence covers as a rule."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "age.header": Words(
        QT_TR_NOOP("This sealed file cannot be opened"),
        QT_TR_NOOP("Its beginning is not written as it must be."),
        QT_TR_NOOP("Ask for the file again."),
    ),
    "age.not_age": Words(
        QT_TR_NOOP("This is not a sealed file"),
        QT_TR_NOOP("It does not begin as sealed files do."),
        QT_TR_NOOP("Choose another file."),
    ),
    "age.no_match": Words(
        QT_TR_NOOP("This sealed file is for someone else"),
        QT_TR_NOOP("None of your keys opens it."),
        QT_TR_NOOP("Ask for whom it was made."),
    ),
    "age.hmac": Words(
        QT_TR_NOOP("This sealed file was changed"),
        QT_TR_NOOP("Its beginning is not the one that was written."),
        QT_TR_NOOP("Ask for the file again."),
    ),
    "age.payload": Words(
        QT_TR_NOOP("This sealed file was changed"),
        QT_TR_NOOP("A part of it was changed, moved or cut off."),
        QT_TR_NOOP("Ask for the file again."),
    ),
    "crypto.bad_key": Words(
        QT_TR_NOOP("This key cannot be used"),
        QT_TR_NOOP("A text that should be a key is none."),
        QT_TR_NOOP("Ask for the card or file again."),
    ),
    "crypto.bad_signature": Words(
        QT_TR_NOOP("A signature is not right"),
        QT_TR_NOOP("It is malformed, or it does not belong to what it stands under."),
        QT_TR_NOOP("Ask for the file again."),
    ),
    "crypto.unauthentic": Words(
        QT_TR_NOOP("Sealed bytes were changed"),
        QT_TR_NOOP("They are not what was sealed, or another key sealed them."),
        QT_TR_NOOP("Nothing was changed. Try again, and tell the person who looks after this computer if it stays."),
    ),
    "journal.forked": Words(
        QT_TR_NOOP("Two different records have the same number"),
        QT_TR_NOOP("A device that was restored or copied wrote again what was written before. Both are kept apart."),
        QT_TR_NOOP("Ask the sender to open their vault with the newest Havenbook and send a new card."),
    ),
    "journal.never_deleted": Words(
        QT_TR_NOOP("Records are never deleted"),
        QT_TR_NOOP("A person can be erased; nothing else removes what was recorded. Nothing was changed."),
        QT_TR_NOOP("Use Erase this person on her case, with a reason."),
    ),
    "journal.unwritten": Words(
        QT_TR_NOOP("A change was not written down"),
        QT_TR_NOOP("Havenbook refused a change that nobody stands for. Nothing was changed."),
        QT_TR_NOOP("Try once more. If it happens again, tell the person who looks after this computer."),
    ),
}
