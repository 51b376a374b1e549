"""How complete the answers are: of every record, how many hold a value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.told import BETWEEN, NO, YES, is_gap, joined
from app.reports.units import cases_open

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    owners = {"person": units.people, "intake": [first[case] for case in units.cases], "case": units.cases}
    parts = [[said[owner] for owner in owners[kind]] for kind, said in ((kind, _said(ledger, kind)) for kind in owners)]
    words = _Joined()
    return Found(units=units, told=[words[part] for part in zip(*parts, strict=True)])


def _said(ledger: Ledger, kind: str) -> Sequence[str]:
    """For each record which of its questions hold a value; the last is for where there is no record at all."""
    names = [name for each, name in FIELDS if each == kind]
    columns = []
    for name in names:
        column = ledger.facts.column(kind, name)
        has = bytes(not is_gap(word) for word in column.words)
        columns.append(map(has.__getitem__, column.data))
    words = _Named([f"{kind}.{name}" for name in names])
    return [words[held] for held in (*zip(*columns, strict=True), (0,) * len(names))]


class _Named(dict[tuple[int, ...], str]):
    """yes where a question holds a value, and here alone no where it does not: this is the table of missing."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = names

    def __missing__(self, held: tuple[int, ...]) -> str:
        told = joined(f"{name}={YES if each else NO}" for name, each in zip(self._names, held, strict=True))
        return self.setdefault(held, told)


class _Joined(dict[tuple[str, ...], str]):
    """The parts of one unit as one word; there are few different ones."""

    def __missing__(self, parts: tuple[str, ...]) -> str:
        return self.setdefault(parts, BETWEEN.join(sorted(BETWEEN.join(parts).split(BETWEEN))))


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
