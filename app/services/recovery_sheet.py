"""The printed recovery code: its groups, the words of the sheet, the proof that it was copied, a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.i18n import QT_TR_NOOP
from app.keyring import recovery
from app.records import own_slots

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.desk import Desk

_SHEET = (
    QT_TR_NOOP("Recovery code"),
    QT_TR_NOOP("Organisation: {organisation}"),
    QT_TR_NOOP("Made on: {day}"),
    QT_TR_NOOP("Whoever has this sheet and the computer can read every record."),
    QT_TR_NOOP("Keep it in a safe, away from the computer. Never take a photograph of it."),
    QT_TR_NOOP("If a passphrase is forgotten: open Havenbook, choose Use the recovery code, type the code below."),
    QT_TR_NOOP("Upper and lower case do not matter. There is no letter O, I, L or U: those are digits or mistakes."),
)


def groups(code: str) -> tuple[str, ...]:
    """Seven groups of four, as they stand on the sheet."""
    return recovery.groups(code)


def sheet_text(code: str, organisation: str, day: str, translate: Callable[[str], str] = str) -> str:
    """The whole sheet, to be printed or copied by hand; translated first, then filled."""
    lines = [translate(line).format(organisation=organisation, day=day) for line in _SHEET]
    return "\n".join([*lines, "", "  ".join(groups(code)), ""])


def check_part(code: str, asked: Mapping[int, str]) -> bool:
    """Whether these groups (numbered from 0) were copied as they were shown."""
    printed = groups(code)
    return bool(asked) and all(
        0 <= number < len(printed) and recovery.same_group(printed[number], typed) for number, typed in asked.items()
    )


def renew_sheet(desk: Desk) -> str:
    """A new code; the old sheet opens nothing any more."""
    with desk.read("renew_sheet") as session:
        slots = own_slots.unaltered(desk, session)
    code = slots.put_sheet(desk.vault_key)
    with desk.write("renew_sheet") as session:
        own_slots.keep(desk, session, slots)
        desk.audit(session, "renew_sheet")
    return code
