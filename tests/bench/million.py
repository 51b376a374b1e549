"""A coordinator's vault of a million people in forty-one houses, with every kind of record that figures count."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from db.columns import fields_of
from db.heads import Heads
from db.models import KINDS, Device, Organisation, Replica
from db.search.raw import raw_of
from db.session import NOBODY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.desk import Desk

PEOPLE: Final = 1_000_000
PARTNERS: Final = 40
EXACT: Final = 10
"""So many of the houses send days; the others send months, as for statistics."""
RETURNED: Final = 0.3
AT_ONCE: Final = 20_000
FIRST_REPLICA: Final = 1_000
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
    ("stay", 0.2, {"stay_kind": ("shelter", "flat"), "nights_away": (None, None, 2)}, ("moved_in_on",)),
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


def fill(desk: Desk) -> None:
    """The rows that figures read, as imports leave them, without the lines behind them."""
    chance = random.Random(11)
    houses(desk)
    for at in range(0, PEOPLE, AT_ONCE):
        rows: dict[str, list[tuple[Any, ...]]] = {}
        for number in range(at, min(at + AT_ONCE, PEOPLE)):
            for kind, values, record, person in _person(chance, number):
                rows.setdefault(kind, []).append(_row(kind, values, record, person))
        with desk.store.write(NOBODY) as session:
            for kind, some in rows.items():
                raw_of(session).executemany(_insert(kind), some)


def houses(desk: Desk) -> None:
    """Forty partners that are trusted, each with a device."""
    now = datetime.now(UTC)
    with desk.store.write(NOBODY) as session:
        for number in range(PARTNERS):
            house, device, replica = (number.to_bytes(8, "big") + bytes([kind] * 8) for kind in (1, 2, 3))
            session.add(Organisation(id=house, name=f"House {number}", kind="shelter", site=f"H{number:02}"))
            session.add(Replica(id=FIRST_REPLICA + number, uuid=replica, org=house.hex(), first_seen=now))
            session.flush()
            session.add(
                Device(
                    id=device, organisation=house, standing="trusted", label="laptop", replica=replica,
                    sign_public=f"key {number}", recipient=f"recipient {number}", digits=f"{number:040}", since=now,
                )
            )  # fmt: skip


_PLACES: dict[str, dict[str, int]] = {}


def _insert(kind: str) -> str:
    table, fields = KINDS[kind].__tablename__, fields_of(KINDS[kind])
    names = ("id", "subject", *(f'"{name}"' for name in fields), "st", "erased", "ndis")
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def _row(kind: str, values: dict[str, Any], record: bytes, person: bytes) -> tuple[Any, ...]:
    fields = fields_of(KINDS[kind])
    places = _PLACES.setdefault(kind, {name: at for at, name in enumerate(fields, 2)})
    cells: list[Any] = [record, person, *([None] * len(fields))]
    for name, value in values.items():
        cells[places[name]] = fields[name].to_row(value)
    number = int.from_bytes(person[:8], "big")
    heads = Heads(first=((1_700_000_000_000 + number) << 16, FIRST_REPLICA + number % PARTNERS, number + 1))
    return (*cells, heads.encode(), 0, 0)


def _person(chance: random.Random, number: int) -> Iterator[tuple[str, dict[str, Any], bytes, bytes]]:
    person = _id(number, 0)
    land = [chance.choice(_LANDS)]
    about = {"gender": chance.choice(_GENDERS), "citizenships": land, "citizenship_is_proxy": chance.choice(_YES_NO)}
    yield "person", about, person, person
    asked = {"person": person.hex(), "consent_purpose": "statistics", "given_on": "2025-03-01"}
    given = chance.choice(("given_signed", "given_spoken", "refused"))
    yield "consent", {**asked, "consent_status": given}, _id(number, 1), person
    for turn in range(1 + (chance.random() < RETURNED)):
        case = _id(number, 2 + turn)
        told = {"case_status": "Active", "intake_kind": "returned" if turn else "new"}
        voided = {"voided": "opened by mistake"} if chance.random() < 0.002 else {}
        yield "case", {"person": person.hex(), **told, **voided}, case, person
        yield "intake", {"case": case.hex(), **_intake(chance, number)}, _id(number, 4 + turn), person
        if chance.random() < RETURNED:
            closed = {"reason": "goals_reached", "goals_result": chance.choice(("all", "some", None))}
            day = _day(chance, number, "closed_on")
            yield "closure", {"case": case.hex(), **closed, **day}, _id(number, 6 + turn), person
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


def _work(chance: random.Random, number: int, case: bytes) -> Iterator[tuple[str, dict[str, Any], bytes, bytes]]:
    person = _id(number, 0)
    for at, (kind, share, answers, days) in enumerate(_CASEWORK):
        if chance.random() < share:
            told = {name: value for name, words in answers.items() if (value := chance.choice(words)) is not None}
            for day in days:
                told |= _day(chance, number, day)
            yield kind, {"case": case.hex(), **told}, _id(number, 10 + at), person
            if kind == "support_plan":
                goal = {"plan": _id(number, 10 + at).hex(), "area": "health", "progress": chance.choice(("met", None))}
                yield "goal", {"case": case.hex(), **goal}, _id(number, 40), person


def _day(chance: random.Random, number: int, name: str) -> dict[str, str]:
    month = f"202{chance.randrange(0, 7)}-{chance.randrange(1, 13):02}"
    if number % PARTNERS < EXACT:
        return {name: f"{month}-{chance.randrange(1, 29):02}"}
    return {f"{name}_month": month}


def _id(number: int, which: int) -> bytes:
    return number.to_bytes(8, "big") + which.to_bytes(8, "big")
