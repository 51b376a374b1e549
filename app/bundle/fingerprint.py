"""Forty digits that stand for a device's keys, read aloud by one side and typed by the other."""

import hashlib
import hmac
import unicodedata

DIGITS = 40
GROUP = 5
_BETWEEN = frozenset(" \t\n-.\u00a0\u2009\u202f\u200b\u200e\u200f\u061c")


def digits_of(*fields: str) -> str:
    """Work out the digits over length-prefixed fields, so that no two sets of fields run together."""
    digest = hashlib.sha256()
    for field in fields:
        data = field.encode()
        digest.update(len(data).to_bytes(4, "big") + data)
    return str(int.from_bytes(digest.digest(), "big") % 10**DIGITS).zfill(DIGITS)


def groups(digits: str) -> tuple[str, ...]:
    return tuple(digits[start : start + GROUP] for start in range(0, len(digits), GROUP))


def plain_digits(typed: str) -> str | None:
    """What was typed as plain digits: spaces and dashes dropped, local digits understood; None if it holds more."""
    found = []
    for letter in typed:
        if letter in _BETWEEN:
            continue
        value = unicodedata.decimal(letter, None)
        if value is None:
            return None
        found.append(str(value))
    return "".join(found)


def same(typed: str, digits: str) -> bool:
    plain = plain_digits(typed)
    return plain is not None and hmac.compare_digest(plain, digits)
