"""What taking a permission back can refuse."""

from app.records.errors import RecordError


class NothingToWithdraw(RecordError):
    """It was never given: refused, not decided, or an emergency."""

    code = "consent.nothing_to_withdraw"


class AlreadyWithdrawn(RecordError):
    """It was taken back before."""

    code = "consent.already_withdrawn"


class Superseded(RecordError):
    """A newer sheet about the same purpose and receiver governs."""

    code = "consent.superseded"


class WithdrawnTooSoon(RecordError):
    """The day is before the day it was given, in the future, or no day."""

    code = "consent.withdrawn_too_soon"


class ChangedMeanwhile(RecordError):
    """Another line about these permissions came after the page was shown."""

    code = "consent.changed_meanwhile"
