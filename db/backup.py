"""A second encrypted file with the same rows, made page by page while the vault stays open."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from db.errors import Damaged
from db.vault import CLEAR, Key, Vault, connect, named_os, naming_faults

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGES: Final = 1024  # 4 MiB at a time: a stop is heard soon


def copy_to(vault: Vault, target: Path, raw_key: bytes, tell: Callable[[int, int], None] | None = None) -> None:
    """Copy everything under `raw_key` and prove the copy by reading it; `tell` may raise to stop.

    The copy is a file or there is none. Its nonce is blanked, so whoever opens it gets a new replica.
    """
    key = Key(raw_key)
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise named_os(error, target.parent) from error
    try:
        with naming_faults():
            _copy(vault, target, key, tell)
            _prove(target, key)
    except BaseException:
        for name in (target.name, f"{target.name}-wal", f"{target.name}-shm"):
            (target.parent / name).unlink(missing_ok=True)
        raise
    finally:
        key.forget()


def _copy(vault: Vault, target: Path, key: Key, tell: Callable[[int, int], None] | None) -> None:
    def step(_status: int, left: int, total: int) -> None:
        if tell is not None:
            tell(total - left, total)

    source = connect(vault.path, vault.key)
    try:
        copy = connect(target, key)
        try:
            source.execute("BEGIN")  # one look at the rows: what is written meanwhile neither tears nor restarts it
            source.execute("SELECT count(*) FROM setting").fetchone()
            source.backup(copy, pages=PAGES, progress=step)
            copy.execute("UPDATE setting SET value = NULL WHERE name = 'continuity_nonce'")
            copy.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            copy.close()
    finally:
        source.close()
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _prove(target: Path, key: Key) -> None:
    """Open what was written, with its own key, and read every page of it."""
    copy: Any = connect(target, key)
    try:
        wrong = copy.execute("PRAGMA cipher_integrity_check").fetchall()
        found = copy.execute("PRAGMA quick_check").fetchone()
    finally:
        copy.close()
    with target.open("rb") as file:
        in_clear = file.read(len(CLEAR)) == CLEAR
    if wrong or in_clear or found != ("ok",):
        raise Damaged(file=target.name)
