"""Which rows of an indicator are the very people that other figures show as a group, and which hold one another."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.reports.splits import age_band
from app.reports.tally import SEVERAL
from app.reports.told import NO, YES

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of an indicator are the groups of `split`; `codes` where a row has another word than the group."""

    split: str
    codes: Mapping[str, str] = field(default_factory=dict)


_SAME: Final[Mapping[str, Answer]] = {
    "IND03": Answer("intake_kind", {YES: "returned"}),
    "IND04": Answer("age_band"),
    "IND05": Answer("minor_at_intake"),
    "IND06": Answer("gender"),
    "IND07": Answer("citizenships"),
    "IND09": Answer("country"),
    "IND11": Answer("exploitation_types"),
    "IND12": Answer("exploitation_types", {YES: SEVERAL}),
    "IND23": Answer("identified_by"),
    "IND25": Answer("service_type"),
    "IND33": Answer("reason"),
    "IND40": Answer("country"),
    "IND41": Answer("age_at_exploitation"),
}
NESTED: Final = (
    ("minor_at_intake", YES, "age_band", tuple(age_band(str(age)) for age in (0, 9))),
    ("minor_at_intake", NO, "age_band", tuple(age_band(str(age)) for age in (18, 21, 24, 27, 30, 39, 48))),
)
"""The groups of the second that, as far as both were answered, are within the group of the first."""
_BEGUN: Final = {
    ("persons", "People whose first case of the period began in it"),
    ("cases", "Cases whose intake lies in the period"),
}
APART: Final = (("IND15", "IND16"), ("IND27", "IND42"), ("IND30", "IND44"))
"""One is worked out from the other in a way that no sum ties: they never both leave the house."""


def group_of(indicator: str, what: tuple[str, ...]) -> tuple[str, str] | None:
    """The dimension and the group whose total is this row or this gap; None where there is none."""
    answer = _SAME.get(indicator)
    if answer is None or what[0] not in {"row", "gap"}:
        return None
    return answer.split, answer.codes.get(what[1], what[1]) if what[0] == "row" else what[1]


def people_of(unit: str, population: str) -> tuple[str, str]:
    """Populations of which one lies within the other have one name: each person begun has a case begun."""
    return ("begun", "") if (unit, population) in _BEGUN else (unit, population)
