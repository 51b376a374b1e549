"""The printed recovery code: 26 letters and digits that open the vault, and two that prove the typing."""

import hashlib
import secrets
from typing import Final

from app.keyring.errors import MistypedCode

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKS_LIKE: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SECRET: Final = 26
_CHECK: Final = 2
GROUP: Final = 4


def new_code() -> str:
    """130 random bits, with their check letters; without separators."""
    secret = "".join(secrets.choice(_ALPHABET) for _ in range(_SECRET))
    return secret + _check(secret)


def _check(secret: str) -> str:
    number = int.from_bytes(hashlib.sha256(b"havenbook-recovery-v1|" + secret.encode()).digest()[:2], "big")
    return _ALPHABET[number >> 11] + _ALPHABET[number >> 6 & 31]


def read_code(typed: str) -> str:
    """The code as it was printed, from whatever case, spacing and lookalike letters a person typed."""
    kept = "".join(char for char in typed.upper() if char.isalnum()).translate(_LOOKS_LIKE)
    secret, check = kept[:_SECRET], kept[_SECRET:]
    if len(kept) != _SECRET + _CHECK or not set(kept) <= set(_ALPHABET) or check != _check(secret):
        raise MistypedCode
    return kept


def groups(code: str) -> tuple[str, ...]:
    return tuple(code[start : start + GROUP] for start in range(0, len(code), GROUP))


def same_group(printed: str, typed: str) -> bool:
    """Whether one group was copied right, as tolerant as `read_code`."""
    kept = "".join(char for char in typed.upper() if char.isalnum()).translate(_LOOKS_LIKE)
    return kept == printed
