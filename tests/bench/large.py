"""A vault as large as one may ever be: 100,000 people, 130,000 cases, two million lines, names in seven scripts."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING, Any, Final

from db.heads import Heads
from db.journal import ReceivedAuthor
from db.lines import PUT, Line
from db.received import append_received
from db.rows import Row, store_folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.desk import Desk

PEOPLE: Final = 100_000
RETURNED: Final = 0.3  # of them have a second case
AT_ONCE: Final = 1_000
GIVEN: Final = (
    *("Sokha", "Chan", "Maria", "Mohammed", "Linh", "Nguyễn", "Fatou", "Ana", "Đặng", "Somchai", "Aung", "Noi"),
    *("សុខា", "ចាន់", "ស្រីមុំ", "สมชาย", "สมหญิง", "အောင်", "မမ", "ສົມ", "ນ້ອຍ", "محمد", "فاطمة", "أحمد"),
)
FAMILY: Final = (
    *("Chea", "Kim", "Santos", "Hassan", "Trần", "Diallo", "García", "Vongsa", "Htun", "Okafor", "Silva", "Rahman"),
    *("ជា", "គឹម", "ใจดี", "แสงทอง", "ထွန်း", "ວົງສາ", "حسن", "علي", "Ñuñez", "Øst", "Łuk", "Weiß"),
)
_SAID: Final = (
    "came back from the clinic quiet wants to call sister school next week papers embassy lawyer slept better "
    "kitchen helped others worried about debt broker asked for work sewing course visit doctor bus ticket"
)
WORDS: Final = tuple(_SAID.split())
_WORK: Final = (
    ("case_note", 3),
    ("service", 3),
    ("task", 2),
    ("assessment_risk", 1),
    ("assessment_needs", 1),
    ("stay", 1),
    ("episode", 1),
)


def fill(desk: Desk, people: int = PEOPLE) -> int:
    """Lines and records as an import would leave them; how many lines that made."""
    maker = _Maker(random.Random(7))
    for at in range(0, people, AT_ONCE):
        rows: dict[str, list[Row]] = {}
        lines: list[Line] = []
        for number in range(at, min(at + AT_ONCE, people)):
            for kind, row in maker.person(number):
                rows.setdefault(kind, []).append(row)
                lines.append(maker.line(kind, row))
        with desk.store.write(ReceivedAuthor()) as session:
            append_received(session, lines)
            for kind, some in rows.items():
                store_folded(session, kind, some)
    return maker.seq


class _Maker:
    """Numbers its lines as one replica of long ago would have."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self.seq = 0

    def person(self, number: int) -> Iterator[tuple[str, Row]]:
        chance, person = self._chance, self._id()
        own = {"person": person.hex()}
        yield "person", self._row(person, person, {"code": f"{number:08}", "citizenships": [chance.choice(_LANDS)]})
        name = {"given_names": chance.choice(GIVEN), "family_names": f"{chance.choice(FAMILY)} {number}"}
        phone = {"safe_phone": f"+855 12 {number:06}"}
        yield "identity", self._row(self._id(), person, {**own, **name, **phone, "known_as": name["given_names"]})
        consent = {"consent_purpose": "care_here", "recipient_kind": "this_shelter", "consent_status": "given_spoken"}
        yield "consent", self._row(self._id(), person, {**own, **consent})
        for turn in range(1 + (chance.random() < RETURNED)):
            yield from self._case(person, number, turn)

    def _case(self, person: bytes, number: int, turn: int) -> Iterator[tuple[str, Row]]:
        chance, case = self._chance, self._id()
        told = {"person": person.hex(), "number": f"SUN-K{turn}-26-{number:06}", "opened_on": self._day()}
        status = chance.choice(("Active", "Active", "FollowUp", "Closed"))
        yield "case", self._row(case, person, {**told, "case_status": status, "case_worker": "W-1"})
        own = {"case": case.hex()}
        yield "intake", self._row(self._id(), person, {**own, "intake_date": self._day(), "minor_at_intake": "no"})
        for kind, times in _WORK:
            for _ in range(times):
                yield kind, self._row(self._id(), person, {**own, **self._answers(kind)})

    def _answers(self, kind: str) -> dict[str, Any]:
        chance, day = self._chance, self._day()
        return {
            "case_note": {"noted_on": day, "note_kind": "talk", "text": " ".join(chance.choices(WORDS, k=12))},
            "service": {
                "service_type": chance.choice(("health", "legal", "education")),
                "given_on": day,
                "state": "given",
            },
            "task": {"what": " ".join(chance.choices(WORDS, k=4)), "due_on": day, "state": chance.choice(_STATES)},
            "assessment_risk": {"assessed_on": day, "overall_risk": chance.choice(("low", "medium", "high"))},
            "assessment_needs": {"assessed_on": day, "needs": {"health": "some"}},
            "stay": {"moved_in_on": day, **({"moved_out_on": day} if chance.random() < 0.999 else {})},
            "episode": {
                "stage": "Exploitation",
                "country": chance.choice(_LANDS),
                "exploitation_types": ["ForcedLabour"],
            },
        }[kind]

    def line(self, kind: str, row: Row) -> Line:
        stamp = row.heads.first or (0, 1, 1)
        body = {name: (value, []) for name, value in row.values.items()}
        return Line(
            1, stamp[2], stamp[0], kind, row.id, row.subject, PUT, bytes(8), 2, bytes(16), body, None, bytes(16)
        )

    def _row(self, record: bytes, subject: bytes, values: dict[str, Any]) -> Row:
        self.seq += 1
        stamp = (1_700_000_000_000 + self.seq << 16, 1, self.seq)
        return Row(record, subject, values, Heads(first=stamp))

    def _day(self) -> str:
        return (
            f"202{self._chance.randrange(4, 7)}-{self._chance.randrange(1, 13):02}-{self._chance.randrange(1, 29):02}"
        )

    def _id(self) -> bytes:
        """In the order of making, as the ids of records are."""
        self._made = getattr(self, "_made", 0) + 1
        return self._made.to_bytes(8, "big") + os.urandom(8)


_LANDS: Final = ("KH", "TH", "MM", "LA", "VN", "PH", "ID", "NG")
_STATES: Final = ("done",) * 19 + ("open",)
