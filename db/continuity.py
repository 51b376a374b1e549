"""Notices a restored or copied vault: what this machine remembers about it, outside of it."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Final, Literal

import msgspec

BLOCK: Final = 64
BIGGEST_BLOCK: Final = 4096
Verdict = Literal["new", "same", "restored", "clock"]


class Sidecar(msgspec.Struct, forbid_unknown_fields=False):
    """`done` is the last number known to be committed when this was written, `bound` the last that may be in use.

    `nonce` changes at every opening, and `coming` is the one about to be written into the vault, so that a copy from
    an earlier opening is known by its old nonce. `erased` has keyed hashes of the people we erased for good,
    `forgotten` of those another organisation had us erase; `owed` while an old copy has yet to hear of them.
    """

    nonce: str = ""
    coming: str = ""
    machine: str = ""
    replica: str = ""
    done: int = 0
    bound: int = 0
    erased: list[str] = []
    forgotten: list[str] = []
    owed: bool = False


class Inside(msgspec.Struct, frozen=True):
    """What the vault itself says."""

    nonce: str
    replica: bytes | None
    seq: int


def judge(sidecar: Sidecar | None, inside: Inside, machine: str) -> Verdict:
    """A crash leaves numbers reserved and unused; everything else that does not fit is a restored or copied vault."""
    if inside.replica is None:
        return "new"
    if sidecar is None or sidecar.machine != machine or sidecar.replica != inside.replica.hex():
        return "restored"
    if not inside.nonce or inside.nonce not in {sidecar.nonce, sidecar.coming}:
        return "restored"
    return "same" if sidecar.done <= inside.seq <= sidecar.bound else "restored"


def machine_id() -> str:
    """Something that stays with this machine and is not copied with a folder; empty where the system has none."""
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return ""
    for path in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        with suppress(OSError):
            return Path(path).read_text(encoding="ascii").strip()
    return ""


def _sync_folder(folder: Path) -> None:
    """A rename is on the disk only when its folder is; Windows has no such call and needs none."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class Continuity:
    """The sidecar of one vault in this machine's state folder; unwritable, it makes each opening a new replica."""

    def __init__(self, state_dir: Path, vault_id: bytes) -> None:
        self._key = blake2b(vault_id, digest_size=32, person=b"havenbook-state").digest()
        self._folder = state_dir
        self.path = state_dir / f"{self._hash(b'name')}.json"
        self.machine = self._hash(machine_id().encode())
        self.writable = True
        self.sidecar = self._read()

    def _hash(self, what: bytes) -> str:
        return blake2b(what, key=self._key, digest_size=16).hexdigest()

    def _read(self) -> Sidecar | None:
        try:
            return msgspec.json.decode(self.path.read_bytes(), type=Sidecar)
        except (OSError, msgspec.MsgspecError):
            return None

    def save(self, sidecar: Sidecar) -> None:
        """Whole or not at all, and on the disk before we go on."""
        self.sidecar = sidecar
        part = self.path.with_suffix(".part")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as file:
                file.write(msgspec.json.encode(sidecar))
                file.flush()
                os.fsync(file.fileno())
            part.replace(self.path)
            _sync_folder(self._folder)
        except OSError:
            self.writable = False

    def begin(self, replica: bytes, nonce: str) -> None:
        """Before a new replica is written into the vault."""
        before = self.sidecar or Sidecar()
        fresh = Sidecar(nonce=nonce, machine=self.machine, replica=replica.hex(), owed=True)
        self.save(msgspec.structs.replace(fresh, erased=before.erased, forgotten=before.forgotten))

    def announce(self, nonce: str) -> None:
        """Before a new nonce is written into the vault."""
        if self.sidecar is not None:
            self.save(msgspec.structs.replace(self.sidecar, coming=nonce))

    def settle(self, nonce: str, seq: int) -> None:
        """The vault has this nonce and ends at this number."""
        if self.sidecar is not None:
            self.save(msgspec.structs.replace(self.sidecar, nonce=nonce, coming="", done=seq, bound=seq))

    def reserve(self, done: int, upto: int) -> None:
        """Before numbers up to `upto` are used; `done` is the last one committed."""
        if self.sidecar is None or upto <= self.sidecar.bound:
            return
        block = min(max(BLOCK, upto - done), BIGGEST_BLOCK)
        self.save(msgspec.structs.replace(self.sidecar, done=done, bound=upto + block - 1))

    def mark(self, subject: bytes) -> str:
        return self._hash(subject)

    def remember_gone(self, erased: set[str], forgotten: set[str]) -> None:
        """Exactly these are gone from the vault now."""
        if self.sidecar is None:
            return
        told = (sorted(erased), sorted(forgotten), False)
        if told != (self.sidecar.erased, self.sidecar.forgotten, self.sidecar.owed):
            gone = {"erased": told[0], "forgotten": told[1], "owed": told[2]}
            self.save(msgspec.structs.replace(self.sidecar, **gone))
