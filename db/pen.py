"""The pen writes our own lines: it numbers, stamps, chains and appends them within one unit of work."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from db.lines import ERASE, PUT, Line, digest, link
from db.received import INSERT, to_cells

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from db.clock import Clock
    from db.continuity import Continuity
    from db.lines import Body

SCHEMA_REV: Final = 1
HAVE: Final = "INSERT INTO have (rep, lo, hi) VALUES (?, 1, ?) ON CONFLICT (rep, lo) DO UPDATE SET hi = excluded.hi"


class Tip(NamedTuple):
    """The last line of our own replica."""

    seq: int
    link: bytes


class About(NamedTuple):
    """Which record a line is about, and whose it is."""

    kind: str
    record: bytes
    subject: bytes


class Place(NamedTuple):
    """Where a line will stand."""

    rep: int
    seq: int
    hlc: int


class Ledger(Protocol):
    """What the pen needs of the open vault (db/session.py, Store)."""

    clock: Clock
    continuity: Continuity
    rep: int
    erased: set[bytes]

    @property
    def uuid_of(self) -> Mapping[int, bytes]: ...

    def find_tip(self, session: Session) -> Tip: ...


class Pen:
    """Every unit of work has one; `erased` and `raised` tell the store afterwards who was buried or brought back."""

    def __init__(self, store: Ledger, session: Session) -> None:
        self._store = store
        self._session = session
        self.tip = store.find_tip(session)
        self._committed = self.tip.seq
        self._lines: list[Line] = []
        self.erased: set[bytes] = set()
        self.raised: set[bytes] = set()
        self._began: int | None = None

    def is_erased(self, subject: bytes) -> bool:
        return subject in self.erased or (subject in self._store.erased and subject not in self.raised)

    def place(self) -> Place:
        """Where the next line will stand; its number is reserved outside the vault before it can be committed.

        What is saved at once bears one moment, so that it is told as one thing even where a second ended in between.
        """
        seq = self.tip.seq + 1
        self._store.continuity.reserve(self._committed, seq)
        if self._began is None:
            self._began = self._store.clock.now_ms()
        return Place(self._store.rep, seq, self._store.clock.tick(self._began))

    def write(self, place: Place, about: About, worker: bytes, body: Body | None) -> Line:
        """Put a line there; no body means an erasure. `lay_down` appends it."""
        line = Line(
            rep=place.rep, seq=place.seq, hlc=place.hlc,
            kind=about.kind, record=about.record, subject=about.subject,
            verb=ERASE if body is None else PUT, worker=worker, schema_rev=SCHEMA_REV,
            salt=os.urandom(16), body=body or {}, held=None, link=b"",
        )  # fmt: skip
        line.link = link(self.tip.link, digest(line, self._store.uuid_of))
        self.tip = Tip(line.seq, line.link)
        self._lines.append(line)
        return line

    def lay_down(self) -> None:
        """Append what was written."""
        if self._lines:
            self._raw().executemany(INSERT, [to_cells(line) for line in self._lines])
            self._lines.clear()

    def settle(self) -> None:
        """Before the commit: which numbers we hold now."""
        if self.tip.seq > self._committed:
            self._raw().execute(HAVE, (self._store.rep, self.tip.seq))
        have = self._session.info.get("have")
        if have is not None:
            have.save()

    def _raw(self) -> Any:
        """The driver's connection: these two statements are in every save, and need nothing from SQLAlchemy."""
        return self._session.connection().connection.driver_connection
