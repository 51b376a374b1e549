"""The key slots beside an open vault: the file, the copy inside the vault, and whether the two agree."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from sqlalchemy.orm import Session

from app import paths
from app.keyring import slot_file
from app.keyring.errors import SlotFileAltered, SlotFileOlder
from app.keyring.slots import KeySlots
from db.models.setting import get_setting, put_setting
from db.vault import naming_faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.desk import Desk
    from app.keyring.keys import VaultKey
    from app.paths import VaultPaths
    from db.vault import Vault

COPY: Final = "keyslots"


def read(vault: VaultPaths) -> KeySlots:
    """Read the slots; a creation that was cut off after its last step but one is finished first."""
    if vault.slots_coming.exists() and vault.database.exists() and not vault.slots.exists():
        vault.slots_coming.replace(vault.slots)
        paths.sync_folder(vault.folder)
    return KeySlots.read(vault.slots)


def inside(session: Session, key: VaultKey) -> KeySlots | None:
    """The copy in the vault: what the file should say."""
    text = get_setting(session, COPY)
    if not isinstance(text, str):
        return None
    slots = KeySlots(*slot_file.parse(text.encode()))
    return slots if slots.is_genuine(key) else None


def spell(slots: KeySlots) -> str:
    return slot_file.spell(slots.document).decode()


def remember(session: Session, slots: KeySlots) -> None:
    put_setting(session, COPY, spell(slots))


def check(session: Session, slots: KeySlots, key: VaultKey) -> tuple[str, ...]:
    """What is wrong with the file, as alarms; a file newer than the copy was written just before a crash."""
    copy = inside(session, key)
    if not slots.is_genuine(key):
        return (SlotFileAltered.code,)
    if copy is not None and copy.document.gen > slots.document.gen:
        return (SlotFileOlder.code,)
    if copy is None or copy.document != slots.document:
        remember(session, slots)
    return ()


def unaltered(desk: Desk, session: Session) -> KeySlots:
    """The slots, to be changed; refused while the file is not what the vault remembers."""
    slots = read(paths.VaultPaths(desk.vault_path))
    copy = inside(session, desk.vault_key)
    if not slots.is_genuine(desk.vault_key) or copy is None:
        raise SlotFileAltered
    if copy.document.gen > slots.document.gen:
        raise SlotFileOlder
    return slots


@contextmanager
def look(vault: Vault) -> Iterator[Session]:
    """A look into a vault at which nobody sits yet."""
    with naming_faults(), Session(vault.reader) as session:
        yield session


def keep(desk: Desk, session: Session, slots: KeySlots) -> None:
    """Write the file, then the copy: a crash in between leaves the newer of the two outside, which is taken over."""
    slots.write(paths.VaultPaths(desk.vault_path).slots)
    remember(session, slots)
