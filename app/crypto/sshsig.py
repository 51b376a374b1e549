"""SSH signatures (OpenSSH's PROTOCOL.sshsig) with Ed25519: what `ssh-keygen -Y sign` and `-Y verify` speak."""

import base64
import binascii
import hashlib
import re

from app.crypto import primitives
from app.crypto.errors import BadKey, BadSignature

MAX_ARMORED = 4096
_KIND = b"ssh-ed25519"
_MAGIC = b"SSHSIG"
_VERSION = b"\x00\x00\x00\x01"
_HASH = b"sha512"
_KEY = 32
_SIGNATURE = 64
_COLUMNS = 70
_ARMOR = re.compile(r"-----BEGIN SSH SIGNATURE-----\n((?:[A-Za-z0-9+/=]{1,76}\n){1,64})-----END SSH SIGNATURE-----\n")
_KEY_LINE = re.compile(r"ssh-ed25519 ([A-Za-z0-9+/=]{1,128})")


def _string(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


def _key_blob(public: bytes) -> bytes:
    return _string(_KIND) + _string(public)


def _from_base64(text: str) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error:
        raise BadSignature("base64") from None
    if base64.b64encode(data).decode("ascii") != text:
        raise BadSignature("base64 is not canonical")
    return data


def _to_be_signed(message: bytes, namespace: str) -> bytes:
    digest = hashlib.sha512(message).digest()
    return _MAGIC + b"".join(_string(part) for part in (namespace.encode(), b"", _HASH, digest))


def sign(secret: bytes, message: bytes, namespace: str) -> bytes:
    signature = _string(_KIND) + _string(primitives.ed25519_sign(secret, _to_be_signed(message, namespace)))
    parts = (_key_blob(primitives.ed25519_public(secret)), namespace.encode(), b"", _HASH, signature)
    text = base64.b64encode(_MAGIC + _VERSION + b"".join(_string(part) for part in parts)).decode("ascii")
    lines = [text[start : start + _COLUMNS] for start in range(0, len(text), _COLUMNS)]
    armored = ["-----BEGIN SSH SIGNATURE-----", *lines, "-----END SSH SIGNATURE-----", ""]
    return "\n".join(armored).encode("ascii")


def _split(blob: bytes, count: int) -> list[bytes]:
    """Split into exactly `count` length-prefixed strings."""
    parts = []
    place = 0
    for _ in range(count):
        end = place + 4 + int.from_bytes(blob[place : place + 4], "big")
        parts.append(blob[place + 4 : end])
        place = end
    if place != len(blob):
        raise BadSignature("ends before or after its last string")
    return parts


def _of_ed25519(blob: bytes, length: int) -> bytes:
    kind, value = _split(blob, 2)
    if kind != _KIND or len(value) != length:
        raise BadSignature("another kind of key")
    return value


def verify(message: bytes, armored: bytes, namespace: str) -> bytes:
    """Return the public key that signed; whether it is trusted, the caller knows."""
    if len(armored) > MAX_ARMORED:
        raise BadSignature("too long")
    armor = _ARMOR.fullmatch(armored.decode("latin-1"))
    if armor is None:
        raise BadSignature("armor")
    blob = _from_base64(armor.group(1).replace("\n", ""))
    if blob[:10] != _MAGIC + _VERSION:
        raise BadSignature("version")
    key, named, reserved, hashed, signature = _split(blob[10:], 5)
    if named != namespace.encode() or reserved or hashed != _HASH:
        raise BadSignature("made for another purpose")
    public = _of_ed25519(key, _KEY)
    if not primitives.ed25519_verify(public, _of_ed25519(signature, _SIGNATURE), _to_be_signed(message, namespace)):
        raise BadSignature("does not belong to the message")
    return public


def key_line(public: bytes) -> str:
    """Write a public key as it stands in an allowed_signers file."""
    return f"ssh-ed25519 {base64.b64encode(_key_blob(public)).decode('ascii')}"


def parse_key_line(text: str) -> bytes:
    line = _KEY_LINE.fullmatch(text)
    if line is None:
        raise BadKey("not an ssh-ed25519 line")
    try:
        return _of_ed25519(_from_base64(line.group(1)), _KEY)
    except BadSignature:
        raise BadKey("not an Ed25519 key") from None


def key_fingerprint(public: bytes) -> str:
    """The name `ssh-keygen -l` gives a key."""
    digest = hashlib.sha256(_key_blob(public)).digest()
    return "SHA256:" + base64.b64encode(digest).decode("ascii").rstrip("=")
