"""The SQLCipher file: create, open, check, close; the only door to the cipher library."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

import sqlcipher3.dbapi2 as sqlcipher
from filelock import FileLock, Timeout
from sqlalchemy import create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from db import errors, guards, schema

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from sqlalchemy import Connection, Engine

    from db.types import Answer

FILE: Final = "vault.db"
LOCK: Final = "lock"
PAGE: Final = 4096
CLEAR: Final = b"SQLite format 3"
PRAGMAS: Final = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "temp_store=MEMORY",
    "secure_delete=ON",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "cache_size=-16384",
    "busy_timeout=15000",
)
NAMED: Final[tuple[tuple[str, type[errors.VaultError]], ...]] = (
    ("SQLITE_NOTADB", errors.WrongKey),
    ("SQLITE_CORRUPT", errors.Damaged),
    ("SQLITE_FULL", errors.VaultFull),
    ("SQLITE_READONLY", errors.ReadOnlyFolder),
    ("SQLITE_CANTOPEN", errors.ReadOnlyFolder),
    ("SQLITE_PERM", errors.ReadOnlyFolder),
    ("SQLITE_BUSY", errors.VaultInUse),
    ("SQLITE_LOCKED", errors.VaultInUse),
    ("SQLITE_IOERR_SHORT_READ", errors.Damaged),
    ("SQLITE_IOERR_CORRUPTFS", errors.Damaged),
    ("SQLITE_IOERR_DATA", errors.Damaged),
    ("SQLITE_IOERR_SHMSIZE", errors.VaultFull),
    ("SQLITE_IOERR", errors.DiskFailed),
)


class Key:
    """The raw 32-byte key while the vault is open; after `forget` no connection can be made."""

    def __init__(self, raw: bytes) -> None:
        if len(raw) != 32:
            raise ValueError("a raw key is 32 bytes")
        self._raw = bytearray(raw)

    def spell(self) -> str:
        if not self._raw:
            raise errors.VaultClosed
        return f"x'{self._raw.hex()}'"

    def forget(self) -> None:
        for at in range(len(self._raw)):
            self._raw[at] = 0
        self._raw = bytearray()


def named(error: BaseException) -> errors.VaultError | None:
    """The vault's own name for what SQLite reported, where there is one."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    name = str(getattr(cause, "sqlite_errorname", ""))
    return next((kind() for prefix, kind in NAMED if name.startswith(prefix)), None)


@contextmanager
def naming_faults() -> Iterator[None]:
    """Let the vault's named errors out in place of the driver's, which may also speak of rows."""
    try:
        yield
    except (DBAPIError, sqlcipher.Error) as error:
        fault = named(error)
        if fault is None:
            raise
        raise fault from error


def connect(path: Path, key: Key) -> Any:
    """One encrypted connection to a file that exists, every pragma set and every promise checked."""
    raw = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=15,
        check_same_thread=False,
        isolation_level=None,
        cached_statements=256,
    )
    try:
        raw.set_key(key.spell())
        raw.execute("PRAGMA cipher_log_level=NONE")
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in PRAGMAS:
            raw.execute(f"PRAGMA {pragma}").fetchall()
        _assert_safe(raw)
    except BaseException:
        raw.close()
        raise
    return raw


def _assert_safe(raw: Any) -> None:
    """Signal-Desktop once made its database again in clear; ours says no instead."""
    asked = {name: raw.execute(f"PRAGMA {name}").fetchone() for name in ("cipher_version", "cipher_status")}
    if not asked["cipher_version"] or not asked["cipher_status"] or str(asked["cipher_status"][0]) != "1":
        raise errors.UnsafeBuild(lacks="cipher")
    if raw.execute("PRAGMA temp_store").fetchone() != (2,):
        raise errors.UnsafeBuild(lacks="temp_store")


def engine_on(path: Path, key: Key) -> Engine:
    """The key is in no URL, no setting and no log; no error text carries a row."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, key),
        module=sqlcipher,
        poolclass=QueuePool,
        pool_size=4,
        pool_use_lifo=True,  # the connection that was used last has its pages at hand
        max_overflow=0,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


class Vault:
    """An open vault: `writer` begins IMMEDIATE, `reader` DEFERRED, both on one pool of encrypted connections."""

    def __init__(self, folder: Path, key: Key, lock: FileLock) -> None:
        self.folder = folder
        self.key = key
        self.revision = ""
        self._lock = lock
        self.engine = engine_on(folder / FILE, key)
        self.writer = self.engine.execution_options(sqlite_begin="IMMEDIATE")
        self.reader = self.engine.execution_options(sqlite_begin="DEFERRED")

    @property
    def is_open(self) -> bool:
        return self._lock.is_locked

    @property
    def path(self) -> Path:
        return self.folder / FILE

    def checkpoint(self) -> None:
        """Everything from the write-ahead log into the file, and the log emptied."""
        raw = self.engine.raw_connection()
        try:
            cursor: Any = raw.driver_connection
            cursor.execute("PRAGMA query_only=OFF")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            raw.close()

    def check(self) -> tuple[str, ...]:
        """What is wrong with the file, page by page; empty when all is well. Seconds per GiB."""
        raw = self.engine.raw_connection()
        try:
            cursor: Any = raw.driver_connection
            pages = [str(row[0]) for row in cursor.execute("PRAGMA cipher_integrity_check")]
            rows = [str(row[0]) for row in cursor.execute("PRAGMA quick_check")] if not pages else []
            loose = [f"foreign key in {row[0]}" for row in cursor.execute("PRAGMA foreign_key_check")]
        finally:
            raw.close()
        return (*pages, *(row for row in rows if row != "ok"), *loose)

    def close(self) -> None:
        if self.is_open:
            with suppress(DBAPIError, sqlcipher.Error, errors.VaultError):
                self.checkpoint()
            self.engine.dispose()
            self.key.forget()
            self._lock.release()


def _begin(connection: Connection) -> None:
    kind = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
    connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if kind == 'IMMEDIATE' else 'ON'}")
    connection.exec_driver_sql(f"BEGIN {kind}")


def open_vault(folder: Path, raw_key: bytes) -> Vault:
    """Open and look; the schema is brought up to date by db/session.py. A refusal leaves everything as it was."""
    path = folder / FILE
    if not path.is_file():
        raise errors.VaultMissing(folder=str(folder))
    lock = take_lock(folder)
    vault = None
    try:
        _look_at_file(path)
        vault = Vault(folder, Key(raw_key), lock)
        with naming_faults():
            _hold_schema(vault)
    except BaseException:
        if vault is not None:
            vault.engine.dispose()
            vault.key.forget()
        lock.release()
        raise
    return vault


def create_vault(folder: Path, raw_key: bytes, settings: Mapping[str, Answer] | None = None) -> Vault:
    """A new vault with every table and these settings, among them a `vault_id` in hex.

    The file gets its name when it is whole.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if (folder / FILE).exists():
        raise errors.VaultExists(folder=str(folder))
    lock = take_lock(folder)
    part = folder / f"{FILE}.part"
    try:
        for leftover in (part, folder / f"{part.name}-wal", folder / f"{part.name}-shm"):
            leftover.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with naming_faults():
            _lay(part, Key(raw_key), {"vault_id": os.urandom(16).hex(), **(settings or {})})
        part.rename(folder / FILE)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise named_os(error, folder) from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    finally:
        lock.release()
    return open_vault(folder, raw_key)


def _lay(path: Path, key: Key, settings: Mapping[str, Answer]) -> None:
    engine = engine_on(path, key)
    try:
        with engine.execution_options(sqlite_begin="IMMEDIATE").begin() as connection:
            schema.lay(connection, settings)
    finally:
        engine.dispose()  # the last connection closes: the log is folded in and gone
        key.forget()


def _hold_schema(vault: Vault) -> None:
    with vault.reader.connect() as connection:
        revision = schema.revision_of(connection)
        unguarded = guards.missing(connection) if revision == schema.HEAD else set()
    if revision is None:
        raise errors.NotAVault(folder=str(vault.folder))
    if revision not in schema.KNOWN:
        raise errors.VaultTooNew(revision=revision)
    vault.revision = revision
    if unguarded:
        with vault.writer.begin() as connection:
            guards.put_up(connection)


def take_lock(folder: Path) -> FileLock:
    lock = FileLock(folder / LOCK, timeout=0, mode=0o600, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        raise errors.VaultInUse(folder=str(folder)) from None
    except OSError as error:
        raise named_os(error, folder) from error
    return lock


def _look_at_file(path: Path) -> None:
    """Refuse what cannot be a vault before SQLite touches it. An encrypted page uses nearly every byte value."""
    try:
        with path.open("r+b") as file:
            first = file.read(PAGE)
    except OSError as error:
        raise named_os(error, path.parent) from error
    if len(first) < PAGE or first.startswith(CLEAR) or len(set(first)) < 240:
        raise errors.NotAVault(folder=str(path.parent))


def named_os(error: OSError, folder: Path) -> errors.VaultError:
    import errno

    kind = errors.VaultFull if error.errno == errno.ENOSPC else errors.ReadOnlyFolder
    return kind(folder=str(folder))
