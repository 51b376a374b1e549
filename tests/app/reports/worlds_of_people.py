"""Random ledgers full of contradictions, and whom each number of each indicator counts in them."""

from __future__ import annotations

from functools import cache
from random import Random

from app.reports.indicators import indicators
from app.reports.period import Period
from app.reports.tally import SEVERAL
from app.reports.told import BETWEEN, REASON, YES, codes_in, is_gap, said_in
from tests.app.reports.ledgers import Written

TODAY = "2026-07-20"
PERIODS = (("2026-04-01", "2026-06-30"), ("2026-05-01", "2026-05-31"), ("2026-01-01", "2026-12-31"))
CODES = {
    "gender": ("Feminine", "Masculine", "Other"), "citizenships": ("KHM", "MMR", "LAO"), "yes": ("yes", "no"),
    "age": ("12", "19", "31"), "kinds": ("ForcedLabour", "Servitude", "SexualExploitation", "ForcedCriminality"),
    "means": ("DebtBondage", "PhysicalAbuse", "WithholdsDocuments"),
    "service": ("health", "legal", "crisis", "food"), "noticed": ("police", "ngo", "hospital"),
    "back": ("new", "returned"),
    "closing": ("completed", "lost_contact", "opened_twice"), "safe": ("safe", "not_safe"),
    "status": ("ActualVictimOfTrafficking", "NotAVictimOfTrafficking", "PossibleVictim"),
    "purpose": ("research", "care_here"), "given": ("given_signed", "refused", "undecided"),
}  # fmt: skip


class _Whole(Written):
    """Whose columns are read once; nothing is added to it any more."""

    def __init__(self, records):
        super().__init__(records)
        self.column = cache(super().column)


class _Drawn:
    """Writes down people one after the other. In an orderly ledger nothing contradicts."""

    def __init__(self, seed, orderly):
        self.random = Random(seed)
        self.orderly = orderly
        self.written = Written()

    def one(self, name, blank=0.25):
        if self.random.random() < blank:
            return self.random.choice(("", REASON + "declined", "~"))
        return self.random.choice(CODES[name])

    def some(self, name):
        if self.random.random() < 0.3:
            return self.one(name, 1)
        return BETWEEN.join(sorted(self.random.sample(CODES[name], self.random.choice((1, 1, 2, 3)))))

    def said(self, name):
        """A grid: yes, no or no answer for each of some means."""
        if self.random.random() < 0.3:
            return self.one(name, 1)
        asked = self.random.sample(CODES[name], self.random.choice((1, 2, 3)))
        return BETWEEN.join(f"{code}={self.random.choice(('yes', 'no', REASON + 'declined'))}" for code in asked)

    def day(self, after="2025"):
        """Seldom none, or a month; most within the quarter. In an orderly ledger one ends after it began."""
        if not self.orderly and self.random.random() < 0.1:
            return self.random.choice(("", "2026-05", "2026"))
        month = self.random.choice(
            ("2024-09", "2025-06", "2025-11", *(f"2026-0{n}" for n in (2, 3, 4, 4, 5, 5, 6, 6, 7)))
        )
        day = f"{month}-{self.random.randint(1, 28):02}"
        return max(day, after) if self.orderly else day

    def person(self):
        w, r = self.written, self.random
        who = w.add(
            "person", gender=self.one("gender"), citizenships=self.some("citizenships"),
            citizenship_is_proxy=self.one("yes"),
        )  # fmt: skip
        for _ in range(r.choice((0, 1, 1, 1, 2))):
            self.case(who)

    def case(self, who):
        w, r = self.written, self.random
        closed, began = r.random() < 0.4, self.day()
        case = w.add("case", person=who, case_status="Closed" if closed else "Active", intake_kind=self.one("back"))
        owns = {"person": who, "case": case}
        if self.orderly or r.random() < 0.95:
            w.add(
                "intake", **owns, intake_date=began, exploitation_types=self.some("kinds"),
                identified_in=self.one("citizenships"), exploitation_countries=self.some("citizenships"),
                age_at_exploitation=self.one("age"), started_on=r.choice(("", self.day())),
                age_at_intake=self.one("age"), minor_at_intake=self.one("yes"), identified_by=self.one("noticed"),
                referral_in_on=r.choice(("", self.day())), contact_channel=self.one("noticed"),
                labour_industries=self.some("noticed"), forced_crime_kinds=self.some("noticed"),
            )  # fmt: skip
        if closed and (self.orderly or r.random() < 0.9):
            safe = self.one("safe")
            w.add("closure", **owns, closed_on=self.day(began), reason=self.one("closing"), safety_at_closure=safe)
        for kind in ("Exploitation", "Recruitment"):
            if r.random() < 0.5:
                w.add(
                    "episode", **owns, stage=kind, exploitation_types=self.some("kinds"), started_on=self.day(),
                    ended_on=self.day(), means_of_control=self.said("means"), country=self.some("citizenships"),
                    age_at_exploitation=self.one("age"), labour_industries=self.some("noticed"),
                    forced_crime_kinds=self.some("noticed"), recruitment_methods=self.some("noticed"),
                    duration_months=r.choice(("3", "20", "")),
                )  # fmt: skip
        self.around(owns)

    def around(self, owns):
        w, r = self.written, self.random
        rare = {
            "service": {"state": r.choice(("given", "not_available")), "given_on": self.day(), "times": "",
                        "service_type": self.one("service", 0.1)},
            "screening": {"screened_on": self.day(), "result": self.one("noticed"), "tool": self.one("noticed")},
            "determination": {"decided_on": self.day(), "status": self.one("status"), "decided_by": "police"},
            "assessment_needs": {"assessed_on": self.day(), "needs": "health=some"},
            "stay": {"moved_in_on": self.day(), "moved_out_on": self.day(), "nights_away": ""},
            "support_plan": {"agreed_on": self.day(), "ended_on": self.day()},
            "referral": {"referred_on": self.day(), "result": r.choice(("begun", "no_answer"))},
            "follow_up": {"done_on": self.day(), "planned_on": self.day(), "reached": "person",
                          "safe_now": self.one("safe"), "exploited_again": "no"},
            "legal_action": {"result_on": self.day(), "state": r.choice(("granted", "conviction"))},
            "incident": {"happened_on": self.day(), "incident_kind": self.one("noticed")},
            "perpetrator": {"roles": "RecruiterOrIntermediary", "relation": self.one("noticed")},
            "consent": {"consent_purpose": self.one("purpose", 0), "consent_status": self.one("given"),
                        "valid_until": "", "withdrawn_on": "", "withdrawal_wish": ""},
        }  # fmt: skip
        for kind, told in rare.items():
            for _ in range(r.choice((0, 0, 1, 1, 2))):
                slot = w.add(kind, **owns, **told)
                if kind == "support_plan":
                    w.records[kind][slot]["@plan"] = slot + 1
                    goal = w.add("goal", **owns, progress=r.choice(("met", "not_met")))
                    w.records["goal"][goal]["@plan"] = slot + 1


def ledger(seed, people=14, *, orderly=False):
    drawn = _Drawn(seed, orderly)
    for _ in range(people):
        drawn.person()
    return _Whole(drawn.written.records).ledger(today=TODAY, beds=[("", "", 9)])


def counted(book, first, last):
    """For each indicator and each of its numbers the units: each as person, case and record; and what is counted."""
    found = {}
    for code, indicator in indicators().items():
        made = indicator.find(book, Period(first, last))
        units = made.units
        ids = list(zip(units.people, units.cases, ((units.kind, slot) for slot in units.slots), strict=True))
        found[code, ("total",)] = (units.unit, ids)
        if indicator.shape == "count":
            continue
        numbers = {("answered",): []}
        for each, word in zip(ids, made.told, strict=True):
            for what in _numbers(word, indicator.shape):
                numbers.setdefault(what, []).append(each)
        found |= {(code, what): (units.unit, some) for what, some in numbers.items()}
    return found


def _numbers(word, shape):
    if is_gap(word):
        return [("gap", word.removeprefix(REASON))]
    if shape == "said":
        said = [(code, told) for code, told in said_in(word) if not told.startswith(REASON)]
        asked = [("of", code) for code, _ in said]
        return [("answered",), *asked, *(("row", code) for code, told in said if told == YES)]
    codes = [code for code in codes_in(word) if shape != "yes" or code == YES]
    several = [("row", SEVERAL)] if len(codes) > 1 else []
    return [("answered",), *(("row", code) for code in codes), *several]
