"""Every reason for which a bundle or a card is refused, each with its own code."""


class BundleError(Exception):
    """A known refusal; `facts` fill the words a person reads."""

    code = "bundle"

    def __init__(self, message: str = "", **facts: str) -> None:
        super().__init__(message or self.code)
        self.facts = facts


class NotABundle(BundleError):
    """The file is no age file: some other file, or one whose beginning is gone."""

    code = "bundle.not_a_bundle"


class NotForUs(BundleError):
    """None of our keys opens it."""

    code = "bundle.not_for_us"


class Truncated(BundleError):
    """The file stops before its end, or its end is not its own."""

    code = "bundle.truncated"


class Damaged(BundleError):
    """The file was changed after it was sealed."""

    code = "bundle.damaged"


class BadMember(BundleError):
    """The archive inside is not written the one way it may be written."""

    code = "bundle.bad_member"


class BadOrder(BundleError):
    """A member is missing, added, repeated or in another place than was signed."""

    code = "bundle.bad_order"


class BadPadding(BundleError):
    """What follows the last member is not the padding that belongs there."""

    code = "bundle.bad_padding"


class BadSignature(BundleError):
    """The list of members is not signed, or was changed after it was signed."""

    code = "bundle.bad_signature"


class UnknownSender(BundleError):
    """Whoever signed is not among the partners trusted here."""

    code = "bundle.unknown_sender"


class StoppedSender(BundleError):
    """Whoever signed was a partner once and is no longer."""

    code = "bundle.stopped_sender"


class BadSums(BundleError):
    """The signed list breaks its grammar, or names something twice."""

    code = "bundle.bad_sums"


class BadName(BundleError):
    """The signed list names something that no bundle may hold, such as a path."""

    code = "bundle.bad_name"


class HashDiffers(BundleError):
    """A member is not the one that was signed."""

    code = "bundle.hash_differs"


class BadManifest(BundleError):
    """What the bundle says of itself cannot be read strictly."""

    code = "bundle.bad_manifest"


class TooNew(BundleError):
    """A newer Havenbook is needed to read it."""

    code = "bundle.too_new"


class SenderDiffers(BundleError):
    """The bundle claims another sender than the one that signed."""

    code = "bundle.sender_differs"


class WrongAddressee(BundleError):
    """The sender made it for others; someone sealed it again for us."""

    code = "bundle.wrong_addressee"


class MembersDiffer(BundleError):
    """The manifest lists other members than were signed, or than its kind may hold."""

    code = "bundle.members_differ"


class TooLarge(BundleError):
    """More than a bundle may hold."""

    code = "bundle.too_large"


class BombRefused(BundleError):
    """A compressed chunk is not what it declares, or would unpack to more than it may."""

    code = "bundle.bomb_refused"


class CountsDiffer(BundleError):
    """Another number of lines came out than was promised."""

    code = "bundle.counts_differ"


class BadLine(BundleError):
    """A line is not strict JSON written the one way it may be written."""

    code = "bundle.bad_line"


class BadReceipt(BundleError):
    """What the receipt states cannot be read strictly."""

    code = "bundle.bad_receipt"


class NoRoomToWork(BundleError):
    """The computer's own disk has no room for the work before the drive is touched."""

    code = "bundle.no_room_to_work"


class DriveError(BundleError):
    """A drive did not do what was asked; nothing is left on it that looks finished."""

    code = "drive.failed"


class DriveFull(DriveError):
    code = "drive.full"


class DriveReadOnly(DriveError):
    code = "drive.read_only"


class MayNotRead(DriveError):
    """The file belongs to somebody else."""

    code = "drive.may_not_read"


class DriveGone(DriveError):
    code = "drive.gone"


class DriveFileTooLarge(DriveError):
    """The drive's file system cannot hold a file of this size."""

    code = "drive.file_too_large"


class ReadBackDiffers(DriveError):
    """The drive gave back other bytes than were written."""

    code = "drive.read_back_differs"


class CardError(BundleError):
    code = "card"


class NotACard(CardError):
    code = "card.not_a_card"


class WrongSpokenCode(CardError):
    code = "card.wrong_code"


class CardDamaged(CardError):
    """The card was changed, or is not signed by the key it shows."""

    code = "card.damaged"


class CardTooNew(CardError):
    code = "card.too_new"
