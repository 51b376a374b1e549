"""The sentences for permissions that cannot be taken back as asked."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "consent.nothing_to_withdraw": Words(
        QT_TR_NOOP("There is nothing to take back"),
        QT_TR_NOOP("This permission was not given, so nothing goes out on it. Nothing was changed."),
        QT_TR_NOOP("If something went out all the same, tell a supervisor today."),
    ),
    "consent.already_withdrawn": Words(
        QT_TR_NOOP("It was taken back before"),
        QT_TR_NOOP("Nothing goes out on this permission any more. Nothing was changed."),
        QT_TR_NOOP("Nothing more is needed. If the person wants it erased too, correct the answer with the reason."),
    ),
    "consent.superseded": Words(
        QT_TR_NOOP("A newer sheet governs"),
        QT_TR_NOOP("The person decided again about the same purpose and receiver. Nothing was changed."),
        QT_TR_NOOP("Take back the newest sheet of this permission."),
    ),
    "consent.changed_meanwhile": Words(
        QT_TR_NOOP("The permissions changed again"),
        QT_TR_NOOP("Something came in after this page was shown. Nothing was changed."),
        QT_TR_NOOP("Open the case again, look at the permissions, and then say that they are right."),
    ),
    "consent.withdrawn_too_soon": Words(
        QT_TR_NOOP("This day cannot be right"),
        QT_TR_NOOP("A permission is taken back today or on a day before, and not before it was given."),
        QT_TR_NOOP("Look at the day and try again."),
    ),
}
