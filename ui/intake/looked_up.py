"""What an intake asks of the vault and the drafts, each on its own thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.desk import Desk
    from app.services.keep_draft import DraftCard


def drafts(desk: Desk) -> tuple[DraftCard, ...]:
    from app.services import keep_draft

    return keep_draft.drafts(desk)


def partners(desk: Desk) -> list[str]:
    """Organisations that this vault trusts."""
    from app.services.list_partners import list_partners

    return [card.organisation for card in list_partners(desk) if card.standing == "trusted"]
