"""Key slots: who can open the vault, each with a passphrase of their own and none with another's."""

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

import msgspec

from app.crypto import age, primitives
from app.crypto.age_recipients import HybridIdentity, X25519Identity
from app.crypto.errors import CryptoError, Unauthentic
from app.crypto.primitives import Argon2Cost
from app.keyring import recovery, slot_file
from app.keyring.calibration import FLOOR, check_memory
from app.keyring.errors import DamagedSlotFile, SlotFileAltered, WrongPassphrase, WrongRecoveryCode
from app.keyring.keys import VaultKey
from app.keyring.passphrase import normal, normal_name
from app.keyring.slot_file import Document, Kdf, Slot

_SHEET_NAME: Final = b"\x00recovery sheet"


@dataclass(frozen=True, slots=True)
class Way:
    """How a slot is opened: by a worker's name and passphrase, or by the code on the recovery sheet."""

    kind: Literal["passphrase", "sheet"]
    name: bytes
    secret: bytes = field(repr=False)

    @classmethod
    def worker(cls, name: str, passphrase: str) -> "Way":
        return cls("passphrase", normal_name(name), normal(passphrase))

    @classmethod
    def sheet(cls, typed: str) -> "Way":
        return cls("sheet", _SHEET_NAME, recovery.read_code(typed).encode())


@dataclass(frozen=True, slots=True)
class Opened:
    """`genuine` is False when somebody changed the file: the vault opens, but no slot in it is trusted."""

    slot: str
    key: VaultKey
    genuine: bool


class KeySlots:
    """The slot document in memory, without its damaged slots; every change needs the vault's key."""

    def __init__(self, document: Document, damaged: int = 0) -> None:
        self.document = document
        self.damaged = damaged

    @classmethod
    def read(cls, file: Path) -> "KeySlots":
        return cls(*slot_file.read(file))

    def write(self, file: Path) -> None:
        slot_file.write(file, self.document)

    @classmethod
    def create(cls) -> "tuple[KeySlots, VaultKey]":
        vault = primitives.random_bytes(16).hex()
        document = Document(slot_file.FORMAT, slot_file.VERSION, vault, epoch=1, gen=0, slots=())
        return cls(document), VaultKey(vault, 1, primitives.random_bytes(primitives.KEY))

    # ---- opening
    def open(self, way: Way) -> Opened:
        """Try every slot that could be meant; a name nobody has costs the same time as a wrong passphrase."""
        tried = False
        for slot in self._candidates(way):
            tried = True
            identity = _open_identity(self.document, slot, way)
            if identity is not None:
                key = VaultKey(self.document.vault, self.document.epoch, _unwrap(slot, identity))
                return Opened(slot.id, key, self.is_genuine(key))
        if not tried:
            _kek(way, self.document.slots[0].kdf)
        if self.damaged:
            raise DamagedSlotFile
        raise WrongRecoveryCode if way.kind == "sheet" else WrongPassphrase

    def _candidates(self, way: Way) -> Iterator[Slot]:
        wanted = _hint(self.document.vault, way.name)
        return (slot for slot in self.document.slots if slot.type == way.kind and slot.hint == wanted)

    def is_genuine(self, key: VaultKey) -> bool:
        """Whether the file is what the vault's key signed last."""
        return primitives.same(self.document.mac.encode(), _mac(self.document, key).hex().encode())

    def usual_cost(self) -> Argon2Cost:
        """The dearest that a passphrase of this vault has; never under the floor."""
        costs = [slot.kdf.cost() for slot in self.document.slots if slot.type == "passphrase"]
        return max(costs, key=lambda cost: cost.memory_kib * cost.passes, default=FLOOR)

    # ---- changing
    def put(self, key: VaultKey, slot_id: str, way: Way, *, cost: Argon2Cost, post_quantum: bool = True) -> None:
        """Add a slot, or give an old one a new passphrase: its age identity is new as well."""
        self._must_be_genuine(key)
        identity = HybridIdentity() if post_quantum else X25519Identity()
        kdf = Kdf("argon2id", cost.memory_kib, cost.passes, cost.lanes, primitives.random_bytes(16).hex())
        hint = _hint(self.document.vault, way.name)
        public = str(identity.recipient())
        bare = Slot(slot_id, way.kind, hint, kdf, public, "", _base64(age.seal(key.secret, [identity.recipient()])))
        secret = identity.secret_text().encode()
        sealed = primitives.aead_seal(_kek(way, kdf), secret, _bound_to(self.document, bare))
        slot = msgspec.structs.replace(bare, sk=_base64(sealed))
        slot = msgspec.structs.replace(slot, sum=slot_file.checksum(self.document.vault, slot))
        others = tuple(other for other in self.document.slots if other.id != slot_id)
        self._sign(key, (*others, slot))

    def put_sheet(self, key: VaultKey) -> str:
        """A new recovery code in place of any old one; 130 random bits need no dearer cost than the floor."""
        code = recovery.new_code()
        others = [slot.id for slot in self.document.slots if slot.type == "sheet"]
        self.put(key, primitives.random_bytes(8).hex(), Way.sheet(code), cost=FLOOR)
        for slot_id in others:
            self.drop(key, slot_id)
        return code

    def drop(self, key: VaultKey, slot_id: str) -> None:
        self._must_be_genuine(key)
        self._sign(key, tuple(slot for slot in self.document.slots if slot.id != slot_id))

    def drop_strangers(self, key: VaultKey, known: set[str]) -> None:
        """Slots of nobody: a crash came between the slot and the worker."""
        for slot in self.document.slots:
            if slot.type == "passphrase" and slot.id not in known:
                self.drop(key, slot.id)

    def _must_be_genuine(self, key: VaultKey) -> None:
        if self.document.gen and not self.is_genuine(key):
            raise SlotFileAltered

    def _sign(self, key: VaultKey, slots: tuple[Slot, ...]) -> None:
        bare = msgspec.structs.replace(self.document, slots=slots, gen=self.document.gen + 1, mac="")
        self.document = msgspec.structs.replace(bare, mac=_mac(bare, key).hex())


def _mac(document: Document, key: VaultKey) -> bytes:
    bare = msgspec.structs.replace(document, mac="")
    return primitives.hmac_sha256(key.slots(), slot_file.spell(bare))


def _hint(vault: str, name: bytes) -> str:
    """One byte: enough to pick the slot, too little to tell who works here."""
    return primitives.hmac_sha256(vault.encode(), name)[:1].hex()


def _kek(way: Way, kdf: Kdf) -> bytes:
    check_memory(kdf.cost())
    stretched = primitives.argon2id(way.secret, bytes.fromhex(kdf.salt), kdf.cost(), way.name)
    return primitives.hkdf(stretched, b"havenbook/kek/v1")


def _bound_to(document: Document, slot: Slot) -> bytes:
    """What the sealed identity is bound to, so that no part of a slot can be put into another slot or vault."""
    bare = msgspec.structs.replace(slot, sk="", vk="", sum="")
    return document.vault.encode() + slot_file.spell(bare)


def _open_identity(document: Document, slot: Slot, way: Way) -> HybridIdentity | X25519Identity | None:
    key = _kek(way, slot.kdf)
    try:
        secret = primitives.aead_open(key, _from_base64(slot.sk), _bound_to(document, slot))
    except Unauthentic:
        return None
    return age.parse_identity(secret.decode())


def _unwrap(slot: Slot, identity: HybridIdentity | X25519Identity) -> bytes:
    """The passphrase was right; if the vault's key is unreadable all the same, the file is damaged."""
    try:
        secret = age.open_sealed(_from_base64(slot.vk), [identity])
    except CryptoError:
        raise DamagedSlotFile from None
    if len(secret) != primitives.KEY:
        raise DamagedSlotFile
    return secret


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _from_base64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise DamagedSlotFile from None
