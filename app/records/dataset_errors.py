"""What handing out data can refuse."""

from app.records.errors import RecordError


class NobodyToHandOut(RecordError):
    """Of nobody in that period may anything be told for this purpose."""

    code = "dataset.nobody"


class ReasonTooShort(RecordError):
    """A file that is not sealed needs a reason that somebody else can read later."""

    code = "dataset.reason_too_short"


class ReasonForPartner(ReasonTooShort):
    """Nor do figures with small numbers go to somebody else without one."""

    code = "figure.reason_for_partner"


class KeyNotRead(RecordError):
    """What somebody gave as the key to seal for is none."""

    code = "dataset.key_not_read"


class FormatNotKept(RecordError):
    """The published templates are of HTCDS; other standards have none."""

    code = "dataset.format_not_kept"


class PeriodWrong(RecordError):
    """A period is two months, the first not after the last."""

    code = "dataset.period_wrong"


class FileTooLarge(RecordError):
    """More than can be opened in memory at once."""

    code = "dataset.file_too_large"


class PassphraseNeeded(RecordError):
    """It was sealed under a passphrase, and none was given."""

    code = "dataset.passphrase_needed"


class NotReadHere(RecordError):
    """Nothing that Havenbook writes for others or for leaving."""

    code = "dataset.not_read_here"


class NotHandedToUs(RecordError):
    """The file is no sealed data set, or is sealed for another device."""

    code = "dataset.not_for_us"


class NotWhole(RecordError):
    """All our data, and something in it was changed, cut short or left out."""

    code = "dataset.not_whole"
