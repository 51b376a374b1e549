"""Whether the vault is whole: every page, every row's place, the chain of what was done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db import audit

if TYPE_CHECKING:
    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class Checked:
    """`faults` is empty when all is well; some seconds for each GiB."""

    whole: bool
    chain_whole: bool
    faults: tuple[str, ...]


def check(desk: Desk) -> Checked:
    desk.gate("look")
    faults = desk.store.vault.check()
    with desk.read("look") as session:
        chain_whole = audit.verify(session) is None
    return Checked(not faults, chain_whole, faults)
