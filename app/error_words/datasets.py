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
    "dataset.file_too_large": Words(
        QT_TR_NOOP("This file is too large to be opened here"),
        QT_TR_NOOP("A sealed file is opened in memory, and this one is larger than 256 MB. Nothing was written."),
        QT_TR_NOOP("Open it with the program “age”, or ask the sender for several files of shorter periods."),
    ),
    "dataset.passphrase_needed": Words(
        QT_TR_NOOP("This file has a passphrase of its own"),
        QT_TR_NOOP("It was sealed under a passphrase, which is not that of this vault. Nothing was opened."),
        QT_TR_NOOP("Give the passphrase that was chosen when the file was made."),
    ),
    "dataset.not_read_here": Words(
        QT_TR_NOOP("This file is none that Havenbook wrote"),
        QT_TR_NOOP("It holds no figures, no data set, no synthetic rows, no release, and not all the data of a vault."),
        QT_TR_NOOP("A table of others is brought in under “Old records”, a bundle under “Exchange”."),
    ),
    "dataset.not_whole": Words(
        QT_TR_NOOP("This file is not whole"),
        QT_TR_NOOP("Something in it was changed, cut short or left out, in {count} places. Nothing was brought in."),
        QT_TR_NOOP("Look into it under “Hand out data”: it says where. Then copy it again from where it was written."),
    ),
    "dataset.not_for_us": Words(
        QT_TR_NOOP("This file cannot be opened here"),
        QT_TR_NOOP("It is no sealed file of data, it is not whole, or it was sealed for somebody else."),
        QT_TR_NOOP("Ask the sender for whom it was sealed. Only that desk can open it; the sender cannot either."),
    ),
}
