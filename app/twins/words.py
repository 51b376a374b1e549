"""What a pair has in common and what not, in plain sentences for the context Twins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.twins.compare import Fact

LABELS: Final[dict[str, str]] = {
    "names": QT_TRANSLATE_NOOP("Twins", "Names"),
    "born": QT_TRANSLATE_NOOP("Twins", "Date of birth"),
    "gender": QT_TRANSLATE_NOOP("Twins", "Gender"),
    "citizenships": QT_TRANSLATE_NOOP("Twins", "Citizenship"),
    "phone": QT_TRANSLATE_NOOP("Twins", "Telephone"),
    "papers": QT_TRANSLATE_NOOP("Twins", "Number of papers"),
}
SAID: Final[dict[str, str]] = {
    "agree": QT_TRANSLATE_NOOP("Twins", "Agrees"),
    "near": QT_TRANSLATE_NOOP("Twins", "Nearly agrees"),
    "differ": QT_TRANSLATE_NOOP("Twins", "Differs"),
    "unknown": QT_TRANSLATE_NOOP("Twins", "Not known"),
}
SENTENCES: Final[dict[str, dict[str, str]]] = {
    "names": {
        "same": QT_TRANSLATE_NOOP("Twins", "The names are the same."),
        "part": QT_TRANSLATE_NOOP("Twins", "One record has all the names of the other, and one more."),
        "near": QT_TRANSLATE_NOOP("Twins", "The names differ by a letter or two."),
        "like": QT_TRANSLATE_NOOP("Twins", "The names sound alike."),
        "some": QT_TRANSLATE_NOOP("Twins", "One name is the same, another is not."),
        "differ": QT_TRANSLATE_NOOP("Twins", "The names are different."),
        "unknown": QT_TRANSLATE_NOOP("Twins", "One of the records has no name."),
    },
    "born": {
        "day": QT_TRANSLATE_NOOP("Twins", "Born on the same day."),
        "swapped": QT_TRANSLATE_NOOP("Twins", "Day and month of birth may have changed places."),
        "slip": QT_TRANSLATE_NOOP("Twins", "The dates of birth differ in one place."),
        "month": QT_TRANSLATE_NOOP("Twins", "Born in the same month, as far as is known."),
        "year": QT_TRANSLATE_NOOP("Twins", "Born in the same year, as far as is known."),
        "age": QT_TRANSLATE_NOOP("Twins", "The age that was guessed fits."),
        "year_off": QT_TRANSLATE_NOOP("Twins", "The years of birth are one year apart."),
        "age_off": QT_TRANSLATE_NOOP("Twins", "The age that was guessed is about two years off."),
        "year_slip": QT_TRANSLATE_NOOP("Twins", "The years of birth differ in one figure."),
        "differ": QT_TRANSLATE_NOOP("Twins", "The dates of birth are far apart."),
        "unknown": QT_TRANSLATE_NOOP("Twins", "One of the records has no date of birth."),
    },
    "gender": {
        "same": QT_TRANSLATE_NOOP("Twins", "The gender is the same."),
        "differ": QT_TRANSLATE_NOOP("Twins", "The gender is different."),
        "unknown": QT_TRANSLATE_NOOP("Twins", "One of the records says nothing of the gender."),
    },
    "citizenships": {
        "same": QT_TRANSLATE_NOOP("Twins", "The citizenship is the same."),
        "part": QT_TRANSLATE_NOOP("Twins", "One citizenship is the same."),
        "differ": QT_TRANSLATE_NOOP("Twins", "The citizenship is different."),
        "unknown": QT_TRANSLATE_NOOP("Twins", "One of the records says nothing of the citizenship."),
    },
    "phone": {
        "same": QT_TRANSLATE_NOOP("Twins", "The same telephone number. It may belong to a friend or to a house."),
        "differ": QT_TRANSLATE_NOOP("Twins", "Different telephone numbers. Numbers change."),
        "unknown": QT_TRANSLATE_NOOP("Twins", "One of the records has no telephone number."),
    },
    "papers": {
        "same": QT_TRANSLATE_NOOP("Twins", "The same number on the papers."),
        "slip": QT_TRANSLATE_NOOP("Twins", "The numbers on the papers differ in one place."),
        "differ": QT_TRANSLATE_NOOP("Twins", "Different numbers on the papers. They may be different papers."),
        "unknown": QT_TRANSLATE_NOOP("Twins", "One of the records has no number of papers."),
    },
}


def sentence(fact: Fact) -> str:
    """Marked in the context Twins."""
    return SENTENCES[fact.field][fact.how]
