"""The words that shelters agree on for matching without names: chosen, kept, asked after and dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.keyring import passphrase
from app.records.keyed import SETTING, secret_of
from app.records.keyed_errors import KeyedNotHere, WeakSecret
from app.sync.parties import party_of
from db.models.setting import put_setting

if TYPE_CHECKING:
    from app.desk import Desk

LEAST: Final = 10
"""Words; twelve of the list are 155 bits."""


def suggest_secret() -> str:
    """Twelve words."""
    return f"{passphrase.suggest()} {passphrase.suggest()}"


def keep_secret(desk: Desk, partner: str, words: str) -> None:
    """The secret for runs with this coordinator. KeyedNotHere at a coordinator's own desk; WeakSecret, NotTrusted."""
    desk.gate("keyed_matching")
    if desk.organisation.kind == "coordinator":
        raise KeyedNotHere
    said = words.casefold().split()
    if len(set(said)) < LEAST:
        raise WeakSecret
    with desk.write("keyed_matching") as session:
        party = party_of(session, bytes.fromhex(partner))
        if party.kind != "coordinator":
            raise KeyedNotHere
        put_setting(session, SETTING.format(partner), " ".join(said))
        desk.audit(session, "keyed_matching", kind="secret", record=party.device, outcome="kept")


def has_secret(desk: Desk, partner: str) -> bool:
    with desk.read("keyed_matching") as session:
        return secret_of(session, partner) is not None


def drop_secret(desk: Desk, partner: str) -> None:
    """Switched off again."""
    with desk.write("keyed_matching") as session:
        put_setting(session, SETTING.format(partner), None)
        desk.audit(session, "keyed_matching", kind="secret", record=bytes.fromhex(partner), outcome="dropped")
