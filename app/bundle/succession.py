"""What a device signs for the one it became: a restored vault still holds the keys of its earlier self."""

from app.bundle import strict
from app.crypto import sshsig
from app.crypto.errors import BadKey, BadSignature

NAMESPACE = "havenbook-succession-v1"
MOST = 64


def prove(secret: bytes, device: str, now: str, key: str) -> str:
    """Signed by `device`, that is no more: it is `now`, with this signing key. Both are ids of devices in hex."""
    return sshsig.sign(secret, _said(device, now, key), NAMESPACE).decode("ascii")


def holds(proof: str, known: str, device: str, now: str, key: str) -> bool:
    """Whether the pinned key `known` of that device said exactly so."""
    try:
        return sshsig.verify(_said(device, now, key), proof.encode("ascii"), NAMESPACE) == sshsig.parse_key_line(known)
    except (BadSignature, BadKey, UnicodeEncodeError):
        return False


def _said(device: str, now: str, key: str) -> bytes:
    return strict.encode({"device": device, "key": key, "now": now})
