"""What stands beside every table: the period, who was counted, on which day, and what could not be placed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import labels
from app.reports.asks import NOT_COLLECTED
from app.reports.bare import LEAST_FOR_SHARE
from app.reports.caveats.marks import of_questions
from app.reports.empty_periods import lacks
from app.reports.figure import Count
from app.reports.period import ALWAYS_FROM, ALWAYS_TO
from app.reports.splits import SPLITS
from app.reports.told import NOT_SHARED

if TYPE_CHECKING:
    from app.reports.figure import Bare
    from app.reports.saying import Saying

INSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Not for outside: small numbers are not hidden here, and may point at a person."
)
PURPOSE: Final = QT_TRANSLATE_NOOP("Reports", "Made for this purpose: {purpose}")
_COUNTED: Final = QT_TRANSLATE_NOOP("Reports", "Counted: {population}.")
_PERIOD: Final = QT_TRANSLATE_NOOP("Reports", "Period: {first} to {last}.")
_ALWAYS: Final = QT_TRANSLATE_NOOP("Reports", "Period: everything recorded, whatever its date.")
_MADE: Final = QT_TRANSLATE_NOOP("Reports", "Made on {day}. What is recorded later is not in it.")
_ONLY_WITH: Final = QT_TRANSLATE_NOOP("Reports", "Only people whose permission for statistics is in force.")
_EVERYONE: Final = QT_TRANSLATE_NOOP("Reports", "Everyone recorded here, with or without permission for statistics.")
_ONLY_WHERE: Final = QT_TRANSLATE_NOOP("Reports", "Only where {question}: {answer}.")
_UNDATED: Final = QT_TRANSLATE_NOOP(
    "Reports", "Not counted, because no date places them in the period or outside it: {number} {unit}."
)
_UNSURE: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Not counted, because it is not known here whether they belong in this figure: {number} {unit}. That is not to say"
    " that they do not.",
)
_ONLY_KNOWN: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Of whom it is not known whether this is so is not counted either. That is not to say that it is not so of them.",
)
_UNSHARED_OR_BLANK: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "“Not shared with us” is also what another organisation left blank: what was kept back and what was never answered"
    " look the same here.",
)
_ERASED: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "People whose records were erased in this vault, at any time, and who stand in no number: {number}.",
)
_ERASED_NOWHERE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Nobody knows any more in which group they stood: they are told of once, in the line of all."
)
_FEW: Final = QT_TRANSLATE_NOOP("Reports", "No share is shown where it would be of fewer than {number}.")
_BREAK: Final = QT_TRANSLATE_NOOP("Reports", "‡ The series breaks on {day}: {what}. Do not compare before and after.")
_NOTHING: Final = QT_TRANSLATE_NOOP("Reports", "Nothing was found to count. This says nothing about why.")
_OVERLAP: Final = QT_TRANSLATE_NOOP(
    "Reports", "Split by {name}: one may stand in several groups, which then add up to more than everyone."
)
_UNDATED_STAYS: Final = QT_TRANSLATE_NOOP("Reports", "Not counted, because their days are not known: {number} stays.")
_UNSHARED: Final = QT_TRANSLATE_NOOP(
    "Reports", "Not shared with us are the days of {number} stays: their nights are in no number."
)
_UNTOLD: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Organisations with cases here of which no training is known for this time: {number}. That is not to say that there"
    " was none.",
)
_NO_BEDS: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "No bed of our own is written down for this time, so nobody can say how full the house was. A supervisor can write"
    " down the rooms and beds of this house.",
)
_OVERFULL: Final = QT_TRANSLATE_NOOP(
    "Reports", "Where n is larger than N, more people slept here than there were beds: the house was too full."
)
_LEFT_OUT: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Not split by {name}, although the report asks for it: this figure told something else when it was split so.",
)
_NEVER_ASKED: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Split by {name}: some records are of organisations that do not ask this, or of a form that did not. They are in a"
    " group of their own, and never a no.",
)
_LACKS: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Not every month, quarter or year of this time has a row. Where there is none nothing was counted, which is not to"
    " say that there was nothing: what is known here may not cover that time, or the table would be too long.",
)
_OF_STAFF: Final = QT_TRANSLATE_NOOP("Reports", "Of staff: nobody who is helped here is counted.")
_DEMONSTRATION: Final = QT_TRANSLATE_NOOP("Reports", "Demonstration: made from published figures, no living person.")


def notes(figure: Bare, saying: Saying) -> tuple[str, ...]:
    """In the order of reading; small numbers that are not hidden come first, because that matters most."""
    said, number = saying.names.translate, saying.style.number
    found = [] if saying.protected else [said("Reports", INSIDE)]
    found += [said("Reports", _DEMONSTRATION)] if saying.demonstration else []
    found += [said("Reports", PURPOSE).format(purpose=saying.purpose)] if saying.purpose else []
    found += [said("Reports", _NOTHING)] if _is_nothing(figure) else []
    found.append(said("Reports", _COUNTED).format(population=said("Reports", figure.population)))
    found.append(said("Reports", _OF_STAFF if figure.of_staff else _ONLY_WITH if saying.consented else _EVERYONE))
    found.append(_period(figure, saying))
    found += _filters(figure, saying)
    found += [said("Reports", _LEFT_OUT).format(name=said("Reports", SPLITS[each].label)) for each in figure.left_out]
    found += _nights(figure, saying) if figure.unit == "nights" else []
    if figure.unshared and figure.of_staff:
        found.append(said("Reports", _UNTOLD).format(number=number(figure.unshared)))
    if figure.undated:
        unit = labels.unit(figure.unit, saying.names)
        words = _UNDATED_STAYS if figure.unit == "nights" else _UNDATED
        found.append(said("Reports", words).format(number=number(figure.undated), unit=unit))
    if figure.unsure:
        unit = labels.unit("stays" if figure.unit == "nights" else figure.unit, saying.names)
        found.append(said("Reports", _UNSURE).format(number=number(figure.unsure), unit=unit))
    found += [said("Reports", _UNSHARED_OR_BLANK)] if _not_shared(figure) else []
    if figure.erased:
        found.append(said("Reports", _ERASED).format(number=number(figure.erased)))
        found += [said("Reports", _ERASED_NOWHERE)] if figure.dimensions else []
    found += [
        said("Reports", _OVERLAP).format(name=said("Reports", each.label))
        for each in figure.dimensions
        if each.overlaps
    ]
    found += [said("Reports", _NEVER_ASKED).format(name=said("Reports", label)) for label in _never_asked(figure)]
    found += [said("Reports", _LACKS)] if lacks(figure) else []
    found += [] if figure.step else [said("Reports", _FEW).format(number=number(LEAST_FOR_SHARE))]
    found += [
        said("Reports", _BREAK).format(day=saying.style.day(day), what=said("Reports", what))
        for day, what in figure.breaks
    ]
    found.append(said("Reports", _MADE).format(day=saying.style.day(figure.as_of)))
    return tuple(found)


def _never_asked(figure: Bare) -> list[str]:
    """By which answers it is split that some organisation does not ask for."""
    return [
        each.label
        for at, each in enumerate(figure.dimensions)
        if any(group.keys[at] == NOT_COLLECTED for group in figure.groups)
    ]


def _not_shared(figure: Bare) -> bool:
    """Whether somebody stands in that column or group; of staff and nights it is said in other words."""
    if figure.of_staff or figure.unit == "nights":
        return False
    groups = (figure.whole, *figure.groups)
    if of_questions(figure):  # each question has an N without them
        return any(
            row.of is not None and row.of.n not in (None, group.total.n) for group in groups for row in group.rows
        )
    return any(NOT_SHARED in group.keys or any(gap.reason == NOT_SHARED for gap in group.gaps) for group in groups)


def _is_nothing(figure: Bare) -> bool:
    return figure.whole.total == Count(0) and not any(row.n.n for row in figure.whole.rows)


def _nights(figure: Bare, saying: Saying) -> list[str]:
    """What is said of nights alone: too few beds, none at all, or days that stayed with another house."""
    said = saying.names.translate
    told = [(row.n.n or 0, row.of.n) for each in (figure.whole, *figure.groups) for row in each.rows if row.of]
    found = [said("Reports", _NO_BEDS)] if any(not beds for _, beds in told) else []
    found += [said("Reports", _OVERFULL)] if any(beds and many > beds for many, beds in told) else []
    unshared = saying.style.number(figure.unshared)
    return [*found, *([said("Reports", _UNSHARED).format(number=unshared)] if figure.unshared else [])]


def _period(figure: Bare, saying: Saying) -> str:
    said = saying.names.translate
    if (figure.first, figure.last) == (ALWAYS_FROM, ALWAYS_TO):
        return said("Reports", _ALWAYS)
    return said("Reports", _PERIOD).format(first=saying.style.day(figure.first), last=saying.style.day(figure.last))


def _filters(figure: Bare, saying: Saying) -> list[str]:
    said = saying.names.translate
    where = [
        said("Reports", _ONLY_WHERE).format(
            question=said("Reports", SPLITS[name].label), answer=labels.word(SPLITS[name].codes, code, saying.names)
        )
        for name, code in figure.filters
    ]
    # How many they are does not leave the house, so there it stands without a number.
    return [*where, *([said("Reports", _ONLY_KNOWN)] if where and saying.protected else [])]
