"""Random person codes, and case numbers that a hand can write: neither says anything about the person."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from db.models import Person, Setting

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

SYMBOLS: Final = "23456789BCDFGHJKMNPQRTVWXY"
"""No vowels, so that no word comes out; nothing that looks or sounds like another sign."""
BASE32: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_HALF: Final = 4
_COUNTER: Final = "case_number:"


def person_code(session: Session) -> str:
    """A new code, XXXX-XXXX."""
    while True:
        signs = "".join(secrets.choice(SYMBOLS) for _ in range(2 * _HALF))
        code = f"{signs[:_HALF]}-{signs[_HALF:]}"
        if session.scalar(select(Person.id).where(Person.code == code)) is None:
            return code


def case_number(session: Session, site: str, replica: bytes, today: date) -> str:
    """SITE-DD-YY-NNNN: the shelter, this vault's present incarnation, the year, and a number never given twice.

    Two vaults may share DD once in a thousand times: the two numbers are then shown, never changed.
    """
    prefix = f"{site}-{device_letters(replica)}-{today.year % 100:02d}"
    counter = session.get(Setting, _COUNTER + prefix)
    if counter is None:
        counter = Setting(name=_COUNTER + prefix, value=0)
        session.add(counter)
        session.flush()  # so that the next number of this transaction finds it
    counter.value = int(counter.value) + 1
    return f"{prefix}-{counter.value:04d}"


def device_letters(replica: bytes) -> str:
    """The first ten bits of the replica's id."""
    bits = int.from_bytes(replica[:2], "big") >> 6
    return BASE32[bits >> 5] + BASE32[bits & 31]
