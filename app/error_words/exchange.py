"""The sentences for what two vaults cannot agree on."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "sync.unreadable_line": Words(
        QT_TR_NOOP("A line was set aside"),
        QT_TR_NOOP("It is not written as lines are. Everything else in the bundle was imported."),
        QT_TR_NOOP("Look at what was set aside; after an update of Havenbook it can be tried again."),
    ),
    "sync.not_trusted": Words(
        QT_TR_NOOP("This device is not trusted now"),
        QT_TR_NOOP("Nothing goes to it, and nothing comes from it."),
        QT_TR_NOOP("Look at your partners. If they have a new device, read its card and type its forty digits."),
    ),
    "sync.nothing_to_send": Words(
        QT_TR_NOOP("There is nothing to send"),
        QT_TR_NOOP("Everything that may travel to this partner has arrived there, or no consent lets anything travel."),
        QT_TR_NOOP("Look at what is kept back and why; nothing needs to be done for what has arrived."),
    ),
    "sync.tallies_differ": Words(
        QT_TR_NOOP("The count does not fit"),
        QT_TR_NOOP("Other lines came out than the bundle promised. Nothing was imported."),
        QT_TR_NOOP("Ask the sender to export again."),
    ),
    "sync.worlds_differ": Words(
        QT_TR_NOOP("A demonstration and a real vault do not mix"),
        QT_TR_NOOP(
            "The bundle is from a demonstration and this vault is not, or the other way round. Nothing was imported."
        ),
        QT_TR_NOOP("Import it in the vault that belongs to it."),
    ),
    "sync.wrong_stream": Words(
        QT_TR_NOOP("This bundle says that it comes from elsewhere"),
        QT_TR_NOOP("It names a row of bundles that is not its sender’s. Nothing was imported."),
        QT_TR_NOOP("Call the sender on a number you know before you import anything more."),
    ),
    "sync.stream_forked": Words(
        QT_TR_NOOP("Two different bundles have the same number"),
        QT_TR_NOOP("Somebody works with a copy of the sender’s vault, or it was restored. Nothing was imported."),
        QT_TR_NOOP("Call the sender: they open their vault with the newest Havenbook and give you its new card."),
    ),
    "sync.unknown_receipt": Words(
        QT_TR_NOOP("This bundle counts on a receipt you never wrote"),
        QT_TR_NOOP(
            "It leaves out what such a receipt says you have, so something would be missing. Nothing was imported."
        ),
        QT_TR_NOOP(
            "A new receipt lies beside the bundle. Bring it to the sender: the next bundle then holds everything. "
            "If your vault was not restored lately, call them first on a number you know."
        ),
    ),
    "sync.replica_claimed": Words(
        QT_TR_NOOP("Somebody else spoke in the name of this laptop"),
        QT_TR_NOOP(
            "A partner brought lines under the number of this laptop before it was enrolled, as if they were its own."
        ),
        QT_TR_NOOP("Nothing was enrolled. Call your coordinator, and look at what that partner sent."),
    ),
    "sync.not_this_kind": Words(
        QT_TR_NOOP("This is another kind of file"),
        QT_TR_NOOP("It is a receipt where a bundle was expected, or a bundle where a receipt was."),
        QT_TR_NOOP("Choose the other file, or use the other button."),
    ),
    "sync.no_such_quarantined": Words(
        QT_TR_NOOP("This line is no longer set aside"),
        QT_TR_NOOP("It was taken in or let go meanwhile."),
        QT_TR_NOOP("Nothing more is needed."),
    ),
}
