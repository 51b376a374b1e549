"""What thousands of tests need not wait for: a card's work factor, and a disk that says it has kept every save.

Both hold in the process of the tests alone: the programs that they begin, kill and look into wait as always.
"""

from __future__ import annotations

import functools
import os
from typing import TYPE_CHECKING

from app.bundle import cards
from db import vault

if TYPE_CHECKING:
    import pytest

PROMISED = vault.PRAGMAS


def seal_cards(patch: pytest.MonkeyPatch) -> None:
    """A card takes a third of a second and 128 MiB to seal; `inspect.unwrap` gives the one that does."""
    whole = cards.seal_card

    @functools.wraps(whole)
    def sealed(card: cards.Card, secret: bytes, code: str, log_n: int = 10) -> bytes:
        return whole(card, secret, code, log_n)

    patch.setattr(cards, "seal_card", sealed)


def trust_the_disk(patch: pytest.MonkeyPatch) -> None:
    """No power goes while tests run; `PROMISED` are the pragmas as they were, for the test that reads them."""
    kept = tuple("synchronous=OFF" if each == "synchronous=FULL" else each for each in PROMISED)
    patch.setattr(vault, "PRAGMAS", kept)
    patch.setattr(os, "fsync", lambda _handle: None)
