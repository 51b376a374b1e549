"""A ledger written down as a list of records, for tests that are about counting and not about vaults."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field

from app.forms.consent import POINTS
from app.reports.ledger import Ledger


@dataclass
class Column:
    words: tuple[str, ...]
    data: array


@dataclass
class Written:
    """Records by kind: each a dict of words, with `person` and `case` as numbers from 0."""

    records: dict[str, list[dict]] = field(default_factory=dict)

    def add(self, kind, person=None, case=None, org="", now="stands", **words):
        told = self.records.setdefault(kind, [])
        own = len(told)
        told.append(
            {
                "@person": (own if kind == "person" else person or 0) + 1,
                "@case": 0 if case is None and kind != "case" else (own if kind == "case" else case) + 1,
                "@plan": 0,
                "@org": org,
                "@state": now,
                **words,
            }
        )
        return own

    def agree(self, person, purpose="statistics", status="given_spoken", **more):
        """A permission that was explained whole, and that nothing stops."""
        told = {"points_explained": ";".join(sorted(POINTS)), "recipient_kind": "this_shelter", **more}
        return self.add("consent", person, consent_purpose=purpose, consent_status=status, **told)

    def arrive(self, month="2026-05", told="", org="", **person):
        """A person with one case and its intake; the number of both."""
        who = self.add("person", org=org, **person)
        case = self.add("case", person=who, org=org, case_status="Active", intake_kind="new")
        self.add("intake", person=who, case=case, org=org, intake_date_month=month, exploitation_types=told)
        return who, case

    def many(self, kind):
        return len(self.records.get(kind, ()))

    def column(self, kind, name):
        told = self.records.get(kind, ())
        if name in {"@written", "@written_low"}:
            return Column((), array("I", [each.get(name, at) for at, each in enumerate(told)]))
        if name in {"@person", "@case", "@plan"}:
            return Column((), array("I", [each[name] for each in told]))
        words = tuple(dict.fromkeys(["", *(each.get(name, "") for each in told)]))
        return Column(words, array("I", [words.index(each.get(name, "")) for each in told]))

    def ledger(self, **more):
        return Ledger(self, **more)
