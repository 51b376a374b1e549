"""An unlocked vault, the worker at it and this device's keys: the one gate of every service."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypedDict, Unpack

from app import logs
from app.roles import Refused, may
from db import audit
from db.session import LocalAuthor, ReceivedAuthor

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from sqlalchemy.orm import Session

    from app.keyring.keys import VaultKey
    from db.drafts import Drafts
    from db.session import Store


class About(TypedDict, total=False):
    """What an audit row may say beside who and which verb."""

    kind: str | None
    record: bytes | None
    subject: bytes | None
    outcome: str


@dataclass(frozen=True, slots=True)
class WorkerCard:
    """`id` is 16 hex characters (8 bytes): what every line of the journal carries, and the worker's key slot."""

    id: str
    code: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class OrganisationCard:
    """`site` is the short code that case numbers begin with; `kind` is shelter or coordinator."""

    id: str
    name: str
    site: str
    kind: str


@dataclass(frozen=True, slots=True)
class DeviceKeys:
    """Secret keys of the device, in memory only; the identity in use comes first, older ones open old bundles."""

    device: str
    signing: bytes = field(repr=False)
    identities: tuple[str, ...] = field(repr=False)


@dataclass(slots=True, kw_only=True)
class Desk:
    """Made by unlocking, dropped by locking; handed first to every service."""

    store: Store
    vault_path: Path
    vault_id: str
    worker: WorkerCard
    organisation: OrganisationCard
    replica: bytes
    keys: DeviceKeys
    vault_key: VaultKey = field(repr=False)
    drafts: Drafts = field(repr=False)
    demonstration: bool = False
    alarms: tuple[str, ...] = ()
    closed: bool = False

    @contextmanager
    def read(self, verb: str) -> Iterator[Session]:
        self.gate(verb)
        with self.store.read() as session:
            yield session

    @contextmanager
    def write(self, verb: str, why: str | None = None, seen: Mapping[str, object] | None = None) -> Iterator[Session]:
        """One transaction in this worker's name; every kept change in it becomes a line of the journal."""
        self.gate(verb)
        author = LocalAuthor(worker=self.worker_id, why=why, seen=dict(seen) if seen is not None else None)
        with self.store.write(author) as session:
            yield session

    @contextmanager
    def receive(self, verb: str) -> Iterator[Session]:
        """One transaction for lines that others wrote: nothing in it becomes a line of ours."""
        self.gate(verb)
        with self.store.write(ReceivedAuthor()) as session:
            yield session

    def gate(self, verb: str) -> None:
        """Refuse, and write the refusal down, unless this worker's role may do this."""
        if may(self.worker.role, verb):
            return
        refusal = Refused(self.worker.role, verb)
        try:
            with self.store.write(LocalAuthor(worker=self.worker_id, why=None, seen=None)) as session:
                self.audit(session, verb, outcome="refused")
        except Exception as failed:
            raise refusal from failed
        raise refusal

    def audit(self, session: Session, verb: str, **about: Unpack[About]) -> None:
        """Write one look, change, export, import or refusal into the chain; values never enter it."""
        audit.append(session, audit.Entry(worker=self.worker_id, verb=verb, **about))

    @property
    def worker_id(self) -> bytes:
        return bytes.fromhex(self.worker.id)

    def close(self) -> None:
        """Close the vault and let others open it; what memory still holds goes only with the process."""
        if not self.closed:
            self.closed = True
            self.drafts.close()
            self.store.close()
            logs.event("desk.closed")
