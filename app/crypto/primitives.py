"""The one door to the crypto library: derivation, sealing, key agreement, signatures, random bytes."""

import hashlib
import hmac
import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from app.crypto.errors import BadKey, NotEnoughMemory, Unauthentic

Bytes = bytes | bytearray | memoryview

KEY = 32
NONCE = 12
TAG = 16
MLKEM_PUBLIC = 1184
MLKEM_CIPHERTEXT = 1088
HYBRID_PUBLIC = MLKEM_PUBLIC + KEY
HYBRID_ENCAPSULATED = MLKEM_CIPHERTEXT + KEY
_HYBRID = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def random_bytes(count: int) -> bytes:
    return os.urandom(count)


def same(one: bytes, other: bytes) -> bool:
    """Compare without telling by the time it takes where they differ."""
    return hmac.compare_digest(one, other)


def hmac_sha256(key: bytes, message: bytes) -> bytes:
    return hmac.digest(key, message, "sha256")


def hkdf(key: bytes, info: bytes, length: int = KEY, salt: bytes = b"") -> bytes:
    return HKDF(hashes.SHA256(), length, salt or None, info).derive(key)


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one guess of a passphrase costs."""

    memory_kib: int
    passes: int
    lanes: int = 1


def argon2id(passphrase: bytes, salt: bytes, cost: Argon2Cost, associated: bytes = b"") -> bytes:
    kdf = Argon2id(
        salt=salt,
        length=KEY,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
        ad=associated or None,
    )
    try:
        return kdf.derive(passphrase)
    except MemoryError:
        raise NotEnoughMemory(mebibytes=str(cost.memory_kib >> 10)) from None


def scrypt(passphrase: bytes, salt: bytes, log_n: int) -> bytes:
    """Derive a key as age does (r = 8, p = 1); it takes 2 ** log_n KiB of memory."""
    try:
        return Scrypt(salt, KEY, 1 << log_n, 8, 1).derive(passphrase)
    except MemoryError:
        raise NotEnoughMemory(mebibytes=str(1 << max(log_n - 10, 0))) from None


class Aead:
    """ChaCha20-Poly1305 under one key, for callers that count their nonces."""

    __slots__ = ("_cipher",)

    def __init__(self, key: bytes) -> None:
        self._cipher = ChaCha20Poly1305(key)

    def seal(self, nonce: bytes, plaintext: Bytes, associated: bytes = b"") -> bytes:
        return self._cipher.encrypt(nonce, plaintext, associated or None)

    def seal_into(self, nonce: bytes, plaintext: Bytes, room: Bytes) -> int:
        return self._cipher.encrypt_into(nonce, plaintext, None, room)

    def open(self, nonce: bytes, sealed: Bytes, associated: bytes = b"") -> bytes:
        try:
            return self._cipher.decrypt(nonce, sealed, associated or None)
        except InvalidTag:
            raise Unauthentic from None


def aead_seal(key: bytes, plaintext: bytes, associated: bytes = b"") -> bytes:
    """Seal under a random nonce, which stands in front."""
    nonce = random_bytes(NONCE)
    return nonce + Aead(key).seal(nonce, plaintext, associated)


def aead_open(key: bytes, sealed: bytes, associated: bytes = b"") -> bytes:
    if len(sealed) < NONCE + TAG:
        raise Unauthentic
    return Aead(key).open(sealed[:NONCE], sealed[NONCE:], associated)


def x25519_public(secret: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def x25519_shared(secret: bytes, public: bytes) -> bytes:
    """Agree on a secret; a point of low order, which would agree with anyone, is refused."""
    try:
        return X25519PrivateKey.from_private_bytes(secret).exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError:
        raise BadKey("not a usable X25519 point") from None


def _hybrid_secret(seed: bytes) -> MLKEM768X25519PrivateKey:
    expanded = hashlib.shake_256(seed).digest(96)
    return MLKEM768X25519PrivateKey(
        MLKEM768PrivateKey.from_seed_bytes(expanded[:64]), X25519PrivateKey.from_private_bytes(expanded[64:])
    )


def hybrid_public(seed: bytes) -> bytes:
    expanded = hashlib.shake_256(seed).digest(96)
    lattice = MLKEM768PrivateKey.from_seed_bytes(expanded[:64]).public_key().public_bytes_raw()
    return lattice + x25519_public(expanded[64:])


def hybrid_seal(public: bytes, plaintext: bytes, info: bytes) -> bytes:
    """Seal to an ML-KEM-768 + X25519 key (HPKE): the encapsulated key, then the sealed bytes."""
    try:
        key = MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(public[:MLKEM_PUBLIC]),
            X25519PublicKey.from_public_bytes(public[MLKEM_PUBLIC:]),
        )
        return _HYBRID.encrypt(plaintext, key, info=info)
    except ValueError:
        raise BadKey("not a usable hybrid key") from None


def hybrid_open(seed: bytes, sealed: bytes, info: bytes) -> bytes:
    try:
        return _HYBRID.decrypt(sealed, _hybrid_secret(seed), info=info)
    except (InvalidTag, ValueError):
        # the library says the same for a point of low order, which is no accident and must be told apart
        x25519_shared(random_bytes(KEY), sealed[MLKEM_CIPHERTEXT:HYBRID_ENCAPSULATED])
        raise Unauthentic from None


def ed25519_generate() -> bytes:
    return random_bytes(KEY)


def ed25519_public(secret: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def ed25519_sign(secret: bytes, message: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(secret).sign(message)


def ed25519_verify(public: bytes, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
