"""A vault at hand: open as `desk`, or closed as `house` with all that is needed to open it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests import vaults

if TYPE_CHECKING:
    from pathlib import Path

    from app.keyring.keys import VaultKey


class House(NamedTuple):
    """A closed vault."""

    folder: Path
    key: VaultKey
    recovery_code: str

    def dump(self):
        return vaults.dump(self.folder, self.key.database())


@pytest.fixture
def created(tmp_path):
    made = vaults.copy_of(tmp_path / "vault")
    yield made
    made.desk.close()


@pytest.fixture
def desk(created):
    return created.desk


@pytest.fixture
def house(created):
    created.desk.close()
    return House(created.desk.vault_path, created.desk.vault_key, created.recovery_code)
