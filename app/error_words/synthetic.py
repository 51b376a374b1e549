"""The sentences for synthetic rows that were not made."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "synthetic.too_few": Words(
        QT_TR_NOOP("There are too few people"),
        QT_TR_NOOP(
            "Synthetic rows are made from {fewest} people or more. Of fewer, a row could point at somebody. No file was"
            " written."
        ),
        QT_TR_NOOP("Choose a longer period, or hand out figures that hide small numbers."),
    ),
    "synthetic.beside": Words(
        QT_TR_NOOP("Figures or such rows went out before"),
        QT_TR_NOOP(
            "Whoever has them and these rows could work out small numbers, or what somebody answered who came in"
            " between. Releases that were frozen: {releases}. Sets of synthetic rows of the same months: {sets}. No"
            " file was written."
        ),
        QT_TR_NOOP(
            "Give the same file again where it is enough, or choose months of which no rows went out. Where nobody can"
            " have both, say why in a sentence; it stands in the file and in the access log."
        ),
    ),
    "synthetic.not_here": Words(
        QT_TR_NOOP("This computer cannot make synthetic rows"),
        QT_TR_NOOP("The library for it (pac-synth) is not there for this kind of computer. No file was written."),
        QT_TR_NOOP("Use a 64-bit PC with Windows or Linux, or a Mac."),
    ),
    "synthetic.failed": Words(
        QT_TR_NOOP("The synthetic rows could not be made"),
        QT_TR_NOOP(
            "The helper that makes them stopped, or its answer was not whole. Nothing of it was kept, and no file was"
            " written."
        ),
        QT_TR_NOOP("Try again with fewer columns. The records in the vault were not touched."),
    ),
    "synthetic.too_long": Words(
        QT_TR_NOOP("It took too long"),
        QT_TR_NOOP("The helper that makes the rows was stopped at its time limit. No file was written."),
        QT_TR_NOOP("Choose fewer columns or a shorter period."),
    ),
    "synthetic.columns": Words(
        QT_TR_NOOP("These columns cannot be used"),
        QT_TR_NOOP("It takes {fewest} to {most} different columns of those that are offered. No file was written."),
        QT_TR_NOOP("Choose the columns again."),
    ),
    "synthetic.purpose": Words(
        QT_TR_NOOP("Synthetic rows are not for this"),
        QT_TR_NOOP("They are nobody’s record, so they help only figures and research. No file was written."),
        QT_TR_NOOP("Choose the purpose of figures or research."),
    ),
}
