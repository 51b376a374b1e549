"""What an intake asks of the vault and the drafts, each on its own thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.desk import Desk
    from app.services.keep_draft import DraftCard
    from ui.forms.input import Answer


def drafts(desk: Desk) -> tuple[DraftCard, ...]:
    from app.services import keep_draft

    return keep_draft.drafts(desk)


def partners(desk: Desk, _progress: object = None) -> list[str]:
    """Organisations that this vault trusts."""
    from app.services.list_partners import list_partners

    return [card.organisation for card in list_partners(desk) if card.standing == "trusted"]


def ground(desk: Desk, _progress: object = None) -> dict[str, Answer]:
    """What the house wrote down of its law; empty where it did not."""
    from app.services.ground import read_ground

    return read_ground(desk).answers
