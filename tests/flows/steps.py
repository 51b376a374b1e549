"""Steps that many journeys share, and the crooked partner who signs whatever he likes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.bundle import chunks, delivery, sealing
from app.bundle.spool import Spool
from app.crypto.age import parse_recipient
from app.services.correct_record import Correction, correct
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.record_intake import record_intake
from app.services.take_receipt import take
from app.sync import line as wire
from app.sync.parties import party_of
from db.lines import LINK_0, PUT, Line, digest, link
from db.types import new_id
from tests import sheets

if TYPE_CHECKING:
    from app.desk import Desk
    from app.services.import_bundle import ImportDone
    from tests.flows.desks import Desks


def kept(desk: Desk, model: Any) -> list[Any]:
    with desk.read("look") as session:
        return list(session.scalars(select(model)))


def one(desk: Desk, model: Any) -> Any:
    (found,) = kept(desk, model)
    return found


def intake(desk: Desk, level: str = "coded", share: dict[str, Any] | None = None, **answers: Any) -> Any:
    """A person who lets this much go to the coordinator."""
    return record_intake(desk, sheets.intake(sheets.care(), sheets.share(level, **(share or {})), **answers))


def mend(desk: Desk, kind: str, record: bytes | str, **answers: Any) -> None:
    name = record if isinstance(record, str) else record.hex()
    correct(desk, Correction(kind=kind, record=name, answers=answers, why="it was wrong", seen=None))


def carry(desks: Desks, *, home: bool = True) -> ImportDone:
    """Out, in, and the receipt home."""
    done = import_bundle(desks.coordinator, export(desks.shelter, desks.to, desks.stick).path, desks.stick)
    if home:
        take(desks.shelter, done.receipt_path)
    return done


def bring_home(desks: Desks) -> ImportDone:
    """The other way round."""
    done = import_bundle(desks.shelter, export(desks.coordinator, desks.back, desks.stick).path, desks.stick)
    take(desks.coordinator, done.receipt_path)
    return done


@dataclass
class Crook:
    """Sits at a trusted desk, signs with its true keys, and writes lines of his own making."""

    desk: Desk
    partner: str
    replica: bytes = field(default_factory=new_id)
    seq: int = 0
    last: bytes = LINK_0
    raws: list[bytes] = field(default_factory=list)
    number: int = 1
    says: dict[str, Any] = field(default_factory=dict)

    def line(self, kind: str, record: bytes, subject: bytes, values: dict[str, Any] | None, **changes: Any) -> Line:
        """The next line of a made-up journal; `changes` are put in after it was committed to."""
        self.seq += 1
        told = None if values is None else {name: (value, []) for name, value in values.items()}
        salt = hashlib.blake2b(self.seq.to_bytes(4, "big"), digest_size=16).digest() if told else b""
        line = Line(
            1, self.seq, self.desk.store.clock.tick(), kind, record, subject, PUT if values is not None else 2,
            b"crook..8", 1, salt, told, None, b"",
        )  # fmt: skip
        for name in ("seq", "hlc"):
            if name in changes:
                setattr(line, name, changes.pop(name))
        line.link = self.last = link(self.last, digest(line, {1: self.replica}))
        for name, value in changes.items():
            setattr(line, name, value)
        self.raws.append(wire.encode(line))
        return line

    def seal(self, stick: Any, **says: Any) -> str:
        """The lines so far as a bundle that is well made in every way."""
        with self.desk.read("look") as session:
            party = party_of(session, bytes.fromhex(self.partner))
        cover = {
            "organisation": self.desk.organisation.name,
            "device": self.desk.keys.device,
            "stream": f"{self.desk.replica.hex()}>{party.replica.hex()}",
            "number": self.number,
            "prev": None,
            "relied": None,
            "replicas": (self.replica.hex(),),
            "demonstration": False,
            "created": "2026-11-22T01:45:09Z",
            "schema": 1,
            "people": 1,
            **self.says,
            **says,
        }
        self.number = cover["number"] + 1
        with Spool() as spool:
            parts = sealing.Parts(sealing.Cover(**cover), chunks.pack(self.raws, spool))
            self.raws = []
            made = delivery.deliver(
                stick,
                lambda out: sealing.seal(out, parts, self.desk.keys.signing, [parse_recipient(party.recipient)]),
            )
        return str(made.path)
