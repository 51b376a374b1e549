"""The words for every code, reason and row of a figure, in the language of whoever reads it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.told import BLANK, NOT_SHARED, REASON, SLEPT, WITHOUT
from db.codes.lists import code_list, versions
from db.missing import REASONS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.i18n import Translate

OURS: Final = "@ours"
SPECIAL: Final = {
    "": QT_TRANSLATE_NOOP("Reports", "All"),
    "yes": QT_TRANSLATE_NOOP("Reports", "Yes"),
    "no": QT_TRANSLATE_NOOP("Reports", "No"),
    "@several": QT_TRANSLATE_NOOP("Reports", "Two or more of these"),
    "@none": QT_TRANSLATE_NOOP("Reports", "None of these"),
    "@unnamed": QT_TRANSLATE_NOOP("Reports", "Yes, but not which"),
    SLEPT: QT_TRANSLATE_NOOP("Reports", "Nights somebody slept here"),
    OURS: QT_TRANSLATE_NOOP("Reports", "Our own organisation"),
}
GAPS: Final = {
    BLANK: QT_TRANSLATE_NOOP("Reports", "Left blank"),
    NOT_SHARED: QT_TRANSLATE_NOOP("Reports", "Not shared with us"),
    WITHOUT: QT_TRANSLATE_NOOP("Reports", "No such record"),
    "possible": QT_TRANSLATE_NOOP("Reports", "Possible victim, not decided"),
    "no_decision": QT_TRANSLATE_NOOP("Reports", "No decision yet"),
    "not_enough_answers": QT_TRANSLATE_NOOP("Reports", "Too few answers to say"),
    "not_to_the_day": QT_TRANSLATE_NOOP("Reports", "Not known to the day"),
    "running": QT_TRANSLATE_NOOP("Reports", "Still running"),
    "criminal_case": QT_TRANSLATE_NOOP("Reports", "Criminal case, no claim"),
    "no_answer": QT_TRANSLATE_NOOP("Reports", "Never answered"),
    "changed": QT_TRANSLATE_NOOP("Reports", "The goal was changed"),
    "lost_contact": QT_TRANSLATE_NOOP("Reports", "Contact was lost"),
    "not_done": QT_TRANSLATE_NOOP("Reports", "Planned, not done"),
    "not_reached": QT_TRANSLATE_NOOP("Reports", "Not reached"),
    "undecided": QT_TRANSLATE_NOOP("Reports", "Undecided"),
    "not_closely": QT_TRANSLATE_NOOP("Reports", "Known, but not closely enough for one group"),
    "contradicts": QT_TRANSLATE_NOOP("Reports", "The days contradict each other"),
    "no_plan": QT_TRANSLATE_NOOP("Reports", "No plan agreed yet"),
    "training_unplaced": QT_TRANSLATE_NOOP("Reports", "Only a training without a day that places it"),
    "no_due_day": QT_TRANSLATE_NOOP("Reports", "Without a day by which it is due"),
}
UNITS: Final = {
    "persons": QT_TRANSLATE_NOOP("Reports", "persons"),
    "cases": QT_TRANSLATE_NOOP("Reports", "cases"),
    "episodes": QT_TRANSLATE_NOOP("Reports", "episodes"),
    "services": QT_TRANSLATE_NOOP("Reports", "services"),
    "nights": QT_TRANSLATE_NOOP("Reports", "nights"),
    "goals": QT_TRANSLATE_NOOP("Reports", "goals"),
    "incidents": QT_TRANSLATE_NOOP("Reports", "incidents"),
    "stays": QT_TRANSLATE_NOOP("Reports", "stays"),
    "tasks": QT_TRANSLATE_NOOP("Reports", "tasks"),
    "records": QT_TRANSLATE_NOOP("Reports", "records"),
    "trainings": QT_TRANSLATE_NOOP("Reports", "trainings"),
    "workers": QT_TRANSLATE_NOOP("Reports", "workers"),
}
CTDC_MEANS: Final = {
    "meansDebtBondageEarnings": QT_TRANSLATE_NOOP("Reports", "Debt bondage or earnings taken"),
    "meansThreats": QT_TRANSLATE_NOOP("Reports", "Threats"),
    "meansAbusePsyPhySex": QT_TRANSLATE_NOOP("Reports", "Psychological, physical or sexual abuse"),
    "meansFalsePromises": QT_TRANSLATE_NOOP("Reports", "False promises"),
    "meansDrugsAlcohol": QT_TRANSLATE_NOOP("Reports", "Drugs or alcohol"),
    "meansDenyBasicNeeds": QT_TRANSLATE_NOOP("Reports", "Basic needs, movement or care denied"),
    "meansExcessiveWorkHours": QT_TRANSLATE_NOOP("Reports", "Excessive working hours"),
    "meansWithholdDocuments": QT_TRANSLATE_NOOP("Reports", "Documents withheld"),
    "meansOther": QT_TRANSLATE_NOOP("Reports", "Other means"),
}
TASKS: Final = {
    "in_time": QT_TRANSLATE_NOOP("Reports", "Done in time"),
    "late": QT_TRANSLATE_NOOP("Reports", "Done, but late"),
    "overdue": QT_TRANSLATE_NOOP("Reports", "Open and overdue"),
    "not_yet_due": QT_TRANSLATE_NOOP("Reports", "Open, not due yet"),
    "not_needed": QT_TRANSLATE_NOOP("Reports", "No longer needed"),
}
_OURS_ALONE: Final = {"ctdc_means": CTDC_MEANS, "task_end": TASKS}
DATES: Final = frozenset({"month", "quarter", "year"})


def _as_it_is(code: str) -> str:
    return code


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Whom a figure asks for words: the translator, countries by their ISO code, questions by kind.field, records
    by their kind, and houses by the word that the figure has for them.
    """

    translate: Translate
    country: Callable[[str], str] = _as_it_is
    question: Callable[[str], str] = _as_it_is
    record: Callable[[str], str] = _as_it_is
    houses: Mapping[str, str] = field(default_factory=dict)


def word(codes: str, code: str, names: Names) -> str:
    """What a row or the key of a group is called; `codes` as a figure or a dimension names them. An unknown code of a
    newer list is shown as itself.
    """
    if code in (BLANK, NOT_SHARED) or code.startswith(REASON):
        return gap(code.removeprefix(REASON), names)
    if code in SPECIAL:
        return names.translate("Reports", SPECIAL[code])
    if codes in versions():
        known = code_list(codes).get(code)
        return names.translate("Codes", known.label) if known is not None else code
    return _outside(codes, code, names)


def written(codes: str, code: str, names: Names, day: Callable[[str], str]) -> str:
    """The same for a reader: a month or a year as their language writes it."""
    return day(code) if codes in DATES and code[:1].isdigit() else word(codes, code, names)


def _outside(codes: str, code: str, names: Names) -> str:
    """What no code list of ours holds; days, ages and bands are shown as they are."""
    if code in _OURS_ALONE.get(codes, ()):
        return names.translate("Reports", _OURS_ALONE[codes][code])
    known = {"country": names.country, "question": names.question, "record": names.record}
    return names.houses.get(code, code) if codes == "house" else known.get(codes, _as_it_is)(code)


def gap(reason: str, names: Names) -> str:
    """Why there is no answer."""
    if reason in GAPS:
        return names.translate("Reports", GAPS[reason])
    if reason in REASONS:
        return names.translate("Codes", code_list("missing_reason").label(reason))
    for source in ("consent_status", "referral_result", "follow_up_reached"):
        known = code_list(source).get(reason)
        if known is not None:
            return names.translate("Codes", known.label)
    return reason


def total_row(names: Names) -> str:
    """The one row of a figure that only counts."""
    return names.translate("Reports", SPECIAL[""])


def unit(name: str, names: Names) -> str:
    return names.translate("Reports", UNITS[name])
