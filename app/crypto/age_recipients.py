"""Who an age file can be for: an X25519 key, a post-quantum hybrid key, a passphrase."""

import re
from typing import Protocol

from app.crypto import bech32, primitives
from app.crypto.age_header import Stanza, from_base64, to_base64
from app.crypto.errors import AgeHeaderFailure, BadKey, Unauthentic

FILE_KEY = 16
MAX_LOG_N = 20
DEFAULT_LOG_N = 17
_WRAPPED = FILE_KEY + primitives.TAG
_NO_NONCE = bytes(primitives.NONCE)
_X25519 = "X25519"
_HYBRID = "mlkem768x25519"
_SCRYPT = "scrypt"
_X25519_INFO = b"age-encryption.org/v1/X25519"
_HYBRID_INFO = b"age-encryption.org/mlkem768x25519"
_SCRYPT_SALT = b"age-encryption.org/v1/scrypt"
_NUMBER = re.compile(r"[1-9][0-9]{0,2}")


class Recipient(Protocol):
    """`label` keeps kinds apart: recipients of one file have the same."""

    label: str

    def wrap(self, file_key: bytes) -> Stanza: ...


class Identity(Protocol):
    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None: ...


def _share(stanza: Stanza, length: int) -> bytes:
    if len(stanza.arguments) != 2 or len(stanza.body) != _WRAPPED:
        raise AgeHeaderFailure("shape of a stanza")
    share = from_base64(stanza.arguments[1])
    if len(share) != length:
        raise AgeHeaderFailure("length of a share")
    return share


def _of_prefix(text: str, prefix: str, length: int) -> bytes:
    found, data = bech32.decode(text)
    if found != prefix or len(data) != length:
        raise BadKey("another kind of key")
    return data


class X25519Recipient:
    label = ""
    prefix = "age"

    def __init__(self, public: bytes) -> None:
        self.public = public

    @classmethod
    def parse(cls, text: str) -> "X25519Recipient":
        return cls(_of_prefix(text, cls.prefix, primitives.KEY))

    def __str__(self) -> str:
        return bech32.encode(self.prefix, self.public)

    def wrap(self, file_key: bytes) -> Stanza:
        secret = primitives.random_bytes(primitives.KEY)
        share = primitives.x25519_public(secret)
        shared = primitives.x25519_shared(secret, self.public)
        key = primitives.hkdf(shared, _X25519_INFO, salt=share + self.public)
        return Stanza((_X25519, to_base64(share)), primitives.Aead(key).seal(_NO_NONCE, file_key))


class X25519Identity:
    prefix = "AGE-SECRET-KEY-"

    def __init__(self, secret: bytes | None = None) -> None:
        self._secret = secret or primitives.random_bytes(primitives.KEY)
        self._public = primitives.x25519_public(self._secret)

    @classmethod
    def parse(cls, text: str) -> "X25519Identity":
        return cls(_of_prefix(text, cls.prefix, primitives.KEY))

    def secret_text(self) -> str:
        return bech32.encode(self.prefix, self._secret)

    def recipient(self) -> X25519Recipient:
        return X25519Recipient(self._public)

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        for stanza in stanzas:
            if stanza.arguments[0] != _X25519:
                continue
            share = _share(stanza, primitives.KEY)
            try:
                shared = primitives.x25519_shared(self._secret, share)
            except BadKey:
                raise AgeHeaderFailure("a point of low order") from None
            key = primitives.hkdf(shared, _X25519_INFO, salt=share + self._public)
            try:
                return primitives.Aead(key).open(_NO_NONCE, stanza.body)
            except Unauthentic:
                continue
        return None


class HybridRecipient:
    label = "postquantum"
    prefix = "age1pq"

    def __init__(self, public: bytes) -> None:
        self.public = public

    @classmethod
    def parse(cls, text: str) -> "HybridRecipient":
        return cls(_of_prefix(text, cls.prefix, primitives.HYBRID_PUBLIC))

    def __str__(self) -> str:
        return bech32.encode(self.prefix, self.public)

    def wrap(self, file_key: bytes) -> Stanza:
        sealed = primitives.hybrid_seal(self.public, file_key, _HYBRID_INFO)
        share = sealed[: primitives.HYBRID_ENCAPSULATED]
        return Stanza((_HYBRID, to_base64(share)), sealed[primitives.HYBRID_ENCAPSULATED :])


class HybridIdentity:
    prefix = "AGE-SECRET-KEY-PQ-"

    def __init__(self, seed: bytes | None = None) -> None:
        self._seed = seed or primitives.random_bytes(primitives.KEY)

    @classmethod
    def parse(cls, text: str) -> "HybridIdentity":
        return cls(_of_prefix(text, cls.prefix, primitives.KEY))

    def secret_text(self) -> str:
        return bech32.encode(self.prefix, self._seed)

    def recipient(self) -> HybridRecipient:
        return HybridRecipient(primitives.hybrid_public(self._seed))

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        for stanza in stanzas:
            if stanza.arguments[0] != _HYBRID:
                continue
            share = _share(stanza, primitives.HYBRID_ENCAPSULATED)
            try:
                return primitives.hybrid_open(self._seed, share + stanza.body, _HYBRID_INFO)
            except BadKey:
                raise AgeHeaderFailure("not an encapsulated key") from None
            except Unauthentic:
                continue
        return None


class ScryptRecipient:
    label = "passphrase"

    def __init__(self, passphrase: bytes, log_n: int = DEFAULT_LOG_N) -> None:
        self._passphrase = passphrase
        self._log_n = log_n

    def wrap(self, file_key: bytes) -> Stanza:
        salt = primitives.random_bytes(16)
        key = primitives.scrypt(self._passphrase, _SCRYPT_SALT + salt, self._log_n)
        body = primitives.Aead(key).seal(_NO_NONCE, file_key)
        return Stanza((_SCRYPT, to_base64(salt), str(self._log_n)), body)


class ScryptIdentity:
    """A passphrase to try; `max_log_n` bounds the memory a stranger's file may ask for."""

    def __init__(self, passphrase: bytes, max_log_n: int = MAX_LOG_N) -> None:
        self._passphrase = passphrase
        self._max_log_n = max_log_n

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        if all(stanza.arguments[0] != _SCRYPT for stanza in stanzas):
            return None
        if len(stanzas) != 1 or len(stanzas[0].arguments) != 3 or len(stanzas[0].body) != _WRAPPED:
            raise AgeHeaderFailure("shape of a passphrase stanza")
        _, salt_text, number = stanzas[0].arguments
        salt = from_base64(salt_text)
        if len(salt) != 16 or not _NUMBER.fullmatch(number) or int(number) > self._max_log_n:
            raise AgeHeaderFailure("salt or work factor")
        key = primitives.scrypt(self._passphrase, _SCRYPT_SALT + salt, int(number))
        try:
            return primitives.Aead(key).open(_NO_NONCE, stanzas[0].body)
        except Unauthentic:
            return None
