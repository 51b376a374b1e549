"""What can go wrong between two vaults, each with a code that has words."""

from __future__ import annotations

from typing import ClassVar


class SyncError(Exception):
    """`facts` fill the sentence that belongs to `code` in app/errors.py."""

    code: ClassVar[str] = "sync"

    def __init__(self, message: str = "", **facts: str) -> None:
        super().__init__(message or self.code)
        self.facts: dict[str, str] = facts


class UnreadableLine(SyncError):
    """A line whose form is not that of any line; it is set aside, not the bundle."""

    code = "sync.unreadable_line"


class NotTrusted(SyncError):
    """Nothing goes to, or comes from, a device that is not trusted now."""

    code = "sync.not_trusted"


class NothingToSend(SyncError):
    """Everything that may travel has been received, or nothing may."""

    code = "sync.nothing_to_send"


class TalliesDiffer(SyncError):
    """The lines that were counted are not those that were promised; nothing was taken in."""

    code = "sync.tallies_differ"


class WorldsDiffer(SyncError):
    """A bundle from a demonstration came to an ordinary vault, or the other way round."""

    code = "sync.worlds_differ"


class WrongStream(SyncError):
    """A bundle that names a stream which is not its sender's."""

    code = "sync.wrong_stream"


class StreamForked(SyncError):
    """A number that is taken came again with other content: somebody works with a copy of the sender's vault."""

    code = "sync.stream_forked"


class UnknownReceipt(SyncError):
    """The sender left out what a receipt says we have, and we never wrote that receipt."""

    code = "sync.unknown_receipt"


class ReplicaClaimed(SyncError):
    """Somebody else brought lines in the name of a laptop of our own house, as if they were theirs."""

    code = "sync.replica_claimed"


class NotThisKind(SyncError):
    """A receipt where changes were expected, or the other way round."""

    code = "sync.not_this_kind"


class NoSuchQuarantined(SyncError):
    """It was taken in or let go meanwhile, or was never here."""

    code = "sync.no_such_quarantined"
