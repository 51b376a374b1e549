"""How complete the answers are: of every record, how many hold a value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.told import NO, YES, is_gap, joined
from app.reports.units import cases_open

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


FIELDS: Final = (
    ("person", "gender"),
    ("person", "citizenships"),
    ("intake", "age_at_intake"),
    ("intake", "minor_at_intake"),
    ("intake", "identified_by"),
    ("intake", "contact_channel"),
    ("intake", "exploitation_types"),
    ("intake", "means_of_control"),
    ("intake", "exploitation_countries"),
    ("intake", "information_source"),
    ("intake", "urgent_needs"),
    ("case", "intake_kind"),
)


def _find(ledger: Ledger, period: Period) -> Found:
    units = cases_open(ledger, period)
    first = ledger.first_of("intake")
    columns = []
    for kind, name in FIELDS:
        told = ledger.words(kind, name, _has)
        owners = {"person": units.people, "case": units.cases}.get(kind) or [first[case] for case in units.cases]
        columns.append([f"{kind}.{name}={told[owner] if owner >= 0 else NO}" for owner in owners])
    return Found(units=units, told=[joined(words) for words in zip(*columns, strict=True)])


def _has(word: str) -> str:
    """Here alone what is missing counts as such: this is the table of missing."""
    return NO if is_gap(word) else YES


INDICATOR: Final = Indicator(
    code="IND38",
    title=QT_TRANSLATE_NOOP("Reports", "Completeness"),
    question=QT_TRANSLATE_NOOP("Reports", "How complete are the answers?"),
    population=QT_TRANSLATE_NOOP("Reports", "Cases open in the period"),
    dated_by="intake.intake_date",
    shape="said",
    find=_find,
    codes="question",
    overlaps=True,
    dimensions=("from_old_records", "gender"),
    assumptions=("A03", "A04", "A08", "A27"),
)
