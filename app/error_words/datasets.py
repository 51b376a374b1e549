"""The sentences for data sets that are handed out, or are not."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "dataset.nobody": Words(
        QT_TR_NOOP("There is nobody to tell of"),
        QT_TR_NOOP(
            "Of nobody in this period may anything be told to this partner for this purpose. No file was written."
        ),
        QT_TR_NOOP("Look at who is left out and why. Nothing can be told without the person’s agreement."),
    ),
    "dataset.reason_too_short": Words(
        QT_TR_NOOP("The reason is missing"),
        QT_TR_NOOP("A file that is not sealed can be read by everybody who finds it. No file was written."),
        QT_TR_NOOP("Write in a sentence why it must be so, without anybody’s name; or let the file be sealed."),
    ),
    "dataset.key_not_read": Words(
        QT_TR_NOOP("This is not a key to seal for"),
        QT_TR_NOOP("Such a key is one long word that begins with age1. Nothing was written."),
        QT_TR_NOOP("Ask for it again, and paste it whole. Or seal with a passphrase."),
    ),
    "dataset.format_not_kept": Words(
        QT_TR_NOOP("This standard has no such file"),
        QT_TR_NOOP("Only HTCDS publishes templates to fill in. No file was written."),
        QT_TR_NOOP("Choose XLSX, CSV or JSON, or choose HTCDS."),
    ),
    "dataset.period_wrong": Words(
        QT_TR_NOOP("This is not a period"),
        QT_TR_NOOP("It takes two months, and the first may not come after the last. No file was written."),
        QT_TR_NOOP("Write each month as 2024-05, or leave it empty for all years."),
    ),
    "dataset.not_for_us": Words(
        QT_TR_NOOP("This file cannot be opened here"),
        QT_TR_NOOP("It is not a sealed data set, it is not whole, or it was sealed for somebody else."),
        QT_TR_NOOP("Ask the sender for whom it was sealed. Only that desk can open it; the sender cannot either."),
    ),
}
