"""A hundred thousand made-up people with 130,000 cases, names in seven scripts and notes, put into a vault in bulk."""

from __future__ import annotations

import random
from itertools import islice
from typing import TYPE_CHECKING

from db.heads import Heads
from db.journal import ReceivedAuthor
from db.rows import Row, store_folded
from db.types import new_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.desk import Desk

PEOPLE, CASES = 100_000, 130_000
AT_ONCE = 2_000
KINDS = ("person", "identity", "consent", "case", "intake", "case_note")
LATIN = [
    "Chan",
    "Sokha",
    "Sreymom",
    "Somchai",
    "Malee",
    "Mohammed",
    "Fatima",
    "Nguyen",
    "Huong",
    "Dang",
    "Aung",
    "Hla",
    "Khin",
    "Somphone",
    "Bounmy",
    "Rosa",
]
OTHER = [
    "ចាន់",
    "សុខា",
    "ស្រីមុំ",
    "สมชาย",
    "มาลี",
    "محمد",
    "فاطمة",
    "Nguyễn",
    "Hương",
    "Đặng",
    "အောင်",
    "လှ",
    "ခင်",
    "ສົມພອນ",
    "ບຸນມີ",
    "Róża",
]
SYLLABLES = [
    "ka",
    "ma",
    "na",
    "ra",
    "sa",
    "ta",
    "la",
    "pha",
    "chan",
    "dar",
    "vi",
    "so",
    "bo",
    "ki",
    "lin",
    "rith",
    "thy",
    "nak",
    "sov",
    "pi",
    "mon",
    "rat",
    "ny",
    "sar",
    "vann",
    "dy",
    "heng",
]
WORDS = [
    "came",
    "by",
    "bus",
    "from",
    "the",
    "farm",
    "and",
    "spoke",
    "of",
    "her",
    "sister",
    "who",
    "works",
    "at",
    "a",
    "harbour",
    "kitchen",
    "near",
    "hotel",
    "street",
]
STATUSES, RISKS = ("Active", "FollowUp", "Closed"), ("low", "medium", "high")
COUNTRIES, KINDS_OF = ("KH", "TH", "VN", "MM", "LA", "SY"), ("ForcedLabour", "SexualExploitation", "ForcedMarriage")


def fill(desk: Desk, people: int = PEOPLE, cases: int = CASES) -> None:
    """Through the door that received lines come in by, so that list, filters and indexes are kept up as always."""
    told = _people(people, cases)
    while some := list(islice(told, AT_ONCE)):
        with desk.store.write(ReceivedAuthor()) as session:
            for kind in KINDS:
                store_folded(session, kind, [row for rows in some for of, row in rows if of == kind])


def _people(people: int, cases: int) -> Iterator[list[tuple[str, Row]]]:
    chance = random.Random(1)
    for number in range(people):
        person = new_id()
        heads = Heads(first=(number << 16, 1, number + 1))
        rows = [("person", {"code": f"{number:08}", "citizenships": [chance.choice(COUNTRIES)]})]
        rows.append(("identity", {"person": person.hex(), **_names(chance)}))
        until = f"20{chance.randrange(24, 40)}-05-01"
        rows.append(("consent", {"person": person.hex(), "consent_status": "given_spoken", "valid_until": until}))
        made = [(kind, Row(person if kind == "person" else new_id(), person, values, heads)) for kind, values in rows]
        made.extend(_case(chance, person, number, heads))
        if number < cases - people:
            made.extend(_case(chance, person, number + people, heads))
        yield made


def _names(chance: random.Random) -> dict[str, str]:
    at = chance.randrange(len(LATIN))
    family = "".join(chance.choice(SYLLABLES) for _ in range(chance.randrange(2, 4))).title()
    return {
        "given_names": LATIN[at],
        "family_names": family,
        "name_own_script": f"{OTHER[at]} {chance.choice(OTHER)}",
        "safe_phone": f"+855 {chance.randrange(10, 99)} {chance.randrange(10**5, 10**6)}",
    }


def _case(chance: random.Random, person: bytes, number: int, heads: Heads) -> Iterator[tuple[str, Row]]:
    case = new_id()
    day = f"20{chance.randrange(15, 27)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    values = {"number": f"SUN-K7-26-{number:06}", "case_status": chance.choice(STATUSES), "opened_on": day}
    yield "case", Row(case, person, {"person": person.hex(), "case_worker": f"W-{number % 40}", **values}, heads)
    kinds = [chance.choice(KINDS_OF)]
    yield "intake", Row(new_id(), person, {"case": case.hex(), "intake_date": day, "exploitation_types": kinds}, heads)
    words = " ".join(chance.choice(WORDS) for _ in range(40)) + f" {chance.randrange(10**6)}"
    note = {"case": case.hex(), "noted_on": day, "text": words}
    yield "case_note", Row(new_id(), person, note, heads)
