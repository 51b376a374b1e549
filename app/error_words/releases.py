"""The sentences for figures that leave the house, or may not."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "release.threshold": Words(
        QT_TR_NOOP("This limit for small numbers is too low"),
        QT_TR_NOOP("Numbers under the limit are hidden. It may be {least} or more, and {threshold} was asked for."),
        QT_TR_NOOP("Choose a higher limit. Outside the organisation 11 is usual."),
    ),
    "release.step": Words(
        QT_TR_NOOP("These ranges are too narrow"),
        QT_TR_NOOP("A range must be wider than the limit for small numbers: {least} or more; {step} was asked for."),
        QT_TR_NOOP("Choose wider ranges, or a lower limit."),
    ),
    "release.not_safe": Words(
        QT_TR_NOOP("These figures cannot be released"),
        QT_TR_NOOP(
            "Somebody who compares them with each other, or with what was released before, could work out small numbers"
            " ({cells} of them). Nothing was released."
        ),
        QT_TR_NOOP("Use fewer groups or a longer period, or wait until more has changed since the last release."),
    ),
    "release.not_shown": Words(
        QT_TR_NOOP("It could not be shown that these figures are safe"),
        QT_TR_NOOP(
            "There is too much to hold against each other: the search had to end before it was shown for {cells}"
            " numbers that nobody can work them out. Nothing was released."
        ),
        QT_TR_NOOP("Release fewer figures, or split them by less."),
    ),
    "release.too_much": Words(
        QT_TR_NOOP("These figures cannot be held against each other"),
        QT_TR_NOOP(
            "There are {cells} periods and filters of the same people, with those of earlier releases. Up to {most} are"
            " compared. Nothing was released."
        ),
        QT_TR_NOOP("Release fewer figures, or split them by fewer months or filters."),
    ),
    "release.too_many": Words(
        QT_TR_NOOP("These are too many numbers for one release"),
        QT_TR_NOOP(
            "There are {cells} numbers and differences to look through, with those of earlier releases. Up to {most}"
            " are looked through. Nothing was released."
        ),
        QT_TR_NOOP("Release fewer figures, or split them by less."),
    ),
    "release.apart": Words(
        QT_TR_NOOP("These two figures do not leave the house together"),
        QT_TR_NOOP(
            "{other} is worked out from {one}. Whoever has both, also from different releases, could work out small"
            " numbers. Nothing was released."
        ),
        QT_TR_NOOP("Take one of the two out. If one was released before, stay with that one."),
    ),
    "release.beside": Words(
        QT_TR_NOOP("Synthetic rows went out before"),
        QT_TR_NOOP(
            "Whoever has such rows and these figures could work out small numbers: so many data sets of synthetic rows"
            " went out: {sets}. Nothing was released."
        ),
        QT_TR_NOOP(
            "Hand out one of the two. Where nobody can have both, say why in a sentence; it stands in the release and"
            " in the access log."
        ),
    ),
    "release.some_houses": Words(
        QT_TR_NOOP("This report is only for some organisations"),
        QT_TR_NOOP("A release counts everyone who agreed to statistics. Nothing was released."),
        QT_TR_NOOP("Keep the report for all organisations, split by organisation, and choose that one."),
    ),
    "release.inside": Words(
        QT_TR_NOOP("This figure does not leave the house"),
        QT_TR_NOOP(
            "{indicator} tells how the house itself works: its beds, incidents, tasks or use. Nothing was released."
        ),
        QT_TR_NOOP("Take it out of the release. On the page of figures you can look at it and print it."),
    ),
    "release.altered": Words(
        QT_TR_NOOP("This release is not what was signed"),
        QT_TR_NOOP("What the vault holds differs from what was frozen. No copy was saved."),
        QT_TR_NOOP("Do not hand it out. Restore a backup, or make a new release."),
    ),
    "release.none": Words(
        QT_TR_NOOP("This release is not known"),
        QT_TR_NOOP("It was not made in this vault. Nothing was changed."),
        QT_TR_NOOP("Choose one from the list of releases."),
    ),
}
