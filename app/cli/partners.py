"""A partner as a person names it on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.desk import Desk


class UnclearPartner(Exception):
    """No partner, or more than one, is meant by what was typed."""

    code = "cli.unclear_partner"

    def __init__(self, typed: str, count: int) -> None:
        super().__init__(self.code)
        self.facts = {"typed": typed, "count": str(count)}


def find_partner(desk: Desk, typed: str) -> str:
    """The id of the one trusted partner whose name is typed, or whose id begins so; laptops of ours by id alone."""
    from app.services.list_partners import list_partners

    wanted = typed.casefold()
    known = [partner for partner in list_partners(desk) if partner.standing != "stopped"]
    named = [p.partner for p in known if p.standing == "trusted" and p.organisation.casefold() == wanted]
    found = named or [p.partner for p in known if p.partner.startswith(wanted)]
    if len(found) != 1:
        raise UnclearPartner(typed, len(found))
    return found[0]
