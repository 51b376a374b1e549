"""Vaults opened as at a new start of the program."""

from __future__ import annotations

import pytest

from db.clock import Clock
from db.session import Store, open_store
from db.vault import open_vault
from tests.factories import RAW_KEY


@pytest.fixture
def opener(vault_folder, state_dir, clock):
    """open(): the vault opened as at a new start of the program; closed at the end of the test."""
    opened = []

    def again(folder=vault_folder, state=state_dir) -> Store:
        store = open_store(open_vault(folder, RAW_KEY), state, Clock(clock.now_ms))
        opened.append(store)
        return store

    yield again
    for store in opened:
        store.close()
