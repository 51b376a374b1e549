"""Made-up histories: what one other laptop would have recorded about many people, as chained lines."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from db.clock import Clock
from db.columns import fields_of
from db.lines import LINK_0, PUT, Line, digest, link
from db.models import KINDS
from db.types import new_id

if TYPE_CHECKING:
    from collections.abc import Iterator

WORKER = b"worker-1"
STATUSES = ("open", "closed")
WORDS = ("farm", "harbour", "kitchen", "factory", "house", "street", "market", "building", "hotel", "boat")
# How many answers of each kind a usual intake gives.
USUAL = {"person": 9, "identity": 6, "consent": 12, "case": 5, "intake": 16}
CORRECTED = 0.1


@dataclass(slots=True)
class History:
    """One replica's lines from number 1 on; `rep` is the alias the reader knows it by."""

    rep: int
    uuid: bytes
    seed: int = 1
    seq: int = 0
    last: bytes = LINK_0
    _chance: random.Random = field(init=False)
    _clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)

    def people(self, count: int) -> Iterator[Line]:
        """Five records a person; one record in ten is corrected later."""
        for number in range(count):
            yield from self._person(number)

    def _person(self, number: int) -> Iterator[Line]:
        person, case = new_id(), new_id()
        idents = {"person": person, "case": case, "identity": new_id(), "consent": new_id(), "intake": new_id()}
        for kind in ("person", "identity", "consent", "case", "intake"):
            values = self._values(kind, number) | _ids(kind, person, case)
            line = self._line(kind, idents[kind], person, {name: (value, []) for name, value in values.items()})
            yield line
            if self._chance.random() < CORRECTED:
                name = self._chance.choice([one for one in values if one not in ("person", "case", "number", "code")])
                body = {name: (self._word(), [(line.rep, line.seq)])}
                yield self._line(kind, idents[kind], person, body)

    def _values(self, kind: str, number: int) -> dict[str, Any]:
        names = [name for name, one in fields_of(KINDS[kind]).items() if not one.is_id and name != "voided"]
        values: dict[str, Any] = {name: self._word() for name in names[: USUAL[kind]]}
        if kind == "person":
            values["code"] = f"{number:08}"
        if kind == "case":
            values |= {"number": f"HBR-K7-26-{number:06}", "case_status": self._chance.choice(STATUSES)}
        return values

    def _word(self) -> str:
        return f"{self._chance.choice(WORDS)} {self._chance.randrange(10**6)}"

    def _line(self, kind: str, record: bytes, subject: bytes, body: dict[str, Any]) -> Line:
        self.seq += 1
        line = Line(
            rep=self.rep, seq=self.seq, hlc=self._clock.tick(), kind=kind, record=record, subject=subject, verb=PUT,
            worker=WORKER, schema_rev=1, salt=self._chance.randbytes(16), body=body, held=None, link=b"",
        )  # fmt: skip
        self.last = line.link = link(self.last, digest(line, {self.rep: self.uuid}))
        return line


def _ids(kind: str, person: bytes, case: bytes) -> dict[str, str]:
    fields = fields_of(KINDS[kind])
    return {name: ident.hex() for name, ident in (("person", person), ("case", case)) if name in fields}
