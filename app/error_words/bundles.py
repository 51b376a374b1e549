"""The sentences for bundles: written, read, refused."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "bundle.not_a_bundle": Words(
        QT_TR_NOOP("This is not a bundle"),
        QT_TR_NOOP("The file does not begin as a Havenbook bundle does. Nothing was imported."),
        QT_TR_NOOP("Choose a file whose name ends with .bundle."),
    ),
    "bundle.not_for_us": Words(
        QT_TR_NOOP("This bundle is for someone else"),
        QT_TR_NOOP("None of this device’s keys opens it. Nothing was imported."),
        QT_TR_NOOP(
            "Ask the sender for whom it was made. If your vault was restored or copied, send the sender your new "
            "card first."
        ),
    ),
    "bundle.truncated": Words(
        QT_TR_NOOP("This bundle is not complete"),
        QT_TR_NOOP(
            "Its end is missing: it was not copied to the end, or the stick was pulled out. Nothing was imported."
        ),
        QT_TR_NOOP("Copy it again, or ask the sender to export again."),
    ),
    "bundle.damaged": Words(
        QT_TR_NOOP("This bundle is damaged"),
        QT_TR_NOOP("It was changed after it was sealed, by a bad stick or by someone. Nothing was imported."),
        QT_TR_NOOP("Copy it again from the stick. If it stays damaged, ask the sender to export again."),
    ),
    "bundle.bad_member": Words(
        QT_TR_NOOP("This bundle was not written by Havenbook"),
        QT_TR_NOOP("What is inside is not packed the only way a bundle is packed. Nothing was imported."),
        QT_TR_NOOP("Do not try it again. Tell the sender."),
    ),
    "bundle.bad_order": Words(
        QT_TR_NOOP("This bundle was not written by Havenbook"),
        QT_TR_NOOP("A part inside is missing, added or out of its place. Nothing was imported."),
        QT_TR_NOOP("Do not try it again. Tell the sender."),
    ),
    "bundle.bad_padding": Words(
        QT_TR_NOOP("This bundle was not written by Havenbook"),
        QT_TR_NOOP("Something follows its last part that does not belong there. Nothing was imported."),
        QT_TR_NOOP("Do not try it again. Tell the sender."),
    ),
    "bundle.bad_signature": Words(
        QT_TR_NOOP("The signature of this bundle is not right"),
        QT_TR_NOOP("It cannot be said who made it. Nothing was imported."),
        QT_TR_NOOP("Ask the sender to export again, and call them on a number you know."),
    ),
    "bundle.unknown_sender": Words(
        QT_TR_NOOP("You do not trust this sender"),
        QT_TR_NOOP("The bundle is signed by a device that is not among your partners. Nothing was imported."),
        QT_TR_NOOP("If you expect it, read the sender’s card and type their forty digits first."),
    ),
    "bundle.stopped_sender": Words(
        QT_TR_NOOP("You stopped trusting this sender"),
        QT_TR_NOOP("The bundle is signed by a device that was your partner before. Nothing was imported."),
        QT_TR_NOOP("If they have a new device, read its card and type its forty digits."),
    ),
    "bundle.bad_sums": Words(
        QT_TR_NOOP("The contents list of this bundle cannot be read"),
        QT_TR_NOOP("It is signed, but not written as Havenbook writes it. Nothing was imported."),
        QT_TR_NOOP("Tell the sender; their Havenbook or their computer may be damaged."),
    ),
    "bundle.bad_name": Words(
        QT_TR_NOOP("This bundle holds something it may not hold"),
        QT_TR_NOOP("Its contents list names a part that no bundle has. Nothing was opened and nothing was imported."),
        QT_TR_NOOP("Tell the sender, and do not try it again: their device may have been taken over."),
    ),
    "bundle.hash_differs": Words(
        QT_TR_NOOP("A part of this bundle was exchanged"),
        QT_TR_NOOP("It is not the part that the sender signed. Nothing was imported."),
        QT_TR_NOOP("Ask the sender to export again, and tell them what happened."),
    ),
    "bundle.bad_manifest": Words(
        QT_TR_NOOP("This bundle does not say clearly what it is"),
        QT_TR_NOOP("Its own description cannot be read. Nothing was imported."),
        QT_TR_NOOP("Ask the sender to export again with the newest Havenbook."),
    ),
    "bundle.too_new": Words(
        QT_TR_NOOP("This bundle needs a newer Havenbook"),
        QT_TR_NOOP("It was made by a newer version than yours. Nothing was imported, and nothing is lost."),
        QT_TR_NOOP("Install the newer version, then import it again."),
    ),
    "bundle.sender_differs": Words(
        QT_TR_NOOP("This bundle claims to be from someone else"),
        QT_TR_NOOP("It is signed by one device and says that it comes from another. Nothing was imported."),
        QT_TR_NOOP("Call the sender on a number you know before you import anything more."),
    ),
    "bundle.wrong_addressee": Words(
        QT_TR_NOOP("This bundle was made for someone else"),
        QT_TR_NOOP("The sender did not make it for you; someone sealed it again. Nothing was imported."),
        QT_TR_NOOP("Tell the sender that their bundle was passed on."),
    ),
    "bundle.members_differ": Words(
        QT_TR_NOOP("This bundle holds other parts than it says"),
        QT_TR_NOOP("What it describes is not what was signed. Nothing was imported."),
        QT_TR_NOOP("Tell the sender, and do not try it again."),
    ),
    "bundle.too_large": Words(
        QT_TR_NOOP("This bundle is too large"),
        QT_TR_NOOP("It holds more than any bundle may. Nothing was imported."),
        QT_TR_NOOP("Ask the sender to export in smaller steps; bundles from Havenbook are never this large."),
    ),
    "bundle.bomb_refused": Words(
        QT_TR_NOOP("This bundle would fill the computer"),
        QT_TR_NOOP("A part of it is not what it declares to be. It was not unpacked, and nothing was imported."),
        QT_TR_NOOP("Do not try it again. Tell the sender: their device may have been taken over."),
    ),
    "bundle.counts_differ": Words(
        QT_TR_NOOP("This bundle holds fewer or more lines than it says"),
        QT_TR_NOOP("The count at the end does not fit. Nothing was imported."),
        QT_TR_NOOP("Ask the sender to export again."),
    ),
    "bundle.bad_line": Words(
        QT_TR_NOOP("A line in this bundle cannot be read"),
        QT_TR_NOOP("It is not written as Havenbook writes lines. Nothing was imported."),
        QT_TR_NOOP("Ask the sender to export again with the newest Havenbook."),
    ),
    "bundle.bad_receipt": Words(
        QT_TR_NOOP("This receipt cannot be read"),
        QT_TR_NOOP("What it states is not written as Havenbook writes it. Nothing was changed."),
        QT_TR_NOOP("Ask the partner to import once more and send the new receipt."),
    ),
    "bundle.no_room_to_work": Words(
        QT_TR_NOOP("This computer’s own disk is full"),
        QT_TR_NOOP("There is no room to prepare the bundle. The stick was not touched."),
        QT_TR_NOOP("Free some space on the computer and try again."),
    ),
}
