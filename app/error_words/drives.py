"""The sentences for what a drive may do wrong."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "drive.failed": Words(
        QT_TR_NOOP("The drive did not answer as it should"),
        QT_TR_NOOP("Nothing finished is on it, and nothing in the vault was changed."),
        QT_TR_NOOP("Take the drive out, put it in again and try once more; then try another drive."),
    ),
    "drive.full": Words(
        QT_TR_NOOP("The drive is full"),
        QT_TR_NOOP("There is no room for the file. Nothing half-written was left on it."),
        QT_TR_NOOP("Remove something from the drive, or use another one."),
    ),
    "drive.read_only": Words(
        QT_TR_NOOP("The drive cannot be written"),
        QT_TR_NOOP("It is write-protected, or this folder belongs to someone else. Nothing was written."),
        QT_TR_NOOP("Move the small switch on the stick, or use another drive or folder."),
    ),
    "drive.gone": Words(
        QT_TR_NOOP("This place cannot be reached"),
        QT_TR_NOOP("No folder or file has this name, or the drive was pulled out. What was under way is not finished."),
        QT_TR_NOOP("Look at the name, put the drive in again, and start once more; the unfinished part is not used."),
    ),
    "drive.may_not_read": Words(
        QT_TR_NOOP("You may not read this file"),
        QT_TR_NOOP("It belongs to someone else on this computer. Nothing was read."),
        QT_TR_NOOP("Ask whoever copied it here to let you read it, or copy it again yourself."),
    ),
    "drive.file_too_large": Words(
        QT_TR_NOOP("The drive cannot hold a file this large"),
        QT_TR_NOOP("Its format ends at 4 GB for one file. Nothing half-written was left on it."),
        QT_TR_NOOP("Use a drive that is formatted as exFAT or NTFS."),
    ),
    "drive.read_back_differs": Words(
        QT_TR_NOOP("The drive did not keep what was written"),
        QT_TR_NOOP("What was read back is not what was written, so the file was removed."),
        QT_TR_NOOP("Use another drive, and do not trust this one any more."),
    ),
}
