"""Who wrote a line: the worker by name where we know her, and the organisation it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.forms.field import Text
from db.clock import moment
from db.heads import Heads
from db.models import Organisation, Replica, Worker

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.forms.field import Field
    from db.base import Kept
    from db.heads import Stamp


class Origins:
    """Read once for everything one page shows. Our own organisation is written as an empty text."""

    def __init__(self, session: Session) -> None:
        known = list(session.scalars(select(Organisation)))
        names = {each.id.hex(): each.name for each in known}
        home = {each.id.hex() for each in known if each.ours}
        replicas = list(session.scalars(select(Replica)))
        workers = list(session.scalars(select(Worker)))
        self._workers = {each.id: each.name for each in workers}
        self._by_code = {each.code: each.name for each in workers}
        self._ours = {each.id for each in replicas if each.ours or each.org in home}
        self._houses = {each.id: each.org or "?" for each in replicas if each.id not in self._ours}
        self._orgs = {each.id: names.get(each.org or "", "?") for each in replicas if each.id not in self._ours}

    def organisation(self, rep: int) -> str:
        return "" if rep in self._ours else self._orgs.get(rep, "?")

    def house(self, rep: int) -> str:
        """By its id: two organisations may have one name."""
        return "" if rep in self._ours else self._houses.get(rep, "?")

    def began(self, st: bytes | None) -> str:
        """The organisation that began a record, by its id; `?` where nobody knows."""
        first = Heads.decode(st).first if st is not None else None
        return self.house(first[1]) if first is not None else "?"

    def is_ours(self, rep: int) -> bool:
        return rep in self._ours

    def is_own(self, record: Kept) -> bool:
        """Whether it was begun here; what others sent us is theirs to work on."""
        first = Heads.decode(record.st).first
        return first is not None and self.is_ours(first[1])

    def worker(self, rep: int, worker: bytes) -> str:
        """Workers of other houses are not ours to know by name."""
        return self._workers.get(worker, "") if rep in self._ours else ""

    def teller(self, worker: bytes | None, code: str) -> str:
        """Whom a file that was brought in names: by name where we know her by her id, else by the code it has."""
        return self._workers.get(worker, code) if worker is not None else code

    def worker_of(self, code: object) -> str:
        """By name where the code is one of ours, else empty."""
        return self._by_code.get(code, "") if isinstance(code, str) else ""

    def told(self, asked: Field, answer: object) -> object:
        """An answer as a person reads it: who of this house did it is told by name, not by code."""
        return (isinstance(asked, Text) and asked.staff and self.worker_of(answer)) or answer

    def named(self, code: object) -> str:
        """Whom a case is with: by name where the code is one of ours, else as it came."""
        return self.worker_of(code) or (code if isinstance(code, str) else "")


def at(hlc: int) -> str:
    """The moment inside a stamp, as it crosses the border."""
    return moment(hlc).isoformat(timespec="seconds").replace("+00:00", "Z")


def newest(stamps: list[Stamp]) -> str:
    return at(max(stamp[0] for stamp in stamps)) if stamps else ""
