"""What figures may be split by: where each dimension is read, and from which list its codes come."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import ages, happened
from app.reports.bare import Dimension
from app.reports.coded import coded, places
from app.reports.ledger import NOBODY, spread
from app.reports.period import month_of
from app.reports.told import BLANK, REASON, is_gap

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.reports.coded import Told, Words
    from app.reports.ledger import Ledger
    from app.reports.units import Units

Owner = Literal["person", "case", "own", "date", "house"]
_SELVES: Final = ("person", "case")
BANDS: Final = ((0, 8), (9, 17), (18, 20), (21, 23), (24, 26), (27, 29), (30, 38), (39, 47), (48, 200))
"""Ages in whole years, as CTDC publishes them."""


HOURS: Final = ((0, 1), (2, 4), (5, 8), (9, 16), (17, 1000))
"""Whole hours of a training, as they are said: half a day, a day, two days, longer."""
NUMBER: Final = re.compile(r"\d{1,15}(\.\d{1,15})?", re.ASCII)
NOT_CLOSELY: Final = REASON + "not_closely"


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """`own` reads the unit's own record, and is possible only where that record is of this kind. Where it is, the
    others read it too: what another record of the same person says is not what this one told.
    `read` says what each person told, where that is not the answer to one question.
    """

    name: str
    label: str
    owner: Owner
    kind: str = ""
    field: str = ""
    codes: str = "plain"
    overlaps: bool = False
    change: Callable[[str], str] | None = None
    read: Callable[[Ledger], Told] | None = None

    @property
    def dimension(self) -> Dimension:
        return Dimension(name=self.name, label=self.label, codes=self.codes, overlaps=self.overlaps)

    def words(self, ledger: Ledger, units: Units) -> Words:
        """One word for each unit. ValueError where the unit has no such answer of its own."""
        if self.owner == "date":
            return coded(units.dates).changed(self.of_day)
        if self.owner == "house":
            if units.houses:
                return coded(units.houses).changed(_house)
            return ledger.coded(units.kind, "@org").changed(_house).read(places(units.slots), BLANK)
        if self.owner == "own" or units.kind == self.kind not in _SELVES:
            if units.kind != self.kind:
                raise ValueError(f"{units.kind} has no {self.name} of its own")
            return self._told(ledger).read(places(units.slots), BLANK)
        return self._owned(ledger, units)

    def of_day(self, day: str) -> str:
        """Of a split by time: in which group a day or a month lies; why there is none stays what it is."""
        return day if is_gap(day) else (self.change or month_of)(day) or BLANK

    def _owned(self, ledger: Ledger, units: Units) -> Words:
        if self.read is not None:
            read = spread(units.people, ledger.once(self.read))
            return read if self.change is None else read.changed(self.change)
        if self.kind == "person" or (self.kind == "case" and self.owner == "case"):
            owners = units.people if self.kind == "person" else units.cases
            return self._told(ledger).read(places(owners), NOBODY)
        if self.kind == "intake" and self.owner == "case":
            return self._told(ledger).read(places(ledger.first_ones("intake", units.cases)), NOBODY)
        found = (
            ledger.by_person(self.kind, self.field) if self.owner == "person" else ledger.by_case(self.kind, self.field)
        )
        owners = units.people if self.owner == "person" else units.cases
        return spread(owners, found if self.change is None else found.changed(self.change))

    def _told(self, ledger: Ledger) -> Words:
        told = ledger.coded(self.kind, self.field)
        return told if self.change is None else told.changed(self.change)


def _house(word: str) -> str:
    return word or "@ours"


def age_band(told: str) -> str:
    """`9-17` of an age in years; a gap stays a gap."""
    if is_gap(told) or not told.isdigit():
        return told
    low, high = next((band for band in BANDS if band[0] <= int(told) <= band[1]), BANDS[-1])
    return f"{low}+" if (low, high) == BANDS[-1] else f"{low}-{high}"


def band_names() -> tuple[str, ...]:
    """The bands in order."""
    return tuple(age_band(str(low)) for low, _ in BANDS)


def hours_band(told: str) -> str:
    """`2-4` of hours, which may have a fraction: from two to less than five. A gap stays a gap."""
    hours = NUMBER.fullmatch(told)
    if hours is None:
        return told
    low, high = next((band for band in HOURS if float(told) < band[1] + 1), HOURS[-1])
    return f"{low}+" if (low, high) == HOURS[-1] else f"{low}-{high}"


def age_then(told: str) -> str:
    """The same of an age that may be from one to another: only where both are of one band."""
    low, _, high = told.partition(ages.TO)
    band = age_band(low)
    return band if not high or band == age_band(high) else NOT_CLOSELY


def _quarter(day: str) -> str:
    month = month_of(day)
    return f"{month[:4]}-Q{(int(month[5:]) + 2) // 3}" if month else ""


def _year(day: str) -> str:
    return day[:4] if day[:4].isdigit() else ""


_ALL: Final = (
    Split(name="gender", label=QT_TRANSLATE_NOOP("Reports", "Gender"), owner="person", kind="person", field="gender",
          codes="gender"),
    Split(name="age_band", label=QT_TRANSLATE_NOOP("Reports", "Age at intake"), owner="case", kind="intake",
          field="age_at_intake", change=age_band),
    Split(name="minor_at_intake", label=QT_TRANSLATE_NOOP("Reports", "Under 18 at intake"), owner="case",
          kind="intake", field="minor_at_intake", codes="yes_no"),
    Split(name="age_is_estimated", label=QT_TRANSLATE_NOOP("Reports", "Age is an estimate"), owner="case",
          kind="intake", field="age_is_estimated", codes="yes_no"),
    Split(name="child_care_status", label=QT_TRANSLATE_NOOP("Reports", "Who looks after the child"), owner="case",
          kind="intake", field="child_care_status", codes="child_care_status"),
    Split(name="citizenships", label=QT_TRANSLATE_NOOP("Reports", "Citizenship"), owner="person", kind="person",
          field="citizenships", codes="country", overlaps=True),
    Split(name="intake_kind", label=QT_TRANSLATE_NOOP("Reports", "First time or came back"), owner="case",
          kind="case", field="intake_kind", codes="intake_kind"),
    Split(name="identified_by", label=QT_TRANSLATE_NOOP("Reports", "Who noticed first"), owner="case", kind="intake",
          field="identified_by", codes="identified_by"),
    Split(name="contact_channel", label=QT_TRANSLATE_NOOP("Reports", "How contact was made"), owner="case",
          kind="intake", field="contact_channel", codes="contact_channel"),
    Split(name="from_old_records", label=QT_TRANSLATE_NOOP("Reports", "Copied from older records"), owner="case",
          kind="intake", field="from_old_records", codes="yes_no"),
    Split(name="exploitation_types", label=QT_TRANSLATE_NOOP("Reports", "Form of exploitation"), owner="person",
          kind="episode", field="exploitation_types", codes="exploitation_type", overlaps=True,
          read=happened.exploited_as),
    Split(name="country", label=QT_TRANSLATE_NOOP("Reports", "Country of exploitation"), owner="person",
          kind="episode", field="country", codes="country", overlaps=True, read=happened.exploited_in),
    Split(name="recruited_in", label=QT_TRANSLATE_NOOP("Reports", "Country of recruitment"), owner="person",
          codes="country", overlaps=True, read=happened.recruited_in),
    Split(name="through", label=QT_TRANSLATE_NOOP("Reports", "Countries on the way"), owner="person",
          codes="country", overlaps=True, read=happened.brought_through),
    Split(name="age_at_exploitation", label=QT_TRANSLATE_NOOP("Reports", "Age when exploitation began"),
          owner="person", kind="episode", field="age_at_exploitation", read=ages.when_it_began, change=age_then),
    Split(name="country_is_proxy", label=QT_TRANSLATE_NOOP("Reports", "Country is where they were found"),
          owner="own", kind="episode", field="country_is_proxy", codes="yes_no"),
    Split(name="place_kind", label=QT_TRANSLATE_NOOP("Reports", "Kind of place"), owner="person", kind="episode",
          field="place_kind", codes="place_kind", overlaps=True),
    Split(name="decided_by", label=QT_TRANSLATE_NOOP("Reports", "Decided by"), owner="person", kind="determination",
          field="decided_by", codes="decision_maker", overlaps=True),
    Split(name="definition_used", label=QT_TRANSLATE_NOOP("Reports", "Definition used"), owner="person",
          kind="determination", field="definition_used", codes="definition", overlaps=True),
    Split(name="tool", label=QT_TRANSLATE_NOOP("Reports", "Screening list"), owner="person", kind="screening",
          field="tool", codes="screening_tool", overlaps=True),
    Split(name="service_type", label=QT_TRANSLATE_NOOP("Reports", "Kind of help"), owner="own", kind="service",
          field="service_type", codes="service_type"),
    Split(name="given_by_kind", label=QT_TRANSLATE_NOOP("Reports", "Given by"), owner="own", kind="service",
          field="given_by_kind", codes="provider_kind"),
    Split(name="stay_kind", label=QT_TRANSLATE_NOOP("Reports", "Kind of stay"), owner="own", kind="stay",
          field="stay_kind", codes="stay_kind"),
    Split(name="left_how", label=QT_TRANSLATE_NOOP("Reports", "How the stay ended"), owner="own", kind="stay",
          field="left_how", codes="left_how"),
    Split(name="service_wanted", label=QT_TRANSLATE_NOOP("Reports", "Help asked for"), owner="own", kind="referral",
          field="service_wanted", codes="service_type", overlaps=True),
    Split(name="area", label=QT_TRANSLATE_NOOP("Reports", "Area of the goal"), owner="own", kind="goal", field="area",
          codes="need_area"),
    Split(name="chosen_by", label=QT_TRANSLATE_NOOP("Reports", "Whose goal"), owner="own", kind="goal",
          field="chosen_by", codes="goal_chosen_by"),
    Split(name="reason", label=QT_TRANSLATE_NOOP("Reports", "Reason for closing"), owner="own", kind="closure",
          field="reason", codes="closure_reason"),
    Split(name="living_after", label=QT_TRANSLATE_NOOP("Reports", "Living afterwards"), owner="own", kind="closure",
          field="living_after", codes="living_situation"),
    Split(name="person_decided", label=QT_TRANSLATE_NOOP("Reports", "Who decided to close"), owner="own",
          kind="closure", field="person_decided", codes="closing_decision"),
    Split(name="legal_kind", label=QT_TRANSLATE_NOOP("Reports", "Kind of legal step"), owner="own",
          kind="legal_action", field="legal_kind", codes="legal_kind"),
    Split(name="amount_paid", label=QT_TRANSLATE_NOOP("Reports", "Money paid"), owner="own", kind="legal_action",
          field="amount_paid", codes="paid_state"),
    Split(name="harm", label=QT_TRANSLATE_NOOP("Reports", "Harm"), owner="own", kind="incident", field="harm",
          codes="harm_level"),
    Split(name="training_hours", label=QT_TRANSLATE_NOOP("Reports", "Hours"), owner="own", kind="training",
          field="hours", change=hours_band),
    Split(name="recipient_kind", label=QT_TRANSLATE_NOOP("Reports", "Recipient"), owner="person", kind="consent",
          field="recipient_kind", codes="recipient_kind", overlaps=True),
    Split(name="share_level", label=QT_TRANSLATE_NOOP("Reports", "What may be shared"), owner="person",
          kind="consent", field="share_level", codes="share_level", overlaps=True),
    Split(name="house", label=QT_TRANSLATE_NOOP("Reports", "Organisation"), owner="house", codes="house"),
    Split(name="month", label=QT_TRANSLATE_NOOP("Reports", "Month"), owner="date", codes="month"),
    Split(name="quarter", label=QT_TRANSLATE_NOOP("Reports", "Quarter"), owner="date", codes="quarter",
          change=_quarter),
    Split(name="year", label=QT_TRANSLATE_NOOP("Reports", "Year"), owner="date", codes="year", change=_year),
)  # fmt: skip
SPLITS: Final = {split.name: split for split in _ALL}
EVERYWHERE: Final = ("house", "month", "quarter", "year")
"""Dimensions that every figure may have."""
