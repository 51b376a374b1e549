"""One unit of work: read() and write(author) on an open vault."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import RLock
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import facts, schema, search
from db.clock import DAY_MS, Clock, ms_of
from db.continuity import Continuity, Inside, Verdict, judge
from db.erasure import erase, forget
from db.journal import Changes, LocalAuthor, ReceivedAuthor
from db.lines import LINK_0
from db.models import Change, Erased, Replica
from db.models.setting import get_setting, put_setting
from db.pen import Pen, Tip
from db.replicas import Replicas
from db.upgrade import drop_copies, find_anew, to_head
from db.vault import Vault, naming_faults

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from db.journal import Author

NONCE: Final = "continuity_nonce"
VAULT_ID: Final = "vault_id"
CHECKED: Final = "checked_at"
WEEK: Final = timedelta(days=7)
NOBODY: Final = LocalAuthor(worker=bytes(8))  # what the vault does by itself


@dataclass(slots=True)
class Store:
    """An open vault with its journal. `verdict` is how it was found, `alarms` what should be shown."""

    vault: Vault
    clock: Clock
    continuity: Continuity
    vault_id: bytes
    replicas: Replicas = field(default_factory=Replicas)
    erased: set[bytes] = field(default_factory=set)
    rep: int = 0
    tip: Tip | None = None
    verdict: Verdict = "same"
    alarms: tuple[str, ...] = ()
    _lock: Any = field(default_factory=RLock)
    _writing: bool = False

    @property
    def uuid_of(self) -> Mapping[int, bytes]:
        return self.replicas.uuid_of

    @property
    def replica(self) -> bytes:
        """The uuid of this vault's present incarnation."""
        return self.replicas.uuid_of[self.rep]

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A consistent look; nothing can be changed in it."""
        with naming_faults(), Session(self.vault.reader, autoflush=False, info={"store": self}) as session:
            yield session

    @contextmanager
    def write(self, author: Author) -> Iterator[Session]:
        """One transaction under one author: all of it, with its lines, or nothing."""
        with self._lock, naming_faults():
            if self._writing:
                raise RuntimeError("units of work do not nest")
            self._writing = True
            try:
                yield from self._unit(author)
            finally:
                self._writing = False

    def _unit(self, author: Author) -> Iterator[Session]:
        info = {"store": self, "author": author, "changes": Changes()}
        with Session(self.vault.writer, expire_on_commit=False, info=info) as session:
            try:
                session.connection()  # BEGIN IMMEDIATE: what we read from here on is what we change
                pen = session.info["pen"] = Pen(self, session)
                yield session
                session.flush()
                search.keep_up(session)
                facts.keep_up(session, gone=bool(pen.erased))
                pen.settle()
                session.commit()
            except BaseException:
                session.rollback()
                self.tip = None
                self.replicas.take_back()
                raise
            self.tip = pen.tip
            self.replicas.keep()
            self._remember(pen)

    def _remember(self, pen: Pen) -> None:
        """After the commit: an erasure is remembered outside the vault, so that an old copy of it erases her again."""
        if pen.erased or pen.raised:
            self.remember_gone()
            self.vault.checkpoint()
            drop_copies(self.vault)

    def remember_gone(self) -> None:
        with self.read() as session:
            gone = session.execute(
                select(Erased.subject, Erased.confirmed, Erased.seq, Replica.ours).outerjoin(
                    Replica, Replica.id == Erased.rep
                )
            ).all()
        self.erased = {row.subject for row in gone}
        marks: dict[bool, set[str]] = {True: set(), False: set()}
        for row in gone:
            if row.confirmed:
                marks[bool(row.ours) and row.seq > 0].add(self.continuity.mark(row.subject))
        self.continuity.remember_gone(marks[True], marks[False])

    def find_tip(self, session: Session) -> Tip:
        """Where our own chain ends; asked for again after a unit that failed."""
        if self.tip is None:
            last = session.execute(
                select(Change.seq, Change.link).where(Change.rep == self.rep).order_by(Change.seq.desc()).limit(1)
            ).one_or_none()
            self.tip = Tip(0, LINK_0) if last is None else Tip(last.seq, last.link)
        return self.tip

    def check_if_due(self) -> tuple[str, ...] | None:
        """Once a week every page is read: what is wrong, or None where it was not yet time. Seconds per GiB."""
        with self.read() as session:
            checked = get_setting(session, CHECKED)
        now = self.clock.now()
        if checked is not None and abs(now - datetime.fromisoformat(checked)) < WEEK:
            return None
        with naming_faults():
            faults = self.vault.check()
        with self.write(NOBODY) as session:
            put_setting(session, CHECKED, now.isoformat(timespec="seconds"))
        return faults

    def close(self) -> None:
        """Leave a memory that fits exactly, fold the log in, drop the key."""
        if not self.vault.is_open:
            return
        if self.tip is not None:
            with self.read() as session:
                self.continuity.settle(str(get_setting(session, NONCE)), self.tip.seq)
        self.vault.close()


def open_store(vault: Vault, state_dir: Path, clock: Clock | None = None) -> Store:
    """Bring the schema up to date, judge whether this is the vault we left, mint a replica if not, set the clock."""
    if vault.revision != schema.HEAD:
        to_head(vault)
    with naming_faults():
        find_anew(vault)
    with naming_faults(), Session(vault.writer) as session:
        vault_id = bytes.fromhex(get_setting(session, VAULT_ID))
        store = Store(vault, clock or Clock(), Continuity(state_dir, vault_id), vault_id)
        store.replicas.load(session)
        _hear_all(session, store)
        store.verdict = _judge(session, store)
        nonce = os.urandom(16).hex()
        if store.verdict == "same":
            store.continuity.announce(nonce)
        else:
            _mint(session, store, nonce)
        put_setting(session, NONCE, nonce)
        store.erased = set(session.scalars(select(Erased.subject)))
        tip = store.find_tip(session)
        session.commit()
        store.replicas.keep()
    store.continuity.settle(nonce, tip.seq)
    if not store.continuity.writable:
        store.alarms += ("state_unwritable",)
    _erase_again(store)
    return store


def _judge(session: Session, store: Store) -> Verdict:
    own = session.execute(select(Replica.id, Replica.uuid).where(Replica.ours).order_by(Replica.id.desc())).first()
    store.rep = own.id if own else 0
    tip = store.find_tip(session)
    inside = Inside(nonce=get_setting(session, NONCE, ""), replica=own.uuid if own else None, seq=tip.seq)
    verdict = judge(store.continuity.sidecar, inside, store.continuity.machine)
    if verdict == "same" and tip.seq:
        latest = session.scalar(select(Change.hlc).where(Change.rep == store.rep, Change.seq == tip.seq)) or 0
        if ms_of(latest) > store.clock.now_ms() + DAY_MS:
            return "clock"
    return verdict


def _mint(session: Session, store: Store, nonce: str) -> None:
    uuid, parent = os.urandom(16), store.replicas.uuid_of.get(store.rep)
    store.continuity.begin(uuid, nonce)
    store.rep = store.replicas.mint(session, uuid, parent, store.clock.now())
    store.tip = None


def _hear_all(session: Session, store: Store) -> None:
    """Each replica's latest stamp; those too far ahead are not believed."""
    for rep in store.replicas.uuid_of:
        latest = select(Change.hlc).where(Change.rep == rep).order_by(Change.seq.desc()).limit(1)
        store.clock.hear(session.scalar(latest) or 0)


def _erase_again(store: Store) -> None:
    """A restored vault may hold people who were erased since: they go before the first page shows."""
    sidecar = store.continuity.sidecar
    if sidecar is not None and sidecar.owed and (sidecar.erased or sidecar.forgotten):
        with store.read() as session:
            subjects = set(session.scalars(select(Change.subject).distinct())) - store.erased
        marks = {subject: store.continuity.mark(subject) for subject in subjects}
        with store.write(NOBODY) as session:
            for subject, mark in marks.items():
                if session.info["pen"].is_erased(subject):
                    continue  # a link, which went with one of its people
                if mark in sidecar.erased:
                    erase(session, subject)
                elif mark in sidecar.forgotten:
                    forget(session, subject)
    store.remember_gone()


__all__ = ["LocalAuthor", "ReceivedAuthor", "Store", "open_store"]
