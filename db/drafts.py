"""Half-typed forms in a small encrypted file of their own, so that long work on the vault never delays them."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from db.vault import Key, connect, naming_faults

if TYPE_CHECKING:
    from pathlib import Path

ASIDE = "drafts.unreadable"
_TABLE = (
    "CREATE TABLE IF NOT EXISTS draft (worker BLOB, form TEXT, key TEXT, saved TEXT NOT NULL, payload TEXT NOT NULL,"
    " PRIMARY KEY (worker, form, key)) WITHOUT ROWID"
)


class Draft(NamedTuple):
    form: str
    key: str
    saved_at: datetime
    payload: dict[str, Any]


class Drafts:
    """Opened at the first draft; any thread may ask, one at a time. A file that no longer opens is put aside."""

    def __init__(self, path: Path, raw_key: bytes) -> None:
        self._path = path
        self._key = Key(raw_key)
        self._lock = Lock()
        self._raw: Any = None
        self.put_aside = False

    def keep(self, worker: bytes, form: str, key: str, payload: dict[str, Any]) -> datetime:
        """Only the newest draft of a form is kept; it is on the disk when this returns."""
        now = datetime.now(UTC).replace(microsecond=0)
        row = (worker, form, key, now.isoformat(), json.dumps(payload, ensure_ascii=False))
        with self._lock, naming_faults():
            self._open().execute("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?)", row)
        return now

    def of(self, worker: bytes) -> list[Draft]:
        """The worker's drafts, newest first."""
        asked = "SELECT form, key, saved, payload FROM draft WHERE worker = ? ORDER BY saved DESC, form, key"
        with self._lock, naming_faults():
            rows = self._open().execute(asked, (worker,)).fetchall()
        return [Draft(form, key, datetime.fromisoformat(saved), json.loads(text)) for form, key, saved, text in rows]

    def mention(self, word: str) -> bool:
        """Whether any worker's draft has this word in it. A file that was put aside may have had: then it says yes."""
        asked = "SELECT count(*) FROM draft WHERE instr(payload, ?)"
        with self._lock, naming_faults():
            found = self._open().execute(asked, (word,)).fetchone()[0]
        return bool(found) or self._path.with_name(ASIDE).exists()

    def everyones(self) -> list[tuple[bytes, Draft]]:
        """Every worker's drafts, each with the worker; none are made where there is no file yet."""
        if not self._path.exists():
            return []
        with self._lock, naming_faults():
            rows = self._open().execute("SELECT worker, form, key, saved, payload FROM draft").fetchall()
        return [
            (each[0], Draft(each[1], each[2], datetime.fromisoformat(each[3]), json.loads(each[4]))) for each in rows
        ]

    def scrub(self) -> None:
        """Nothing of what was dropped stays in the log beside the file."""
        with self._lock, naming_faults():
            self._open().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def remove_aside(self) -> None:
        """What cannot be read cannot be searched for somebody who was erased."""
        self._path.with_name(ASIDE).unlink(missing_ok=True)

    def drop(self, worker: bytes, form: str, key: str) -> None:
        with self._lock, naming_faults():
            self._open().execute("DELETE FROM draft WHERE worker = ? AND form = ? AND key = ?", (worker, form, key))

    def close(self) -> None:
        with self._lock:
            if self._raw is not None:
                self._raw.close()
                self._raw = None
            self._key.forget()

    def _open(self) -> Any:
        if self._raw is None:
            try:
                self._raw = self._connect()
            except Exception:
                if not self._set_aside():
                    raise
                self._raw = self._connect()
        return self._raw

    def _connect(self) -> Any:
        with suppress(FileExistsError):
            os.close(os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        raw = connect(self._path, self._key)
        raw.execute(_TABLE)
        return raw

    def _set_aside(self) -> bool:
        """Drafts that cannot be read must not stop new ones; what is there is kept for somebody who can."""
        with suppress(OSError):
            self._path.replace(self._path.with_name(ASIDE))
            for leftover in ("-wal", "-shm"):
                self._path.with_name(self._path.name + leftover).unlink(missing_ok=True)
            self.put_aside = True
        return self.put_aside
