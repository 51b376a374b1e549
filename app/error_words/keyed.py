"""The sentences for matching without names."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "keyed.not_here": Words(
        QT_TR_NOOP("Not at this desk"),
        QT_TR_NOOP("Shelters make the encodings, with words that the coordinator never learns. Nothing was written."),
        QT_TR_NOOP("At a shelter: make the encodings. At the coordinator: compare the files that shelters brought."),
    ),
    "keyed.no_secret": Words(
        QT_TR_NOOP("Matching without names is switched off"),
        QT_TR_NOOP("No secret words are kept here for this partner. Nothing was written."),
        QT_TR_NOOP("Agree on words with the other shelters, never with the coordinator, and write them down here."),
    ),
    "keyed.weak_secret": Words(
        QT_TR_NOOP("These words are too few"),
        QT_TR_NOOP("Whoever guesses the words can guess the names. Nothing was kept."),
        QT_TR_NOOP("Let the program choose twelve words, and give the same ones to the other shelters by voice."),
    ),
    "keyed.not_agreed": Words(
        QT_TR_NOOP("The agreement does not allow this"),
        QT_TR_NOOP("It has ended, or it keeps identity back, or it is only for other purposes. Nothing was written."),
        QT_TR_NOOP("Look at the agreement with this partner first."),
    ),
    "keyed.no_run": Words(
        QT_TR_NOOP("Give the run a name"),
        QT_TR_NOOP("Every run has its own key, made from its name. Nothing was written."),
        QT_TR_NOOP("Ask the coordinator what this run is called; every shelter must write the same."),
    ),
    "keyed.run_over": Words(
        QT_TR_NOOP("This run is over"),
        QT_TR_NOOP("Used again after more than two weeks, its name would show who came since. Nothing was written."),
        QT_TR_NOOP("Ask the coordinator for a new name of a new run."),
    ),
    "keyed.nobody": Words(
        QT_TR_NOOP("Nobody to encode"),
        QT_TR_NOOP("Nobody here has allowed this and also has a name with a year of birth. Nothing was written."),
        QT_TR_NOOP("Nothing more is needed: this house takes no part in this run."),
    ),
    "keyed.runs_differ": Words(
        QT_TR_NOOP("These files do not belong together"),
        QT_TR_NOOP("They must come from the same run, each from another shelter. Nothing was compared."),
        QT_TR_NOOP("Choose the files of one run only, one from each shelter."),
    ),
}
