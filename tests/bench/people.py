"""The people of the million: for each her records of every kind that figures count, the same at every making."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, Final

from tests.bench.names import Names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.names import Called

Record = tuple[str, dict[str, Any], bytes, bytes]
"""Its kind, what it says, its id, and whose it is."""
PARTNERS: Final = 40
EXACT: Final = 10
"""So many of the houses send days; the others send months, as for statistics."""
RETURNED: Final = 0.3
STUDIED: Final = 0.2
"""So many were asked for research as well."""
NAMED: Final = 8
"""Which of her records says her name."""
_KINDS: Final = ("ForcedLabour", "SexualExploitation", "Servitude", "ForcedCriminality", "OrganRemoval")
_LANDS: Final = tuple(one + other for one in "ABCDEFGHIJ" for other in "KLMNO")
_GENDERS: Final = ("Feminine", "Masculine", "TransgenderFeminine", {"missing": "declined"}, None)
_YES_NO: Final = ("yes", "no", "no", {"missing": "unknown"})
_MEANS: Final = ("DebtBondage", "PhysicalAbuse", "ThreatToHurtFamily")
_AREAS: Final = ("health", "legal", "education", "housing", "money")
_CASEWORK: Final[tuple[tuple[str, float, dict[str, tuple[Any, ...]], tuple[str, ...]], ...]] = (
    ("episode", 0.5, {"stage": ("Exploitation", "Exploitation", "Recruitment"), "country": _LANDS,
        "country_is_proxy": _YES_NO, "exploitation_types": tuple([each] for each in _KINDS), "place_kind": _AREAS,
        "duration_months": (3, 8, 14, 30, None), "recruitment_methods": (["FalsePromises"], ["Sold"], None)},
        ("started_on", "ended_on")),
    ("perpetrator", 0.2, {"roles": (["RecruiterOrIntermediary"], ["Exploiter"]),
        "relation": (["Stranger"], ["Family"], None)}, ()),
    ("determination", 0.4, {"status": ("PossibleVictimOfTrafficking", "ActualVictimOfTrafficking",
        "NotAVictimOfTrafficking"), "decided_by": (["Police"], ["Court"], None),
        "definition_used": ("palermo", "national", None)}, ("decided_on",)),
    ("service", 0.8, {"service_type": _AREAS, "state": ("given", "given", "not_available", "planned"),
        "times": (1, 1, 4, None), "given_by_kind": ("us", "other")}, ("given_on",)),
    ("stay", 0.2, {"stay_kind": ("short", "outside_flat"), "nights_away": (None, None, 2),
        "left_how": ("planned", "left_unannounced", None)}, ("moved_in_on", "moved_out_on")),
    ("screening", 0.2, {"tool": ("ilo_labour_adult", "unodc_signs"), "result": ("likely", "unlikely",
        "not_enough_answers")}, ("screened_on",)),
    ("support_plan", 0.2, {}, ("agreed_on", "ended_on")),
    ("referral", 0.2, {"service_wanted": _AREAS, "result": ("begun", "refused", "no_answer", None)}, ("referred_on",)),
    ("follow_up", 0.1, {"reached": ("person", "nobody", None), "safe_now": ("safe", "unsafe", None),
        "exploited_again": _YES_NO}, ("done_on",)),
    ("assessment_needs", 0.2, {"needs": tuple(dict.fromkeys(_AREAS, level) for level in ("some", "none"))},
        ("assessed_on",)),
    ("legal_action", 0.1, {"legal_kind": ("residence", "claim"), "state": ("granted", "refused", "open")},
        ("result_on",)),
    ("incident", 0.05, {"incident_kind": ("theft", "threat"), "harm": ("none", "some")}, ("happened_on",)),
)  # fmt: skip


class People:
    """One after the other, from number 0 on."""

    def __init__(self) -> None:
        self._chance, self._names = random.Random(11), Names(random.Random(7))

    def records(self, number: int) -> Iterator[Record]:
        yield from _person(self._chance, number)
        yield identity(number, self._names.person())


def identity(number: int, called: Called) -> Record:
    person, own = ident(number), dict(zip(("given_names", "family_names", "date_of_birth"), called, strict=True))
    return "identity", {"person": person.hex(), **own}, ident(number, NAMED), person


def ident(number: int, which: int = 0) -> bytes:
    """The id of a person, or of one of her records."""
    return number.to_bytes(8, "big") + which.to_bytes(8, "big")


def _person(chance: random.Random, number: int) -> Iterator[Record]:
    person = ident(number)
    land = [chance.choice(_LANDS)]
    about = {"gender": chance.choice(_GENDERS), "citizenships": land, "citizenship_is_proxy": chance.choice(_YES_NO)}
    yield "person", about, person, person
    asked = {"person": person.hex(), "consent_purpose": "statistics", "given_on": "2025-03-01"}
    given = chance.choice(("given_signed", "given_spoken", "refused"))
    yield "consent", {**asked, "consent_status": given}, ident(number, 1), person
    if chance.random() < STUDIED:
        yield "consent", {**asked, "consent_purpose": "research", "consent_status": given}, ident(number, 9), person
    for turn in range(1 + (chance.random() < RETURNED)):
        case = ident(number, 2 + turn)
        told = {"case_status": "Active", "intake_kind": "returned" if turn else "new"}
        voided = {"voided": "opened by mistake"} if chance.random() < 0.002 else {}
        yield "case", {"person": person.hex(), **told, **voided}, case, person
        yield "intake", {"case": case.hex(), **_intake(chance, number)}, ident(number, 4 + turn), person
        if chance.random() < RETURNED:
            closed = {"reason": "goals_reached", "goals_result": chance.choice(("all", "some", None))}
            day = _day(chance, number, "closed_on")
            yield "closure", {"case": case.hex(), **closed, **day}, ident(number, 6 + turn), person
    yield from _work(chance, number, case)


def _intake(chance: random.Random, number: int) -> dict[str, Any]:
    return {
        **_day(chance, number, "intake_date"),
        "age_at_intake": chance.randrange(5, 60),
        "age_is_estimated": chance.choice(_YES_NO),
        "minor_at_intake": chance.choice(_YES_NO),
        "from_old_records": chance.choice(_YES_NO),
        "information_source": chance.choice((["person"], ["papers"], None)),
        "identified_by": chance.choice(("police", "self", "ngo", None)),
        "identified_in": chance.choice(_LANDS),
        "form_version": "2" if number % 3 else "1",
        "exploitation_types": chance.sample(_KINDS, chance.randrange(0, 3)) or {"missing": "not_asked"},
        "means_of_control": {_MEANS[0]: chance.choice(("yes", "no")), _MEANS[1]: "no"},
        **(_day(chance, number, "referral_in_on") if number % 2 else {}),
    }


def _work(chance: random.Random, number: int, case: bytes) -> Iterator[Record]:
    person = ident(number)
    for at, (kind, share, answers, days) in enumerate(_CASEWORK):
        if chance.random() < share:
            told = {name: value for name, words in answers.items() if (value := chance.choice(words)) is not None}
            for day in days:
                told |= _day(chance, number, day)
            yield kind, {"case": case.hex(), **told}, ident(number, 10 + at), person
            if kind == "support_plan":
                goal = {
                    "plan": ident(number, 10 + at).hex(),
                    "area": "health",
                    "progress": chance.choice(("met", None)),
                }
                yield "goal", {"case": case.hex(), **goal}, ident(number, 40), person


def _day(chance: random.Random, number: int, name: str) -> dict[str, str]:
    month = f"202{chance.randrange(0, 7)}-{chance.randrange(1, 13):02}"
    if number % PARTNERS < EXACT:
        return {name: f"{month}-{chance.randrange(1, 29):02}"}
    return {f"{name}_month": month}
