"""Make a new vault: organisation, first worker, key slots, recovery code."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from app.bundle.cards import as_name
from app.crypto import primitives
from app.i18n import QT_TR_NOOP
from app.keyring.calibration import calibrate
from app.keyring.errors import BadName, BadSite
from app.keyring.passphrase import must_be_strong, proper_name
from app.keyring.slots import KeySlots, Way
from app.progress import Progress
from app.records import own_slots
from app.records.new_folder import NewVaultFolder, settle
from app.records.opening import FOUNDING, POST_QUANTUM, Entry, open_desk
from db.session import VAULT_ID
from db.vault import create_vault as lay_vault

if TYPE_CHECKING:
    from app.crypto.primitives import Argon2Cost
    from app.desk import Desk
    from db.types import Answer

_SITE = re.compile(r"[A-Z0-9]{2,8}")
_STAGES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVault:
    """`cost` is measured on this machine unless it is given; `site` begins every case number."""

    folder: Path | str
    organisation: str
    site: str
    kind: Literal["shelter", "coordinator"]
    worker_name: str
    passphrase: str = field(repr=False)
    demonstration: bool = False
    post_quantum: bool = True
    cost: Argon2Cost | None = None


@dataclass(frozen=True, slots=True)
class Created:
    """The recovery code exists here and on paper, nowhere else."""

    desk: Desk
    recovery_code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Keys:
    slots: KeySlots
    entry: Entry
    recovery_code: str = field(repr=False)


def create_vault(new: NewVault, progress: Progress | None = None) -> Created:
    """The first worker is its administrator. Cut off at any moment, there is either a whole vault or none."""
    progress = progress or Progress()
    site = new.site.strip().upper()
    if not _SITE.fullmatch(site):
        raise BadSite
    organisation = as_name(new.organisation)
    if not organisation:
        raise BadName
    name = proper_name(new.worker_name)
    must_be_strong(new.passphrase, about=(name, new.organisation))
    with NewVaultFolder(Path(new.folder)) as place:
        keys = _make_keys(new, name, progress)
        keys.slots.write(place.slots_coming)
        progress.step(2, _STAGES, QT_TR_NOOP("Writing the encrypted vault"))
        settings = _settings(replace(new, organisation=organisation), site, name, keys)
        vault = lay_vault(place.folder, keys.entry.key.database(), settings)
        try:
            settle(place)
        except BaseException:
            vault.close()
            raise
        progress.step(3, _STAGES, QT_TR_NOOP("Opening it"))
        desk = open_desk(keys.entry, vault)
    return Created(desk, keys.recovery_code)


def _make_keys(new: NewVault, name: str, progress: Progress) -> _Keys:
    progress.step(0, _STAGES, QT_TR_NOOP("Measuring how long one guess takes on this computer"))
    cost = new.cost or calibrate()
    progress.step(1, _STAGES, QT_TR_NOOP("Making keys from the passphrase"))
    slots, key = KeySlots.create()
    worker = primitives.random_bytes(8).hex()
    slots.put(key, worker, Way.worker(name, new.passphrase), cost=cost, post_quantum=new.post_quantum)
    code = slots.put_sheet(key)
    return _Keys(slots, Entry(folder=Path(new.folder), key=key, slot=worker, slots=slots, verb="create"), code)


def _settings(new: NewVault, site: str, name: str, keys: _Keys) -> dict[str, Answer]:
    """Written in the transaction that makes the tables; the first opening makes rows of `FOUNDING`."""
    founding: dict[str, str] = {
        "organisation": new.organisation,
        "kind": new.kind,
        "site": site,
        "demonstration": "yes" if new.demonstration else "no",
        "worker": keys.entry.slot,
        "name": name,
    }
    return {
        VAULT_ID: keys.entry.key.vault,
        POST_QUANTUM: "yes" if new.post_quantum else "no",
        FOUNDING: founding,
        own_slots.COPY: own_slots.spell(keys.slots),
    }
