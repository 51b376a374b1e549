"""Which people, cases or records each indicator counts, and which of these sets lie within which."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final

from app.reports.splits import age_band
from app.reports.tally import SEVERAL
from app.reports.told import NO, YES
from app.reports.whom import ANY

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Base:
    """A set of units over a period. What is said to lie within another may do so only as a rule: whoever reads two
    numbers subtracts them all the same.

    days_apart: no unit is in two periods that do not touch. by_day: the month of a unit is the one it is counted in;
    else it is that of its beginning, and `since` names the set of those that began in a month.
    """

    within: tuple[str, ...] = ()
    days_apart: bool = True
    by_day: bool = True
    since: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """What an indicator counts: `base`, of it only those with an answer (`only`, by split).

    split: its rows are the groups of this split, `codes` where a row has another word than the group.
    rows: the set that its rows are of, where it is a narrower one; lines: the set of records that each row has at
    least one of for each of its people, by `line_split`. kind: an answer that all rows but @none share. fields: rows
    that say who answered what these splits ask. gaps: reasons for no answer that only those of a group have.
    early: of a period only those of so many days before its end are certainly all counted, of the set `all_of`.
    also: splits that whoever answers has answered too.
    """

    base: str
    split: str = ""
    codes: Mapping[str, str] = field(default_factory=dict)
    only: tuple[tuple[str, tuple[str, ...]], ...] = ()
    rows: str = ""
    lines: str = ""
    line_split: str = ""
    kind: tuple[str, str] | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    gaps: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    early: int = 0
    all_of: str = ""
    said: bool = False
    also: tuple[str, ...] = ()


BASES: Final[Mapping[str, Base]] = {
    "people_begun": Base(("cases_begun", "people_open")),
    "cases_begun": Base(("cases_open",)),
    "people_open": Base(("people_helped", "cases_open"), days_apart=False, by_day=False, since="people_begun"),
    "people_helped": Base(days_apart=False, by_day=False),
    "people_served": Base(("people_open", "services"), days_apart=False, by_day=False),
    "people_by_line": Base(("services",), days_apart=False, by_day=False),
    "cases_open": Base(days_apart=False, by_day=False, since="cases_begun"),
    "cases_closed": Base(("cases_open",)),
    "cases_decided": Base(("cases_open",)),
    "cases_referred": Base(("cases_begun",)),
    "cases_due": Base(("cases_begun",)),
    "people_closed": Base(("people_open",)),
    "people_decided": Base(("people_open",)),
    "people_referred": Base(("people_begun",)),
    "people_due": Base(("people_begun",)),
    "begun_exploited": Base(("people_begun",)),
    "begun_recruited": Base(("people_begun",)),
    "begun_with_recruiter": Base(("people_begun",)),
    "referrals": Base(),
    "referrals_due": Base(("referrals",)),
    "nights": Base(("bed_nights",), by_day=False),
    "bed_nights": Base(by_day=False),
    "workers_here": Base(days_apart=False, by_day=False),
}
"""Those with something to say; any other name is a set of its own that nothing lies within."""

ONE_EACH: Final[Mapping[str, str]] = {
    "cases_begun": "people_begun", "cases_open": "people_open", "cases_closed": "people_closed",
    "cases_decided": "people_decided", "cases_referred": "people_referred", "cases_due": "people_due",
    "services": "people_by_line",
}  # fmt: skip
"""Which people these are to whoever knows that nobody has two cases, or the same help twice."""

_FIELDS: Final = {
    "person.gender": "gender", "person.citizenships": "citizenships", "intake.age_at_intake": "age_band",
    "intake.minor_at_intake": "minor_at_intake", "intake.identified_by": "identified_by",
    "intake.contact_channel": "contact_channel", "intake.exploitation_types": "exploitation_types",
    "case.intake_kind": "intake_kind",
}  # fmt: skip
_WORK: Final = ("ForcedLabour", "ChildLabour", "Servitude")

COUNTS: Final[Mapping[str, Counts]] = {
    "IND01": Counts("people_helped"),
    "IND02": Counts("cases_begun"),
    "IND03": Counts("cases_begun", "intake_kind", {YES: "returned"}),
    "IND04": Counts("people_begun", "age_band"),
    "IND05": Counts("people_begun", "minor_at_intake"),
    "IND06": Counts("people_begun", "gender"),
    "IND07": Counts("people_begun", "citizenships"),
    "IND08": Counts("people_begun", only=(("citizenships", (ANY,)),)),
    "IND09": Counts("episodes_begun", "country"),
    "IND10": Counts("begun_exploited", also=("country",)),
    "IND11": Counts("people_begun", "exploitation_types"),
    "IND12": Counts("people_begun", "exploitation_types", {YES: SEVERAL}),
    "IND13": Counts("people_begun", kind=("exploitation_types", "ForcedCriminality")),
    "IND14": Counts("people_begun", only=(("exploitation_types", _WORK),)),
    "IND15": Counts("people_begun", said=True),
    "IND16": Counts("people_begun"),
    "IND17": Counts("begun_recruited"),
    "IND18": Counts("begun_with_recruiter"),
    "IND19": Counts("episodes_ended"),
    "IND20": Counts("people_screened"),
    "IND21": Counts("people_open"),
    "IND22": Counts("cases_decided"),
    "IND23": Counts("cases_begun", "identified_by"),
    "IND24": Counts("cases_referred"),
    "IND25": Counts("services", "service_type"),
    "IND26": Counts("people_open", rows="people_served", lines="people_by_line", line_split="service_type"),
    "IND27": Counts("people_assessed", said=True),
    "IND28": Counts("nights"),
    "IND29": Counts("bed_nights", codes={YES: ""}, rows="nights"),
    "IND30": Counts("cases_due", early=30, all_of="cases_begun"),
    "IND31": Counts("referrals_due", early=60, all_of="referrals"),
    "IND32": Counts("goals"),
    "IND33": Counts("cases_closed", "reason"),
    "IND34": Counts("cases_closed", gaps={"lost_contact": ("reason", "lost_contact")}),
    "IND35": Counts("cases_followed"),
    "IND36": Counts("legal_results"),
    "IND37": Counts("incidents"),
    "IND38": Counts("cases_open", said=True, fields=_FIELDS),
    "IND39": Counts("people_open", said=True),
    "IND40": Counts("people_begun", "country"),
    "IND41": Counts("people_begun", "age_at_exploitation"),
    "IND42": Counts("people_assessed", said=True),
    "IND43": Counts("stays_ended"),
    "IND44": Counts("cases_begun"),
    "IND45": Counts("tasks_due"),
    "IND46": Counts("records_written"),
    "IND47": Counts("trainings"),
    "IND48": Counts("workers_here"),
}

NESTED: Final = (
    ("minor_at_intake", YES, "age_band", tuple(age_band(str(age)) for age in (0, 9))),
    ("minor_at_intake", NO, "age_band", tuple(age_band(str(age)) for age in (18, 21, 24, 27, 30, 39, 48))),
)
"""The groups of the second that, as far as both were answered, are within the group of the first."""
APART: Final = (("IND15", "IND16"), ("IND27", "IND42"), ("IND30", "IND44"))
"""One is worked out from the other in a way that no sum ties: they never both leave the house."""


def counts(indicator: str, unit: str, population: str) -> Counts:
    """Of an indicator that is not known here, as of a later version, the words of its population say what it counts."""
    return COUNTS.get(indicator) or Counts(f"{unit}: {population}")


def base_of(name: str) -> Base:
    return BASES.get(name, _PLAIN)


@cache
def above(name: str) -> tuple[str, ...]:
    """The set itself and all that it lies within."""
    found = [name]
    for each in found:
        found += [more for more in base_of(each).within if more not in found]
    return tuple(found)


_PLAIN: Final = Base()
